// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_update.h"

#include <algorithm>
#include <numeric>

namespace yingke::registers {

namespace {

template <typename Value> bool contains(const std::vector<Value>& values, const Value& sought) {
    return std::find(values.begin(), values.end(), sought) != values.end();
}

bool isSameDebt(const Arrear& a, const Arrear& b) { return a.fee == b.fee && a.payer == b.payer && a.from == b.from; }

/// One room's update, kind by kind.
class Update {
public:
    Update(const Household& standing, const Household& said, const SheetScope& scope, Covered covered)
        : m_before(standing), m_said(said), m_scope(scope), m_covered(covered) {
        m_update.now = standing;
    }

    RoomUpdate room() {
        Household& now = m_update.now;
        if (now.gone.isValid()) {
            if ((now.byHand & by_hand::gone) != 0 && deskWins()) {
                ++m_update.kept;
                return std::move(m_update);
            }
            now.gone = {};
            now.byHand &= ~by_hand::gone;
        }
        now.byHand &= ~by_hand::row;
        text(now.floor, m_said.floor, now.byHand, by_hand::floor);
        text(now.area, m_said.area, now.byHand, by_hand::area);
        text(now.state, m_said.state, now.byHand, by_hand::state);
        people();
        return end();
    }

    RoomUpdate arrears() {
        Household& now = m_update.now;
        if (now.gone.isValid()) {
            ++m_update.kept;
            return std::move(m_update);
        }
        now.arrears.clear();
        std::vector<Arrear> byHand;
        std::copy_if(m_before.arrears.begin(), m_before.arrears.end(), std::back_inserter(byHand),
                     [](const Arrear& line) { return line.byHand != 0; });
        for (const Arrear& line : m_said.arrears) {
            arrear(line, byHand);
        }
        for (const Arrear& line : byHand) { // which the sheet does not have
            if (deskWins()) {
                now.arrears.push_back(line);
                ++m_update.kept;
            }
        }
        // What the desk took away and the sheet no longer has is settled between them.
        std::erase_if(now.setAside, [this](const SetAside& one) {
            return one.how == Departure::Hand && (!contains(m_said.arrears, one.line) || !deskWins());
        });
        markLeft(now);
        return end();
    }

    RoomUpdate vehicles() {
        Household& now = m_update.now;
        if (now.gone.isValid()) {
            ++m_update.kept;
            return std::move(m_update);
        }
        now.plates.clear();
        for (const QString& plate : m_said.plates) {
            const bool takenAway =
                !contains(m_before.plates, plate) &&
                std::any_of(now.formerPlates.begin(), now.formerPlates.end(),
                            [&](const FormerPlate& one) { return one.plate == plate && one.how == Departure::Hand; });
            if (takenAway && deskWins()) {
                ++m_update.kept;
            } else {
                now.plates.push_back(plate);
            }
            std::erase(now.platesByHand, plate);
        }
        for (const QString& plate : m_before.plates) {
            if (contains(m_said.plates, plate)) {
                continue;
            }
            if (contains(now.platesByHand, plate) && deskWins()) {
                now.plates.push_back(plate);
                ++m_update.kept;
            } else {
                now.formerPlates.push_back({plate, m_scope.choices.today, Departure::Sheet});
                std::erase(now.platesByHand, plate);
                ++m_update.leaving;
            }
        }
        return end();
    }

private:
    [[nodiscard]] bool deskWins() const { return m_scope.choices.handWork == HandWork::Stays; }

    /// One value by the sheet; what is empty there says nothing.
    void text(QString& kept, const QString& written, int& marks, int mark) {
        if (written.isEmpty()) {
            return;
        }
        if (written != kept && (marks & mark) != 0 && deskWins()) {
            ++m_update.kept;
            return;
        }
        kept = written;
        marks &= ~mark;
    }

    void person(Resident& kept, const Resident& said) {
        text(kept.telephone, said.telephone, kept.byHand, by_hand::telephone);
        text(kept.identity, said.identity, kept.byHand, by_hand::identity);
        if (said.title != core::Title::Unknown) {
            if (said.title != kept.title && (kept.byHand & by_hand::title) != 0 && deskWins()) {
                ++m_update.kept;
            } else {
                kept.title = said.title;
                kept.byHand &= ~by_hand::title;
            }
        }
        kept.byHand &= ~by_hand::row;
        const bool otherwise = said.name != kept.name || said.role != kept.role;
        if (otherwise && deskWins()) {
            ++m_update.kept;
            return;
        }
        kept.name = said.name;
        kept.role = said.role;
        kept.knownAs.clear();
        kept.knownRole.reset();
    }

    /// Who of those that stand there is meant; their number: nobody.
    [[nodiscard]] std::size_t placeOf(const Resident& said) const {
        const auto& all = m_before.people;
        const auto is = [&said](const QString& name, ResidentRole role) {
            return name == said.name && role == said.role;
        };
        auto one =
            std::find_if(all.begin(), all.end(), [&](const Resident& other) { return is(other.name, other.role); });
        if (one == all.end()) {
            one = std::find_if(all.begin(), all.end(), [&](const Resident& other) {
                return is(other.knownAs.isEmpty() ? other.name : other.knownAs, other.knownRole.value_or(other.role));
            });
        }
        return static_cast<std::size_t>(one - all.begin());
    }

    void people() {
        Household& now = m_update.now;
        std::vector<bool> named(m_before.people.size(), false);
        std::vector<Resident> fresh;
        for (const Resident& said : m_said.people) {
            const std::size_t place = placeOf(said);
            if (place < named.size()) {
                named[place] = true;
                person(now.people[place], said);
            } else {
                fresh.push_back(said);
            }
        }
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < named.size(); ++i) {
            if (!named[i]) {
                notNamed(i, left);
            }
        }
        m_update.leaving += static_cast<int>(left.size());
        moveOut(now, left, m_scope.choices.today, Departure::Sheet);
        for (Resident& one : fresh) {
            arrive(std::move(one));
        }
        markLeft(now);
    }

    void notNamed(std::size_t place, std::vector<std::size_t>& left) {
        const Resident& one = m_before.people[place];
        const ResidentRole role = one.knownRole.value_or(one.role);
        if (m_covered == Covered::No || m_scope.roles.count(role) == 0) {
            ++m_update.unnamed;
        } else if ((one.byHand & by_hand::row) != 0 && deskWins()) {
            ++m_update.kept;
        } else {
            left.push_back(place);
        }
    }

    void arrive(Resident one) {
        Household& now = m_update.now;
        const auto was = std::find_if(now.former.rbegin(), now.former.rend(), [&one](const FormerResident& former) {
            return former.person.name == one.name && former.person.role == one.role;
        });
        if (was != now.former.rend()) {
            if (was->how == Departure::Hand && deskWins()) {
                ++m_update.kept; // the desk knows that this one has moved out
                return;
            }
            ++m_update.back;
            std::erase_if(now.setAside, [&was](const SetAside& aside) {
                return aside.how == Departure::Sheet && aside.day == was->until;
            });
        }
        one.since = m_scope.choices.today;
        now.people.push_back(std::move(one));
    }

    void arrear(const Arrear& line, std::vector<Arrear>& byHand) {
        Household& now = m_update.now;
        const auto own = std::find_if(byHand.begin(), byHand.end(),
                                      [&line](const Arrear& other) { return isSameDebt(other, line); });
        if (own != byHand.end()) {
            const bool stays = !(*own == line) && deskWins();
            now.arrears.push_back(stays ? *own : line);
            m_update.kept += stays ? 1 : 0;
            byHand.erase(own);
            return;
        }
        const bool takenAway = std::any_of(now.setAside.begin(), now.setAside.end(), [&line](const SetAside& one) {
            return one.how == Departure::Hand && one.line == line;
        });
        if (takenAway && deskWins()) {
            ++m_update.kept;
        } else {
            now.arrears.push_back(line);
        }
    }

    RoomUpdate end() {
        Household& now = m_update.now;
        const auto marks = [](const Household& of) {
            int sum = of.byHand;
            for (const Resident& one : of.people) {
                sum += one.byHand + (one.knownAs.isEmpty() ? 0 : 1) + (one.knownRole ? 1 : 0);
            }
            return sum + std::accumulate(of.arrears.begin(), of.arrears.end(), 0,
                                         [](int all, const Arrear& line) { return all + line.byHand; });
        };
        m_update.isChanged = now != m_before || now.gone != m_before.gone ||
                             now.former.size() != m_before.former.size() ||
                             now.formerPlates.size() != m_before.formerPlates.size() ||
                             now.setAside.size() != m_before.setAside.size() ||
                             now.platesByHand.size() != m_before.platesByHand.size() || marks(now) != marks(m_before);
        return std::move(m_update);
    }

    const Household& m_before;
    const Household& m_said;
    const SheetScope& m_scope;
    Covered m_covered;
    RoomUpdate m_update;
};

} // namespace

RoomUpdate updated(const Household& standing, const Household& said, const SheetScope& scope, Covered covered) {
    Update update(standing, said, scope, covered);
    switch (scope.kind) {
    case ImportKind::Register:
        return update.room();
    case ImportKind::Arrears:
        return update.arrears();
    case ImportKind::Vehicles:
        break;
    }
    return update.vehicles();
}

RoomUpdate unnamed(const Household& standing, const SheetScope& scope) {
    if (scope.kind != ImportKind::Register) {
        Household nothing;
        nothing.room = standing.room;
        return updated(standing, nothing, scope, Covered::Yes);
    }
    RoomUpdate update;
    update.now = standing;
    if ((standing.byHand & by_hand::row) != 0 && scope.choices.handWork == HandWork::Stays) {
        update.kept = 1;
        return update;
    }
    std::vector<std::size_t> everybody(standing.people.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    update.leaving = static_cast<int>(everybody.size() + standing.plates.size());
    moveOut(update.now, everybody, scope.choices.today, Departure::Sheet);
    for (const QString& plate : standing.plates) {
        update.now.formerPlates.push_back({plate, scope.choices.today, Departure::Sheet});
    }
    update.now.plates.clear();
    update.now.platesByHand.clear();
    update.now.gone = scope.choices.today;
    update.isChanged = true;
    return update;
}

} // namespace yingke::registers
