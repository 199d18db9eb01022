// SPDX-License-Identifier: GPL-3.0-or-later
// One export at a time in a thread of its own.
#pragma once

#include "reading/export/export_job.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace yingke::logbook {

class ExportWorker : public QObject {
    Q_OBJECT

public:
    explicit ExportWorker(QObject* parent);
    ~ExportWorker() override; ///< leaves off, and waits

    /// `office` is a copy: the window goes on changing its own. `scripts`: the folder of the published ones, for their
    /// titles. Does nothing while one runs.
    void start(const reading::ExportPlan& plan, office::Office office, const QString& scripts);
    /// Soon followed by ended().
    void cancel() { m_cancel = true; }
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

signals:
    // In the window's thread.
    void progress(qint64 done, qint64 all);
    void ended(const yingke::reading::ExportDone& done);

private:
    std::atomic<bool> m_cancel{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace yingke::logbook
