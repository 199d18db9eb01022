// SPDX-License-Identifier: GPL-3.0-or-later
// A thread for what asks others for something (the sound server, the session's bus) and may have to wait for them: the
// window never does.
#pragma once

#include <QObject>

#include <memory>
#include <utility>

class QThread;

namespace yingke::desk {

class SideThread {
public:
    /// `worker` has no parent; it lives in the thread from now on and ends there. `name`: as a debugger shows it.
    SideThread(std::unique_ptr<QObject> worker, const QString& name);
    /// What was asked before is still done, for half a second at most. A thread that somebody does not answer is left
    /// where it stands: the program ends, with it or without.
    ~SideThread();
    SideThread(const SideThread&) = delete;
    SideThread& operator=(const SideThread&) = delete;

    /// `work` is done in the thread, in its turn, with the worker. It holds nothing that may end before.
    template <class Work> void run(Work work) const {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = std::move(work)]() mutable { work(worker); }, Qt::QueuedConnection);
    }

private:
    QThread* m_thread;
    QObject* m_worker;
};

} // namespace yingke::desk
