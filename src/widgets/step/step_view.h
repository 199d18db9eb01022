// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a script as it stands in front of a person: the sentence, papers, fields, sums, the question with its
// answers by number, tasks, the call. It decides nothing: what the person does comes out as scenario::Input, for the
// desk, the rehearsal's walk-through or (read only) the logbook's replay.
#pragma once

#include "scenario/player/ahead.h"
#include "scenario/player/player.h"
#include "scenario/player/screen.h"
#include "widgets/facts/fact_edit.h"
#include "widgets/step/step_drafts.h"
#include "widgets/step/step_keys.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace yingke::widgets {

class CallBox;
class PromptCard;
class StepAhead;
class StepChoices;
class StepFields;
class StepPapers;

// Long: what a host says to a step and a step to its host is read in one place; the parts do the work.
class StepView : public QWidget {
    Q_OBJECT

public:
    explicit StepView(QWidget* parent);

    /// Where no script runs: a sentence of the host's own ("Choose the matter"), and answers that come as
    /// `offered(index)`, from 0.
    struct Offer {
        QString hint;
        QString question;
        QStringList labels; ///< at most 9
        enum class Frame { First, None };
        Frame frame = Frame::First; ///< what Enter means: the first of them, or nothing
    };
    /// Shows the step. `about` says whose it is (a visit's id): with the same `about` and step, what is being typed
    /// stays as it is; elsewhere it is kept, and is there again with them. A screen without a step shows the offer
    /// instead.
    void show(const scenario::Screen& screen, const QString& about, const Offer& offer);
    void show(const scenario::Screen& screen, const QString& about) { show(screen, about, Offer{}); }
    /// Another hall, where the same ids are other visits.
    void forgetDrafts() {
        m_about.clear();
        m_drafts.clear();
    }

    /// What the fields may ask (the clock, colleagues' names, rooms). Before the first show().
    void setHelp(const FieldHelp& help) { m_help = help; }

    /// The keys that stand at the step. Before the first show(); without, the desk's.
    void setKeys(const StepKeys& keys) { m_keys = keys; }
    /// Where the keys go when no field wants them; without one, the window. With one, show() takes the focus only from
    /// this view, its home or nobody: it stays where somebody else is writing.
    void setHome(QWidget* home) { m_home = home; }
    /// An empty field that the step can't be left without, else the answers.
    void takeFocus();
    /// The question that lay over it is gone: takeFocus(), where the step came under it (F9's answer begins one).
    void takeFocusIfCameUnder();
    /// The answers: the home, where digits answer. What was typed stays.
    void toAnswers();
    /// From the answers: the first field gets the keys. False: the step has none.
    bool toFields();

    /// Told of one press though it plays several inputs (what stands in the fields, then going on): the host refreshes
    /// when `press` has returned, once. Without, after each input.
    void setWhole(std::function<void(const std::function<void()>& press)> whole) { m_whole = std::move(whole); }

    /// For the trainer: where a visitor who speaks English would find no English text, that is said in its place.
    void setShowGaps(bool on) { m_showGaps = on; }
    /// Nothing can be changed or picked any more: a past step.
    void setReadOnly(bool on);
    /// Read only: which answer was given.
    void markChosen(const core::ChoiceId& choice);

    /// A question is open: Enter gives the first answer that can be given, and next() is for later.
    [[nodiscard]] bool isAsking() const { return m_choices != nullptr && !m_readOnly; }
    /// Going on from here gives a numbered slip out, which is never taken back: Enter alone does not.
    [[nodiscard]] bool givesOut() const { return !m_screen.step.empty() && !m_screen.slip.empty(); }
    /// Enter: that answer where a question is open, else next(). Where that can't be taken back, says by which
    /// key.
    void enter();
    /// The key for what can't be taken back; nothing where enter() is enough.
    void giveOut();
    /// Records what stands in the fields, then goes on. Does nothing when a field can't be read (told there).
    void next();
    /// A number key, from 1.
    void pick(int number);
    /// Alt and a number: ticks that paper or task, from 1.
    void tick(int number);
    /// Alt, Shift and a number: that paper is missing, from 1.
    void missing(int number);
    void restMissing(); ///< every paper of which nothing was said yet
    /// Asks for the whole number of the call by `numberAsked`; the host answers with revealNumber() or
    /// leaveNumberMasked(). It is told once until then.
    void showNumber();
    /// Shows it; nothing when the call that was asked about is not on the screen any more.
    void revealNumber();
    void leaveNumberMasked();
    /// Emits Fill for what stands in the fields. `all`: false is lenient, what can't be read is left out. Returns false
    /// when a field can't be read or the host refused.
    bool takeFields(bool all = true);

    /// Under the answers: what each of them leads to. Until the step is built anew.
    void showAhead(const std::vector<scenario::Ahead>& ahead);

    /// Says why not, with the workspace's keys: at the field when there is one (a fact id), else under the step.
    void refuse(const QString& field, const QString& why);
    void clearRefusal();
    /// What was typed there is not meant for it: the field is empty again, and has the keys.
    void emptyField(const QString& fact);

protected:
    void resizeEvent(QResizeEvent* event) override; ///< the type grows with the room

signals:
    /// What the person did. The host plays it, and calls refuse() before it returns when it is not possible.
    void played(const yingke::scenario::Input& input);
    void offered(int index);
    /// A masked number was asked for; it is shown when the host has recorded it (PersonalDataShown).
    void numberAsked(const QString& whose);

private:
    void press(const std::function<void()>& act);
    void forward();
    void goOn();
    /// What Enter means among the answers; nullptr: none of them.
    [[nodiscard]] const char* framedKey(const Offer& offer) const;
    void noteCalled(); ///< the number that was written is the one that is called
    void answer(int number);
    [[nodiscard]] int meantAnswer() const; ///< by Enter: the first that can be given, from 1
    void play(const scenario::Input& input);
    void build(const scenario::Screen& screen, const Offer& offer);
    void checks(const scenario::Screen& screen); ///< papers, tasks, fields, sums: one card

    QWidget* papers(const scenario::Screen& screen, QWidget* frame);
    [[nodiscard]] static bool liesUnderShade();
    [[nodiscard]] bool mayTakeFocus() const;
    /// The button or field of this view that has the keys, to be found again by its name; empty: none.
    [[nodiscard]] QString partWithKeys() const;
    void commit(); ///< a cell that is being written in
    void keepDraft();
    void putBack(const StepDrafts::Draft& draft);
    /// In little room: what wants doing first is in sight, the papers until each was seen or is missing, then the
    /// answers.
    void keepInSight();
    bool goOnWriting(); ///< what was put back half typed gets the keys, once; false: nothing was

    PromptCard* m_prompt;
    QWidget* m_home = nullptr;
    QScrollArea* m_scroll;         ///< the parts, where they are more than the room
    QVBoxLayout* m_room;           ///< where the step's parts lie
    QVBoxLayout* m_body = nullptr; ///< these parts, made anew with each step
    FieldHelp m_help;
    StepKeys m_keys;
    std::function<void(const std::function<void()>&)> m_whole;
    StepPapers* m_papers = nullptr;
    StepFields* m_fields = nullptr;
    CallBox* m_call = nullptr;
    StepChoices* m_choices = nullptr;
    StepAhead* m_ahead = nullptr;
    QLabel* m_error;
    scenario::Screen m_screen;
    QString m_about;
    StepDrafts m_drafts;
    std::string m_shape;        ///< what the body was built for
    bool m_offersFramed = true; ///< Enter means the first of what the host offers
    bool m_readOnly = false;
    bool m_cameUnder = false; ///< this step came while a question lay over it
    bool m_showGaps = false;
    std::string m_halfTyped; ///< the fact that was put back as it was being written
    bool m_refused = false;  ///< the host refused what was played last
    QString m_refusedField;
    QString m_refusal;
};

} // namespace yingke::widgets
