// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/second_start.h"

#include <QFile>
#include <QLockFile>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace yingke::app {

namespace {

// What a signal's handler may do is to write a byte; so the pipe is the process's.
int secondStartPipe[2] = {-1, -1};

void onSecondStart(int /*signal*/) {
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(secondStartPipe[1], &byte, 1);
}

} // namespace

SecondStart::SecondStart(QObject* parent) : QObject(parent) {
    if (::pipe2(secondStartPipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // then a second start only says that the first is open
    }
    m_notifier = new QSocketNotifier(secondStartPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(secondStartPipe[0], bytes, sizeof bytes) > 0) {}
        emit wanted();
    });
    std::signal(SIGUSR1, onSecondStart);
}

SecondStart::~SecondStart() {
    if (m_notifier != nullptr) {
        std::signal(SIGUSR1, SIG_IGN);
        m_notifier->setEnabled(false);
        ::close(secondStartPipe[0]);
        ::close(secondStartPipe[1]);
    }
}

bool SecondStart::ask(const QString& journal, const QString& program) {
    qint64 process = 0;
    QString host;
    QString name;
    const bool known = QLockFile(journal + QStringLiteral(".lock")).getLockInfo(&process, &host, &name);
    // By what runs under that number now: a number of a process that has ended may be another's.
    QFile running(QStringLiteral("/proc/%1/comm").arg(process));
    return known && process > 0 && running.open(QIODevice::ReadOnly) &&
           QString::fromLocal8Bit(running.readAll()).trimmed() == program.left(15) &&
           ::kill(static_cast<pid_t>(process), SIGUSR1) == 0;
}

} // namespace yingke::app
