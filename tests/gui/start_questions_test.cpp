// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of a start, before there is a window: answered with keys alone, read out whole by a screen reader, and no
// stray key puts a log aside.
#include "desk/damage/sound_view.h"
#include "desk/questions/start_questions.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace yingke;
using desk::DamagedAnswer;

namespace {

const QString found = QStringLiteral("日志 /data/<b>journal</b>.sqlite 与写入时不同：第 7 条缺失。");

QString heard(const QWidget& widget, QAccessible::Text what) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget)); // as Qt has it
    return spoken == nullptr ? QString() : spoken->text(what);
}

/// What a screen reader gets of the box and its answers.
struct Spoken {
    QString name;
    QString more;
    QStringList answers;
    QString focused;
    bool plain = false;
};

/// Answers the box that is shown next with these keys.
class Hands {
public:
    explicit Hands(std::vector<Qt::Key> keys) : m_keys(std::move(keys)) {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { press(); });
        m_timer.start(10);
    }
    Spoken spoken;
    int stillOpen = 0; ///< keys after which it was

private:
    void press() {
        auto* box = qobject_cast<desk::StartBox*>(QApplication::activeModalWidget());
        if (box == nullptr || !box->isVisible()) {
            return;
        }
        m_timer.stop();
        QApplication::setActiveWindow(box);
        spoken.name = heard(*box, QAccessible::Name);
        spoken.more = heard(*box, QAccessible::Description);
        spoken.plain = box->textFormat() == Qt::PlainText;
        for (int i = 1; auto* button = box->findChild<QPushButton*>(QStringLiteral("startAnswer%1").arg(i)); ++i) {
            spoken.answers << heard(*button, QAccessible::Name);
            CHECK(button->text().startsWith(QString::number(i))); // the key is seen on it
            CHECK(button->focusPolicy() != Qt::NoFocus);
        }
        spoken.focused =
            QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->accessibleName();
        for (const Qt::Key key : m_keys) {
            QWidget* to = QApplication::focusWidget();
            QTest::keyClick(to != nullptr ? to : box, key);
            QApplication::processEvents();
            if (!box->isVisible()) {
                return;
            }
            ++stillOpen;
        }
        box->reject(); // nothing answered it: the test goes on, and says so
    }
    std::vector<Qt::Key> m_keys;
    QTimer m_timer;
};

} // namespace

TEST_CASE("a damaged log at the start: a number picks, Enter gives it, Esc changes nothing") {
    struct {
        std::vector<Qt::Key> keys;
        DamagedAnswer answer;
    } const each[] = {
        {{Qt::Key_Return}, DamagedAnswer::Later}, // the picked one: the next visitor is served
        {{Qt::Key_1, Qt::Key_Return}, DamagedAnswer::Later},
        {{Qt::Key_2, Qt::Key_Enter}, DamagedAnswer::ShowSound},
        {{Qt::Key_3, Qt::Key_Return}, DamagedAnswer::GoBack},
        {{Qt::Key_4, Qt::Key_Return}, DamagedAnswer::AsItIs},
        {{Qt::Key_5, Qt::Key_Return}, DamagedAnswer::NewLog},
        {{Qt::Key_6, Qt::Key_Return}, DamagedAnswer::Close},
        {{Qt::Key_5, Qt::Key_2, Qt::Key_Return}, DamagedAnswer::ShowSound},
        {{Qt::Key_Down, Qt::Key_Return}, DamagedAnswer::ShowSound},
        {{Qt::Key_Escape}, DamagedAnswer::Close},
        {{Qt::Key_5, Qt::Key_Escape}, DamagedAnswer::Close},
    };
    for (const auto& one : each) {
        const Hands hands(one.keys);
        INFO("keys: " << one.keys.size() << ", first " << one.keys.front());
        CHECK(desk::askAboutDamagedLog(found, 12'345, true) == one.answer);
        CHECK(hands.stillOpen == static_cast<int>(one.keys.size()) - 1);
    }
}

TEST_CASE("no digit alone, and none that is not there, answers a start's question") {
    const Hands hands({Qt::Key_5, Qt::Key_9, Qt::Key_0, Qt::Key_4});
    CHECK(desk::askAboutDamagedLog(found, std::nullopt, false) == DamagedAnswer::Close); // put away by the test
    CHECK(hands.stillOpen == 4);
}

TEST_CASE("a screen reader hears what was found, what may be done, and each answer without its number") {
    const Hands damaged({Qt::Key_Escape});
    (void)desk::askAboutDamagedLog(found, 12'345, true);
    CHECK(damaged.spoken.name == found);
    CHECK(damaged.spoken.more.size() > 40);
    CHECK(damaged.spoken.plain);
    CHECK(damaged.spoken.answers.size() == 6);
    CHECK(damaged.spoken.answers.filter(QStringLiteral("12345")).size() == 1);
    CHECK(damaged.spoken.answers.filter(QRegularExpression(QStringLiteral("^[0-9]"))).isEmpty());
    CHECK(damaged.spoken.focused == damaged.spoken.answers.value(0));

    const Hands without({Qt::Key_Escape}); // no backup, nothing put back
    (void)desk::askAboutDamagedLog(found, std::nullopt, false);
    CHECK(without.spoken.answers.size() == 4);

    const Hands told({Qt::Key_Return});
    desk::tellAtStart(found);
    CHECK(told.spoken.name == found);
    CHECK(told.spoken.answers.size() == 1);
    CHECK(told.stillOpen == 0);
    const Hands left({Qt::Key_Escape});
    desk::tellAtStart(found);
    CHECK(left.stillOpen == 0);
}

TEST_CASE("the clock in doubt: nothing is begun by Enter or Esc, going on has to be picked") {
    const QString doubt = QStringLiteral("时钟早于最后一条记录。");
    const Hands enter({Qt::Key_Return});
    CHECK_FALSE(desk::goesOnWithClock(doubt));
    CHECK(enter.stillOpen == 0);
    CHECK(enter.spoken.name == doubt);
    CHECK(enter.spoken.answers.size() == 2);
    const Hands escape({Qt::Key_Escape});
    CHECK_FALSE(desk::goesOnWithClock(doubt));
    const Hands on({Qt::Key_1, Qt::Key_Return});
    CHECK(desk::goesOnWithClock(doubt));
    CHECK(on.stillOpen == 1);
}

TEST_CASE("what can be read of a damaged log: named, walked through with keys, closed with Esc") {
    const QTemporaryDir place;
    desk::SoundView view(place.filePath(QStringLiteral("none.sqlite")));
    view.show();
    QApplication::setActiveWindow(&view);
    CHECK_FALSE(heard(view, QAccessible::Name).isEmpty());
    auto* table = view.findChild<QTableWidget*>();
    REQUIRE(table != nullptr);
    CHECK_FALSE(heard(*table, QAccessible::Name).isEmpty());
    CHECK(table->focusPolicy() != Qt::NoFocus);
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(view.isVisible());
}
