// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real application and a journal on the disk, driven with clicks and keys. The clock is moved.
#pragma once

#include "app/application.h"
#include "app/demo.h"
#include "desk/main_window.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>
#include <utility>
#include <vector>

namespace yingke::test {

class CountingBell : public widgets::Bell {
public:
    void ring(widgets::Chime chime, int percent) override {
        rings += chime == widgets::Chime::SomebodyWaits ? 0 : 1;
        rung.emplace_back(chime, percent);
    }
    int rings = 0;                                    ///< at warning and overdue
    std::vector<std::pair<widgets::Chime, int>> rung; ///< all, with their loudness
};

class DeskStory {
public:
    explicit DeskStory(bool withStaff = true) {
        static const bool themed = [] {
            widgets::applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), widgets::dayPalette());
            return true;
        }();
        (void)themed;
        start();
        if (withStaff) {
            REQUIRE(app::makeDemoOffice(*application).isEmpty());
            presence("zheng", core::PresenceState::In);
            window.reset(); // the first-start page has gone
            open();
        }
    }

    /// Opens the application on the data place, as after a start.
    void start() {
        application = std::make_unique<app::Application>();
        const QString fault = application->open(data.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
        open();
    }
    /// The end without a farewell, as by kill -9: nothing is closed in order. (The lock is let go as the system would.)
    void breakOff() {
        window.reset();
        application->journal().flush(10'000);
        application->journal().close();
        application.reset();
    }

    frontdesk::FrontDesk& desk() { return application->desk(); }
    void presence(const char* person, core::PresenceState state) {
        REQUIRE_FALSE(desk().setPresence({core::PersonId{person}, state, {}, {}, {}}));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get(), which,
                        modifiers);
    }
    /// The visitor's card in the hall.
    QPushButton* cardOf(const core::VisitId& id) {
        QApplication::processEvents(); // what was laid out just now is shown
        auto* card = window->findChild<QPushButton*>(QStringLiteral("visit-") + QString::fromStdString(id.value));
        REQUIRE(card != nullptr);
        return card;
    }
    void click(const char* name) {
        QApplication::processEvents(); // what was laid out just now is shown
        auto* button = window->findChild<QPushButton*>(QLatin1String(name));
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const QString& text) {
        auto* line = window->findChild<QLineEdit*>(QLatin1String(field));
        INFO(field);
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        // Chinese comes from an input method, as at the desk.
        QInputMethodEvent event(QString(), {});
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
    }
    /// Name, room and telephone are known: a script does not ask for them.
    void known(const core::VisitId& id) {
        core::VisitorChange change;
        change.surname = "赵";
        change.title = core::Title::Madam;
        change.room = "3-2-1502";
        change.telephone = "13900001234";
        REQUIRE_FALSE(desk().describe(id, change));
        QApplication::processEvents();
    }
    [[nodiscard]] QString words() const { return window->findChild<QLabel*>(QStringLiteral("words"))->text(); }
    [[nodiscard]] QString text(const char* name) const {
        return window->findChild<QLabel*>(QLatin1String(name))->text();
    }
    void pass(core::Millis time) {
        clock.pass(time);
        desk().noteTime();
        QApplication::processEvents();
    }
    [[nodiscard]] const core::Visit& visit(const core::VisitId& id) { return desk().hall().visits.at(id); }

    /// What sqlite3 says of the file: the rows of a query, a line each, columns by |.
    [[nodiscard]] QStringList rows(const char* query) {
        REQUIRE(application->journal().flush(10'000));
        sqlite3* file = nullptr;
        sqlite3_open_v2((data.path() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &file,
                        SQLITE_OPEN_READONLY, nullptr);
        QStringList result;
        sqlite3_exec(
            file, query,
            [](void* lines, int count, char** values, char** /*names*/) {
                QStringList columns;
                for (int i = 0; i < count; ++i) {
                    columns << QString::fromUtf8(values[i] != nullptr ? values[i] : "");
                }
                static_cast<QStringList*>(lines)->append(columns.join(QLatin1Char('|')));
                return 0;
            },
            &result, nullptr);
        sqlite3_close(file);
        return result;
    }

    QTemporaryDir data;
    TestClock clock;
    CountingBell bell;
    std::unique_ptr<app::Application> application;
    std::unique_ptr<desk::MainWindow> window;

private:
    void open() {
        window = std::make_unique<desk::MainWindow>(*application, bell);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->setFocus();
    }
};

} // namespace yingke::test
