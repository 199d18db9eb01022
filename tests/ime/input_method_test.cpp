// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin by the two methods that Chinese desks have, into every question and every field of the program.
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace {

void lay(const QString& name, const QByteArray& text) {
    REQUIRE(QDir().mkpath(QFileInfo(name).absolutePath()));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

/// An X server of its own, a session bus and a home; all end with it.
class Screen {
public:
    Screen() {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char* folder : {"CONFIG", "DATA", "CACHE"}) {
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(folder)),
                               home.filePath(QLatin1String(folder).toString().toLower()));
        }
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.filePath(QStringLiteral("run")));
        REQUIRE(QDir().mkpath(home.filePath(QStringLiteral("run"))));
        QFile::setPermissions(home.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        const QByteArray display =
            said(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                  QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + QString::fromLatin1(display));
        const QByteArray bus =
            said(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(bus));
    }
    ~Screen() {
        while (!m_running.empty()) {
            m_running.back()->terminate();
            if (!m_running.back()->waitForFinished(3'000)) {
                m_running.back()->kill();
                m_running.back()->waitForFinished(3'000);
            }
            m_running.pop_back();
        }
    }
    /// Runs on beside.
    QProcess& start(const QString& program, const QStringList& arguments) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(program, arguments);
        INFO(program.toStdString());
        REQUIRE(process->waitForStarted());
        m_running.push_back(std::move(process));
        return *m_running.back();
    }
    /// Ends by itself: its code.
    int run(const QString& program, const QStringList& arguments, QByteArray* out = nullptr, int patience = 20'000) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished(1'000);
            return -1;
        }
        if (out != nullptr) {
            *out = process.readAll();
        }
        return process.exitCode();
    }

    QProcessEnvironment environment;
    QTemporaryDir home;

private:
    /// The first line that it prints.
    QByteArray said(const QString& program, const QStringList& arguments) {
        QProcess& process = start(program, arguments);
        QElapsedTimer time;
        time.start();
        while (!process.canReadLine() && time.elapsed() < 20'000) {
            process.waitForReadyRead(1'000);
        }
        const QByteArray line = process.readLine().trimmed();
        INFO(program.toStdString());
        REQUIRE_FALSE(line.isEmpty());
        return line;
    }

    std::vector<std::unique_ptr<QProcess>> m_running;
};

/// Types in the program beneath the method.
void typesEverywhere(Screen& screen, const char* module) {
    screen.environment.insert(QStringLiteral("QT_IM_MODULE"), QLatin1String(module));
    screen.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    QByteArray told;
    constexpr int patience = 600'000; // milliseconds
    const int code =
        screen.run(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("[inside]"), QStringLiteral("--use-colour"), QStringLiteral("no")}, &told, patience);
    INFO(told.toStdString());
    CHECK(code == 0);
    CHECK(told.contains("All tests passed"));
}

} // namespace

TEST_CASE("pinyin of fcitx5 goes into each question and each field from the first letter on") {
    Screen screen;
    const QString config = screen.environment.value(QStringLiteral("XDG_CONFIG_HOME")) + QStringLiteral("/fcitx5/");
    lay(config + QStringLiteral("profile"), "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n"
                                            "[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n"
                                            "[Groups/0/Items/1]\nName=pinyin\nLayout=\n"
                                            "[GroupOrder]\n0=Default\n");
    lay(config + QStringLiteral("config"), "[Behavior]\nActiveByDefault=True\n");
    (void)screen.start(QStringLiteral("fcitx5"), {QStringLiteral("--disable"), QStringLiteral("wayland,cloudpinyin")});
    QElapsedTimer time;
    time.start();
    QByteArray name;
    while (name.trimmed() != "pinyin" && time.elapsed() < 20'000) {
        (void)screen.run(QStringLiteral("fcitx5-remote"), {QStringLiteral("-s"), QStringLiteral("pinyin")});
        (void)screen.run(QStringLiteral("fcitx5-remote"), {QStringLiteral("-n")}, &name);
        QThread::msleep(200);
    }
    typesEverywhere(screen, "fcitx");
}

TEST_CASE("pinyin of ibus goes into each question and each field from the first letter on") {
    Screen screen;
    (void)screen.start(QStringLiteral("ibus-daemon"),
                       {QStringLiteral("--xim"), QStringLiteral("--panel"), QStringLiteral("disable"),
                        QStringLiteral("--replace"), QStringLiteral("--verbose")});
    QElapsedTimer time;
    time.start();
    QByteArray name;
    while (!name.contains("libpinyin") && time.elapsed() < 30'000) {
        (void)screen.run(QStringLiteral("ibus"), {QStringLiteral("engine"), QStringLiteral("libpinyin")});
        (void)screen.run(QStringLiteral("ibus"), {QStringLiteral("engine")}, &name);
        QThread::msleep(300);
    }
    INFO(name.toStdString());
    REQUIRE(name.contains("libpinyin"));
    typesEverywhere(screen, "ibus");
}
