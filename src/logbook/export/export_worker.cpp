// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/export_worker.h"

#include "scenario/language/loader.h"

#include <QElapsedTimer>
#include <QThread>

namespace yingke::logbook {

namespace {
constexpr qint64 tellEvery = 50; ///< milliseconds
}

ExportWorker::ExportWorker(QObject* parent) : QObject(parent) {}

ExportWorker::~ExportWorker() {
    m_cancel = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void ExportWorker::start(const reading::ExportPlan& plan, office::Office office, const QString& scripts) {
    if (m_thread) {
        return;
    }
    m_cancel = false;
    m_thread.reset(QThread::create([this, plan, office = std::move(office), folder = scripts.toStdString()] {
        QElapsedTimer last;
        last.start();
        const scenario::Library library = scenario::loadLibrary(folder);
        const reading::FindScript find = [&library](const std::string& id) { return library.find(id); };
        const reading::ExportDone done =
            reading::exportLog(plan, office, find, [this, &last](std::int64_t part, std::int64_t all) {
                if (part == 0 || last.hasExpired(tellEvery)) {
                    last.start();
                    emit progress(part, all);
                }
                return !m_cancel.load();
            });
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_thread->wait();
                m_thread.reset();
                emit ended(done);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace yingke::logbook
