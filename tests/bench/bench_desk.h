// SPDX-License-Identifier: GPL-3.0-or-later
// The real application on a data place of its own, in the middle of a day: one visitor is asked something, two wait,
// one is with the director; and the window on it.
#pragma once

#include "app/application.h"
#include "app/demo.h"
#include "desk/main_window.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace yingke::bench {

class SilentBell : public widgets::Bell {
public:
    void ring(widgets::Chime /*chime*/, int /*percent*/) override {}
};

class BenchDesk {
public:
    BenchDesk() {
        m_fault = m_application.open(m_folder.path(), &m_clock);
        if (m_fault.isEmpty()) {
            m_fault = app::makeDemoOffice(m_application);
        }
        if (m_fault.isEmpty()) {
            app::playDemo(m_application.desk()); // 王先生 is asked whether the desk may take the money
            m_visit = m_application.desk().focus();
        }
    }
    ~BenchDesk() {
        m_window.reset();
        if (m_fault.isEmpty()) {
            m_application.close();
        }
    }
    BenchDesk(const BenchDesk&) = delete;
    BenchDesk& operator=(const BenchDesk&) = delete;

    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] frontdesk::FrontDesk& desk() { return m_application.desk(); }
    [[nodiscard]] test::TestClock& clock() { return m_clock; }
    [[nodiscard]] QWidget& window() { return *m_window; }
    [[nodiscard]] const core::VisitId& asked() const { return m_visit; } ///< at the question

    /// Visitors who sit and wait, for a fuller hall.
    void fill(int visitors) {
        for (int i = 0; i < visitors; ++i) {
            const core::VisitId id{"waiting-" + std::to_string(m_waiting++)};
            (void)desk().submit({core::command::Arrive{id, core::Channel::InPerson, {}}});
        }
    }
    void show() {
        m_window = std::make_unique<desk::MainWindow>(m_application, m_bell);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        settle();
    }
    /// Nothing is on its way: no event, nothing to be written.
    void settle() {
        m_application.journal().flush(10'000);
        QApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    test::TestClock m_clock;
    SilentBell m_bell;
    app::Application m_application;
    std::unique_ptr<desk::MainWindow> m_window;
    QString m_fault;
    core::VisitId m_visit;
    int m_waiting = 0;
};

} // namespace yingke::bench
