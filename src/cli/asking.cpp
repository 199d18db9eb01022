// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asking.h"

#include "app/application.h"
#include "core/hall_commands.h"
#include "journal/write/journal.h"

#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

namespace yingke::cli {

namespace {

constexpr int longestWriteMs = 10'000;

bool isRight(office::LogAccess& access, const QString& password, core::Millis steady) {
    bool right = false;
    QEventLoop loop;
    access.tryPassword(password, steady, [&](const office::LogAccess::Answer& answer) {
        right = answer.right;
        loop.quit();
    });
    loop.exec();
    return right;
}

/// Empty when this person may have what the log holds.
QString refusedTo(app::Application& application, const core::PersonId& person, const Asker& asker,
                  const AskPassword& password) {
    office::LogAccess& access = application.access();
    if (!access.passwordSet()) {
        return access.openTo(person) ? QString()
                                     : QStringLiteral("the log is kept to some posts: say who asks with --as");
    }
    const std::optional<QString> typed = password(asker);
    if (!typed) {
        return QStringLiteral("the log has a password: type it at a terminal, or name its file with --password-file");
    }
    return isRight(access, *typed, application.desk().now().steady) ? QString()
                                                                    : QStringLiteral("the log's password is another");
}

} // namespace

std::optional<core::PersonId> whoAsks(const Asker& asker, const office::Office& office) {
    if (asker.person.empty()) {
        const passwd* account = getpwuid(getuid());
        return core::PersonId{std::string("account:") +
                              (account != nullptr ? account->pw_name : std::to_string(getuid()))};
    }
    for (const office::Colleague& one : office.roster()) {
        if (one.id.value == asker.person || one.name == asker.person) {
            return one.id;
        }
    }
    return std::nullopt;
}

std::optional<QString> readPassword(const Asker& asker) {
    if (!asker.passwordFile.empty()) {
        QFile file(QString::fromStdString(asker.passwordFile));
        constexpr qint64 longest = 4096;
        return file.open(QIODevice::ReadOnly)
                   ? std::optional(QString::fromUtf8(file.readLine(longest)).remove(QLatin1Char('\n')))
                   : std::nullopt;
    }
    termios shown{};
    if (isatty(STDIN_FILENO) == 0 || tcgetattr(STDIN_FILENO, &shown) != 0) {
        return std::nullopt;
    }
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fputs("日志密码 / password of the log: ", stderr);
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile terminal;
    const bool there = terminal.open(stdin, QIODevice::ReadOnly);
    const QString line = there ? QString::fromUtf8(terminal.readLine()).remove(QLatin1Char('\n')) : QString();
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputs("\n", stderr);
    return line;
}

QString clockRefused(const QString& doubt) {
    return QStringLiteral(
               "电脑的时钟可疑，什么都没有记录，也没有写出。请校准时钟；确认无误的，加 --clock-is-right（日志会"
               "记下）。\nThe computer's clock is in doubt: nothing was recorded and nothing written. Set it, or "
               "say --clock-is-right when it is right (the log notes it).\n") +
           doubt;
}

QString openForEvents(app::Application& application, const QString& folder, ClockSaid clock) {
    QString doubted;
    application.askAboutClock([&doubted, clock](const QString& doubt) {
        doubted = doubt;
        return clock == ClockSaid::Right;
    });
    const QString fault = application.open(folder);
    application.askAboutClock({});
    if (!fault.isEmpty()) {
        return doubted.isEmpty() || clock == ClockSaid::Right ? fault : clockRefused(doubted);
    }
    if (!doubted.isEmpty()) {
        application.desk().settleClock();
    }
    return {};
}

QString noteTakenOut(const QString& folder, const QString& about, const Asker& asker, const AskPassword& password) {
    app::Application application;
    QString fault = openForEvents(application, folder, asker.clock);
    if (!fault.isEmpty()) {
        return fault;
    }
    const std::optional<core::PersonId> person = whoAsks(asker, application.office());
    fault = person ? refusedTo(application, *person, asker, password)
                   : QStringLiteral("nobody of that name is in the roster: ") + QString::fromStdString(asker.person);
    if (fault.isEmpty() &&
        (application.desk().submitAs(*person, {core::command::NotePersonalDataShown{{}, about.toStdString()}}) ||
         !application.journal().flush(longestWriteMs))) {
        fault = QStringLiteral("the log can't keep that personal data are taken out");
    }
    application.close();
    return fault;
}

} // namespace yingke::cli
