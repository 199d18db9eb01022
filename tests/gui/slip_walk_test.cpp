// SPDX-License-Identifier: GPL-3.0-or-later
// Every service walked through the real desk to its printed slips, on ways that chance picks; what the papers say is
// read back.
#include "frontdesk/desk_slips.h"
#include "gui/slip_story.h"
#include "scenario/player/script_shelf.h"

#include <random>
#include <set>

using namespace yingke;
using test::ctrlShift;
using test::SlipStory;

namespace {

class Walker {
public:
    Walker(SlipStory& story, unsigned seed) : m_story(story), m_chance(seed) {}

    /// Walks a script once; each slip it comes to is printed and checked.
    void walk(const std::string& script) {
        frontdesk::FrontDesk& desk = m_story.desk();
        for (const char* person : {"zheng", "he", "zhou", "wu"}) {
            m_story.presence(person, roll(2) == 0 ? core::PresenceState::In : core::PresenceState::Out);
        }
        core::Visitor visitor;
        visitor.surname = "王";
        visitor.title = core::Title::Sir;
        visitor.room = "3-2-1502";
        visitor.role = roll(2) == 0 ? core::VisitorRole::Owner : core::VisitorRole::Tenant;
        const core::VisitId id = desk.visitorIn(core::Channel::InPerson, visitor).visit;
        (void)desk.attendTo(id);
        REQUIRE_FALSE(desk.beginScenario(id, script));
        for (int step = 0; step < 60 && !desk.screen(id).step.empty(); ++step) {
            const scenario::Screen screen = desk.screen(id);
            fill(id, screen);
            const auto came = slips.find(screen.slip); // looked up only: a kind is counted once it came out
            if (!screen.slip.empty() && (came == slips.end() || came->second < 2)) {
                print(id, desk.screen(id));
            }
            goOn(id, desk.screen(id));
        }
        (void)desk.close(id, core::Outcome::LeftUnserved, QStringLiteral("试走"));
    }
    std::map<std::string, int> slips; ///< how often each kind came out

private:
    std::size_t roll(std::size_t sides) { return std::uniform_int_distribution<std::size_t>(0, sides - 1)(m_chance); }

    void fill(const core::VisitId& id, const scenario::Screen& screen) {
        std::map<core::FactId, core::FactValue> facts;
        for (const scenario::Field& field : screen.fields) {
            if (!field.value) {
                facts[field.spec.id] = sample(field.spec);
            }
        }
        if (!facts.empty()) {
            const auto refusal = m_story.desk().play(id, scenario::Fill{facts});
            INFO(screen.step.value << " " << (refusal ? refusal->sentence.toStdString() : ""));
            CHECK_FALSE(refusal);
        }
        const bool complete = roll(4) != 0; // else something is left at home
        const core::PaperMark mark = complete ? core::PaperMark::Seen : core::PaperMark::Missing;
        for (const scenario::PaperRow& paper : screen.papers) {
            for (std::int64_t head = paper.heads > 0 ? 1 : 0; head <= paper.heads; ++head) {
                (void)m_story.desk().play(id, scenario::Mark{{paper.key.paper, head}, mark, true});
            }
        }
        for (const scenario::TaskRow& task : screen.tasks) {
            (void)m_story.desk().play(id, scenario::Tick{task.id});
        }
    }

    [[nodiscard]] core::FactValue sample(const scenario::FactSpec& spec) const {
        using scenario::FactType;
        switch (spec.type) {
        case FactType::Count:
            return std::int64_t{6};
        case FactType::Money:
            return core::Money{1'000'500};
        case FactType::YesNo:
            return true;
        case FactType::List:
            return std::vector<core::ListItem>{{"沙发", 2, "三人位"}, {"<b>冰箱</b>", 1, ""}};
        case FactType::Date:
            return std::string(spec.after.empty() ? "2026-12-01" : "2026-12-20");
        case FactType::Time:
            return std::string("17:30");
        case FactType::DateTime:
            return std::string(spec.after.empty() ? "2026-12-01 17:30" : "2026-12-20 17:30");
        case FactType::Telephone:
            return std::string("13800002271");
        case FactType::Room:
            return std::string("3-2-1502");
        case FactType::Text:
        case FactType::Person:
            return std::string("示范") + spec.id.value;
        }
        return std::string();
    }

    void print(const core::VisitId& id, const scenario::Screen& screen) {
        frontdesk::FrontDesk& desk = m_story.desk();
        const frontdesk::SlipDraft draft = desk.slips().draft(id);
        INFO(desk.hall().visits.at(id).run.script.id << " " << screen.step.value << " " << screen.slip << ": "
                                                     << draft.missing.join(QLatin1Char(' ')).toStdString());
        if (screen.slip == "take_home_list" && draft.content.rows.empty()) {
            return; // chance said "something is missing" when nothing was: there is no list to give
        }
        REQUIRE((draft.canIssue() || draft.issued));
        const std::size_t before = m_story.printer.papers.size();
        desk.setFocus(id);
        m_story.window->setFocus();
        m_story.key(Qt::Key_P, ctrlShift);
        m_story.key(Qt::Key_Return, Qt::ControlModifier);
        m_story.recorded();
        REQUIRE(m_story.printer.papers.size() == before + 1);
        const auto issued = desk.slips().draft(id).issued;
        REQUIRE(issued);
        const slips::SlipContent& content = issued->content;
        const QString paper = test::read(m_story.printer.papers.back());
        INFO(paper.toStdString());
        CHECK(paper.contains(issued->number));
        if (screen.slip != "specialist_note") {
            CHECK(paper.contains(QStringLiteral("3-2-1502")));
        }
        if (screen.slip == "release_slip") {
            CHECK(paper.contains(QStringLiteral("<b>冰箱</b>")));
            CHECK(paper.count(content.value("code")) == 2);
            CHECK(slips::codeIsWhole(content.value("code")));
        } else if (screen.slip == "receipt") {
            CHECK(paper.contains(content.value("total")));
            CHECK(paper.contains(QStringLiteral("整")));
            if (desk.hall().visits.at(id).run.script.id == "renovation") {
                // 2000.00 + 6 × 10.00 + 6 × 50.00 + 200.00 of the shipped table, line by line.
                CHECK(content.value("total") == QStringLiteral("2,560.00"));
                CHECK(content.rows.size() == 4);
            }
        } else if (screen.slip == "take_home_list" || screen.slip == "promise_card") {
            CHECK_FALSE(content.rows.empty());
        }
        ++slips[screen.slip];
    }

    void goOn(const core::VisitId& id, const scenario::Screen& screen) {
        frontdesk::FrontDesk& desk = m_story.desk();
        std::optional<frontdesk::Refusal> refusal;
        if (!screen.choices.empty()) {
            refusal = desk.play(id, scenario::Pick{screen.choices[roll(screen.choices.size())].id});
        } else if (screen.call) {
            refusal = desk.play(id, scenario::CallEnded{roll(2) == 0});
        } else {
            refusal = desk.play(id, scenario::Next{});
        }
        if (refusal) { // papers that are not there and have no way of their own: people skip
            (void)desk.play(id, scenario::Skip{"试走"});
        }
    }

    SlipStory& m_story;
    std::mt19937 m_chance;
};

} // namespace

TEST_CASE("every service walked to its printed slips: number, room, items and sums are on the paper (S3.2 to S3.5)") {
    const unsigned seed = qEnvironmentVariableIsSet("YINGKE_SEED")
                              ? qEnvironmentVariableIntValue("YINGKE_SEED") > 0
                                    ? static_cast<unsigned>(qEnvironmentVariableIntValue("YINGKE_SEED"))
                                    : 1U
                              : std::random_device{}() & 0x7fffffffU; // what is printed can be given again
    INFO("seed: YINGKE_SEED=" << seed);
    SlipStory story;
    Walker walker(story, seed);
    const std::set<std::string> kinds = {"release_slip",    "receipt",        "renovation_permit", "repair_order",
                                         "specialist_note", "take_home_list", "promise_card"};
    std::vector<std::string> scripts;
    for (const scenario::Script* matter : story.desk().shelf().matters()) {
        scripts.push_back(matter->id);
    }
    for (int round = 0; round < 200 && walker.slips.size() < kinds.size(); ++round) {
        for (const std::string& script : scripts) {
            walker.walk(script);
        }
    }
    for (const std::string& kind : kinds) {
        INFO(kind);
        CHECK(walker.slips[kind] > 0);
    }
    // The numbers of the day have no gap, by kind.
    std::map<std::string, QStringList> numbers;
    for (const slips::SlipEntry& entry : story.desk().slips().ofToday()) {
        numbers[entry.kind] << entry.number.mid(9);
    }
    for (auto& [kind, places] : numbers) {
        places.sort();
        for (qsizetype i = 0; i < places.size(); ++i) {
            INFO(kind);
            CHECK(places.at(i).toInt() == i + 1);
        }
    }
}
