// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_commands.h"

#include "app/application.h"
#include "cli/asking.h"
#include "journal/write/journal.h"
#include "office/data/room_way.h"
#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "register/rooms/household_form.h"
#include "register/sheets/kept_answers.h"
#include "register/sheets/register_export.h"
#include "scenario/language/loader.h"
#include "widgets/keys/key_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace yingke::cli {

namespace {

using registers::ImportKind;

std::optional<ImportKind> kindOf(const std::string& name) {
    return name == "rooms"      ? std::optional(ImportKind::Register)
           : name == "arrears"  ? std::optional(ImportKind::Arrears)
           : name == "vehicles" ? std::optional(ImportKind::Vehicles)
                                : std::nullopt;
}

/// How the office of a data place writes its rooms; nothing of it is written or put right here.
office::RoomWay wayOf(const QString& folder) {
    const QString place = folder + QStringLiteral("/office");
    QStringList unknown;
    scenario::Problems problems;
    return QFileInfo::exists(place + QStringLiteral("/rooms.yaml"))
               ? office::roomWayFrom(scenario::readTable(place.toStdString(), "rooms.yaml", problems), unknown)
               : office::RoomWay{};
}

bool opened(registers::RoomRegister& rooms, const std::string& data, std::ostream& out) {
    const QString folder = QString::fromStdString(data);
    const QString fault = QFileInfo(folder).isDir() ? rooms.open(folder + QStringLiteral("/register.sqlite"))
                                                    : QStringLiteral("no such folder: ") + folder;
    if (!fault.isEmpty()) {
        out << fault.toStdString() << '\n';
    }
    rooms.setWay([way = wayOf(folder)] { return way; });
    return fault.isEmpty();
}

/// What is to be in the log goes through the application: it takes the journal's lock, so that no window is open on
/// this data place meanwhile.
bool logged(app::Application& application, const core::Command& command, std::ostream& out) {
    if (const auto refusal = application.desk().submit({command})) {
        out << widgets::keyed(refusal->sentence).toStdString() << '\n';
        return false;
    }
    return true;
}

void tellNotes(const registers::ImportPlan& plan, std::ostream& out) {
    for (const registers::SheetNote& one : plan.notes) {
        out << (one.rows.empty() ? "worksheet " + one.sheet.toStdString() : "row " + std::to_string(one.rows.front()));
        out << (one.count > 1 ? " and " + std::to_string(one.count - 1) + " more" : std::string());
        out << (one.column.isEmpty() ? std::string() : ", " + one.column.toStdString()) << ": "
            << one.what.toStdString() << '\n'; // not the value: it may be somebody's
    }
}

/// A column that is passed over may be the one that mattered.
void tellColumns(const registers::ImportPlan& plan, std::ostream& out) {
    for (const registers::SheetShape& shape : plan.shapes) {
        QStringList titles;
        for (const registers::ShapeColumn& one : shape.columns) {
            const bool isPassed =
                one.use == registers::ColumnUse::Ignored && !one.example.isEmpty() && !one.title.isEmpty();
            titles += isPassed && shape.misfit.isEmpty() ? QStringList(one.title.simplified()) : QStringList();
        }
        if (!titles.isEmpty()) {
            out << (shape.sheet.isEmpty() ? std::string() : "worksheet " + shape.sheet.toStdString() + ", ")
                << "columns that are not taken: " << titles.join(QStringLiteral("、")).toStdString() << '\n';
        }
    }
}

void tellFaults(const registers::ImportPlan& plan, std::ostream& out) {
    const bool named = plan.shapes.size() > 1;
    for (const registers::SheetFault& fault : plan.faults) {
        out << (named ? "worksheet " + fault.sheet.toStdString() + ", " : std::string()) << "row " << fault.row << ", "
            << fault.column.toStdString() << " \"" << fault.value.left(60).toStdString()
            << "\": " << fault.why.toStdString() << '\n';
    }
}

void tellCounts(const registers::ImportPlan& plan, std::ostream& out) {
    out << plan.added << " rooms new, " << plan.changed << " changed, " << plan.unchanged << " as they were, "
        << plan.gone << " gone; " << plan.leaving << " people and vehicles moved out, " << plan.kept
        << " corrected at the desk stay\n";
    if (plan.unnamedRooms > 0) {
        out << plan.unnamedRooms << " rooms of the register are not in the sheet and stay as they are\n";
    }
}

/// Answers are given in the window, where the sheet is shown.
void tellQuestions(const registers::ImportPlan& plan, std::ostream& out) {
    for (const registers::SheetQuestion& one : plan.questions) {
        if (one.isOpen()) {
            out << "to be answered: " << one.text.toStdString() << '\n';
        }
    }
    out << "nothing was imported: look at the sheet in the window once and answer; it is kept for sheets with the same "
           "titles\n";
}

} // namespace

int importRegister(const RegisterOptions& options, std::ostream& out) {
    const auto kind = kindOf(options.kind);
    registers::RoomRegister rooms;
    if (!kind || !opened(rooms, options.data, out)) {
        return 2;
    }
    const registers::ImportPlan plan =
        registers::planImport(*kind, QString::fromStdString(options.file), rooms, options.progress, {},
                              registers::readAnswers(QString::fromStdString(options.data)).answers, options.choices);
    if (plan.cancelled) {
        out << "ended as was asked for; nothing was imported\n";
        return 2;
    }
    if (!plan.refused.isEmpty()) {
        out << plan.refused.toStdString() << '\n';
        return 2;
    }
    tellColumns(plan, out);
    if (plan.openQuestions() > 0) { // rows that are wrong may be right once these are answered
        tellNotes(plan, out);
        tellQuestions(plan, out);
        return 1;
    }
    tellFaults(plan, out);
    if (!plan.faults.empty()) {
        out << "nothing was imported: " << plan.wrongRows << " rows are wrong\n"; // the window can take the good ones
        return 1;
    }
    tellNotes(plan, out);
    tellCounts(plan, out);
    if (options.dryRun || !plan.isReady()) {
        return 0;
    }
    app::Application application;
    if (const QString fault = openForEvents(application, QString::fromStdString(options.data), options.asker.clock);
        !fault.isEmpty()) {
        out << fault.toStdString() << '\n';
        return 2;
    }
    const auto person = whoAsks(options.asker, application.office()).value_or(core::PersonId{});
    const QString fault = application.rooms().takeOver(plan.households,
                                                       registers::noteOf(plan, registers::TakePart::All,
                                                                         QString::fromStdString(person.value),
                                                                         application.desk().now().utc),
                                                       options.progress);
    if (fault.isEmpty()) {
        (void)logged(application,
                     core::command::NoteOfficeChange{
                         options.kind == "rooms" ? "register.import" : "register.import_" + options.kind,
                         {},
                         registers::countsText(plan, registers::TakePart::All).toStdString()},
                     out);
    }
    application.close();
    out << (fault.isEmpty() ? "imported" : fault.toStdString()) << '\n';
    return fault.isEmpty() ? 0 : 2;
}

int exportRegister(const RegisterOptions& options, std::ostream& out) {
    const auto kind = kindOf(options.kind);
    registers::RoomRegister rooms;
    if (!kind || !opened(rooms, options.data, out)) {
        return 2;
    }
    if (options.personal) { // on the disk before anything leaves
        const QString refused =
            noteTakenOut(QString::fromStdString(options.data),
                         QStringLiteral("yingkectl register export: ") + QString::fromStdString(options.kind),
                         options.asker, readPassword);
        if (!refused.isEmpty()) {
            out << "nothing was exported: " << refused.toStdString() << '\n';
            return 2;
        }
    }
    const QString fault =
        registers::exportRegister(*kind, QString::fromStdString(options.file), rooms,
                                  options.personal ? registers::Personal::InFull : registers::Personal::Masked);
    out << (fault.isEmpty() ? "written: " + options.file : fault.toStdString()) << '\n';
    return fault.isEmpty() ? 0 : 2;
}

int listImports(const std::string& data, std::ostream& out) {
    registers::RoomRegister rooms;
    if (!opened(rooms, data, out)) {
        return 2;
    }
    for (const registers::KeptImport& one : rooms.imports()) {
        out << one.id << "  "
            << QDateTime::fromMSecsSinceEpoch(one.note.utc).toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString()
            << "  " << registers::kindText(one.note.kind).toStdString() << "  " << one.note.added << " new, "
            << one.note.changed << " changed, " << one.note.gone << " gone"
            << (one.backUtc != 0 ? "; taken back"
                : one.rooms == 0 ? "; too old to be taken back"
                                 : "")
            << '\n';
    }
    return 0;
}

int takeBackImport(const RegisterOptions& options, std::ostream& out) {
    registers::RoomRegister rooms;
    if (!opened(rooms, options.data, out)) {
        return 2;
    }
    const registers::TakeBackLook look = rooms.lookBack(options.import);
    const bool tooBack = options.rule == registers::ChangedSince::GoBackToo;
    out << look.rooms << " rooms stand as the import left them\n";
    for (const QString& room : look.changedSince) {
        out << room.toStdString() << (tooBack ? ": changed since, goes back too\n" : ": changed since, stays\n");
    }
    for (const QString& room : look.notThere) {
        out << room.toStdString() << ": renamed or taken away since, stays\n";
    }
    const auto going = look.rooms + (tooBack ? static_cast<int>(look.changedSince.size()) : 0);
    if (options.dryRun || going == 0) {
        out << "nothing was taken back\n";
        return options.dryRun ? 0 : 1;
    }
    app::Application application;
    QString fault = openForEvents(application, QString::fromStdString(options.data), options.asker.clock);
    const auto person = fault.isEmpty() ? whoAsks(options.asker, application.office()) : std::nullopt;
    if (fault.isEmpty() && !person) {
        fault = QStringLiteral("nobody of that name is in the roster");
    }
    constexpr int longestWriteMs = 10'000;
    // On the disk before it is done.
    if (fault.isEmpty() && (application.desk().submitAs(*person, {registers::takeBackNote(look, options.rule)}) ||
                            !application.journal().flush(longestWriteMs))) {
        fault = QStringLiteral("the log can't keep that an import is taken back, so it was not");
    }
    if (fault.isEmpty()) {
        const registers::TakenBack back = application.rooms().takeBack(
            options.import, options.rule, QString::fromStdString(person->value), application.desk().now().utc);
        fault = back.fault;
        out << back.rooms << " rooms are as they were before, " << back.left << " stay\n";
    }
    application.close();
    out << fault.toStdString() << (fault.isEmpty() ? "" : "\n");
    return fault.isEmpty() ? 0 : 2;
}

int searchRegister(const std::string& words, const std::string& data, std::ostream& out) {
    registers::RoomRegister rooms;
    if (!opened(rooms, data, out)) {
        return 2;
    }
    const auto hits = rooms.search(QString::fromStdString(words), 50);
    for (const registers::RegisterHit& hit : hits) {
        out << hit.room.toStdString();
        const QString gone =
            hit.movedOut.isValid() ? QStringLiteral("已搬出 ") + hit.movedOut.toString(Qt::ISODate) : QString();
        for (const QString& part : {gone, hit.plate, hit.person.name, office::maskedTelephone(hit.person.telephone)}) {
            out << (part.isEmpty() ? "" : "  ") << part.toStdString();
        }
        out << '\n';
    }
    out << hits.size() << (hits.size() == 1 ? " hit\n" : " hits\n");
    return hits.empty() ? 1 : 0;
}

} // namespace yingke::cli
