// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to what it changes on the screen: the key goes through the window system to whoever has the focus, and the
// time ends when the paint event of the widget that changes has returned. Offscreen: what a screen adds is not in it.
#include "bench/bench_desk.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

using namespace yingke;

namespace {

constexpr int rounds = 300;
constexpr double frameMs = 1000.0 / 60;

class Painted : public QObject {
public:
    bool seen = false;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds until `widget` has been painted; a negative number when it was not painted at all.
double untilPainted(QWidget& widget, const std::function<void()>& press) {
    Painted painted;
    widget.installEventFilter(&painted);
    const auto begin = std::chrono::steady_clock::now();
    press();
    for (int turn = 0; turn < 50 && !painted.seen; ++turn) {
        QApplication::processEvents();
    }
    const auto end = std::chrono::steady_clock::now();
    widget.removeEventFilter(&painted);
    return painted.seen ? std::chrono::duration<double, std::milli>(end - begin).count() : -1;
}

void tell(QTextStream& out, const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&times](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    out << what << "p50 " << at(50) << " ms, p99 " << at(99) << " ms = " << at(99) / frameMs << " frames, worst "
        << times.back() << " ms\n";
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    widgets::applyTheme(application, widgets::dayPalette());
    QTextStream out(stdout);
    bench::BenchDesk desk;
    if (!desk.fault().isEmpty()) {
        out << desk.fault() << "\n";
        return 1;
    }
    desk.show();
    auto* words = desk.window().findChild<QLabel*>(QStringLiteral("words"));
    if (words == nullptr) {
        out << "no words are shown\n";
        return 1;
    }
    desk.window().setFocus();
    std::vector<double> answers;
    std::vector<double> backs;
    for (int i = 0; i < rounds; ++i) {
        desk.settle();
        answers.push_back(untilPainted(*words, [&] { QTest::keyClick(&desk.window(), Qt::Key_1); }));
        desk.settle();
        backs.push_back(untilPainted(*words, [&] { QTest::keyClick(&desk.window(), Qt::Key_Left, Qt::AltModifier); }));
    }
    if (std::min(*std::min_element(answers.begin(), answers.end()), *std::min_element(backs.begin(), backs.end())) <
        0) {
        out << "a key painted nothing\n";
        return 1;
    }
    tell(out, "an answer (1)         ", std::move(answers));
    tell(out, "a step back (Alt+←)   ", std::move(backs));
    return 0;
}
