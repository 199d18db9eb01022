// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in a process of its own, driven with keys by chance. After each acknowledgement it tells how many
// events are in the log, so that whoever kills it knows what must be there.
// --window DATA SEED KEYS FAIL-AT MODE: KEYS 0: until it is killed; FAIL-AT 0: no operation of the disk fails. MODE: it
// fails "once" or for "good"; "slow": each write takes its time, once the window is there; "well": none of it.
// "hasty-…" is the control: a desk that takes for recorded what it has not heard of yet, or what was refused.
#include "app/application.h"
#include "app/demo.h"
#include "campaign/campaign.h"
#include "desk/main_window.h"
#include "journal/write/journal.h"
#include "logbook/logbook_workspace.h"
#include "rehearsal/rehearsal_workspace.h"
#include "support/disk_shim.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

namespace yingke::campaign {

namespace {

class SilentBell : public widgets::Bell {
public:
    void ring(widgets::Chime /*chime*/, int /*percent*/) override {}
};

/// How many events there are, told at once; in one thread.
class Counter {
public:
    explicit Counter(const QString& place) : m_path((place + QStringLiteral("/journal.sqlite")).toStdString()) {}
    [[nodiscard]] long stored() { return answer("SELECT max(seq) FROM events"); }
    /// The same, if all that waits were there already. Asked after it began to wait: none of it is counted twice, and
    /// none that nobody appended.
    [[nodiscard]] long storedWith(const std::vector<core::EventRecord>& waiting) {
        std::string ids = "''";
        for (const core::EventRecord& record : waiting) {
            ids += ",'" + record.id.value + "'"; // ids of ours: nothing to be escaped
        }
        return answer("SELECT max(seq) + " + std::to_string(waiting.size()) +
                      " - (SELECT count(*) FROM events WHERE event_id IN (" + ids + ")) FROM events");
    }
    static void tell(long count) {
        const std::string line = std::to_string(count) + "\n";
        [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, line.data(), line.size());
    }

private:
    [[nodiscard]] long answer(const std::string& question) {
        if (m_file == nullptr &&
            sqlite3_open_v2(m_path.c_str(), &m_file, SQLITE_OPEN_READONLY, m_vfs.c_str()) != SQLITE_OK) {
            return 0;
        }
        long count = 0;
        sqlite3_exec(
            m_file, question.c_str(),
            [](void* to, int, char** values, char**) {
                *static_cast<long*>(to) = values[0] != nullptr ? std::atol(values[0]) : 0;
                return 0;
            },
            &count, nullptr);
        return count;
    }

    std::string m_path;
    std::string m_vfs = "unix"; ///< past the shim
    sqlite3* m_file = nullptr;
};

/// Who gets a key, as a window system has it: a list that is open, a question, else whoever has the focus. The
/// platform without a screen leaves a list that was closed the active window; there is no other to go back to than
/// ours.
QWidget* whoListens(desk::MainWindow& window) {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup;
    }
    QWidget* modal = QApplication::activeModalWidget();
    if (QWidget* owner = modal != nullptr ? modal : &window; !owner->isActiveWindow()) {
        owner->activateWindow();
        QApplication::setActiveWindow(owner);
    }
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus : modal != nullptr ? modal : &window;
}

void pressOne(desk::MainWindow& window, Chance& chance) {
    static constexpr std::array keys = {Qt::Key_F2,    Qt::Key_1,      Qt::Key_2,      Qt::Key_3,     Qt::Key_Return,
                                        Qt::Key_Enter, Qt::Key_Down,   Qt::Key_Escape, Qt::Key_Space, Qt::Key_F2,
                                        Qt::Key_F3,    Qt::Key_F4,     Qt::Key_F6,     Qt::Key_F7,    Qt::Key_F8,
                                        Qt::Key_1,     Qt::Key_Return, Qt::Key_Tab};
    QWidget* to = whoListens(window);
    if (upTo(chance, 5) == 0) {
        QTest::keyClicks(to, QStringLiteral("31502"));
    } else {
        QTest::keyClick(to, keys.at(upTo(chance, keys.size() - 1)));
    }
}

/// The operation of the disk that fails; asked under the shim's lock.
class Failing {
public:
    Failing(int at, bool once) : m_at(at), m_once(once) {}
    int operator()() {
        ++m_done;
        m_reached = m_reached || m_done >= m_at;
        return m_done == m_at || (m_done > m_at && !m_once) ? SQLITE_IOERR : SQLITE_OK;
    }
    [[nodiscard]] bool wasReached() const { return m_reached; }

private:
    int m_at;
    bool m_once;
    int m_done = 0;
    std::atomic<bool> m_reached{false};
};

struct Asked {
    QString data;
    std::uint64_t seed = 0;
    int keys = 0;
    int failAt = 0;
    bool once = false;
    bool hasty = false;
    bool slow = false;
};

Asked asked(char** argv) {
    const std::string mode = argv[6];
    const auto says = [&](const char* word) { return mode.find(word) != std::string::npos; };
    return {QString::fromLocal8Bit(argv[2]),
            std::stoull(argv[3]),
            std::stoi(argv[4]),
            std::stoi(argv[5]),
            says("once"),
            says("hasty"),
            says("slow")};
}

/// Presses keys until there are no more, and ends the process.
void drive(app::Application& office, desk::MainWindow& window, QTimer& hands, const Asked& as, const Failing& disk) {
    auto chance = std::make_shared<Chance>(as.seed);
    auto counter = std::make_shared<Counter>(as.data);
    auto left = std::make_shared<int>(as.keys);
    auto told = std::make_shared<long>(0);
    hands.setInterval(2);
    QObject::connect(
        &hands, &QTimer::timeout, &window,
        [=, &office, &window, &disk] {
            if (as.keys > 0 && --*left <= 0) {
                office.journal().flush(500);
                std::fflush(stdout);
                _exit(as.failAt > 0 && !disk.wasReached() ? windowUnfailed : windowUsed);
            }
            pressOne(window, *chance);
            if (as.hasty) {
                const auto waiting = office.journal().waiting().events;
                const long said = waiting.empty() ? 0 : counter->storedWith(waiting);
                if (said > *told) {
                    Counter::tell(*told = said);
                }
            }
        },
        Qt::QueuedConnection); // a dialog that runs a loop of its own is pressed as well
    hands.start();
}

} // namespace

int windowChild(int argc, char** argv) {
    if (argc < 7) {
        return windowMisused;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yingke"));
    widgets::applyTheme(application, yingke::widgets::dayPalette());
    const Asked as = asked(argv);
    QDir::setCurrent(as.data); // what is saved under a name of its own goes with the round
    Failing failing(as.failAt, as.once);
    std::unique_ptr<test::DiskShim> disk;
    std::atomic<bool> isSlow{false}; // opening writes a thousand pages: not yet
    if (as.failAt > 0 || as.slow) {
        disk = std::make_unique<test::DiskShim>([&](test::DiskShim::Act act, const std::string&) {
            if (isSlow && act == test::DiskShim::Act::Write) {
                constexpr useconds_t writeMicros = 1'000;
                usleep(writeMicros);
            }
            return as.failAt > 0 ? failing() : SQLITE_OK;
        });
    }
    app::Application office;
    if (const QString fault = office.open(as.data); !fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        return windowRefused;
    }
    Counter counter(as.data);
    QObject::connect(
        &office.journal(), &journal::Journal::answered, &office.journal(),
        [&](quint64, bool durable, const QString&) {
            if (durable && !as.hasty) { // in the writer's thread, right after its commit
                Counter::tell(counter.stored());
            }
        },
        Qt::DirectConnection);
    if (office.office().roster().empty()) {
        (void)app::makeDemoOffice(office);
    }
    SilentBell bell;
    desk::MainWindow window(office, bell);
    window.addWorkspace(QStringLiteral("log"), "tab-logbook",
                        [&](QWidget* parent) { return new logbook::LogbookWorkspace(office, parent); });
    window.addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal",
                        [&](QWidget* parent) { return new rehearsal::RehearsalWorkspace(office, parent); });
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    isSlow = as.slow;
    QTimer hands;
    drive(office, window, hands, as, failing);
    return QApplication::exec();
}

} // namespace yingke::campaign
