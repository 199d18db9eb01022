// SPDX-License-Identifier: GPL-3.0-or-later
// A warning for those at the desk: a sign that says nothing, its text by a key and for some seconds; that it was read
// is in the log, what it says is not.
#include "gui/desk_story.h"
#include "journal/write/purge.h"

#include <QDate>

#include <algorithm>

using namespace yingke;
using test::DeskStory;

namespace {

const QString secret = QStringLiteral("上次来有争执请两人接待");

QString dayIn(const DeskStory& story, int days) {
    return QDate(1970, 1, 1).addDays(core::localDay(story.clock.now()) + days).toString(Qt::ISODate);
}

core::VisitId warnedOf(DeskStory& story, int days) {
    const core::VisitId visit = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.known(visit);
    story.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    story.type("line1", secret);
    story.type("line2", dayIn(story, days));
    story.key(Qt::Key_Return);
    return visit;
}

bool isWritten(DeskStory& story, const QString& text) {
    QApplication::processEvents();
    const auto labels = story.window->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel* one) { return one->isVisible() && one->text().contains(text); });
}

bool hasSign(DeskStory& story, const core::VisitId& visit) {
    return story.cardOf(visit)->findChild<QLabel*>(QStringLiteral("cardSign")) != nullptr;
}

} // namespace

TEST_CASE(
    "a warning: a sign on the card, the text by a key, closed by itself; the reading is in the log, the text not") {
    DeskStory story;
    const core::VisitId visit = warnedOf(story, 7);
    REQUIRE(story.desk().hall().warnings.size() == 1);
    const core::Warning& warning = story.desk().hall().warnings.begin()->second;
    CHECK(warning.author == story.desk().me());
    CHECK(warning.lastDay == core::localDay(story.clock.now()) + 7);
    CHECK(hasSign(story, visit));
    CHECK_FALSE(isWritten(story, secret));
    const core::VisitId other = story.desk().visitorIn(core::Channel::InPerson).visit;
    CHECK_FALSE(hasSign(story, other));
    story.desk().setFocus(visit);
    story.key(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(story.application->journal().flush(10'000));
    QApplication::processEvents();
    CHECK(isWritten(story, secret));
    story.clock.pass(12'001);
    story.presence("zheng", core::PresenceState::Busy); // the window looks at the clock
    CHECK_FALSE(isWritten(story, secret));
    const QStringList shown =
        story.rows("SELECT visit_id FROM events WHERE kind = 'personal_data_shown' AND payload NOT LIKE '%争执%'");
    CHECK(shown == QStringList{QString::fromStdString(visit.value)});
    CHECK(story.rows("SELECT count(*) FROM events WHERE payload LIKE '%争执%'") == QStringList{QStringLiteral("0")});
    CHECK(story.rows("SELECT count(*) FROM personal WHERE content LIKE '%争执%'") == QStringList{QStringLiteral("1")});
}

TEST_CASE("a warning is not taken without a reason or a last day, nor further off than the office allows") {
    DeskStory story;
    const core::VisitId visit = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.known(visit);
    story.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    story.key(Qt::Key_Return);
    story.type("line1", secret);
    story.key(Qt::Key_Return);
    story.type("line2", dayIn(story, 91));
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().warnings.empty());
    story.type("line2", dayIn(story, 90));
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().warnings.size() == 1);
}

TEST_CASE("a warning on its last day: the desk asks; prolonged with a reason it goes on, else it ends by itself") {
    DeskStory story;
    constexpr core::Millis day = 24LL * 3600 * 1000;
    (void)warnedOf(story, 1);
    story.pass(day);
    story.breakOff();
    story.start();
    story.key(Qt::Key_Escape);                         // who is here is asked on a new day
    REQUIRE(story.desk().hall().warnings.size() == 1); // also over a start
    const auto all = story.desk().advice();
    REQUIRE(std::any_of(all.begin(), all.end(),
                        [](const core::Advice& one) { return one.kind == core::AdviceKind::ReviewWarning; }));
    for (int i = 0; i < 10 && !isWritten(story, secret); ++i) {
        story.key(Qt::Key_F7);
        if (!isWritten(story, secret)) {
            story.key(Qt::Key_Down, Qt::ControlModifier); // the next alarm
        }
    }
    REQUIRE(isWritten(story, secret));
    story.key(Qt::Key_2);
    story.type("line1", QStringLiteral("还没解决"));
    story.type("line2", dayIn(story, 2));
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().warnings.begin()->second.prolonged == 1);
    story.pass(3 * day);
    CHECK(story.desk().hall().warnings.empty());
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'warning_ended'") == QStringList{QStringLiteral("1")});
    // What was written of somebody goes with the rest that is erased.
    story.breakOff();
    const auto purged =
        journal::purgeBefore(story.data.path() + QStringLiteral("/journal.sqlite"), story.clock.now().utc + day);
    CHECK(purged.fault.toStdString().empty());
    story.start();
    CHECK(story.rows("SELECT count(*) FROM personal WHERE content LIKE '%争执%'") == QStringList{QStringLiteral("0")});
}
