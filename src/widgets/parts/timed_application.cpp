// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/timed_application.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

namespace yingke::widgets {

namespace {

Q_LOGGING_CATEGORY(lcSlow, "yingke.slow", QtCriticalMsg)

void tellSlow(qint64 ms, const char* receiver, const char* place, QEvent::Type kind) {
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(kind);
    qCInfo(lcSlow) << "answer took ms" << ms << "receiver" << receiver << "in" << place << "event"
                   << (name != nullptr ? name : "own") << static_cast<int>(kind);
}

} // namespace

TimedApplication::TimedApplication(int& argc, char** argv) : QApplication(argc, argv), m_slow(slowMs, tellSlow) {}

bool TimedApplication::notify(QObject* receiver, QEvent* event) {
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    const SlowAnswers::Answer answer(m_slow, receiver, event->type(), thread()->loopLevel());
    return QApplication::notify(receiver, event);
}

} // namespace yingke::widgets
