// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs at their start: a second one calls the first window forward; a disk that is full in the first start
// is told, and leaves a place that starts.
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

namespace {

constexpr int patience = 60'000; ///< for a broken program, not a measure

QString program(const char* name) { return QString::fromStdString(yingke::test::programPath(name)); }

/// The desk's window, without a screen.
class Window : public QProcess {
public:
    explicit Window(const QString& data) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        setProcessEnvironment(environment);
        start(::program("yingke"), {QStringLiteral("--data"), data});
        REQUIRE(waitForStarted(patience));
    }
    ~Window() override {
        if (state() != NotRunning) {
            ::kill(static_cast<pid_t>(processId()), SIGCONT);
            kill();
            waitForFinished(patience);
        }
    }
    /// Until the condition holds, or the patience ends.
    template <class Condition> static bool until(const Condition& condition) {
        QElapsedTimer since;
        since.start();
        while (!condition() && since.elapsed() < patience) {
            QThread::msleep(20);
        }
        return condition();
    }
};

/// A sheet is taken in on a disk of this size that the data place is alone on. What the program says, and its exit code
/// in front; `after`: what is done in the same place next. Each time with settings of its own: another log in a place
/// where one was seen before is asked about.
QString onDiskOf(const QString& size, const QString& folder, const QString& after) {
    const QString command =
        QStringLiteral("mount -t tmpfs -o size=%1 tmpfs '%2' || exit 77; "
                       "mkdir -p '%2-settings-%1'; export XDG_CONFIG_HOME='%2-settings-%1'; "
                       "head -c 400000 /dev/zero > '%2/filler' 2>/dev/null; "
                       "run() { '%3' register import '%4' --data '%2'; echo \"exit $?\"; }; run; %5")
            .arg(size, folder, program("yingkectl"), folder + QStringLiteral(".csv"), after);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("unshare"), {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), command});
    if (!shell.waitForFinished(4 * patience)) {
        shell.kill();
        shell.waitForFinished(patience);
        return QStringLiteral("hangs");
    }
    return shell.exitCode() == 77 ? QStringLiteral("no mount") : QString::fromUtf8(shell.readAll());
}

} // namespace

TEST_CASE("a second start calls the first window forward and ends; when that hangs it says what it said before") {
    const QTemporaryDir data;
    const Window first(data.path());
    REQUIRE(Window::until([&data] { return QFile::exists(data.filePath(QStringLiteral("front.socket"))); }));
    Window second(data.path());
    REQUIRE(second.waitForFinished(patience));
    CHECK(second.exitStatus() == QProcess::NormalExit);
    CHECK(second.exitCode() == 0);
    CHECK_FALSE(second.readAllStandardError().contains("journal.sqlite"));
    CHECK(first.state() == QProcess::Running);

    ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
    Window third(data.path());
    QByteArray said;
    CHECK(Window::until([&] {
        (void)third.waitForReadyRead(50);
        said += third.readAllStandardError();
        return said.contains("journal.sqlite");
    }));
    CHECK(third.state() == QProcess::Running); // its box waits to be read
}

TEST_CASE("a window that is told to end ends in its order: the log is closed, and nothing is left to be taken over") {
    for (const int signal : {SIGTERM, SIGHUP}) {
        const QTemporaryDir data;
        Window window(data.path());
        REQUIRE(Window::until([&data] { return QFile::exists(data.filePath(QStringLiteral("front.socket"))); }));
        ::kill(static_cast<pid_t>(window.processId()), signal);
        REQUIRE(window.waitForFinished(patience));
        CHECK(window.exitStatus() == QProcess::NormalExit);
        CHECK(window.exitCode() == 0);
        CHECK_FALSE(QFile::exists(data.filePath(QStringLiteral("front.socket"))));
        QProcess verify;
        verify.start(program("yingkectl"), {QStringLiteral("verify"), data.filePath(QStringLiteral("journal.sqlite"))});
        REQUIRE(verify.waitForFinished(patience));
        CHECK(verify.exitCode() == 0);
    }
}

TEST_CASE("a disk that is full in the first start: a sentence, no crash; with room again the same place starts") {
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("data"));
    REQUIRE(QDir().mkpath(folder));
    QFile sheet(folder + QStringLiteral(".csv"));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("房号,业主名称\n3-2-0502,王建国\n");
    sheet.close();
    for (const char* size : {"404k", "440k", "520k", "700k", "1000k", "1400k", "1900k", "2500k", "3200k"}) {
        const QString said = onDiskOf(QLatin1String(size), folder,
                                      QStringLiteral("rm -f '%1/filler'; mount -o remount,size=64m '%1'; run; "
                                                     "'%2' verify '%1/journal.sqlite'; echo verified $?")
                                          .arg(folder, program("yingkectl")));
        if (said == QLatin1String("no mount")) {
            WARN("SKIPPED: no disk can be mounted here (unshare -m needs rights), a full disk at the start is not "
                 "tested");
            return;
        }
        INFO(size << ": " << said.toStdString());
        const QString first = said.section(QStringLiteral("exit "), 0, 0);
        const int code = said.section(QStringLiteral("exit "), 1, 1).section(QLatin1Char('\n'), 0, 0).toInt();
        CHECK((code == 0 || code == 2)); // a sentence, not a signal
        CHECK((code == 0 || first.trimmed().size() > 20));
        const int after = said.section(QStringLiteral("exit "), 2, 2).section(QLatin1Char('\n'), 0, 0).toInt();
        CHECK(after == 0);
        CHECK(said.contains(QStringLiteral("verified 0")));
    }
}
