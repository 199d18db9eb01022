// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/register_import.h"

#include "platform/file_kind.h"
#include "register/rooms/texts.h"
#include "register/sheets/file_questions.h"
#include "register/sheets/import_columns.h"
#include "register/sheets/import_planner.h"
#include "register/sheets/named_sheet.h"
#include "register/sheets/row_questions.h"
#include "register/sheets/sheet_rows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

QString columnsNeeded(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return Texts::tr("the register sheet has 21 columns, or a row of titles with 房屋 and 业主名称");
    case ImportKind::Arrears:
        return Texts::tr(
            "the arrears sheet has the columns 楼号, 单元, 房屋 (or 房号), 费用名称, 欠费金额, 付款人, 开始日期, "
            "结束日期");
    case ImportKind::Vehicles:
        break;
    }
    return Texts::tr("the vehicles sheet has the columns 楼号, 单元, 房屋 (or 房号), 车牌号");
}

constexpr std::size_t rowsBetweenTold = 500;

/// All worksheets of a file onto one register.
class Planning {
public:
    Planning(ImportKind kind, const tables::SheetFile& file, const QString& path, const RoomRegister& rooms,
             const SheetAnswers& answers, const ImportChoices& choices, const Progress& progress)
        : m_kind(kind), m_file(file), m_path(path), m_rooms(rooms), m_answers(answers), m_choices(choices),
          m_progress(progress) {
        m_plan.kind = kind;
    }

    ImportPlan plan() {
        shapes();
        if (m_taken.empty()) {
            const QString misfit = m_plan.shapes.size() == 1 ? m_plan.shapes.front().misfit : QString();
            m_plan.refused =
                Texts::tr("%1 is another sheet, or its titles are not understood: %2. Say under \"Columns\" "
                          "what they are, or choose another file.")
                    .arg(m_path, misfit.isEmpty() ? columnsNeeded(m_kind)
                                                  : misfit + QStringLiteral("; ") + columnsNeeded(m_kind));
            return std::move(m_plan);
        }
        m_standing = m_rooms.all(GoneRooms::Too);
        if (QString fault = m_rooms.readFault(); !fault.isEmpty()) { // what is put in place of a household must have
            m_plan.refused = std::move(fault);                       // seen all of it
            return std::move(m_plan);
        }
        const HomeReading homes = learntHomes();
        ImportPlanner planner(m_kind, m_standing, homes, m_rooms.renamed(), m_choices);
        prepare(planner);
        if (!feed(planner, {})) {
            return stopped();
        }
        ask(overlapQuestion(planner.debts().overlapping(), m_answers));
        ask(strangerQuestion(planner.debts().strangers(), m_answers));
        for (const HomesApart::Differ differ : {HomesApart::Differ::Zeros, HomesApart::Differ::Parts}) {
            ask(apartQuestion(planner.apart().found(differ), differ, m_answers));
        }
        const std::vector<HeldRow> held = planner.findings().heldRows();
        const bool ofNoHome = planner.findings().hasRowsOfNoHome();
        finish(planner.end());
        if (!m_plan.faults.empty()) {
            return good(homes, held, ofNoHome) ? std::move(m_plan) : stopped();
        }
        if (m_plan.rooms.empty() && m_plan.faults.empty() && m_plan.notes.empty()) {
            m_plan.refused = Texts::tr("%1 has no rows below its titles.").arg(m_path);
        }
        return std::move(m_plan);
    }

private:
    void shapes() {
        m_plan.shapes.reserve(m_file.sheets.size());
        for (const tables::Sheet& sheet : m_file.sheets) {
            m_plan.shapes.push_back(shapeOf(m_kind, sheet, m_answers));
        }
        for (std::size_t i = 0; i < m_file.sheets.size(); ++i) {
            if (m_plan.shapes[i].misfit.isEmpty()) {
                m_taken.push_back(i);
            }
        }
        leaveByName();
        m_rows.reserve(m_taken.size());
        for (const std::size_t i : m_taken) {
            m_rows.emplace_back(m_file.sheets[i], m_plan.shapes[i], m_answers, m_file.days, m_choices.today);
            for (SheetQuestion& one : questionsOf(m_plan.shapes[i], m_answers)) {
                ask(std::move(one));
            }
            for (SheetQuestion& one : m_rows.back().questions()) {
                ask(std::move(one));
            }
            m_ofRows += m_rows.back().end();
        }
    }
    /// As the worksheet writes them, each once.
    [[nodiscard]] QSet<QString> roomsWritten(std::size_t i) const {
        QSet<QString> rooms;
        const SheetShape& shape = m_plan.shapes[i];
        for (std::size_t row = shape.firstRow; row < m_file.sheets[i].rows.size(); ++row) {
            const SheetCells cells = shape.cellsOf(m_file.sheets[i].rows[row]);
            const QString& room = cells[SheetField::Room];
            if (!room.isEmpty()) {
                rooms.insert(
                    QStringList{cells[SheetField::Building], cells[SheetField::Unit], room}.join(QLatin1Char('|')));
            }
        }
        return rooms;
    }
    /// In how many worksheets each room is written.
    [[nodiscard]] QHash<QString, int> sheetsOfRooms() const {
        QHash<QString, int> sheets;
        for (const std::size_t i : m_taken) {
            for (const QString& room : roomsWritten(i)) {
                ++sheets[room];
            }
        }
        return sheets;
    }
    /// Names of worksheets that say something of what stands in them: a total would make others owe twice, who has left
    /// would be an owner, an example would be a home.
    void leaveByName() {
        if (m_taken.size() < 2) {
            return;
        }
        std::vector<std::size_t> rest;
        QHash<QString, int> sheetsOf; // read when a name wants it first
        const auto isShared = [&sheetsOf](const QString& room) { return sheetsOf.value(room) > 1; };
        for (const std::size_t i : m_taken) {
            SheetShape& shape = m_plan.shapes[i];
            std::optional<NamedSheet> named = namedSheet(m_kind, shape);
            if (named && named->isOfPlaces) {
                sheetsOf = sheetsOf.isEmpty() ? sheetsOfRooms() : sheetsOf;
                const QSet<QString> rooms = roomsWritten(i);
                if (std::none_of(rooms.begin(), rooms.end(), isShared)) {
                    named.reset();
                }
            }
            const QString id = question::ofFile("worksheet", shape.sheet);
            const QString said = m_answers.said.value(id);
            if (named) {
                ask({id, shape.sheet, 0, 0, named->question, named->choices, said});
            }
            if (named && said == answers::leftOut) {
                shape.misfit = Texts::tr("left out, as was said");
            } else {
                shape.phase = named && said == answers::phase ? shape.sheet : QString();
                rest.push_back(i);
            }
        }
        m_taken = std::move(rest);
    }
    /// Worksheets of one shape ask once what is of the shape.
    void ask(SheetQuestion one) {
        const auto same = std::find_if(m_plan.questions.begin(), m_plan.questions.end(),
                                       [&one](const SheetQuestion& other) { return other.id == one.id; });
        if (same == m_plan.questions.end()) {
            m_plan.questions.push_back(std::move(one));
        } else {
            same->rows += one.rows;
        }
    }
    /// How the sheet as a whole writes its rooms: learnt from all rows, and asked where it does not say.
    HomeReading learntHomes() {
        std::vector<RoomName> standing;
        standing.reserve(m_standing.size());
        for (const Household& one : m_standing) {
            standing.push_back(one.room);
        }
        HomeReading homes(m_rooms.way(), standing);
        for (const SheetRows& rows : m_rows) {
            rows.learn(homes);
        }
        for (const HomeQuestion& one : homes.questions()) {
            const bool isPlace = one.about == HomeQuestion::About::Community;
            const QString id = question::ofFile(isPlace ? "place" : "rooms", {});
            SheetQuestion asked{id, {}, 0, 0, one.text, {}, m_answers.said.value(id)};
            for (qsizetype i = 0; i < one.answers.size(); ++i) {
                asked.choices.push_back({QString::number(i), one.answers.at(i)});
            }
            if (!asked.isOpen()) {
                homes.answer(one.about, asked.answer.toInt());
            }
            ask(std::move(asked));
        }
        homes.settle();
        return homes;
    }
    [[nodiscard]] bool goesOn(std::size_t done) const {
        return !m_progress || m_progress(static_cast<int>(done), static_cast<int>(m_ofRows));
    }
    /// All rows but those that are held back; false: it was cancelled.
    bool feed(ImportPlanner& planner, const QSet<std::pair<QString, int>>& without) {
        std::size_t done = 0;
        for (std::size_t k = 0; k < m_taken.size(); ++k) {
            const QString& name = m_file.sheets[m_taken[k]].name;
            const TwiceCounts twice = twiceCounts(m_answers, name);
            planner.begin(name, twice);
            for (std::size_t i = m_rows[k].first(); i < m_rows[k].end(); ++i, ++done) {
                if (done % rowsBetweenTold == 0 && !goesOn(done)) {
                    return false;
                }
                if (without.isEmpty() || !without.contains({name, static_cast<int>(i) + 1})) {
                    m_rows[k].give(i, planner);
                }
            }
            if (planner.debts().twice() > 0 && without.isEmpty()) {
                ask(twiceQuestion(name, planner.debts(), m_answers));
            }
        }
        return true;
    }
    void prepare(ImportPlanner& planner) const {
        planner.debts().setOverlapping(overlapCounts(m_answers));
        planner.debts().setStrangers(strangersOwe(m_answers));
        for (const HomesApart::Differ differ : {HomesApart::Differ::Zeros, HomesApart::Differ::Parts}) {
            planner.apart().answer(differ, apartAnswer(m_answers, differ));
        }
    }
    void ask(std::optional<SheetQuestion> one) {
        if (one) {
            ask(std::move(*one));
        }
    }
    ImportPlan stopped() const {
        ImportPlan plan;
        plan.kind = m_kind;
        plan.cancelled = true;
        return plan;
    }
    /// What the planner found, beside what the shapes say.
    void finish(ImportPlan found) {
        found.shapes = std::move(m_plan.shapes);
        found.questions = std::move(m_plan.questions);
        m_plan = std::move(found);
        if (m_plan.openQuestions() > 0) {
            m_plan.households.clear();
        }
        const auto told = [this](const QString& sheet, const QString& what) {
            m_plan.notes.insert(m_plan.notes.begin(), SheetNote{sheet, {}, 0, {}, {}, what});
        };
        for (const std::size_t i : m_taken) {
            QStringList titles;
            for (const int column : m_file.sheets[i].hiddenColumns) {
                const SheetShape& shape = m_plan.shapes[i];
                const auto at = static_cast<std::size_t>(column);
                if (at < shape.columns.size() && shape.columns[at].use == ColumnUse::Taken) {
                    titles << shape.columns[at].title.simplified();
                }
            }
            if (!titles.isEmpty()) {
                told(m_plan.shapes[i].sheet,
                     Texts::tr("Columns that are hidden in the sheet are taken like the others: %1")
                         .arg(titles.join(QStringLiteral("、"))));
            }
        }
        for (const QString& name : m_file.hidden) {
            told(name, Texts::tr("The worksheet is hidden and not taken"));
        }
        for (const SheetShape& shape : m_plan.shapes) {
            if (!shape.misfit.isEmpty()) {
                told(shape.sheet, Texts::tr("The worksheet is not taken: %1").arg(shape.misfit));
            }
        }
    }
    /// The same without the homes of which a row is wrong; false: it was cancelled.
    bool good(const HomeReading& homes, const std::vector<HeldRow>& held, bool ofNoHome) {
        m_plan.held = held;
        if (ofNoHome && m_kind != ImportKind::Register) {
            // Taken without it, a home would owe less than it does, and the mended rest would take its place.
            m_plan.good.refused =
                Texts::tr("In some rows the home can't be read, so each home might lack one. Mend these first.");
            return true;
        }
        QSet<std::pair<QString, int>> without;
        for (const HeldRow& one : held) {
            without.insert({one.sheet, one.row});
        }
        ImportChoices part = m_choices;
        part.reach = SheetReach::Part; // a home that is held back is not gone
        ImportPlanner planner(m_kind, m_standing, homes, m_rooms.renamed(), part);
        prepare(planner);
        if (!feed(planner, without)) {
            return false;
        }
        ImportPlan rest = planner.end();
        m_plan.good = {std::move(rest.households), rest.added, rest.changed, {}};
        if (!rest.faults.empty()) { // such as 同上 below a row that is held back
            m_plan.good = {{}, 0, 0, Texts::tr("Rows that are right depend on wrong ones. Mend these first.")};
        }
        return true;
    }

    ImportKind m_kind;
    const tables::SheetFile& m_file;
    const QString& m_path;
    const RoomRegister& m_rooms;
    const SheetAnswers& m_answers;
    const ImportChoices& m_choices;
    const Progress& m_progress;
    ImportPlan m_plan;
    std::vector<std::size_t> m_taken; ///< worksheets that fit
    std::vector<SheetRows> m_rows;    ///< of these
    std::vector<Household> m_standing;
    std::size_t m_ofRows = 0;
};

} // namespace

QString sheetDigest(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead =
        !platform::isOtherThanFile(path) && file.open(QIODevice::ReadOnly); // a pipe would be waited for
    return isRead && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

ImportPlan planImport(ImportKind kind, const QString& path, const RoomRegister& rooms, const Progress& progress,
                      const tables::SheetReader& reader, const SheetAnswers& answers, const ImportChoices& choices) {
    ImportPlan plan;
    plan.kind = kind;
    const auto goesOn = [&progress] { return !progress || progress(0, 0); };
    const tables::SheetFile file = tables::readSheetApart(reader, path, goesOn);
    if (file.refusal == tables::SheetRefusal::Cancelled || !goesOn()) {
        plan.cancelled = true;
        return plan;
    }
    plan = planSheets(kind, file, path, rooms, answers, choices, progress);
    plan.digest = sheetDigest(path);
    return plan;
}

ImportPlan planSheets(ImportKind kind, const tables::SheetFile& file, const QString& path, const RoomRegister& rooms,
                      const SheetAnswers& answers, const ImportChoices& choices, const Progress& progress) {
    ImportPlan plan;
    plan.kind = kind;
    plan.refused = file.refused;
    if (plan.refused.isEmpty()) {
        plan = Planning(kind, file, path, rooms, answers, choices, progress).plan();
        plan.choices = choices;
    }
    return plan;
}

int ImportPlan::openQuestions() const {
    return static_cast<int>(
        std::count_if(questions.begin(), questions.end(), [](const SheetQuestion& one) { return one.isOpen(); }));
}

QString countsText(const ImportPlan& plan, TakePart part) {
    if (part == TakePart::GoodHomes) {
        return QStringLiteral("%1 + %2 / %3")
            .arg(QString::number(plan.good.added), QString::number(plan.good.changed),
                 QString::number(plan.held.size()));
    }
    const QString counts = QStringLiteral("%1 + %2").arg(QString::number(plan.added), QString::number(plan.changed));
    return plan.gone == 0 ? counts : counts + QStringLiteral(" - %1").arg(plan.gone);
}

ImportNote noteOf(const ImportPlan& plan, TakePart part, const QString& person, std::int64_t utc) {
    return part == TakePart::All
               ? ImportNote{plan.kind, utc, person, plan.added, plan.changed, plan.gone, plan.digest}
               : ImportNote{plan.kind, utc, person, plan.good.added, plan.good.changed, 0, plan.digest};
}

QString kindText(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return Texts::tr("Rooms and people");
    case ImportKind::Arrears:
        return Texts::tr("Arrears");
    case ImportKind::Vehicles:
        break;
    }
    return Texts::tr("Vehicles");
}

} // namespace yingke::registers
