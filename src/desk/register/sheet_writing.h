// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that go out of the page: the register, masked or (when the log keeps that it was asked for) in full, and the
// rows of a sheet that are to be mended. Where each is written to is asked first.
#pragma once

#include "frontdesk/personal_note.h"
#include "register/sheets/import_job.h"
#include "register/sheets/register_export.h"

#include <QObject>

#include <functional>

namespace yingke::desk {

class SheetWriting : public QObject {
    Q_OBJECT

public:
    /// Which file to write; empty: it is called off.
    using Asking = std::function<QString(const QString& proposed)>;

    /// Both outlive it. While `job` runs nothing else is to be asked of it.
    SheetWriting(frontdesk::FrontDesk& desk, registers::ImportJob& job, Asking asking, QObject* parent);

    /// False: it was called off.
    bool writeRegister(registers::ImportKind what, registers::Personal personal);
    /// The rows of the plan that are not taken, beside `sheet`, which they come from.
    void writeHeld(const QString& sheet);
    /// For the log, before personal data go out.
    [[nodiscard]] bool isWaiting() const { return m_note.isWaiting(); }
    /// What waits for the log is not written.
    void cancel();

signals:
    /// What is under way or came of it; `role` as styles know it.
    void told(const QString& sentence, const QByteArray& role);

private:
    [[nodiscard]] QString sheetToWrite(const QString& proposed) const;
    void write(registers::ImportKind what, const QString& file, registers::Personal personal);

    frontdesk::PersonalNote m_note;
    registers::ImportJob& m_job;
    Asking m_asking;
};

} // namespace yingke::desk
