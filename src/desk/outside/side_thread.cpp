// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/side_thread.h"

#include <QThread>

namespace yingke::desk {

namespace {

constexpr unsigned long mostEnd = 500; // milliseconds

} // namespace

SideThread::SideThread(std::unique_ptr<QObject> worker, const QString& name)
    : m_thread(new QThread), m_worker(worker.release()) {
    m_thread->setObjectName(name);
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

SideThread::~SideThread() {
    run([thread = m_thread](QObject* /*worker*/) { thread->quit(); }); // behind what was asked before
    if (m_thread->wait(mostEnd)) {
        delete m_thread;
    }
}

} // namespace yingke::desk
