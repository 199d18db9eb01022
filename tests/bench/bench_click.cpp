// SPDX-License-Identifier: GPL-3.0-or-later
// What one click costs: what it allocates, how often it copies the hall, how many widgets it makes anew; the same for
// the tick of a limit. Counts are of the window's thread and the same on every machine; times are ratios against the
// floor, one copy of the same hall in the same run.
#include "bench/bench_desk.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QChildEvent>
#include <QKeyEvent>
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

class Costs {
public:
    Costs(bench::BenchDesk& desk, const WidgetCount& widgets) : m_at(desk), m_widgets(widgets) {}

    Cost choice() {
        return answered([this] { (void)m_at.desk().play(m_at.asked(), scenario::Pick{core::ChoiceId{"consent"}}); });
    }
    Cost key(Qt::Key key, const QString& text) {
        return answered([this, key, text] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(&m_at.window(), &press);
        });
    }
    Cost hallCopy() {
        std::vector<Cost> costs;
        for (int i = 0; i < rounds; ++i) {
            costs.push_back(cost([this] { const core::Hall copy = m_at.desk().hall(); }));
        }
        return median(costs);
    }
    /// The next limits come near or pass; nothing else happens.
    Cost limit() {
        std::vector<Cost> costs;
        for (int i = 0; i < 9; ++i) {
            if (const auto due = core::nextDue(m_at.desk().hall())) {
                m_at.clock().pass(*due - m_at.clock().now().steady);
                costs.push_back(cost([this] { m_at.desk().noteTime(); }));
            }
        }
        return median(costs);
    }

private:
    Cost cost(const std::function<void()>& act) {
        m_at.settle();
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
            (void)m_at.desk().play(m_at.asked(), scenario::Back{});
        }
        return median(costs);
    }

    bench::BenchDesk& m_at;
    const WidgetCount& m_widgets;
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
    bench::BenchDesk desk;
    if (!desk.fault().isEmpty()) {
        out << desk.fault() << "\n";
        return 1;
    }
    Costs costs(desk, widgets);
    const Cost copy = costs.hallCopy();
    const Cost choice = costs.choice();
    out << "floor: a hall of " << desk.desk().hall().visits.size() << " visits copied   " << copy.allocations
        << " allocations, " << copy.micros << " us\n"
        << "a choice answered, the desk alone   " << choice.allocations << " allocations, "
        << choice.micros / copy.micros << " x floor\n";
    desk.fill(20);
    const Cost fullCopy = costs.hallCopy();
    const Cost fullChoice = costs.choice();
    out << "the same, 20 visitors more          " << fullChoice.allocations << " allocations: the hall is copied "
        << static_cast<double>(fullChoice.allocations - choice.allocations) /
               static_cast<double>(fullCopy.allocations - copy.allocations)
        << " times\n";
    bench::BenchDesk shown;
    shown.show();
    Costs window(shown, widgets);
    const Cost key = window.key(Qt::Key_1, QStringLiteral("1"));
    out << "its key pressed, with the window    " << key.allocations << " allocations, " << key.widgets
        << " widgets made, " << key.micros / copy.micros << " x floor\n";
    const Cost limit = window.limit();
    out << "a limit comes near or passes        " << limit.allocations << " allocations, " << limit.widgets
        << " widgets made, " << limit.micros / copy.micros << " x floor\n";
    return 0;
}
