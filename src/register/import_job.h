// SPDX-License-Identifier: GPL-3.0-or-later
// An import (or export) on a thread of its own, so that the desk goes on meanwhile.
#pragma once

#include "register/register_export.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace yingke::registers {

/// Lives in the window's thread; its signals come there. One work at a time: what is asked meanwhile is passed over.
/// The worker has a connection of its own; while it writes, the window's register refuses changes (setBusy).
class ImportJob : public QObject {
    Q_OBJECT

public:
    /// `rooms` is the window's, open on `path`, and outlives the job.
    ImportJob(RoomRegister& rooms, QString path, QObject* parent = nullptr);
    ~ImportJob() override; ///< cancels and waits

    void setReader(tables::SheetReader reader) { m_reader = std::move(reader); } ///< bounds, or a program for tests
    /// How the next sheet is looked at.
    void setChoices(const ImportChoices& choices) { m_choices = choices; }
    /// Reads the sheet and compares: `planned` follows.
    void look(ImportKind kind, const QString& sheet);
    /// Puts what was planned, all or nothing: `taken` follows. Refused when the register changed since. Who takes it
    /// over, and when (UTC milliseconds), is kept with it.
    void take(const QString& person, std::int64_t utc);
    /// What taking an import back would do: `lookedBack` follows.
    void lookBack(std::int64_t id);
    /// An import as a whole is taken back: `tookBack` follows.
    void takeBack(std::int64_t id, ChangedSince rule, const QString& person, std::int64_t utc);
    /// Writes a sheet: `exported` follows.
    void exportTo(ImportKind kind, const QString& sheet, Personal personal);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    void forget() { m_plan = {}; }

signals:
    void progressed(int done, int of); ///< of 0: not known yet
    void planned();
    void taken(const QString& fault); ///< empty: done
    void exported(const QString& fault);
    void lookedBack(const yingke::registers::TakeBackLook& look);
    void tookBack(const yingke::registers::TakenBack& back);

private:
    /// `work` runs on the thread, `done` here afterwards.
    void run(std::function<void()> work, std::function<void()> done);
    [[nodiscard]] Progress progress();

    RoomRegister& m_rooms;
    QString m_path;
    QString m_stamp; ///< of the register that the plan was made on
    tables::SheetReader m_reader;
    ImportChoices m_choices;
    ImportPlan m_plan;
    std::atomic<bool> m_cancelled{false};
    QThread* m_thread = nullptr;
};

} // namespace yingke::registers
