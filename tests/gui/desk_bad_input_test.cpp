// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input at the desk: a sentence at the field, nothing lost, slips still laid out.
#include "desk/parts/overlay.h"
#include "gui/slip_story.h"

#include <QClipboard>
#include <QCompleter>

using namespace yingke;
using test::SlipStory;

namespace {

core::VisitId arrived(SlipStory& story, const char* scenario, core::VisitorRole role = core::VisitorRole::Owner,
                      const std::string& surname = "王") {
    core::Visitor visitor;
    visitor.surname = surname;
    visitor.title = core::Title::Sir;
    visitor.role = role;
    visitor.room = "3-2-1502";
    visitor.telephone = "13800000000";
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(story.desk().beginScenario(id, scenario));
    return id;
}

/// Goes on, with everything seen and the first answer of each question, until a field of that name is shown.
void untilField(SlipStory& story, const core::VisitId& id, const char* field) {
    for (int step = 0; step < 16; ++step) {
        const scenario::Screen screen = story.desk().screen(id);
        for (const scenario::Field& one : screen.fields) {
            if (one.spec.id.value == field) {
                QApplication::processEvents();
                return;
            }
            if (one.spec.id.value == "paid_by") { // nothing is paid without it
                const core::FactValue cash = std::string("现金");
                REQUIRE_FALSE(story.desk().play(id, scenario::Fill{{{one.spec.id, cash}}}));
            }
        }
        for (const scenario::PaperRow& paper : screen.papers) {
            (void)story.desk().play(id, scenario::Mark{paper.key, core::PaperMark::Seen, true});
        }
        const auto refusal = screen.choices.empty() ? story.desk().play(id, scenario::Next{})
                                                    : story.desk().play(id, scenario::Pick{screen.choices.front().id});
        INFO(screen.step.value << ": " << (refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    FAIL("the field is never shown");
}

QLabel* label(SlipStory& story, const QString& name) {
    auto* found = story.window->findChild<QLabel*>(name);
    INFO(name.toStdString());
    REQUIRE(found != nullptr);
    return found;
}

/// The sentence at the field; empty when there is none.
QString wrong(SlipStory& story, const char* field) {
    QApplication::processEvents();
    const QLabel* at = label(story, QStringLiteral("wrong-") + QLatin1String(field));
    return at->isVisible() ? at->text() : QString();
}

QString hint(SlipStory& story, const char* field) {
    QApplication::processEvents();
    const QLabel* at = label(story, QStringLiteral("hint-") + QLatin1String(field));
    return at->isVisible() ? at->text() : QString();
}

QLineEdit* line(SlipStory& story, const char* name) {
    auto* found = story.window->findChild<QLineEdit*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("bad input: a room that the register lacks is told at the field, and not refused; rooms are offered") {
    SlipStory story;
    const core::VisitId id = arrived(story, "release");
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line2", QStringLiteral("99-9-9999"));
    CHECK(hint(story, "line2").contains(QStringLiteral("99-9-9999")));
    story.type("line2", QStringLiteral("3-2-1"));
    CHECK(hint(story, "line2").isEmpty()); // begins like one of the register
    REQUIRE(line(story, "line2")->completer() != nullptr);
    CHECK(line(story, "line2")->completer()->completionCount() > 0);
    story.type("line2", QStringLiteral("99-9-9999"));
    QTest::keyClick(line(story, "line2"), Qt::Key_Return);
    story.key(Qt::Key_2); // asked in the middle of a matter: it was written down wrong
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).visitor.room == "99-9-9999");
    core::VisitorChange nowhere; // a room that is known is not asked again
    nowhere.room = "";
    REQUIRE_FALSE(story.desk().describe(id, nowhere));
    REQUIRE_FALSE(story.desk().submit({core::command::RecordFact{id, core::FactId{"room"}, std::string()}}));
    REQUIRE_FALSE(story.desk().beginScenario(id, "release"));
    untilField(story, id, "room");
    story.type("fact-room", QStringLiteral("99-9-9999"));
    CHECK(hint(story, "room").contains(QStringLiteral("99-9-9999")));
    const core::StepId step = story.visit(id).run.step;
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.visit(id).run.step == step); // goes on
}

TEST_CASE("bad input: zero or ten thousand workers are told at the field; nothing is lost") {
    SlipStory story;
    const core::VisitId id = arrived(story, "renovation");
    untilField(story, id, "workers");
    const core::StepId step = story.visit(id).run.step;
    for (const char16_t* typed : {u"0", u"10000", u"-3", u"六个", u"999999999999999999999"}) {
        const QString text = QString::fromUtf16(typed);
        story.type("fact-workers", text);
        story.key(Qt::Key_Return);
        INFO(text.toStdString());
        CHECK_FALSE(wrong(story, "workers").isEmpty());
        CHECK(line(story, "fact-workers")->text() == text);
        CHECK(story.visit(id).run.step == step);
    }
    story.type("fact-workers", QStringLiteral("６")); // full width, as an input method writes it
    (void)story.desk().play(id, scenario::Fill{});
    story.key(Qt::Key_Return);
    CHECK(wrong(story, "workers").isEmpty());
    CHECK(story.visit(id).facts.at(core::FactId{"workers"}) == core::FactValue(std::int64_t{6}));
}

TEST_CASE("bad input: a sum with letters, none, or too many digits; a date in the past; each at its field") {
    SlipStory story;
    story.presence("zheng", core::PresenceState::Out);
    const core::VisitId id = arrived(story, "payment");
    untilField(story, id, "sum");
    story.type("fact-item", QStringLiteral("物业费"));
    for (const char16_t* typed : {u"12O.50", u"一百", u"1.234", u"-5", u"99999999999999999999"}) {
        const QString text = QString::fromUtf16(typed);
        story.type("fact-sum", text);
        story.key(Qt::Key_Return);
        INFO(text.toStdString());
        CHECK_FALSE(wrong(story, "sum").isEmpty());
        CHECK(line(story, "fact-item")->text() == QStringLiteral("物业费"));
    }
    story.type("fact-sum", QStringLiteral("345.60"));
    story.key(Qt::Key_Return);
    untilField(story, id, "deliver_at");
    for (const char16_t* typed : {u"2020-01-01 10:00", u"2026-02-30 10:00", u"9:00", u"改天"}) {
        const QString text = QString::fromUtf16(typed);
        story.type("fact-deliver_at", text);
        story.key(Qt::Key_Return);
        INFO(text.toStdString());
        CHECK_FALSE(wrong(story, "deliver_at").isEmpty());
        CHECK(line(story, "fact-deliver_at")->text() == text);
    }
    CHECK(story.desk().hall().promises.empty());
    story.type("fact-deliver_at", QStringLiteral("17:00"));
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().promises.size() == 1);
}

TEST_CASE("S3.4-07 bad input: a second appointment before the first is told at the field, and nothing is moved") {
    SlipStory story;
    const core::VisitId id = arrived(story, "repair");
    const core::PromiseId promise{"visit-1"};
    const core::Millis due = story.clock.now().utc + 120 * 60'000; // 12:36
    REQUIRE_FALSE(story.desk().submit(
        {core::command::RecordFact{id, core::FactId{"come_at"}, std::string("2026-11-23 12:36")},
         core::command::MakePromise{id, promise, "technician", "师傅上门：3-2-1502", core::PersonId{"chen"}, due,
                                    30 * 60'000, core::PromiseMoves::Once, "repair_visit"}}));
    story.key(Qt::Key_P, Qt::ControlModifier);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return); // a word to who is served first
    story.key(Qt::Key_2);      // the time can't be kept
    story.type("fact-late_reason", QStringLiteral("师傅还在别家"));
    story.type("fact-second_at", QStringLiteral("12:00"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story, "second_at").isEmpty());
    CHECK(line(story, "fact-late_reason")->text() == QStringLiteral("师傅还在别家"));
    CHECK(story.desk().hall().promises.at(promise).moved == 0);
    story.type("fact-second_at", QStringLiteral("15:00"));
    story.key(Qt::Key_Return);
    CHECK(story.words().contains(QStringLiteral("下午三点")));
}

TEST_CASE("bad input: two hundred lines of goods are laid out; one more is told, and none is lost") {
    SlipStory story;
    const core::VisitId id = arrived(story, "release");
    untilField(story, id, "goods");
    QStringList many;
    for (int i = 1; i <= 201; ++i) {
        many << QStringLiteral("纸箱%1 1").arg(i);
    }
    QApplication::clipboard()->setText(many.join(QLatin1Char('\n')));
    line(story, "fact-goods")->setFocus();
    QTest::keyClick(line(story, "fact-goods"), Qt::Key_V, Qt::ControlModifier);
    const core::StepId step = story.visit(id).run.step;
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.step == step);
    CHECK_FALSE(wrong(story, "goods").isEmpty());
    REQUIRE_FALSE(story.desk().play(id, scenario::Fill{{{core::FactId{"goods"}, [] {
                                                             std::vector<core::ListItem> items;
                                                             for (int i = 1; i <= 200; ++i) {
                                                                 items.push_back({"纸箱" + std::to_string(i), 1, {}});
                                                             }
                                                             return items;
                                                         }()}}}));
    for (int i = 0; i < 6 && story.desk().screen(id).slip != "release_slip"; ++i) {
        REQUIRE_FALSE(story.desk().play(id, scenario::Next{}));
    }
    story.key(Qt::Key_P, test::ctrlShift);
    story.key(Qt::Key_Return, Qt::ControlModifier);
    story.recorded();
    REQUIRE(story.printer.papers.size() == 1);
    const QString paper = test::read(story.printer.papers[0]);
    CHECK(paper.contains(QStringLiteral("纸箱1")));
    CHECK(paper.contains(QStringLiteral("纸箱200")));
}

TEST_CASE("bad input: a name of sixty characters, or with markup in it, stays a name on the screen and on the slip") {
    for (const std::string& name : {std::string("<b>王</b>&%1{visitor}"), QString(60, QChar(u'赵')).toStdString()}) {
        SlipStory story;
        const core::VisitId id = arrived(story, "release", core::VisitorRole::Owner, name);
        CHECK(story.text("visitTitle").contains(QString::fromStdString(name)));
        untilField(story, id, "goods");
        REQUIRE_FALSE(story.desk().play(
            id, scenario::Fill{{{core::FactId{"goods"}, std::vector<core::ListItem>{{"<i>沙发</i>", 1, {}}}}}}));
        for (int i = 0; i < 6 && story.desk().screen(id).slip != "release_slip"; ++i) {
            REQUIRE_FALSE(story.desk().play(id, scenario::Next{}));
        }
        story.key(Qt::Key_P, test::ctrlShift);
        story.key(Qt::Key_Return, Qt::ControlModifier);
        story.recorded();
        REQUIRE(story.printer.papers.size() == 1);
        const QString paper = test::read(story.printer.papers[0]);
        QString flat = paper;
        flat.remove(QChar::fromLatin1('\n')).remove(QLatin1Char(' '));
        CHECK(flat.contains(QStringLiteral("<i>沙发</i>")));
        CHECK(flat.contains(QString::fromStdString(name).left(10)));
        CHECK(story.window->width() == 1366); // nothing pushed the window wider
    }
}

TEST_CASE("B26 a telephone that rings nowhere and a room that is none are told at the field; the same again is meant") {
    SlipStory story;
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    const auto tried = [&story](const char* line, const QString& typed) {
        story.key(Qt::Key_E, Qt::ControlModifier);
        story.type(line, typed);
        story.key(Qt::Key_Return);
        QApplication::processEvents();
        const bool taken = !story.window->findChild<desk::Overlay*>()->isAsking();
        if (!taken) {
            CHECK_FALSE(story.text(line == QStringLiteral("line2") ? "wrong-line2" : "wrong-line3").isEmpty());
            story.key(Qt::Key_Escape);
        }
        return taken;
    };
    for (const char* odd : {"1380000", "8823456", "5-2-801", "138123422", "12012345678"}) {
        INFO(odd);
        CHECK_FALSE(tried("line3", QLatin1String(odd)));
    }
    for (const char* right : {"13812342271", "0571-88234567", "88234567", "400-800-1234", "+44 20 7946 0958", "8001"}) {
        INFO(right);
        CHECK(tried("line3", QLatin1String(right)));
    }
    CHECK_FALSE(tried("line2", QStringLiteral("门锁坏了")));
    CHECK_FALSE(tried("line2", QStringLiteral("3-2-40213912345678")));
    CHECK(tried("line2", QStringLiteral("3-2-402")));
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line3", QStringLiteral("8823456"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return); // it is right as it stands
    CHECK(story.visit(id).visitor.telephone == "8823456");
}
