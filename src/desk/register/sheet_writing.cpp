// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/sheet_writing.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace yingke::desk {

SheetWriting::SheetWriting(frontdesk::FrontDesk& desk, registers::ImportJob& job, Asking asking, QObject* parent)
    : QObject(parent), m_note(desk, this), m_job(job), m_asking(std::move(asking)) {
    connect(&m_job, &registers::ImportJob::exported, this, [this](const QString& fault) {
        emit told(fault.isEmpty() ? tr("The sheet is written.") : fault, fault.isEmpty() ? "done" : "error");
    });
}

QString SheetWriting::sheetToWrite(const QString& proposed) const {
    const QString file = m_asking(proposed);
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + QStringLiteral(".xlsx");
}

void SheetWriting::writeHeld(const QString& sheet) {
    const QFileInfo from(sheet);
    const QString file = sheetToWrite(from.absolutePath() + QLatin1Char('/') + from.completeBaseName() +
                                      tr(" - to be mended") + QStringLiteral(".xlsx"));
    if (!file.isEmpty()) {
        m_job.writeHeld(file);
        emit told(tr("Writing %1 …").arg(QFileInfo(file).fileName()), "quiet");
    }
}

bool SheetWriting::writeRegister(registers::ImportKind what, registers::Personal personal) {
    const QString file = sheetToWrite(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                      QLatin1Char('/') + registers::kindText(what) + QStringLiteral(".xlsx"));
    if (file.isEmpty()) {
        return false;
    }
    if (personal == registers::Personal::Masked) {
        write(what, file, personal);
        return true;
    }
    emit told(tr("Waiting until the log keeps that personal data are taken out …"), "quiet");
    m_note.ask(tr("the register as a sheet: %1").arg(registers::kindText(what)),
               [this, what, file](const QString& refused) {
                   if (refused.isEmpty()) {
                       write(what, file, registers::Personal::InFull);
                   } else {
                       emit told(refused, "error");
                   }
               });
    return true;
}

void SheetWriting::write(registers::ImportKind what, const QString& file, registers::Personal personal) {
    m_job.exportTo(what, file, personal);
    emit told(tr("Writing %1 …").arg(QFileInfo(file).fileName()), "quiet");
}

void SheetWriting::cancel() {
    if (m_note.isWaiting()) {
        m_note.cancel();
        emit told(tr("Called off; nothing was written."), "quiet");
    }
}

} // namespace yingke::desk
