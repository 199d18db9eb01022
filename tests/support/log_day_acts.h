// SPDX-License-Identifier: GPL-3.0-or-later
// What a day written by hand (log_day.h) is made of: acts at their times, as real commands in the names of the people.
#pragma once

#include "app/application.h"
#include "scenario/language/bundle.h"
#include "support/test_clock.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace yingke::test {

class LogDayActs {
public:
    LogDayActs(app::Application& application, TestClock& clock) : m_application(application), m_clock(clock) {}

    std::vector<QString> refused; ///< what the machine did not take; must stay empty

protected:
    static constexpr core::Millis second = 1000;
    static constexpr core::Millis minute = 60 * second;
    static constexpr core::Millis hour = 60 * minute;
    static constexpr core::Millis day = 24 * hour;
    struct Act {
        core::Millis at; ///< since 08:30
        std::function<void()> act;
    };

    /// From the next 08:30 on, and `daysLater` more.
    void opensAfter(int daysLater) {
        const core::Moment now = m_clock.now();
        const core::Millis offset = core::Millis{now.offsetMinutes} * minute;
        m_opens = ((now.utc + offset) / day + 1 + daysLater) * day + 8 * hour + 30 * minute - offset;
    }
    /// All acts in the order of their times, the clock moved to each.
    void run() {
        std::stable_sort(m_agenda.begin(), m_agenda.end(), [](const Act& a, const Act& b) { return a.at < b.at; });
        for (const Act& act : m_agenda) {
            m_clock.pass(std::max<core::Millis>(0, m_opens + act.at - m_clock.now().utc));
            desk().noteTime();
            act.act();
        }
        m_agenda.clear();
    }
    frontdesk::FrontDesk& desk() { return m_application.desk(); }
    void at(core::Millis when, std::function<void()> act) { m_agenda.push_back({when, std::move(act)}); }
    /// hh:mm:ss of the day.
    static core::Millis time(int h, int m, int s = 0) {
        return h * hour + m * minute + s * second - 8 * hour - 30 * minute;
    }
    core::VisitId newVisit() {
        return core::VisitId{"day-visit-" + std::to_string(m_opens / day) + "-" + std::to_string(++m_visits)};
    }
    void done(const char* actor, std::vector<core::Command> commands) {
        if (const auto refusal = desk().submitAs(core::PersonId{actor}, commands)) {
            refused.push_back(refusal->sentence);
        }
    }
    core::command::BeginScenario matter(const core::VisitId& visit, const char* id) {
        const scenario::Script* script = desk().shelf().published(id);
        desk().shelf().begin(*script); // its text is archived, as whoever begins it at the desk does
        return {visit, {id, scenario::hashOf(*script)}, script->title.text, {}};
    }
    static core::Visitor visitor(const char* surname, core::Title title, const char* room, const char* telephone,
                                 core::VisitorRole role = core::VisitorRole::Owner) {
        core::Visitor one;
        one.surname = surname;
        one.title = title;
        one.room = room;
        one.telephone = telephone;
        one.role = role;
        return one;
    }

    struct Plain {
        core::Millis from;
        core::Millis wait;
        core::Millis service;
        const char* who;
        core::Visitor visitor;
        const char* matter;
        core::Outcome outcome = core::Outcome::Done;
        core::Channel channel = core::Channel::InPerson;
    };
    /// Comes, waits, is served by `who`, goes.
    core::VisitId plain(const Plain& of) {
        const core::VisitId visit = newVisit();
        at(of.from, [=, this] { done(of.who, {core::command::Arrive{visit, of.channel, of.visitor}}); });
        at(of.from + of.wait, [=, this] {
            done(of.who, {core::command::AttendTo{visit, {}}, matter(visit, of.matter)});
        });
        at(of.from + of.wait + of.service, [=, this] { over(of.who, visit, of.outcome); });
        return visit;
    }
    void over(const char* who, const core::VisitId& visit, core::Outcome outcome = core::Outcome::Done) {
        done(who, {core::command::SeeOff{visit}, core::command::Close{visit, outcome, {}}});
    }
    void handOver(core::Millis when, const core::VisitId& visit, const char* from, const char* to, const char* role,
                  const char* why, core::Millis until) {
        at(when, [=, this] {
            done(from, {core::command::AskHandover{visit, core::HandoverId{visit.value + "-" + to}, core::PersonId{to},
                                                   core::RoleId{role}, why}});
        });
        at(when + until, [=, this] { done(to, {core::command::TakeHandover{visit}}); });
    }
    void promise(core::Millis when, const core::VisitId& visit, const char* who, const char* kind, const char* what,
                 core::Millis due, core::Millis kept = 0) {
        const core::PromiseId id{visit.value + "-promise"};
        at(when, [=, this] {
            done(who, {core::command::MakePromise{visit, id, kind, what, core::PersonId{who}, m_opens + due, 0,
                                                  core::PromiseMoves::Freely, ""}});
        });
        if (kept != 0) {
            at(kept, [=, this] { done(who, {core::command::KeepPromise{id}}); });
        }
    }

    app::Application& m_application;
    TestClock& m_clock;
    core::Millis m_opens = 0; ///< 08:30, UTC
    int m_visits = 0;
    std::vector<Act> m_agenda;
};

} // namespace yingke::test
