// SPDX-License-Identifier: GPL-3.0-or-later
// What is practised now: a scenario walked by hand, a role play or a drill, in a hall of its own that never touches the
// log; what is kept of it, and what is asked before it is dropped.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "rehearsal/parts/page_outlet.h"
#include "rehearsal/practice/run_book.h"
#include "scenario/language/loader.h"
#include "training/drills/drill.h"
#include "training/practice/practice_hall.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yingke::rehearsal {

class LeaveQuestion;
class PracticeSide;

class PracticeSession : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const office::Office& office;
        const frontdesk::FrontDesk& desk; ///< its clock: practice time begins there
        const scenario::Library& library; ///< read at each begin
        RunBook& runs;
        PracticeSide& side; ///< shows the practice
    };
    /// The parts outlive it; call end() before the side goes.
    PracticeSession(Parts parts, QObject* parent);

    /// nullptr: nothing is practised.
    [[nodiscard]] training::PracticeHall* hall() const { return m_hall.get(); }
    /// The drill that is played.
    [[nodiscard]] const std::optional<training::Drill>& drill() const { return m_drill; }
    /// A role play or a drill: it is not dropped by the way.
    [[nodiscard]] bool isPlayed() const { return m_rolePlay || m_drill; }

    /// The scenario by hand, with the cast that it usually has.
    void walk(const scenario::Script& script);
    /// The scenario as a role play, with a cast that is drawn.
    void rolePlay(const scenario::Script& script);
    /// The drill from its begin; at least one of its scripts is in the library.
    void play(const training::Drill& drill);
    void beginAgain();
    void jumpTo(const core::StepId& step); ///< not in a drill: that goes as it went
    /// A role play or a drill is over: it is kept, and reviewed() says the rest.
    void review();
    /// It is no role play and no drill any more; nothing of it is kept, and nothing is asked about it.
    void drop();
    /// Nothing is practised from now on.
    void end();
    /// `then`, at once or when the question about what is on was answered so.
    void leave(std::function<void()> then);
    /// The actor's card on a page; what came of it is told at the side.
    void giveOutCard(Medium medium, PagePrinter& printer);

signals:
    void began();
    void moved(); ///< something happened in the hall
    /// Other counts of steps practised: of this scenario.
    void kept(const QString& script);
    /// `fault`: why it is not kept.
    void reviewed(const yingke::training::TrainingRun& run, const QString& fault);
    void stayed(); ///< what was to be left goes on

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window is not closed over a role play

private:
    enum class Kind { ByHand, RolePlay };
    void begin(const training::PracticeCast& cast, Kind kind);
    void keepWalk(); ///< walked alone to the end, under a name: kept once
    [[nodiscard]] std::vector<QString> card(const training::PracticeHall& hall) const;
    [[nodiscard]] QString title() const; ///< of what is on

    Parts m_parts;
    std::string m_script; ///< scenario that is practised when no drill is played
    std::optional<training::Drill> m_drill;
    std::unique_ptr<training::PracticeHall> m_hall;
    bool m_rolePlay = false;
    bool m_walkKept = false; ///< of this practice
    std::uint64_t m_seed = 0;
    LeaveQuestion* m_leave = nullptr;
};

} // namespace yingke::rehearsal
