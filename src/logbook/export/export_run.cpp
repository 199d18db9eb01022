// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/export_run.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "publishing/published_texts.h"
#include "widgets/look/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace yingke::logbook {

ExportRun::ExportRun(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                     const QByteArray& name, QWidget* parent)
    : QWidget(parent), m_office(office), m_folder(folder), m_note(desk, this), m_worker(this) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QLatin1String(name + "-bar"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto* cancel =
        widgets::keyButton(tr("Call off"), "log.export.call_off", "", QByteArray(name + "-cancel").constData(), this);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    setFocusProxy(cancel); // the page says where it stands in the order of Tab
    connect(cancel, &QPushButton::clicked, this, &ExportRun::cancel);
    connect(&m_worker, &ExportWorker::progress, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(all > 0 ? static_cast<int>(1000 * done / all) : 0);
    });
    connect(&m_worker, &ExportWorker::ended, this, &ExportRun::ended);
    hide();
}

void ExportRun::look() {
    setVisible(isBusy());
    emit changed();
}

void ExportRun::start(reading::ExportPlan plan, const QString& about) {
    if (isBusy()) {
        return;
    }
    m_plan = std::move(plan);
    m_plan.journal = m_folder + QStringLiteral("/journal.sqlite");
    m_bar->setRange(0, 0);
    if (!m_plan.personal) {
        write();
        return;
    }
    emit said(tr("Waiting until the log keeps that personal data are taken out …"), true);
    m_note.ask(about, [this](const QString& refused) {
        if (refused.isEmpty()) {
            write();
        } else {
            emit said(refused, false);
            look();
        }
    });
    look();
}

void ExportRun::write() {
    emit said(tr("Writing %1 …").arg(QDir::toNativeSeparators(m_plan.path)), true);
    m_worker.start(m_plan, m_office, publishing::scriptsInForce(m_folder));
    look();
}

void ExportRun::cancel() {
    if (m_note.isWaiting()) {
        m_note.cancel();
        emit said(tr("Called off. No file was made."), true);
        look();
    } else if (m_worker.isBusy()) {
        m_worker.cancel();
        emit said(tr("Calling off…"), true);
    }
}

void ExportRun::ended(const reading::ExportDone& done) {
    if (done.cancelled) {
        emit said(tr("Called off. No file was made."), true);
    } else if (!done.fault.isEmpty()) {
        emit said(done.fault, false);
    } else {
        emit said(tr("%1 lines are in %2.").arg(QString::number(done.rows), QDir::toNativeSeparators(m_plan.path)),
                  true);
    }
    look();
}

} // namespace yingke::logbook
