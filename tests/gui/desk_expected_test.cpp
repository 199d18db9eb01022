// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected: entered, in the hall's list, arrived by one key with all that was known, not come, cancelled; kept
// in the log, also over a start.
#include "gui/desk_story.h"

#include <QComboBox>
#include <QTableWidget>

#include <algorithm>

using namespace yingke;
using test::DeskStory;

namespace {

constexpr core::Millis aMinute = 60'000;

const core::Appointment& only(DeskStory& story) {
    REQUIRE(story.desk().hall().appointments.size() == 1);
    return story.desk().hall().appointments.begin()->second;
}

/// 钱女士 5-2-801 comes at 11:30 for a repair: entered with the keys.
core::AppointmentId entered(DeskStory& story) {
    story.key(Qt::Key_N, Qt::ControlModifier);
    story.type("appointmentName", QStringLiteral("钱女士"));
    story.type("appointmentRoom", QStringLiteral("5-2-801"));
    story.type("appointmentWhen", QStringLiteral("11:30"));
    auto* matter = story.window->findChild<QComboBox*>(QStringLiteral("appointmentMatter"));
    REQUIRE(matter != nullptr);
    const int repair = matter->findText(QStringLiteral("报修"));
    REQUIRE(repair > 0);
    matter->setCurrentIndex(repair);
    story.key(Qt::Key_Return);
    return only(story).id;
}

QString inHall(DeskStory& story, const core::AppointmentId& id) {
    const auto* row =
        story.window->findChild<QPushButton*>(QStringLiteral("appointment-") + QString::fromStdString(id.value));
    return row != nullptr ? row->accessibleName() : QString();
}

QTableWidget* board(DeskStory& story) {
    return story.window->findChild<QTableWidget*>(QStringLiteral("expectedTable"));
}

} // namespace

TEST_CASE("who is expected stands in the hall's list, and arrives by one key: nothing is asked twice") {
    DeskStory story;
    const core::AppointmentId id = entered(story);
    CHECK(only(story).visitor.surname == "钱");
    CHECK(only(story).visitor.title == core::Title::Madam);
    CHECK(only(story).visitor.matter == "repair");
    CHECK(inHall(story, id) == QStringLiteral("11:30 钱女士 5-2-801 报修"));
    // Names and rooms are personal: they stand where they can be erased.
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'appointment_made' AND payload NOT LIKE '%801%'") ==
          QStringList{QStringLiteral("1")});
    CHECK(story.rows("SELECT count(*) FROM personal p JOIN events e ON e.event_id = p.event_id WHERE e.kind = "
                     "'appointment_made' AND p.content LIKE '%5-2-801%'") == QStringList{QStringLiteral("1")});
    story.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(board(story)->isVisible());
    story.key(Qt::Key_Return);
    CHECK_FALSE(board(story)->isVisible());
    CHECK(only(story).state == core::AppointmentState::Arrived);
    const core::Visit& visit = story.visit(only(story).visit);
    CHECK(visit.visitor.surname == "钱");
    CHECK(visit.visitor.room == "5-2-801");
    CHECK(visit.run.script.id == "expected");
    CHECK(story.desk().focus() == visit.id);
    CHECK(story.words().contains(QStringLiteral("钱女士，您好")));
    CHECK_FALSE(story.words().contains(QStringLiteral("什么")));
    CHECK(inHall(story, id).isEmpty());
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    // Greeted and seated: what she comes for is the first to choose.
    story.key(Qt::Key_1);
    CHECK(story.visit(visit.id).run.script.id == "repair");
    const QStringList kept = story.rows("SELECT visit_id FROM events WHERE kind = 'appointment_arrived'");
    CHECK(kept == QStringList{QString::fromStdString(visit.id.value)});
}

TEST_CASE("who is expected and does not come is asked about after the grace; noted, and may still come late") {
    DeskStory story;
    const core::AppointmentId id = entered(story);
    story.pass(only(story).at - story.clock.now().utc + 14 * aMinute);
    CHECK(story.desk().advice().empty());
    story.pass(aMinute);
    REQUIRE(story.desk().advice().size() == 1);
    CHECK(story.desk().advice().front().kind == core::AdviceKind::AskIfCame);
    story.presence("zheng", core::PresenceState::Busy); // something happens: the alarm is painted
    story.key(Qt::Key_F7);
    REQUIRE(board(story)->isVisible());
    story.key(Qt::Key_1);
    CHECK(only(story).state == core::AppointmentState::NotCome);
    CHECK(story.desk().advice().empty());
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'appointment_missed'") ==
          QStringList{QStringLiteral("1")});
    story.key(Qt::Key_Return); // comes late all the same
    CHECK(only(story).state == core::AppointmentState::Arrived);
    CHECK(only(story).id == id);
}

TEST_CASE("an appointment is cancelled with a reason, and stands over a start of the program until then") {
    DeskStory story;
    const core::AppointmentId id = entered(story);
    story.breakOff();
    story.start();
    REQUIRE(only(story).id == id);
    CHECK(only(story).visitor.surname == "钱");
    CHECK_FALSE(inHall(story, id).isEmpty());
    story.key(Qt::Key_D, Qt::ControlModifier);
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return);
    CHECK(only(story).state == core::AppointmentState::Expected); // not without a reason
    story.type("line1", QStringLiteral("客户改期"));
    story.key(Qt::Key_Return);
    CHECK(only(story).state == core::AppointmentState::Cancelled);
    REQUIRE(board(story)->isVisible());
    story.key(Qt::Key_Escape);
    CHECK(inHall(story, id).isEmpty());
}

TEST_CASE("an appointment without a time, or of nobody, is not taken; what is known of the visitor stands there") {
    DeskStory story;
    const core::VisitId visit = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.known(visit);
    story.key(Qt::Key_N, Qt::ControlModifier);
    const auto line = [&story](const char* name) {
        return story.window->findChild<QLineEdit*>(QLatin1String(name))->text();
    };
    CHECK(line("appointmentName") == QStringLiteral("赵女士"));
    CHECK(line("appointmentRoom") == QStringLiteral("3-2-1502"));
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().appointments.empty());
    story.type("appointmentWhen", QStringLiteral("11:30"));
    story.type("appointmentName", QString());
    auto* name = story.window->findChild<QLineEdit*>(QStringLiteral("appointmentName"));
    name->clear();
    story.window->findChild<QLineEdit*>(QStringLiteral("appointmentRoom"))->clear();
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().appointments.empty());
    CHECK_FALSE(story.text("wrong-appointmentName").isEmpty());
    story.key(Qt::Key_Escape);
    CHECK(story.visit(visit).visitor.surname == "赵"); // the visitor in the centre is who it was
}

TEST_CASE("B17 the form of an appointment: Tab as the eye goes, and each field says what it can't be") {
    DeskStory story;
    story.key(Qt::Key_N, Qt::ControlModifier);
    const auto at = [] { return QApplication::focusWidget()->objectName(); };
    story.window->findChild<QLineEdit*>(QStringLiteral("appointmentName"))->setFocus();
    for (const char* next :
         {"appointmentRoom", "appointmentWhen", "appointmentTelephone", "appointmentMatter", "appointmentWith"}) {
        story.key(Qt::Key_Tab);
        CHECK(at() == QLatin1String(next));
    }
    story.type("appointmentWhen", QStringLiteral("11:30"));
    story.key(Qt::Key_Return); // nobody: the cursor goes to who it is
    CHECK(at() == QStringLiteral("appointmentName"));
    CHECK_FALSE(story.text("wrong-appointmentName").isEmpty());
    story.type("appointmentName", QStringLiteral("钱女士"));
    story.type("appointmentRoom", QStringLiteral("钱女士"));
    story.key(Qt::Key_Return);
    CHECK(at() == QStringLiteral("appointmentRoom"));
    story.type("appointmentRoom", QStringLiteral("5栋2单元801"));
    story.type("appointmentTelephone", QStringLiteral("5-2-801"));
    story.key(Qt::Key_Return);
    CHECK(at() == QStringLiteral("appointmentTelephone"));
    CHECK(story.desk().hall().appointments.empty());
    story.type("appointmentTelephone", QStringLiteral("13812342271"));
    story.key(Qt::Key_Return);
    CHECK(only(story).visitor.room == "5-2-801");
}
