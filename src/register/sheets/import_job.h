// SPDX-License-Identifier: GPL-3.0-or-later
// An import (or export) on a thread of its own, so that the desk goes on meanwhile.
#pragma once

#include "register/sheets/register_export.h"

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

    /// What a sheet is compared by, apart from the window's thread.
    struct Looked {
        QString path; ///< of the register
        ImportKind kind = ImportKind::Register;
        QString sheet;
        SheetAnswers answers;
        ImportChoices choices;
        office::RoomWay way;
    };

    void setReader(tables::SheetReader reader) { m_reader = std::move(reader); } ///< bounds, or a program for tests
    /// Reads the sheet and compares, by these choices: `planned` follows. It begins with what was answered for sheets
    /// of its shape.
    void look(ImportKind kind, const QString& sheet, const ImportChoices& choices = {});
    /// The answer to a question of the plan; what a column of a shape is (nothing: it is not taken); how much of the
    /// register it is. The sheet that was read is compared anew: `planned` follows.
    void answer(const QString& question, const QString& choice);
    void assign(const QString& shape, int column, std::optional<SheetField> field);
    void choose(const ImportChoices& choices);
    /// Puts what was planned, whole or not at all: `taken` follows. Refused when the register changed since. Who takes
    /// it over, and when (UTC milliseconds), is kept with it; what was answered is kept for the next sheet of that
    /// shape.
    void take(TakePart part, const QString& person, std::int64_t utc);
    /// Writes the rows that are held back with the reasons: `exported` follows.
    void writeHeld(const QString& sheet);
    /// What taking an import back would do: `lookedBack` follows.
    void lookBack(std::int64_t id);
    /// An import as a whole is taken back: `tookBack` follows.
    void takeBack(std::int64_t id, ChangedSince rule, const QString& person, std::int64_t utc);
    /// Writes a sheet: `exported` follows.
    void exportTo(ImportKind kind, const QString& sheet, Personal personal);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    void forget();
    /// The good homes were taken: what is left of the plan are the rows that are held back.
    void takenInPart();
    /// What was told when the kept answers were read; empty: nothing.
    [[nodiscard]] const QString& told() const { return m_told; }

signals:
    void progressed(int done, int of); ///< of 0: not known yet
    void planned();
    void taken(const QString& fault); ///< empty: done
    void exported(const QString& fault);
    void lookedBack(const yingke::registers::TakeBackLook& look);
    void tookBack(const yingke::registers::TakenBack& back);

private:
    [[nodiscard]] Looked looked() const;
    void planAnew();
    void planMade(ImportPlan plan);
    /// `work` runs on the thread, `done` here afterwards.
    void run(std::function<void()> work, std::function<void()> done);
    [[nodiscard]] Progress progress();

    RoomRegister& m_rooms;
    QString m_path;
    QString m_folder; ///< the data place
    QString m_stamp;  ///< of the register that the plan was made on
    tables::SheetReader m_reader;
    ImportChoices m_choices;
    ImportPlan m_plan;
    ImportKind m_kind = ImportKind::Register;
    QString m_sheet;
    std::shared_ptr<const tables::SheetFile> m_file; ///< as it was read
    SheetAnswers m_answers;
    QString m_told;
    std::atomic<bool> m_cancelled{false};
    QThread* m_thread = nullptr;
};

} // namespace yingke::registers
