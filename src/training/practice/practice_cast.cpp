// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/practice/practice_cast.h"

#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "scenario/player/practice_surroundings.h"
#include "training/parts/texts.h"

#include <algorithm>
#include <array>
#include <random>

namespace yingke::training {

namespace {

template <class Value> void addOnce(std::vector<Value>& values, const Value& value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

/// The standard's generator gives the same numbers everywhere; its distributions do not, so none is used.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    bool oneIn(std::size_t count) { return below(count) == 0; }

private:
    std::mt19937_64 m_engine;
};

bool asksForArrears(const scenario::Script& script) {
    return std::any_of(script.steps.begin(), script.steps.end(), [](const scenario::Step& step) {
        return std::any_of(step.lookUp.begin(), step.lookUp.end(),
                           [](const scenario::Text& kind) { return kind.text == "arrears"; });
    });
}

bool calls(const scenario::Script& script) {
    return std::any_of(script.steps.begin(), script.steps.end(),
                       [](const scenario::Step& step) { return std::holds_alternative<scenario::CallAct>(step.move); });
}

} // namespace

std::vector<core::RoleId> rolesOf(const scenario::Script& script) {
    std::vector<core::RoleId> roles;
    for (const scenario::Step& step : script.steps) {
        if (const auto* find = std::get_if<scenario::FindAct>(&step.move)) {
            addOnce(roles, core::RoleId{find->role.text});
            for (const scenario::Text& standIn : find->standIns) {
                const core::RoleId role{find->role.text};
                addOnce(roles, standIn.text == scenario::standInsOfOffice ? scenario::practiceStandIn(role)
                                                                          : core::RoleId{standIn.text});
            }
        }
    }
    return roles;
}

std::vector<std::string> papersOf(const scenario::Script& script) {
    std::vector<std::string> papers;
    for (const scenario::Step& step : script.steps) {
        if (!step.papers) {
            continue;
        }
        for (const scenario::Text& paper : step.papers->all) {
            addOnce(papers, paper.text);
        }
        for (const auto& group : step.papers->any) {
            for (const scenario::Text& paper : group) {
                addOnce(papers, paper.text);
            }
        }
        for (const auto& each : step.papers->each) {
            for (const scenario::Text& paper : each.papers) {
                addOnce(papers, paper.text);
            }
        }
    }
    return papers;
}

PracticeCast usualCast(const scenario::Script& script) {
    PracticeCast cast;
    cast.channel = script.channel.value_or(core::Channel::InPerson);
    cast.visitor.surname = "王";
    cast.visitor.title = core::Title::Sir;
    cast.visitor.role = core::VisitorRole::Owner;
    cast.visitor.room = "3-2-1502";
    cast.visitor.telephone = "13800000000";
    for (const core::RoleId& role : rolesOf(script)) {
        cast.presence[role] = core::PresenceState::In;
    }
    return cast;
}

PracticeCast drawnCast(const scenario::Script& script, std::uint64_t seed) {
    Dice dice(seed);
    PracticeCast cast = usualCast(script);
    cast.seed = seed;
    constexpr std::array<const char*, 8> surnames{"王", "李", "张", "刘", "陈", "赵", "孙", "欧阳"};
    cast.visitor.surname = surnames.at(dice.below(surnames.size()));
    cast.visitor.title = dice.oneIn(2) ? core::Title::Sir : core::Title::Madam;
    cast.visitor.role = dice.oneIn(3) ? core::VisitorRole::Tenant : core::VisitorRole::Owner;
    constexpr std::array tempers{Temper::Calm, Temper::InAHurry, Temper::Dissatisfied};
    cast.temper = tempers.at(dice.below(tempers.size()));
    for (auto& [role, state] : cast.presence) {
        constexpr std::array states{core::PresenceState::In, core::PresenceState::In, core::PresenceState::Busy,
                                    core::PresenceState::Out};
        state = states.at(dice.below(states.size()));
    }
    const std::vector<std::string> papers = papersOf(script);
    if (!papers.empty() && dice.oneIn(2)) {
        cast.notBrought.insert(papers[dice.below(papers.size())]);
    }
    if (dice.oneIn(3)) {
        cast.arrearsMonths = static_cast<std::int64_t>(1 + dice.below(6));
        cast.arrears = arrearsOf(cast.arrearsMonths);
    }
    cast.partyAnswers = !dice.oneIn(3);
    if (dice.oneIn(2)) {
        cast.timetable.push_back(
            {static_cast<core::Millis>(20 + 10 * dice.below(7)) * 1000, Sudden::TelephoneRings, {}, {}});
    }
    return cast;
}

core::Money arrearsOf(std::int64_t months) {
    constexpr std::int64_t monthFen = 260'00;
    return core::Money{months * monthFen};
}

QString temperText(Temper temper) {
    switch (temper) {
    case Temper::Calm:
        return Texts::tr("calm");
    case Temper::InAHurry:
        return Texts::tr("in a hurry");
    case Temper::Dissatisfied:
        return Texts::tr("displeased");
    }
    return {};
}

namespace {

/// Why the visitor is as he is: one of three, the same for the same cast.
QString motiveOf(const PracticeCast& cast, const std::array<QString, 3>& motives) {
    return motives.at(cast.seed % motives.size());
}

QString suddenText(const SuddenAt& sudden, const office::Office& office) {
    const QString at = office::durationText(sudden.at);
    switch (sudden.what) {
    case Sudden::TelephoneRings:
        return Texts::tr("At %1 the telephone rings.").arg(at);
    case Sudden::AnotherComesIn:
        return Texts::tr("At %1 a second visitor comes in.").arg(at);
    case Sudden::Insists:
        return Texts::tr("At %1 insist on somebody else.").arg(at);
    case Sudden::SupervisorAway:
        return Texts::tr("At %1 the service supervisor is called away.").arg(at);
    case Sudden::Presence: {
        const auto label = office.vocabulary().roles.find(sudden.role.value);
        return Texts::tr("From %1 on: %2 is %3.")
            .arg(at, text(label != office.vocabulary().roles.end() ? label->second.chinese : sudden.role.value),
                 office::presenceText(sudden.state));
    }
    }
    return {};
}

} // namespace

std::vector<QString> actorsCard(const office::Office& office, const scenario::Script& script,
                                const PracticeCast& cast) {
    std::vector<QString> lines;
    const QString role = cast.visitor.role == core::VisitorRole::Tenant       ? Texts::tr("tenant")
                         : cast.visitor.role == core::VisitorRole::Contractor ? Texts::tr("contractor")
                         : cast.visitor.role == core::VisitorRole::Owner      ? Texts::tr("owner")
                                                                              : Texts::tr("visitor");
    lines.push_back(Texts::tr("You are %1, %2 of %3, and come for: %4.")
                        .arg(office::addressOf(cast.visitor, core::Channel::InPerson), role, text(cast.visitor.room),
                             text(script.title.text)));
    switch (cast.temper) {
    case Temper::Calm:
        lines.push_back(Texts::tr("You have time and are friendly."));
        lines.push_back(motiveOf(cast, {Texts::tr("It is your first time here, and you want to know what comes next."),
                                        Texts::tr("A neighbour told you how well it went, so you came yourself."),
                                        Texts::tr("You want it all done in one visit.")}));
        break;
    case Temper::InAHurry:
        lines.push_back(Texts::tr("You are in a hurry: look at your watch, and ask how much longer it takes."));
        lines.push_back(motiveOf(cast, {Texts::tr("A lorry is waiting for you at the gate."),
                                        Texts::tr("You have to be back at work in half an hour."),
                                        Texts::tr("The child has to be fetched from school.")}));
        break;
    case Temper::Dissatisfied:
        lines.push_back(Texts::tr("You are dissatisfied: when something does not go, insist on somebody else."));
        lines.push_back(motiveOf(cast, {Texts::tr("You came for the same matter last week and left with nothing done."),
                                        Texts::tr("You were promised a call, and nobody called."),
                                        Texts::tr("You have waited long at the door already.")}));
        break;
    }
    QStringList brought;
    QStringList missing;
    for (const std::string& paper : papersOf(script)) {
        const auto label = office.vocabulary().papers.find(paper);
        (cast.notBrought.count(paper) > 0 ? missing : brought)
            << text(label != office.vocabulary().papers.end() ? label->second.chinese : paper);
    }
    if (!brought.isEmpty()) {
        lines.push_back(Texts::tr("You brought: %1.").arg(brought.join(Texts::tr(", "))));
    }
    if (!missing.isEmpty()) {
        lines.push_back(Texts::tr("You did not bring: %1.").arg(missing.join(Texts::tr(", "))));
    }
    if (asksForArrears(script)) {
        lines.push_back(cast.arrearsMonths > 0 ? Texts::tr("You are %n month(s) in arrears and think it is less.",
                                                           nullptr, static_cast<int>(cast.arrearsMonths))
                                               : Texts::tr("You are not in arrears."));
    }
    if (calls(script)) {
        lines.push_back(cast.partyAnswers ? Texts::tr("When somebody is called, the call is answered.")
                                          : Texts::tr("When somebody is called, nobody answers."));
    }
    for (const SuddenAt& sudden : cast.timetable) {
        const QString line = suddenText(sudden, office);
        if (!line.isEmpty()) {
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace yingke::training
