// SPDX-License-Identifier: GPL-3.0-or-later
// What one click costs: what it allocates, how often it copies the hall, how many widgets it makes anew; the same for
// the tick of a limit. Counts are of the window's thread and the same on every machine; times are ratios against the
// floor, one copy of the same hall in the same run.
#include "app/application.h"
#include "app/demo.h"
#include "desk/main_window.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QChildEvent>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace yingke;

namespace {

thread_local std::int64_t allocations = 0;

} // namespace

// Qt allocates by malloc, the rest by operator new, which asks malloc: so each is counted once.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* malloc(std::size_t size) noexcept {
    ++allocations;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) noexcept {
    ++allocations;
    return __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size) noexcept {
    ++allocations;
    return __libc_realloc(old, size);
}
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

constexpr int rounds = 41;

class SilentBell : public widgets::Bell {
public:
    void ring() override {}
};

/// Counts widgets as they get a parent: a list that is rebuilt makes its lines anew.
class WidgetCount : public QObject {
public:
    std::int64_t made = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::ChildAdded && static_cast<QChildEvent*>(event)->child()->isWidgetType()) {
            ++made;
        }
        return false;
    }
};

struct Cost {
    std::int64_t allocations = 0;
    std::int64_t widgets = 0;
    double micros = 0;
};

Cost median(std::vector<Cost> costs) {
    Cost result;
    const auto middle = [&costs](auto member) {
        std::sort(costs.begin(), costs.end(), [member](const Cost& a, const Cost& b) { return a.*member < b.*member; });
        return costs[costs.size() / 2].*member;
    };
    result.allocations = middle(&Cost::allocations);
    result.widgets = middle(&Cost::widgets);
    result.micros = middle(&Cost::micros);
    return result;
}

class Hall {
public:
    explicit Hall(WidgetCount& widgets) : m_widgets(widgets) {
        m_fault = m_application.open(m_folder.path(), &m_clock);
        if (m_fault.isEmpty()) {
            m_fault = app::makeDemoOffice(m_application);
        }
        if (m_fault.isEmpty()) {
            app::playDemo(m_application.desk()); // 王先生 is asked whether the desk may take the money
            m_visit = m_application.desk().focus();
        }
    }
    ~Hall() {
        m_window.reset();
        if (m_fault.isEmpty()) {
            m_application.close();
        }
    }
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] frontdesk::FrontDesk& desk() { return m_application.desk(); }
    [[nodiscard]] test::TestClock& clock() { return m_clock; }

    /// Visitors who sit and wait, for a fuller hall.
    void fill(int visitors) {
        for (int i = 0; i < visitors; ++i) {
            (void)desk().submit({core::command::Arrive{
                core::VisitId{"waiting-" + std::to_string(m_waiting++)}, core::Channel::InPerson, {}}});
        }
    }
    void show() {
        m_window = std::make_unique<desk::MainWindow>(m_application, m_bell);
        m_window->resize(1366, 768);
        m_window->show();
        QApplication::processEvents();
    }
    Cost cost(const std::function<void()>& act) {
        m_application.journal().flush(10'000);
        QApplication::processEvents();
        const std::int64_t allocated = allocations;
        const std::int64_t made = m_widgets.made;
        const auto begin = std::chrono::steady_clock::now();
        act();
        const auto end = std::chrono::steady_clock::now();
        return {allocations - allocated, m_widgets.made - made,
                std::chrono::duration<double, std::micro>(end - begin).count()};
    }
    /// The choice answered, and taken back again unmeasured.
    Cost answered(const std::function<void()>& answer) {
        std::vector<Cost> costs;
        for (int i = 0; i < rounds; ++i) {
            costs.push_back(cost(answer));
            (void)desk().play(m_visit, scenario::Back{});
        }
        return median(costs);
    }
    Cost choice() {
        return answered([this] { (void)desk().play(m_visit, scenario::Pick{core::ChoiceId{"consent"}}); });
    }
    Cost key(Qt::Key key, const QString& text) {
        return answered([this, key, text] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(m_window.get(), &press);
        });
    }
    Cost hallCopy() {
        std::vector<Cost> costs;
        for (int i = 0; i < rounds; ++i) {
            costs.push_back(cost([this] { const core::Hall copy = desk().hall(); }));
        }
        return median(costs);
    }
    /// The next limit comes near or passes; nothing else happens.
    Cost limit() {
        std::vector<Cost> costs;
        for (int i = 0; i < 9; ++i) {
            if (const auto due = core::nextDue(desk().hall())) {
                m_clock.pass(*due - m_clock.now().steady);
                costs.push_back(cost([this] { desk().noteTime(); }));
            }
        }
        return median(costs);
    }

private:
    WidgetCount& m_widgets;
    QTemporaryDir m_folder;
    test::TestClock m_clock;
    SilentBell m_bell;
    app::Application m_application;
    std::unique_ptr<desk::MainWindow> m_window;
    QString m_fault;
    core::VisitId m_visit;
    int m_waiting = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    widgets::applyTheme(application, widgets::dayPalette());
    WidgetCount widgets;
    application.installEventFilter(&widgets);
    QTextStream out(stdout);
    Hall hall(widgets);
    if (!hall.fault().isEmpty()) {
        out << hall.fault() << "\n";
        return 1;
    }
    const Cost copy = hall.hallCopy();
    const Cost choice = hall.choice();
    out << "floor: a hall of " << hall.desk().hall().visits.size() << " visits copied   " << copy.allocations
        << " allocations, " << copy.micros << " us\n"
        << "a choice answered, the desk alone   " << choice.allocations << " allocations, "
        << choice.micros / copy.micros << " x floor\n";
    hall.fill(20);
    const Cost fullCopy = hall.hallCopy();
    const Cost fullChoice = hall.choice();
    out << "the same, 20 visitors more          " << fullChoice.allocations << " allocations: the hall is copied "
        << static_cast<double>(fullChoice.allocations - choice.allocations) /
               static_cast<double>(fullCopy.allocations - copy.allocations)
        << " times\n";
    Hall shown(widgets);
    shown.show();
    const Cost key = shown.key(Qt::Key_1, QStringLiteral("1"));
    out << "its key pressed, with the window    " << key.allocations << " allocations, " << key.widgets
        << " widgets made, " << key.micros / copy.micros << " x floor\n";
    const Cost limit = shown.limit();
    out << "a limit comes near or passes        " << limit.allocations << " allocations, " << limit.widgets
        << " widgets made, " << limit.micros / copy.micros << " x floor\n";
    return 0;
}
