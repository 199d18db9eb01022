// SPDX-License-Identifier: GPL-3.0-or-later
// People without a name are told apart at the desk and in the log: by badge, by a word or two, by what they came for.
#include "frontdesk/desk_handovers.h"
#include "gui/desk_story.h"
#include "journal/read/day_book.h"
#include "office/texts/visit_texts.h"

using namespace yingke;
using test::DeskStory;

namespace {

/// All that stands on a card, badge first.
QString onCard(DeskStory& story, const core::VisitId& id) {
    QStringList texts;
    for (const QLabel* label : story.cardOf(id)->findChildren<QLabel*>()) {
        texts << label->text();
    }
    return texts.join(QLatin1Char('|'));
}

QString listener(DeskStory& story) {
    QString said; // of what was laid out last: the one before goes with the next turn of the events
    for (const QLabel* label :
         story.window->findChild<QWidget*>(QStringLiteral("promptCard"))->findChildren<QLabel*>()) {
        said = label->property("role") == QStringLiteral("listener") ? label->text() : said;
    }
    return said;
}

core::VisitId withBadge(DeskStory& story, core::Badge badge) {
    core::VisitId found;
    for (const auto& [id, visit] : story.desk().hall().visits) {
        found = visit.badge == badge ? id : found;
    }
    REQUIRE_FALSE(found.empty());
    return found;
}

} // namespace

TEST_CASE("Badges: two who gave no name differ on card, alarm and listener tag from the first second") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    CHECK(onCard(story, a).startsWith(QStringLiteral("甲|客户|未问房号|还没问来意")));
    CHECK(onCard(story, b).startsWith(QStringLiteral("乙|客户|未问房号|还没问来意 · 第 1 位")));
    CHECK(story.cardOf(b)->accessibleName() == QStringLiteral("乙"));
    CHECK(listener(story) == QStringLiteral("对 乙 说"));
    story.pass(160'000);
    CHECK(story.text("alarmHeadline").contains(QStringLiteral("乙")));
    CHECK_FALSE(story.text("alarmHeadline").contains(QStringLiteral("客户")));
    CHECK(story.cardOf(b)->findChild<QLabel*>(QStringLiteral("badge"))->property("stands") ==
          QStringLiteral("warning"));
    story.key(Qt::Key_F3); // who rings has one too
    CHECK(onCard(story, withBadge(story, 3)).startsWith(QStringLiteral("丙|来电客户|")));
}

TEST_CASE("Badges: a word or two stands where the name will, is said to nobody, and can be erased") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    const QString words = story.words();
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line4", QStringLiteral("红衣女士"));
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).visitor.knownBy == "红衣女士");
    CHECK(onCard(story, a).startsWith(QStringLiteral("甲|红衣女士|未问房号|")));
    CHECK(story.text("visitTitle").startsWith(QStringLiteral("甲 红衣女士")));
    CHECK(story.words() == words);
    CHECK(listener(story) == QStringLiteral("对 甲 说"));
    CHECK(story.rows("SELECT payload FROM events WHERE payload LIKE '%红衣%'").isEmpty());
    CHECK(story.rows("SELECT known_by FROM visitors") == QStringList{QStringLiteral("红衣女士")});
    story.known(a);
    CHECK(onCard(story, a).startsWith(QStringLiteral("甲|赵女士|3-2-1502|")));
    CHECK(listener(story) == QStringLiteral("对 赵女士 说"));
}

TEST_CASE("Badges: a word too many is told at its field") {
    DeskStory story;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line4", QString(61, QChar(u'红')));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("wrong-line4").isEmpty());
    story.key(Qt::Key_Escape);
}

TEST_CASE("Cards say the matter, what comes then, and who has it; never a script of the desk's own") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.known(a);
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    core::VisitorChange more;
    more.matter = "release";
    REQUIRE_FALSE(story.desk().describe(a, more));
    CHECK(onCard(story, a).contains(QStringLiteral("缴费 · 之后物品放行")));
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    for (const core::VisitId& id : {a, b}) {
        CHECK_FALSE(onCard(story, id).contains(QStringLiteral("繁忙")));
    }
    REQUIRE_FALSE(story.desk().handovers().ask(b, core::PersonId{"liu"}, QStringLiteral("忙")));
    CHECK(onCard(story, b).contains(QStringLiteral("已请刘洋（")));
    REQUIRE_FALSE(story.desk().handovers().take(b));
    CHECK(onCard(story, b).contains(QStringLiteral("还没问来意 → 刘洋")));
    CHECK(story.cardOf(b)->findChild<QLabel*>(QStringLiteral("badge"))->text() == QStringLiteral("乙"));
    const auto* liu = story.window->findChild<QPushButton*>(QStringLiteral("presence-liu"));
    REQUIRE(liu != nullptr);
    CHECK(liu->accessibleDescription().endsWith(QStringLiteral(" · 乙")));
}

TEST_CASE("Badges: a restart gives none twice, and the log shows them where nobody has a name") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    REQUIRE(core::isClosed(story.visit(a)));
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    story.breakOff();
    story.start();
    CHECK(story.visit(b).badge == 2);
    story.key(Qt::Key_F2);
    CHECK(story.visit(story.desk().focus()).badge == 3);
    CHECK(story.rows("SELECT badge FROM visit_log ORDER BY badge") ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    journal::DayBook book(story.data.path() + QStringLiteral("/journal.sqlite"));
    const auto row = book.row(a);
    REQUIRE(row);
    CHECK(row->badge == 1);
}

TEST_CASE("B10 a name with a title is what they are called, to their face too") {
    for (const char16_t* name : {u"王总", u"刘经理", u"周老师", u"李阿姨", u"张师傅", u"欧阳主任"}) {
        DeskStory story;
        story.key(Qt::Key_F2);
        const core::VisitId id = story.desk().focus();
        story.key(Qt::Key_E, Qt::ControlModifier);
        const QString typed = QStringView(name).toString();
        story.type("line1", typed);
        story.click("option7"); // and a gentleman: no 王总先生
        story.key(Qt::Key_Return);
        REQUIRE(story.visit(id).visitor.surname == typed.toStdString());
        QApplication::processEvents();
        INFO(typed.toStdString() << " " << story.words().toStdString());
        bool isTagged = false;
        for (const QLabel* label : story.window->findChildren<QLabel*>()) {
            isTagged = isTagged || (label->isVisible() && label->text() == QStringLiteral("对 %1 说").arg(typed));
            CHECK_FALSE(label->text().contains(typed + QStringLiteral("先生")));
        }
        CHECK(isTagged);
    }
}

TEST_CASE("B10 a name that ends like a title is a name") {
    core::Visitor visitor;
    visitor.surname = "李建工";
    visitor.title = core::Title::Sir;
    CHECK(office::addressOf(visitor, core::Channel::InPerson) == QStringLiteral("李建工先生"));
    visitor.surname = "董";
    CHECK(office::addressOf(visitor, core::Channel::InPerson) == QStringLiteral("董先生"));
}
