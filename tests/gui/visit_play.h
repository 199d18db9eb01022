// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a visit's script at the real desk to its end, as somebody would who has all that is asked for, and captures
// what the desk showed at each step.
#pragma once

#include "gui/desk_story.h"
#include "widgets/step/step_view.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace yingke::test {

/// What stood on the desk after an action.
struct Seen {
    core::Moment at;
    QString step;
    QString words;
    QString gestures;
};

class VisitPlay {
public:
    explicit VisitPlay(DeskStory& story) : m_story(story) {}

    core::VisitId come(const char* surname, const char* room, core::VisitorRole role = core::VisitorRole::Owner) {
        core::Visitor visitor;
        visitor.surname = surname;
        visitor.title = core::Title::Madam;
        visitor.room = room;
        visitor.role = role;
        visitor.telephone = "13812342271";
        const auto came = m_story.desk().visitorIn(core::Channel::InPerson, visitor);
        REQUIRE_FALSE(came.refusal);
        look(came.visit);
        return came.visit;
    }
    void begin(const core::VisitId& visit, const char* script) {
        m_story.pass(7'000);
        const auto refusal = m_story.desk().beginScenario(visit, script);
        INFO((refusal ? refusal->sentence : QString()).toStdString());
        REQUIRE_FALSE(refusal);
        look(visit);
    }
    /// Plays until no script runs; `answers`: by step id, which choice (from 0), else the first.
    void toEnd(const core::VisitId& visit, const std::map<std::string, std::size_t>& answers = {}) {
        for (int i = 0; i < 80; ++i) {
            const scenario::Screen screen = m_story.desk().screen(visit);
            if (screen.step.empty()) {
                return;
            }
            step(visit, screen, answers);
        }
        FAIL("the script does not end");
    }
    void play(const core::VisitId& visit, const scenario::Input& input) {
        m_story.pass(5'000);
        const auto refusal = m_story.desk().play(visit, input);
        INFO(m_story.desk().screen(visit).step.value);
        INFO((refusal ? refusal->sentence : QString()).toStdString());
        REQUIRE_FALSE(refusal);
        look(visit);
    }
    /// What the desk shows now.
    void look(const core::VisitId& visit) {
        m_story.desk().setFocus(visit);
        QApplication::processEvents();
        const scenario::Screen screen = m_story.desk().screen(visit);
        if (!screen.step.empty()) {
            auto* view = m_story.window->findChild<widgets::StepView*>();
            seen.push_back({m_story.desk().now(), QString::fromStdString(screen.step.value),
                            view->findChild<QLabel*>(QStringLiteral("words"))->text(),
                            view->findChild<QLabel*>(QStringLiteral("gestures"))->text()});
        }
    }

    std::vector<Seen> seen;

private:
    [[nodiscard]] core::FactValue sample(const scenario::FactSpec& spec) const {
        switch (spec.type) {
        case scenario::FactType::Count:
            return std::int64_t{std::max<std::int64_t>(spec.least.value_or(1), 2)};
        case scenario::FactType::Money:
            return core::Money{20'000};
        case scenario::FactType::Room:
            return std::string("3-2-1502");
        case scenario::FactType::Telephone:
            return std::string("13987650000");
        case scenario::FactType::Date:
        case scenario::FactType::DateTime: {
            const core::Moment now = m_story.desk().now();
            const int days = spec.after.empty() ? 1 : 2;
            const auto when = QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).addDays(days);
            return when
                .toString(spec.type == scenario::FactType::Date ? QStringLiteral("yyyy-MM-dd")
                                                                : QStringLiteral("yyyy-MM-dd HH:mm"))
                .toStdString();
        }
        case scenario::FactType::Time:
            return std::string("17:30");
        case scenario::FactType::List:
            return std::vector<core::ListItem>{{"沙发", 2, {}}, {"冰箱", 1, {}}};
        case scenario::FactType::YesNo:
            return true;
        case scenario::FactType::Person:
            return std::string("周建国");
        case scenario::FactType::Text:
            return std::string("王伟");
        }
        return {};
    }

    void step(const core::VisitId& visit, const scenario::Screen& screen,
              const std::map<std::string, std::size_t>& answers) {
        std::map<core::FactId, core::FactValue> facts;
        for (const scenario::Field& field : screen.fields) {
            if (!field.value) {
                facts[field.spec.id] =
                    field.options.empty() ? sample(field.spec) : core::FactValue(field.options.front());
            }
        }
        if (!facts.empty()) {
            play(visit, scenario::Fill{facts});
        }
        for (const scenario::PaperRow& row : m_story.desk().screen(visit).papers) {
            for (std::int64_t head = row.heads > 0 ? 1 : 0; head <= row.heads; ++head) {
                const core::PaperKey key{row.key.paper, head};
                if (row.wanted && !row.standing.seen) {
                    play(visit, scenario::Mark{key, core::PaperMark::Seen, true});
                }
            }
        }
        for (const scenario::TaskRow& row : screen.tasks) {
            if (!row.done) {
                play(visit, scenario::Tick{row.id});
            }
        }
        if (!screen.choices.empty()) {
            const auto wanted = answers.find(screen.step.value);
            const std::size_t which = wanted != answers.end() ? wanted->second : 0;
            play(visit, scenario::Pick{screen.choices.at(which).id});
        } else if (screen.call) {
            play(visit, scenario::CallEnded{true});
        } else if (!screen.handoverTo.empty()) {
            play(visit, scenario::Taken{});
        } else {
            play(visit, scenario::Next{});
        }
    }

    DeskStory& m_story;
};

} // namespace yingke::test
