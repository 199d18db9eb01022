// SPDX-License-Identifier: GPL-3.0-or-later
// How slips leave the desk: issued first, printed or saved only once the log has them. A queue that goes on when the
// journal answers; a printer that fails or a full disk says so, and the slip is kept.
#pragma once

#include "frontdesk/front_desk.h"
#include "slips/slip_book.h"
#include "widgets/slip/slip_printer.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace yingke::office {
class Office;
}

namespace yingke::desk {

class SlipDesk : public QObject {
    Q_OBJECT

public:
    enum class State {
        Recording,
        Waiting,
        Recorded,
        Given,
        Asked, ///< the printer took it and can't say whether it came out
        Failed
    };
    struct Standing {
        State state = State::Recording;
        QString text; ///< for people
    };

    /// All outlive it; `window` is over which files are asked for.
    SlipDesk(frontdesk::FrontDesk& desk, const office::Office& office, slips::SlipBook& slips, QWidget* window);
    ~SlipDesk() override;

    /// Tests give their own; it outlives this.
    void setPrinter(widgets::SlipPrinter* printer);

    [[nodiscard]] frontdesk::FrontDesk& desk() const { return m_desk; }
    [[nodiscard]] slips::SlipBook& book() const { return m_slips; }
    /// 放行条, 收据, …
    [[nodiscard]] QString titleOf(const std::string& kind) const;
    /// The paper as it would come out now; nothing for a kind without a template or an erased slip.
    [[nodiscard]] std::optional<widgets::SlipSheet> sheetOf(const slips::SlipEntry& entry) const;
    /// The same of what is not given out yet.
    [[nodiscard]] std::optional<widgets::SlipSheet> sheetOf(const slips::SlipContent& content) const;

    /// Gives out the slip of the step (or takes the one that was). Empty id: `fault` says why not.
    [[nodiscard]] core::SlipId issue(const core::VisitId& visit, QString& fault);
    /// Queued until it is durable. A second paper is a reprint, and recorded as one first. A slip of an earlier start
    /// of the program counts as printed: nobody knows, so the paper says 补打.
    void print(const core::SlipId& slip);
    /// Asks where to first; empty choice: nothing happens.
    void savePdf(const core::SlipId& slip);
    /// The guard's sheet of today as PDF. Empty when done or called off, else a sentence.
    [[nodiscard]] QString saveDaySheet();

    /// Prints a sheet that is no visit's slip, now: what it tells of is durable. Empty when done, else a sentence.
    [[nodiscard]] QString printSheet(const slips::SlipContent& content);
    /// A page of rulers on this paper, to measure its shift. Empty when the printer has it, else a sentence.
    [[nodiscard]] QString printTestPage(const slips::SlipPaper& paper);
    /// Of a paper that is no visit's slip: what hinders it. Nothing: all is well, or it was read.
    [[nodiscard]] const std::optional<widgets::PrintNews>& paperTrouble() const { return m_paperTrouble; }
    void dismissPaper();
    void printPaperElsewhere();
    /// The same as PDF; asks where to first.
    [[nodiscard]] QString saveSheet(const slips::SlipContent& content);

    [[nodiscard]] Standing standingOf(const slips::SlipEntry& entry) const;
    /// The slip that wants eyes: the last that failed, else one of which it is asked whether it came out, else that
    /// waits. Nothing: all is well.
    [[nodiscard]] std::optional<core::SlipId> attention() const;
    /// The same without the question.
    [[nodiscard]] std::optional<core::SlipId> troubled() const;
    /// The failure has been read.
    void dismiss(const core::SlipId& slip);
    /// What did not come out goes to another printer.
    void printElsewhere(const core::SlipId& slip);
    /// "Is it printed?", where the printer can't say: no makes it a paper that never came out.
    enum class CameOut { Yes, No };
    void answer(const core::SlipId& slip, CameOut cameOut);

signals:
    void changed();

private:
    struct Job {
        core::SlipId slip;
        QString path; ///< of a PDF; empty: the printer
        int reprint = 0;
    };
    void queue(const core::SlipId& slip, const QString& path);
    void goOn();
    void carryOut(const Job& job, const slips::SlipEntry& entry);
    void hear(const widgets::PrintNews& news);
    /// It did not come out, so the next paper is no further one.
    void takeBack(const core::SlipId& slip);

    const office::Office& m_office;
    slips::SlipBook& m_slips;
    frontdesk::FrontDesk& m_desk;
    QWidget* m_window;
    std::unique_ptr<widgets::SlipPrinter> m_system;
    widgets::SlipPrinter* m_printer;
    core::Moment m_begun;
    std::vector<Job> m_jobs;                  ///< waiting for the log, oldest first
    std::map<core::SlipId, QString> m_given;  ///< came out, and how ("printed")
    std::map<core::SlipId, QString> m_failed; ///< and why
    core::SlipId m_lastFailed;
    std::set<core::SlipId> m_owed;           ///< a reprint was recorded and has not come out yet
    std::map<QString, Job> m_sent;           ///< to the printer, by title: what came of it is told later
    std::map<core::SlipId, QString> m_asked; ///< "is it printed?", as it is asked
    std::optional<widgets::PrintNews> m_paperTrouble;
    bool m_working = false;
};

} // namespace yingke::desk
