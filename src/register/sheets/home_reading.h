// SPDX-License-Identifier: GPL-3.0-or-later
// Which home a row of a sheet means, from its columns together. Building 3 beside room 1-101 is 3-1-101 where the
// office or the whole sheet says so; columns that disagree are told; what can be read in two ways is a question, asked
// once for the sheet.
#pragma once

#include "office/data/room_way.h"
#include "register/rooms/room_spelling.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace yingke::registers {

/// The cells of a row that say where it is; empty where the sheet has no such column.
struct HomeCells {
    QString community;
    QString building;
    QString unit;
    QString room;
    QString phase = {}; ///< 期, 区, 组团, where it has a column of its own
};

enum class HomeColumn { Community, Building, Unit, Room };

/// A home, or why there is none: `why` is read after the value of `column`. `choice`: what it can be, when it can be
/// more than one.
struct ReadHome {
    std::optional<RoomName> name;
    HomeColumn column = HomeColumn::Room;
    QString why;
    std::vector<RoomName> choice;
};

/// How a sheet writes a room of two parts beside a building: 3 | 1-101 is 3-1-101, or 1 | 1-101 is 1-101.
enum class RoomColumn { Unsaid, UnitAndRoom, WholeRoom };
/// The communities that a sheet names with its rooms: one is left out, for the register's homes without a community are
/// its homes, or all are kept.
enum class NamedCommunity { Unsaid, LeftOut, Kept };

struct SheetWay {
    RoomColumn room = RoomColumn::Unsaid;
    NamedCommunity community = NamedCommunity::Kept;
    QString leftOut; ///< with LeftOut: which one
};

/// One row on its own, with what the office and its sheet say.
[[nodiscard]] ReadHome readHome(const HomeCells& cells, const office::RoomWay& way, const SheetWay& sheet = {});

/// A question about the whole sheet, with an example out of it in each answer.
struct HomeQuestion {
    enum class About { RoomColumn, Community };
    About about = About::RoomColumn;
    QString text;
    /// UnitAndRoom, WholeRoom; or for each community that may be left out LeftOut, then Kept.
    QStringList answers;
};

/// Learns from all rows of a sheet, then reads each.
class HomeReading {
public:
    /// `standing`: the rooms that the register has.
    HomeReading(office::RoomWay way, const std::vector<RoomName>& standing);

    void learn(const HomeCells& cells);
    /// What is still to be asked, when all rows were learnt. Rows that wait for it are read as a choice.
    [[nodiscard]] std::vector<HomeQuestion> questions() const;
    /// `answer`: the place in HomeQuestion::answers.
    void answer(HomeQuestion::About about, int answer);
    /// All rows were learnt and all that can be is answered: what that comes to is reckoned once, not for each row.
    void settle() { m_settled = sheetWay(); }
    [[nodiscard]] ReadHome read(const HomeCells& cells) const {
        return readHome(cells, m_way, m_settled ? *m_settled : sheetWay());
    }
    [[nodiscard]] const office::RoomWay& way() const { return m_way; }

private:
    [[nodiscard]] SheetWay sheetWay() const;
    /// What the sheet names and the register lacks, while it has homes without a community: they may be of one of
    /// these.
    [[nodiscard]] QStringList newCommunities() const;
    [[nodiscard]] HomeQuestion communityQuestion() const;

    office::RoomWay m_way;
    bool m_standingWithout = false;                    ///< the register has rooms without a community
    std::set<QString> m_standingCommunities;           ///< and of these
    std::map<QString, std::set<QString>> m_firstParts; ///< of rooms of two parts, by their building
    std::map<QString, HomeCells> m_examples;           ///< a row of each building, one that tells where there is one
    std::map<QString, HomeCells> m_communities;        ///< without phases (1期, 东区), with a row of each
    std::optional<RoomColumn> m_roomAnswer;
    std::optional<SheetWay> m_settled;
    std::optional<int> m_communityAnswer; ///< a place in newCommunities(), or behind it: kept
};

} // namespace yingke::registers
