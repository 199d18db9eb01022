// SPDX-License-Identifier: GPL-3.0-or-later
// One export from a page, from the key to the sentence at its end: the log's answer where personal data are asked for,
// the writing in a thread of its own, a progress bar, and a way to call it off. Hidden while nothing runs.
#pragma once

#include "frontdesk/personal_note.h"
#include "logbook/export/export_worker.h"

#include <QByteArray>
#include <QWidget>

class QProgressBar;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class ExportRun : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it. `folder`: the data place. The bar is called NAME-bar, the button NAME-cancel.
    ExportRun(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder, const QByteArray& name,
              QWidget* parent);

    /// Fills in the plan where it is the same for every page: the journal and the clock's offset. Where the plan takes
    /// personal data whole, `about` ("export: visits 2026-11-01 – 2026-11-30") is on the disk before the file is begun.
    /// Does nothing while one runs.
    void start(reading::ExportPlan plan, const QString& about);
    /// While nothing runs it does nothing. Soon followed by a sentence.
    void cancel();
    /// From start() to the sentence at the end.
    [[nodiscard]] bool isBusy() const { return m_note.isWaiting() || m_worker.isBusy(); }

signals:
    void said(const QString& sentence, bool well);
    /// It has begun, or is over.
    void changed();

private:
    void write();
    void ended(const reading::ExportDone& done);
    void look();

    const office::Office& m_office;
    QString m_folder;
    frontdesk::PersonalNote m_note;
    ExportWorker m_worker;
    reading::ExportPlan m_plan;
    QProgressBar* m_bar;
};

} // namespace yingke::logbook
