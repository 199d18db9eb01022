// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/register/register_import.h"

#include "office/texts.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <iconv.h>
#include <map>
#include <utility>

namespace yingke::office {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qsizetype mostCharacters = 60;

/// The 21 columns in their order.
enum Column { Building, Unit, Room, Floor, Area = 8, State = 11, Name, Gender, Telephone, Identity, Kind, Role = 18 };
constexpr std::size_t columnCount = 21;

QStringList columnNames() {
    return QStringLiteral("楼号,单元,房屋,楼层,总楼层,有无电梯,房屋类型,户型,建筑面积,室内面积,租金,房屋状态,业主名称,"
                          "性别,手机号,身份证,业主类型,人员类型,人员角色,联系人,联系人电话")
        .split(QLatin1Char(','));
}

QByteArray fromGb18030(QByteArray bytes, bool& good) {
    QByteArray text(bytes.size() * 3 + 16, '\0');
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    char* in = bytes.data();
    char* out = text.data();
    std::size_t inLeft = static_cast<std::size_t>(bytes.size());
    std::size_t outLeft = static_cast<std::size_t>(text.size());
    good = iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1) && inLeft == 0;
    iconv_close(converter);
    text.truncate(text.size() - static_cast<qsizetype>(outLeft));
    return text;
}

ResidentRole roleOf(const QString& kind, const QString& role) {
    for (const QString& text : {kind, role}) {
        if (text.contains(QStringLiteral("租"))) {
            return ResidentRole::Tenant;
        }
        if (text.contains(QStringLiteral("家")) || text.contains(QStringLiteral("成员"))) {
            return ResidentRole::Family;
        }
    }
    return ResidentRole::Owner;
}

void take(QString& kept, const QString& written) {
    if (!written.isEmpty()) {
        kept = written;
    }
}

class Planner {
public:
    explicit Planner(const RoomRegister& rooms) : m_rooms(rooms) {}

    void row(int number, const std::array<QString, columnCount>& cells) {
        RoomName name{roomPart(cells[Building]), roomPart(cells[Unit]), roomPart(cells[Room])};
        if (name.unit == QStringLiteral("0")) {
            name.unit.clear(); // shops
        }
        const QStringList names = columnNames();
        const auto fault = [&](Column column, const QString& why) {
            m_plan.faults.push_back({number, names.at(column), cells.at(column), why});
        };
        if (name.building.isEmpty()) {
            fault(Building, Texts::tr("is no building"));
        }
        if (name.room.isEmpty()) {
            fault(Room, Texts::tr("is no room"));
        }
        for (const Column column : {Name, Telephone, Identity, Floor, State}) {
            if (cells.at(column).size() > mostCharacters) {
                fault(column, Texts::tr("is longer than 60 characters"));
            }
        }
        static const QRegularExpression number21(QStringLiteral("^[0-9]{1,7}(\\.[0-9]{1,4})?$"));
        if (!cells[Area].isEmpty() && !number21.match(cells[Area]).hasMatch()) {
            fault(Area, Texts::tr("is no area; write for example 89.5"));
        }
        static const QRegularExpression digits(QStringLiteral("^[0-9+ -]{3,20}$"));
        if (!cells[Telephone].isEmpty() && !digits.match(cells[Telephone]).hasMatch()) {
            fault(Telephone, Texts::tr("is no telephone number"));
        }
        if (!m_plan.faults.empty()) {
            return;
        }
        Household& household = of(name);
        take(household.floor, cells[Floor]);
        take(household.area, cells[Area]);
        take(household.state, cells[State]);
        person(household, cells);
    }

    ImportPlan end() {
        for (auto& [key, household] : m_households) {
            const auto before = m_rooms.household(key);
            const bool known = before && normalForm(before->room) == key;
            if (!known || *before != household) {
                (known ? m_plan.changed : m_plan.added) += 1;
                m_plan.households.push_back(household);
            }
        }
        if (!m_plan.faults.empty()) {
            m_plan.households.clear();
        }
        return std::move(m_plan);
    }

private:
    Household& of(const RoomName& name) {
        const QString key = normalForm(name);
        const auto found = m_households.find(key);
        if (found != m_households.end()) {
            return found->second;
        }
        auto before = m_rooms.household(key);
        if (before && normalForm(before->room) == key) {
            return m_households.emplace(key, std::move(*before)).first->second;
        }
        Household household;
        household.room = name;
        return m_households.emplace(key, std::move(household)).first->second;
    }

    static void person(Household& household, const std::array<QString, columnCount>& cells) {
        if (cells[Name].isEmpty()) {
            return;
        }
        const ResidentRole role = roleOf(cells[Kind], cells[Role]);
        auto one = std::find_if(household.people.begin(), household.people.end(),
                                [&](const Resident& known) { return known.name == cells[Name] && known.role == role; });
        if (one == household.people.end()) {
            household.people.push_back({role, cells[Name], core::Title::Unknown, {}, {}});
            one = household.people.end() - 1;
        }
        take(one->telephone, cells[Telephone]);
        take(one->identity, cells[Identity]);
        if (cells[Gender].contains(QStringLiteral("男"))) {
            one->title = core::Title::Sir;
        } else if (cells[Gender].contains(QStringLiteral("女"))) {
            one->title = core::Title::Madam;
        }
    }

    const RoomRegister& m_rooms;
    std::map<QString, Household> m_households;
    ImportPlan m_plan;
};

} // namespace

std::vector<QStringList> readCsv(const QString& path, QString& refused) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refused = Texts::tr("%1 can't be read: %2").arg(path, file.errorString());
        return {};
    }
    if (file.size() > mostBytes) {
        refused = Texts::tr("%1 is larger than 64 MiB. Divide it into several sheets.").arg(path);
        return {};
    }
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    bool good = QString::fromUtf8(bytes).toUtf8() == bytes;
    if (!good) {
        bytes = fromGb18030(bytes, good);
    }
    if (!good || bytes.contains('\0')) {
        refused = Texts::tr("%1 is no CSV text in UTF-8 or GB18030.").arg(path);
        return {};
    }
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (quoted) {
            if (character != QLatin1Char('"')) {
                cell += character;
            } else if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"')) {
                cell += character;
                ++at;
            } else {
                quoted = false;
            }
        } else if (character == QLatin1Char('"') && cell.trimmed().isEmpty()) {
            quoted = true;
            cell.clear();
        } else if (character == QLatin1Char(',')) {
            row << cell.trimmed();
            cell.clear();
        } else if (character == QLatin1Char('\n')) {
            row << cell.trimmed();
            rows.push_back(std::exchange(row, {}));
            cell.clear();
        } else {
            cell += character;
        }
    }
    if (quoted) {
        refused = Texts::tr("%1: a quotation mark is never closed.").arg(path);
        return {};
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row << cell.trimmed();
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportPlan planImport(const QString& path, const RoomRegister& rooms) {
    ImportPlan plan;
    const std::vector<QStringList> sheet = readCsv(path, plan.refused);
    if (plan.refused.isEmpty() && sheet.empty()) {
        plan.refused = Texts::tr("%1 is empty.").arg(path);
    }
    if (!plan.refused.isEmpty()) {
        return plan;
    }
    const QStringList names = columnNames();
    const QStringList& head = sheet.front();
    const bool byHeader = head.contains(names.at(Name)) && head.contains(names.at(Room));
    if (!byHeader && head.size() != static_cast<qsizetype>(columnCount)) {
        plan.refused = Texts::tr("%1 has %2 columns; the register sheet has 21, or a first row with their names.")
                           .arg(path, QString::number(head.size()));
        return plan;
    }
    Planner planner(rooms);
    for (std::size_t i = byHeader ? 1 : 0; i < sheet.size(); ++i) {
        const QStringList& row = sheet.at(i);
        if (row.join(QString()).isEmpty()) {
            continue;
        }
        std::array<QString, columnCount> cells;
        for (std::size_t column = 0; column < columnCount; ++column) {
            const qsizetype at =
                byHeader ? head.indexOf(names.at(static_cast<qsizetype>(column))) : static_cast<qsizetype>(column);
            cells.at(column) = at >= 0 ? row.value(at) : QString();
        }
        planner.row(static_cast<int>(i) + 1, cells);
    }
    return planner.end();
}

} // namespace yingke::office
