// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged office files at the real window: the last good copy serves, the fault stands until it is read,
// nothing is overwritten.
#include "gui/desk_story.h"

#include "desk/first_start.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>

using namespace yingke;
using test::DeskStory;

namespace {

class DamagedStory : public DeskStory {
public:
    [[nodiscard]] QString path(const char* name) const {
        return data.path() + QStringLiteral("/office/") + QLatin1String(name);
    }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void cut(const char* name, qsizetype at) {
        const QByteArray half = bytes(name).left(at);
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(half) == half.size());
    }
    void restart() {
        breakOff();
        start();
    }
    [[nodiscard]] QString fault() {
        QApplication::processEvents();
        auto* line = window->findChild<QLabel*>(QStringLiteral("faultLine"));
        REQUIRE(line != nullptr);
        return line->isVisible() ? line->text() : QString();
    }
};

} // namespace

TEST_CASE("a cut roster: everybody is there from the good copy, no first page, nothing overwritten by Enter") {
    DamagedStory story;
    const std::size_t people = story.application->office().roster().size();
    REQUIRE(people > 3);
    CHECK(story.fault().isEmpty());
    story.cut("roster.json", 700);
    const QByteArray half = story.bytes("roster.json");
    story.restart();
    CHECK(story.application->office().roster().size() == people);
    CHECK(story.window->findChild<desk::FirstStart*>() == nullptr);
    CHECK(story.fault().contains(QStringLiteral("roster.json")));
    CHECK(story.fault().contains(QRegularExpression(QStringLiteral("第 ?[0-9]+ ?行|line [0-9]+"))));
    story.key(Qt::Key_Return);
    CHECK(story.bytes("roster.json") == half);
    story.key(Qt::Key_F2); // it stays while people are served
    story.pass(60'000);
    CHECK(story.fault().contains(QStringLiteral("roster.json")));
    story.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(story.fault().isEmpty());
    // Saving writes a new file; the half one is put aside, not lost.
    REQUIRE(story.application->office().save().isEmpty());
    const QStringList aside =
        QDir(story.data.path() + QStringLiteral("/office")).entryList({QStringLiteral("roster.json.damaged-*")});
    REQUIRE(aside.size() == 1);
    CHECK(story.bytes(aside.first().toUtf8().constData()) == half);
    story.restart();
    CHECK(story.fault().isEmpty());
    CHECK(story.application->office().roster().size() == people);
}

TEST_CASE("a cut limits.yaml at any byte: the three minutes stay, or the fault is told") {
    DamagedStory story;
    const QByteArray whole = story.bytes("limits.yaml");
    const core::LimitTable limits = story.application->office().limits();
    REQUIRE(limits.waiting.length == 180'000);
    const QString folder = story.data.path() + QStringLiteral("/office");
    for (qsizetype end = 0; end < whole.size() - 1; end += 7) {
        story.cut("limits.yaml", 0);
        QFile file(story.path("limits.yaml"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(whole.left(end));
        file.close();
        std::vector<QString> told;
        const office::Office office = office::Office::load(folder, &told);
        INFO(end);
        CHECK(office.limits().waiting.length == limits.waiting.length);
        CHECK(office.limits().waiting.warnBefore == limits.waiting.warnBefore);
        CHECK(office.limits().tea.length == limits.tea.length);
        CHECK_FALSE(told.empty());
        CHECK(story.bytes("limits.yaml") == whole.left(end));
    }
}

TEST_CASE("a settings file cut between two lines: what is gone is told and goes on in force") {
    DamagedStory story;
    QByteArray text = story.bytes("settings.yaml");
    text += "log_by_role: 1\n";
    text.replace("log_by_role: 0\n", "");
    QFile file(story.path("settings.yaml"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    story.restart();
    REQUIRE(story.application->office().setting("log_by_role") == 1);
    story.cut("settings.yaml", text.size() - 15);
    REQUIRE_FALSE(story.bytes("settings.yaml").contains("log_by_role"));
    story.restart();
    CHECK(story.application->office().setting("log_by_role") == 1);
    CHECK(story.fault().contains(QStringLiteral("log_by_role")));
}

TEST_CASE("pipes under the names of all office files: the program starts, and says so") {
    DamagedStory story;
    const QString folder = story.data.path();
    for (const char* name : {"office/roster.json", "office/limits.yaml", "office/texts.yaml", "office/price_list.yaml",
                             "office/vocabulary.yaml", "office/entered.json", "office/.shipped.json",
                             "office/access.json", "slips/words.yaml", "slip_printers.json", "slips.key",
                             "scripts/zh_CN/odd.yaml", "published/zh_CN/odd.yaml", "drills/odd.json"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(name);
        QFile::remove(path);
        INFO(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        REQUIRE(::mkfifo(path.toUtf8().constData(), 0600) == 0);
    }
    story.restart();
    CHECK(story.application->office().limits().waiting.length == 180'000);
    CHECK(story.application->office().roster().size() > 3);
    CHECK_FALSE(story.fault().isEmpty());
}
