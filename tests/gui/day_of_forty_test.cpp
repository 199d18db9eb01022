// SPDX-License-Identifier: GPL-3.0-or-later
// A day of forty visits at the real window, most of them never named: keys only in the morning, the mouse only in the
// afternoon. What the log holds then is compared with a list that was written before.
#include "gui/day_hands.h"
#include "gui/day_list.h"
#include "support/places.h"

#include <QFile>

using namespace yingke;
using test::DayHands;
using test::DayLine;
using test::DeskStory;
using test::HandsOn;

namespace {

QString dayFile(const char* name) {
    return QString::fromStdString(test::dataDir()) + QLatin1Char('/') + QLatin1String(name);
}

/// For who reads them aloud: YINGKE_DAY_WORDS=file.
void writeShown(const DayHands& morning, const DayHands& afternoon) {
    const QString name = qEnvironmentVariable("YINGKE_DAY_WORDS");
    if (name.isEmpty()) {
        return;
    }
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((morning.shown() + afternoon.shown()).join(QLatin1Char('\n')).toUtf8());
}

/// A list that says something else in one place is told in just that place.
void checkThatItCanFail(const std::vector<DayLine>& listed, const std::vector<DayLine>& logged) {
    for (const QString& name : test::loggedColumns()) {
        std::vector<DayLine> changed = listed;
        DayLine& one = changed.at(changed.size() / 3);
        one.set(name, one.column(name) + QStringLiteral(" otherwise"));
        const QStringList told = test::differences(changed, logged);
        INFO(name.toStdString());
        REQUIRE(told.size() == 1);
        CHECK(told.front().startsWith(one.number + QLatin1Char(' ') + name));
    }
    std::vector<DayLine> shorter = listed;
    shorter.pop_back();
    CHECK(test::differences(shorter, logged).size() == 1);
}

} // namespace

TEST_CASE("a day of forty visits, most of them never named: keys only, mouse only; the log holds what the list says") {
    DeskStory story;
    DayHands morning(story, HandsOn::Keys);
    DayHands afternoon(story, HandsOn::Mouse);
    morning.play(dayFile("day-of-forty-keys.txt"));
    afternoon.play(dayFile("day-of-forty-mouse.txt"));
    writeShown(morning, afternoon);
    CHECK(morning.clicks == 0);
    CHECK(afternoon.keys == 0);
    const QString journal = story.data.path() + QStringLiteral("/journal.sqlite");
    story.breakOff();
    const std::vector<DayLine> listed = test::readDayList(dayFile("day-of-forty.txt"));
    const std::vector<DayLine> logged = test::readLogged(journal);
    const QStringList unlike = test::differences(listed, logged);
    INFO(unlike.join(QLatin1Char('\n')).toStdString());
    CHECK(unlike.isEmpty());
    if (unlike.isEmpty()) {
        checkThatItCanFail(listed, logged);
    }
}
