// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in a process of its own, driven with keys by chance. After each acknowledgement it tells how many
// events are in the log, so that whoever kills it knows what must be there.
// --window DATA SEED KEYS FAIL-AT MODE: KEYS 0: until it is killed; FAIL-AT 0: the disk is well; MODE "once" or "good".
#include "app/application.h"
#include "app/demo.h"
#include "campaign/campaign.h"
#include "desk/main_window.h"
#include "journal/write/journal.h"
#include "logbook/logbook_workspace.h"
#include "support/disk_shim.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <array>
#include <atomic>
#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace yingke::campaign {

namespace {

class SilentBell : public widgets::Bell {
public:
    void ring() override {}
};

/// In the writer's thread, right after its commit: how many events there are.
class Counter {
public:
    explicit Counter(std::string path) : m_path(std::move(path)) {}
    void tell() {
        if (m_file == nullptr &&
            sqlite3_open_v2(m_path.c_str(), &m_file, SQLITE_OPEN_READONLY, m_vfs.c_str()) != SQLITE_OK) {
            return;
        }
        sqlite3_exec(
            m_file, "SELECT max(seq) FROM events",
            [](void*, int, char** values, char**) {
                const std::string line = std::string(values[0] != nullptr ? values[0] : "0") + "\n";
                [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, line.data(), line.size());
                return 0;
            },
            nullptr, nullptr);
    }

private:
    std::string m_path;
    std::string m_vfs = "unix"; ///< past the shim
    sqlite3* m_file = nullptr;
};

/// A key by chance, to whoever has the focus; a page or a question that lies over the desk gets it as well.
void pressOne(Chance& chance) {
    static constexpr std::array keys = {Qt::Key_F2,    Qt::Key_1,      Qt::Key_2,      Qt::Key_3,     Qt::Key_Return,
                                        Qt::Key_Enter, Qt::Key_Down,   Qt::Key_Escape, Qt::Key_Space, Qt::Key_F2,
                                        Qt::Key_F3,    Qt::Key_F4,     Qt::Key_F6,     Qt::Key_F7,    Qt::Key_F8,
                                        Qt::Key_1,     Qt::Key_Return, Qt::Key_Tab};
    QWidget* to = QApplication::activeModalWidget() != nullptr && QApplication::focusWidget() == nullptr
                      ? QApplication::activeModalWidget()
                      : QApplication::focusWidget();
    if (to == nullptr) {
        to = QApplication::activeWindow();
    }
    if (to == nullptr) {
        return;
    }
    if (upTo(chance, 5) == 0) {
        QTest::keyClicks(to, QStringLiteral("31502"));
    } else {
        QTest::keyClick(to, keys.at(upTo(chance, keys.size() - 1)));
    }
}

int failing(int& left, bool once) {
    if (left <= 0) {
        return SQLITE_OK;
    }
    if (--left == 0) {
        left = once ? 0 : 1;
        return SQLITE_IOERR;
    }
    return SQLITE_OK;
}

} // namespace

int windowChild(int argc, char** argv) {
    if (argc < 7) {
        return 9;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yingke"));
    widgets::applyTheme(application, yingke::widgets::dayPalette());
    const QString data = QString::fromLocal8Bit(argv[2]);
    Chance chance(std::stoull(argv[3]));
    int keys = std::stoi(argv[4]);
    int left = std::stoi(argv[5]);
    const bool once = std::string(argv[6]) == "once";
    std::unique_ptr<test::DiskShim> disk;
    if (left > 0) {
        disk = std::make_unique<test::DiskShim>(
            [&left, once](test::DiskShim::Act, const std::string&) { return failing(left, once); });
    }
    app::Application office;
    if (const QString fault = office.open(data); !fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        return 3; // told
    }
    Counter counter((data + QStringLiteral("/journal.sqlite")).toStdString());
    QObject::connect(
        &office.journal(), &journal::Journal::answered, &office.journal(),
        [&counter](quint64, bool durable, const QString&) {
            if (durable) {
                counter.tell();
            }
        },
        Qt::DirectConnection);
    if (office.office().roster().empty()) {
        (void)app::makeDemoOffice(office);
    }
    SilentBell bell;
    desk::MainWindow window(office, bell);
    window.addWorkspace(QStringLiteral("log"), "tab-logbook", [&office](QWidget* parent) -> QWidget* {
        return new logbook::LogbookWorkspace(office, parent);
    });
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    QTimer hands;
    hands.setInterval(2);
    const bool forEver = keys == 0;
    QObject::connect(&hands, &QTimer::timeout, &window, [&] {
        if (!forEver && --keys <= 0) {
            office.journal().flush(500);
            std::fflush(stdout);
            _exit(0);
        }
        pressOne(chance);
    });
    hands.start();
    return QApplication::exec();
}

} // namespace yingke::campaign
