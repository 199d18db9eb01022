// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/home_reading.h"

#include "register/rooms/rooms_meant.h"
#include "register/rooms/spelling_parts.h"
#include "register/rooms/texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

bool isNothing(const QString& cell) {
    static const QStringList words = {QString(), QStringLiteral("-"), QStringLiteral("—"), QStringLiteral("/"),
                                      QStringLiteral("无")};
    return words.contains(cell.trimmed());
}

bool isSame(const QString& one, const QString& other) { return withoutZeros(one) == withoutZeros(other); }

/// 5 | 101-103: no unit has such a number.
bool isRange(const RoomName& name) {
    constexpr qsizetype least = 3;
    bool areNumbers = name.unit.size() >= least && name.unit.size() == name.room.size();
    const int first = areNumbers ? name.unit.toInt(&areNumbers) : 0;
    bool isNumber = false;
    const int last = name.room.toInt(&isNumber);
    return areNumbers && isNumber && last > first;
}

/// A part of a community that has others beside it: 1期, 东区, 第3组团. 阳光小区 is a whole one.
bool isPhase(const QString& community) {
    return !community.endsWith(QStringLiteral("小区")) &&
           (community.endsWith(QChar(u'期')) || community.endsWith(QChar(u'区')) ||
            community.endsWith(QStringLiteral("组团")));
}

QString plainCommunity(const QString& cell) {
    QString text;
    for (const QChar sign : cell.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!sign.isSpace() && sign.category() != QChar::Other_Format) {
            text += sign;
        }
    }
    return isNothing(text) ? QString() : text;
}

/// What the columns say, one after the other; the first that disagrees ends it.
class Row {
public:
    Row(const HomeCells& cells, const office::RoomWay& way, const SheetWay& sheet)
        : m_cells(cells), m_way(way), m_sheet(sheet) {}

    ReadHome read() {
        if (takeCommunity() && takePhase() && takeBuilding() && takeUnit()) {
            takeRoom();
        }
        if (m_read.why.isEmpty() && isRange(m_name)) {
            (void)wrong(HomeColumn::Room, Texts::tr("may be several rooms in a row; write a row for each"));
        }
        if (!m_read.why.isEmpty()) {
            m_read.choice.clear();
            return m_read;
        }
        end();
        return m_read;
    }

private:
    bool wrong(HomeColumn column, const QString& why) {
        m_read.column = column;
        m_read.why = why;
        return false;
    }

    bool takeCommunity() {
        m_name.community = plainCommunity(m_cells.community);
        constexpr qsizetype longest = 20;
        return (m_name.community.size() <= longest && isSoundPart(m_name.community)) ||
               wrong(HomeColumn::Community, Texts::tr("is no name of a community"));
    }

    /// 锦绣 | 一期 is 锦绣一期; a bare 2 is 2期.
    bool takePhase() {
        QString phase = plainCommunity(m_cells.phase);
        const bool isNumber =
            !phase.isEmpty() && withoutHanNumerals(phase).size() <= 2 && withoutHanNumerals(phase).toInt() > 0;
        phase += isNumber ? QStringLiteral("期") : QString();
        QString& own = m_name.community;
        if (phase.isEmpty() || own.endsWith(phase)) {
            return true;
        }
        if (isPhase(own)) {
            return wrong(HomeColumn::Community, Texts::tr("names another community than the column beside it"));
        }
        own += phase;
        constexpr qsizetype longest = 20;
        return (own.size() <= longest && isSoundPart(own)) ||
               wrong(HomeColumn::Community, Texts::tr("is no name of a community"));
    }

    /// A second name of the community: the same, or its phase.
    bool addCommunity(const QString& other, HomeColumn column) {
        QString& own = m_name.community;
        if (other.isEmpty() || own == other || own.endsWith(other)) {
            return true;
        }
        const bool goesOn = own.isEmpty() || other.startsWith(own);
        if (goesOn) {
            own = other;
        } else if (isPhase(other) && !isPhase(own)) {
            own += other; // 示范花园 | 1期3 栋
        } else {
            return wrong(column, Texts::tr("names another community than the column beside it"));
        }
        return true;
    }

    bool takeBuilding() {
        if (isNothing(m_cells.building)) {
            return true;
        }
        const std::vector<SpellingPart> parts = partsOf(m_cells.building);
        const bool isSound =
            !parts.empty() && parts.size() <= 2 &&
            std::all_of(parts.begin(), parts.end(), [](const SpellingPart& one) { return isSoundPart(one.text); }) &&
            parts.front().word != PartWord::Unit && parts.front().word != PartWord::Room;
        if (!isSound) {
            return wrong(HomeColumn::Building, Texts::tr("is no building"));
        }
        const bool isNamed = parts[0].word == PartWord::Community || parts.back().word == PartWord::Building;
        if (parts.size() == 2 && isNamed) {
            m_name.building = parts[1].text; // 阳光100·3, 阳光100 3栋
            return addCommunity(parts[0].text, HomeColumn::Building);
        }
        m_name.unit = parts.size() == 2 ? parts[1].text : QString();
        const auto [community, building] = communityAndBuilding(parts.front().text);
        m_name.building = building;
        return addCommunity(community, HomeColumn::Building);
    }

    bool takeUnit() {
        if (isNothing(m_cells.unit) || m_cells.unit.trimmed() == QStringLiteral("0")) { // shops have none
            return true;
        }
        const QString unit = roomPart(m_cells.unit);
        if (unit.isEmpty()) {
            return wrong(HomeColumn::Unit, Texts::tr("is no unit"));
        }
        if (!m_name.unit.isEmpty() && !isSame(unit, m_name.unit)) {
            return wrong(HomeColumn::Unit, Texts::tr("is another unit than the column of buildings names"));
        }
        m_name.unit = unit;
        return true;
    }

    bool takeRoom() {
        const std::vector<SpellingPart> parts = partsOf(m_cells.room);
        const bool isWrong = parts.empty() || !std::all_of(parts.begin(), parts.end(), [](const SpellingPart& one) {
                                 return isSoundPart(one.text);
                             });
        if (isWrong) {
            return wrong(HomeColumn::Room, Texts::tr("is no room"));
        }
        if (parts.size() == 1) {
            return takeLast(parts.front());
        }
        if (!m_name.building.isEmpty() && parts.size() == 2 && parts[0].word != PartWord::Building) {
            return takeTwo(parts[0], parts[1]);
        }
        return takeWhole();
    }

    bool takeLast(const SpellingPart& part) {
        if (part.word == PartWord::Building || part.word == PartWord::Unit) {
            return wrong(HomeColumn::Room, Texts::tr("is no room"));
        }
        if (m_name.building.isEmpty()) {
            const bool hasColumn = !m_cells.building.trimmed().isEmpty() || !m_cells.unit.trimmed().isEmpty();
            return hasColumn ? wrong(HomeColumn::Building, Texts::tr("is no building"))
                             : wrong(HomeColumn::Room, Texts::tr("names no building; write for example 3-2-1502"));
        }
        m_name.room = part.text;
        return true;
    }

    /// 1-101 beside a building.
    bool takeTwo(const SpellingPart& first, const SpellingPart& second) {
        if (second.word == PartWord::Building || second.word == PartWord::Unit) {
            return wrong(HomeColumn::Room, Texts::tr("is no room"));
        }
        m_name.room = second.text;
        if (!m_name.unit.isEmpty()) {
            return isSame(first.text, m_name.unit) || isSame(first.text, m_name.building) ||
                   wrong(HomeColumn::Room, Texts::tr("names neither the building nor the unit beside it"));
        }
        if (first.word == PartWord::Unit) {
            m_name.unit = first.text;
            return true;
        }
        const bool isBuilding = isSame(communityAndBuilding(first.text).second, m_name.building);
        const bool canBeUnit = kindOfPlace(first.text).isEmpty() &&
                               std::none_of(first.text.begin(), first.text.end(), [](QChar one) { return isHan(one); });
        const bool mayHaveUnit = canBeUnit && m_way.shape != office::RoomShape::WithoutUnit;
        const bool mustHaveUnit = mayHaveUnit && m_way.shape == office::RoomShape::WithUnit;
        if (mustHaveUnit || (mayHaveUnit && m_sheet.room == RoomColumn::UnitAndRoom)) {
            m_name.unit = first.text;
            return true;
        }
        if (!mayHaveUnit || m_sheet.room == RoomColumn::WholeRoom) {
            return isBuilding || wrong(HomeColumn::Room, Texts::tr("names another building than the column beside it"));
        }
        RoomName withUnit = m_name;
        withUnit.unit = first.text;
        RoomName whole = m_name;
        whole.building = isBuilding ? m_name.building : first.text;
        m_read.choice = {withUnit, whole};
        return true;
    }

    bool takeWhole() {
        office::RoomWay names = m_way; // the only community is left out at the end, when all columns agree on it
        names.communities = m_way.isOneCommunity() ? QStringList() : m_way.communities;
        const auto whole = readRoom(m_cells.room, names);
        if (!whole) {
            return wrong(HomeColumn::Room, Texts::tr("is no room"));
        }
        if (!m_name.building.isEmpty() && !isSame(whole->building, m_name.building)) {
            return wrong(HomeColumn::Room, Texts::tr("names another building than the column beside it"));
        }
        if (!m_name.unit.isEmpty() && !whole->unit.isEmpty() && !isSame(whole->unit, m_name.unit)) {
            return wrong(HomeColumn::Room, Texts::tr("names another unit than the column beside it"));
        }
        m_name.building = whole->building;
        m_name.unit = whole->unit.isEmpty() ? m_name.unit : whole->unit;
        m_name.room = whole->room;
        return addCommunity(whole->community, HomeColumn::Room);
    }

    /// The community as the office and the sheet want it.
    void end() {
        const auto kept = [this](RoomName name) {
            name = withoutOnlyCommunity(std::move(name), m_way);
            if (m_sheet.community == NamedCommunity::LeftOut && name.community == m_sheet.leftOut) {
                name.community.clear();
            }
            return name;
        };
        m_name = kept(m_name);
        const auto isListed = [this](const QString& one) { return m_name.community.startsWith(one); };
        const QStringList& listed = m_way.communities;
        if (!listed.isEmpty() && !m_name.community.isEmpty() && !isPhase(m_name.community) &&
            std::none_of(listed.begin(), listed.end(), isListed)) {
            (void)wrong(m_cells.community.trimmed().isEmpty() ? HomeColumn::Room : HomeColumn::Community,
                        Texts::tr("is in none of the communities that the office has named: %1")
                            .arg(listed.join(QStringLiteral("、"))));
            m_read.choice.clear();
            return;
        }
        for (RoomName& one : m_read.choice) {
            one = kept(one);
        }
        const bool isOpen = m_read.choice.empty() && m_sheet.community == NamedCommunity::Unsaid &&
                            !m_name.community.isEmpty() && !isPhase(m_name.community);
        if (isOpen) {
            RoomName without = m_name;
            without.community.clear();
            m_read.choice = {without, m_name};
        }
        if (m_read.choice.empty()) {
            m_read.name = m_name;
            return;
        }
        (void)wrong(HomeColumn::Room,
                    Texts::tr("can be read as %1 or as %2; answer the question about the sheet, or say in the settings "
                              "how rooms are written")
                        .arg(normalForm(m_read.choice.front()), normalForm(m_read.choice.back())));
    }

    const HomeCells& m_cells;
    const office::RoomWay& m_way;
    const SheetWay& m_sheet;
    RoomName m_name;
    ReadHome m_read;
};

QString columnQuestion(const HomeCells& row) {
    return Texts::tr("The column of buildings says %1, the column of rooms says %2. Which room is that?")
        .arg(row.building.trimmed(), row.room.trimmed());
}

} // namespace

ReadHome readHome(const HomeCells& cells, const office::RoomWay& way, const SheetWay& sheet) {
    return Row(cells, way, sheet).read();
}

HomeReading::HomeReading(office::RoomWay way, const std::vector<RoomName>& standing) : m_way(std::move(way)) {
    for (const RoomName& one : standing) {
        if (one.community.isEmpty() || isPhase(one.community)) {
            m_standingWithout = true;
        } else {
            m_standingCommunities.insert(one.community);
        }
    }
}

void HomeReading::learn(const HomeCells& cells) {
    m_settled.reset();
    const ReadHome both = readHome(cells, {m_way.shape, m_way.joined, {}}, {});
    const RoomName* name = both.name ? &*both.name : both.choice.empty() ? nullptr : &both.choice.front();
    if (name == nullptr) {
        return;
    }
    if (!name->community.isEmpty() && !isPhase(name->community)) {
        m_communities.emplace(name->community, cells);
    }
    if (!both.choice.empty()) {
        const RoomName& withUnit = both.choice.front();
        const QString building = withoutZeros(withUnit.building);
        const QString first = withoutZeros(withUnit.unit);
        m_firstParts[building].insert(first);
        if (first != building || m_examples.count(building) == 0) {
            m_examples[building] = cells;
        }
    }
}

SheetWay HomeReading::sheetWay() const {
    SheetWay sheet;
    int other = 0; // buildings with a first part that is not theirs: a unit
    int own = 0;   // buildings whose rooms all begin with their own number, and not with a 1, which may be a unit
    for (const auto& [building, firsts] : m_firstParts) {
        const bool isOwn = firsts.size() == 1 && *firsts.begin() == building;
        other += isOwn ? 0 : 1;
        own += isOwn && building != QStringLiteral("1") ? 1 : 0;
    }
    constexpr int leastOwn = 2; // one building may have its unit of the same number
    if (m_roomAnswer) {
        sheet.room = *m_roomAnswer;
    } else if (other > 0 && own == 0) {
        sheet.room = RoomColumn::UnitAndRoom;
    } else if (other == 0 && own >= leastOwn) {
        sheet.room = RoomColumn::WholeRoom;
    }
    const QStringList fresh = newCommunities();
    if (!fresh.isEmpty() && !m_communityAnswer) {
        sheet.community = NamedCommunity::Unsaid;
    } else if (m_communityAnswer && *m_communityAnswer < fresh.size()) {
        sheet.community = NamedCommunity::LeftOut;
        sheet.leftOut = fresh.at(*m_communityAnswer);
    }
    return sheet;
}

QStringList HomeReading::newCommunities() const {
    QStringList fresh;
    if (m_way.communities.isEmpty() && m_standingWithout) {
        for (const auto& one : m_communities) {
            fresh += m_standingCommunities.count(one.first) == 0 ? QStringList(one.first) : QStringList();
        }
    }
    return fresh;
}

HomeQuestion HomeReading::communityQuestion() const {
    const QStringList fresh = newCommunities();
    const bool isOnly = fresh.size() == 1 && m_communities.size() == 1 && m_standingCommunities.empty();
    HomeQuestion asked{HomeQuestion::About::Community, {}, {}};
    asked.text =
        (isOnly ? Texts::tr("The sheet names %1 with its rooms, the register has no community with any. Is it the "
                            "only one?")
                : Texts::tr("The sheet names %1 with its rooms, the register has homes without a community. Are those "
                            "of one of them?"))
            .arg(fresh.join(QStringLiteral("、")));
    QString kept;
    for (const QString& one : fresh) {
        RoomName name = readHome(m_communities.at(one), m_way, {RoomColumn::UnitAndRoom, NamedCommunity::Kept, {}})
                            .name.value_or(RoomName());
        kept = normalForm(name);
        name.community.clear();
        asked.answers << (isOnly ? Texts::tr("The only one; it is left out: %1").arg(normalForm(name))
                                 : Texts::tr("Yes, of %1; it is left out: %2").arg(one, normalForm(name)));
    }
    asked.answers << (isOnly ? Texts::tr("There are others; it is kept: %1").arg(kept)
                             : Texts::tr("No, these are homes besides; all is kept: %1").arg(kept));
    return asked;
}

std::vector<HomeQuestion> HomeReading::questions() const {
    std::vector<HomeQuestion> asked;
    const SheetWay sheet = sheetWay();
    if (!m_firstParts.empty() && sheet.room == RoomColumn::Unsaid) {
        // A row that tells most: its building is not the first part.
        const auto telling = std::find_if(m_examples.begin(), m_examples.end(), [this](const auto& one) {
            const std::set<QString>& firsts = m_firstParts.at(one.first);
            return firsts.size() > 1 || *firsts.begin() != one.first;
        });
        const HomeCells& row = telling != m_examples.end() ? telling->second : m_examples.begin()->second;
        const std::vector<RoomName> can = readHome(row, {m_way.shape, m_way.joined, {}}, {}).choice;
        asked.push_back({HomeQuestion::About::RoomColumn,
                         columnQuestion(row),
                         {Texts::tr("%1: the unit stands before the room").arg(normalForm(can.front())),
                          Texts::tr("%1: the column of rooms holds the whole room").arg(normalForm(can.back()))}});
    }
    if (sheet.community == NamedCommunity::Unsaid) {
        asked.push_back(communityQuestion());
    }
    return asked;
}

void HomeReading::answer(HomeQuestion::About about, int answer) {
    m_settled.reset();
    switch (about) {
    case HomeQuestion::About::RoomColumn:
        m_roomAnswer = answer == 0 ? RoomColumn::UnitAndRoom : RoomColumn::WholeRoom;
        break;
    case HomeQuestion::About::Community:
        m_communityAnswer = answer;
        break;
    }
}

} // namespace yingke::registers
