// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' frame for sounds and what is outside of the window; the file that opens the desk at sign-in; the icon.
#include "desk/outside/autostart.h"
#include "desk/outside/outside_book.h"
#include "desk/outside/tray_icon.h"
#include "desk/settings/outside_frame.h"
#include "gui/desk_story.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QSlider>
#include <QStandardPaths>

using namespace yingke;
using test::DeskStory;

namespace {

/// The user's own folder of settings is another one meanwhile.
class OwnConfig {
public:
    OwnConfig() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path())); }
    ~OwnConfig() {
        if (m_was.isNull()) {
            qunsetenv("XDG_CONFIG_HOME");
        } else {
            qputenv("XDG_CONFIG_HOME", m_was);
        }
    }
    OwnConfig(const OwnConfig&) = delete;
    OwnConfig& operator=(const OwnConfig&) = delete;

private:
    QByteArray m_was = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir m_folder;
};

QString startFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/yingke.desktop");
}

QByteArray startEntry(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("outside: the settings' frame sets each choice at once, by keys, and plays what it is asked for") {
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    story.key(Qt::Key_O, Qt::ControlModifier);
    auto* frame = story.window->findChild<desk::OutsideFrame*>();
    REQUIRE(frame != nullptr);
    REQUIRE(frame->isVisible());
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("outsideSound"));
    story.key(Qt::Key_Space); // off
    CHECK_FALSE(story.application->office().soundOn());
    CHECK(story.rows("SELECT json_extract(payload,'$.after') FROM events WHERE kind='office_changed'") ==
          QStringList{QStringLiteral("0")});
    story.key(Qt::Key_Space);
    CHECK(story.application->office().soundOn());
    auto* volume = frame->findChild<QSlider*>(QStringLiteral("outsideVolume"));
    volume->setFocus();
    story.key(Qt::Key_Left);
    CHECK(story.window->outside().choices().volume == 65);
    CHECK(story.text("outsidePercent").contains(QStringLiteral("65")));
    story.click("outsideTryOverdue");
    REQUIRE(story.bell.rung.size() == 1);
    CHECK(story.bell.rung[0] == std::pair(widgets::Chime::Overdue, 65));
    for (const char* name : {"outsideArrivals", "outsideNotices", "outsideTray", "outsideAwake"}) {
        auto* choice = frame->findChild<QCheckBox*>(QLatin1String(name));
        choice->setFocus();
        story.key(Qt::Key_Space);
        CHECK_FALSE(choice->isChecked());
    }
    const desk::OutsideChoices kept = desk::OutsideBook(story.data.path()).choices();
    CHECK(kept == desk::OutsideChoices{65, false, false, false, false});
    story.key(Qt::Key_Escape);
    CHECK_FALSE(frame->isVisible());
}

TEST_CASE("outside: the switch writes the file that opens the desk at sign-in, and takes it away") {
    const OwnConfig config;
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    story.click("settingsOutside");
    auto* choice = story.window->findChild<QCheckBox*>(QStringLiteral("outsideAutostart"));
    REQUIRE(choice != nullptr);
    CHECK_FALSE(choice->isChecked());
    choice->setFocus();
    story.key(Qt::Key_Space);
    REQUIRE(choice->isChecked());
    const QByteArray entry = startEntry(startFile());
    CHECK(entry.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" \"--data\" \"" +
                         story.data.path().toUtf8() + "\"\n"));
    CHECK(entry.contains("Name[zh_CN]=迎客\n"));
    story.key(Qt::Key_Space);
    CHECK_FALSE(QFile::exists(startFile()));
}

TEST_CASE("outside: a folder that takes no file is told, and the switch shows what is") {
    const OwnConfig config;
    QFile stands(QFileInfo(startFile()).path()); // a file in the folder's place
    REQUIRE(stands.open(QIODevice::WriteOnly));
    stands.close();
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    story.click("settingsOutside");
    auto* choice = story.window->findChild<QCheckBox*>(QStringLiteral("outsideAutostart"));
    choice->setFocus();
    story.key(Qt::Key_Space);
    CHECK_FALSE(choice->isChecked());
    CHECK(story.text("outsideTold").contains(QStringLiteral("yingke.desktop")));
}

TEST_CASE("outside: a command is quoted so that no sign of a path is read as another") {
    CHECK(desk::execOf({QStringLiteral("/opt/a b/yingke"), QStringLiteral("--demo")}) ==
          QStringLiteral(R"("/opt/a b/yingke" "--demo")"));
    CHECK(desk::execOf({QStringLiteral("a\"b$c`d%e\\f")}) == QStringLiteral(R"("a\\"b\\$c\\`d%%e\\\\f")"));
}

TEST_CASE("outside: an entry that the desktop's settings switched off is off") {
    const QTemporaryDir folder;
    desk::Autostart start({QStringLiteral("/usr/bin/yingke")}, folder.path());
    CHECK_FALSE(start.isOn());
    REQUIRE(start.switchOn().isEmpty());
    CHECK(start.isOn());
    QFile file(folder.filePath(QStringLiteral("yingke.desktop")));
    REQUIRE(file.open(QIODevice::Append));
    file.write("X-GNOME-Autostart-enabled=false\n");
    file.close();
    CHECK_FALSE(start.isOn());
    REQUIRE(start.switchOn().isEmpty());
    CHECK(start.isOn());
}

TEST_CASE("outside: the icon is there at each size, and the number on it is seen") {
    const QIcon icon(QStringLiteral(":/icons/yingke.svg"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        INFO(size);
        const QImage plain = icon.pixmap(QSize(size, size), 1.0).toImage();
        REQUIRE(plain.size() == QSize(size, size));
        CHECK(qAlpha(plain.pixel(size / 2, size / 2)) == 255);
        CHECK(qAlpha(plain.pixel(0, 0)) < 255); // its corners are round
    }
    const widgets::Palette palette = widgets::dayPalette();
    const desk::TrayLook three{3, core::LimitPhase::Overdue, {}};
    const QIcon numbered = desk::withNumber(icon, three, palette);
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        INFO(size);
        const QImage image = numbered.pixmap(QSize(size, size), 1.0).toImage();
        int red = 0;
        for (int x = 0; x < size; ++x) {
            for (int y = 0; y < size; ++y) {
                red += image.pixelColor(x, y) == palette[widgets::Ink::Overdue] ? 1 : 0;
            }
        }
        CHECK(red > size * size / 16);
    }
    const desk::TrayLook nobody{0, core::LimitPhase::Calm, {}};
    CHECK(desk::withNumber(icon, nobody, palette).cacheKey() == icon.cacheKey());
}
