// SPDX-License-Identifier: GPL-3.0-or-later
// The one visitor in the centre: progress, the sentence, what is to be filled in and checked, the choices, the actions.
#pragma once

#include "desk/parts/not_a_name.h"
#include "frontdesk/personal_note.h"
#include "widgets/step/step_view.h"

#include <QWidget>

#include <map>

class QFrame;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace yingke::widgets {
class ElidedLabel;
}

namespace yingke::desk {

class CenterPanel : public QWidget {
    Q_OBJECT

public:
    CenterPanel(frontdesk::FrontDesk& desk, QWidget* parent);
    void refresh();
    /// Enter: what is framed (the first answer, the next step, turning to a visitor).
    void enter();
    void giveOut(); ///< Ctrl and Enter: the same where it can't be taken back
    void next();    ///< goes on from here, as a click on its button
    /// A number key, from 1.
    void pick(int number);
    void tick(int number);    ///< Alt and a number: a paper
    void missing(int number); ///< that paper is missing
    void restMissing();
    bool toFields() { return m_view->toFields(); } ///< the step's first field gets the keys; false: it has none
    void takeFocusIfCameUnder() { m_view->takeFocusIfCameUnder(); }
    void takeFocus() { m_view->takeFocus(); } ///< what the step can't be left without, else its answers
    void emptyField(const QString& fact);     ///< of the step; it gets the keys
    void showNumber();                        ///< the call's, unmasked when the log has it on the disk
    /// F5: this visitor speaks English and gets both lines, or does not. Kept with the visit, also when it is handed
    /// over or opened again.
    void toggleEnglish();
    void refuse(const frontdesk::Refusal& refusal);
    /// What the fields may ask. Before the first refresh().
    void setHelp(const widgets::FieldHelp& help) { m_view->setHelp(help); }
    /// A bar of its own between the progress and the step (the matters of the visit).
    void addAbove(QWidget* bar);
    /// A bar of its own between the step and the actions (the slip of this step).
    void addBelow(QWidget* bar);

signals:
    void escalate();
    void handOver();
    void hold();
    void back();
    void seeOff();
    /// What stands in the field of the visitor's name is rather a room or a telephone; nothing was recorded.
    void nameDoubted(const yingke::core::VisitId& visit, const QString& fact, const QString& typed,
                     const yingke::desk::NotAName& other);
    void personAsked(); ///< who is it: the button beside the name was pressed
    void moreAsked(QPushButton* at);

protected:
    bool event(QEvent* event) override; ///< shows what the answers lead to

private:
    [[nodiscard]] QHBoxLayout* headRow();
    [[nodiscard]] QLayout* actionRow();
    void header(const core::Visit* visit, const scenario::Screen& screen);
    void progress(const scenario::Screen& screen);
    [[nodiscard]] widgets::StepView::Offer offerFor(const core::Visit* visit);
    [[nodiscard]] widgets::StepView::Offer whoIsNext(); ///< of the empty centre
    /// Its step takes answers: nobody took it over meanwhile, and it does not wait behind another one.
    [[nodiscard]] bool isAnswerable(const core::Visit& visit) const;
    void offered(int index);
    /// Somebody was asked to take over, and that is what the centre asks about.
    [[nodiscard]] bool asksTaker(const core::Visit& visit) const;
    [[nodiscard]] bool hasStep(const core::Visit& visit) const; ///< that is answered here
    void taken(const core::Visit& visit, int index);
    void declined(const core::Visit& visit); ///< who was asked can't come
    /// Nobody serves this visit, or it waits here: turning to it is what comes next.
    [[nodiscard]] bool isToBeTurnedTo(const core::Visit& visit) const;
    void turnTo(const core::VisitId& visit); ///< who was chosen in the empty centre
    void addMatters(const core::Visit& visit, widgets::StepView::Offer& offer);
    void actions(const core::Visit* visit, const scenario::Screen& screen);
    /// Enter means going on, or the answers of the step, or nothing.
    void frameNext(const core::Visit* visit, const scenario::Screen& screen);
    void report(const std::optional<frontdesk::Refusal>& refusal);
    void played(const scenario::Input& input);
    /// The name that is to be recorded is asked about first.
    [[nodiscard]] bool doubtsName(const scenario::Fill& fill);

    void noteNumber(const QString& whose);

    frontdesk::FrontDesk& m_desk;
    bool m_isAheadAsked = false; ///< what the answers lead to: shown behind the next paint
    frontdesk::PersonalNote m_note;
    widgets::ElidedLabel* m_title;
    QPushButton* m_change;
    QLabel* m_step;
    QPushButton* m_english;
    QHBoxLayout* m_progress;
    std::vector<QFrame*> m_bars; ///< one a step; kept, their looks change
    widgets::StepView* m_view;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
    std::vector<std::string> m_matters; ///< scenario ids, as offered; empty: turns the page
    std::vector<core::VisitId> m_next;  ///< as offered while the centre is empty
    int m_page = 0;                     ///< of the matters, from 0
    core::VisitId m_paged;              ///< the visit whose page that is
    core::HandoverId m_meanwhile;       ///< somebody was asked, and the step goes on here meanwhile
    std::map<std::string, QPushButton*> m_actions;
};

} // namespace yingke::desk
