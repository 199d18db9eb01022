// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/undo_strip.h"

#include "core/farewell.h"
#include "frontdesk/told.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr core::Millis saidFor = 6'000;

/// 收据 20261130-001: the numbers of two kinds may be the same.
QStringList slipsOut(const office::Office& office, const core::Visit& visit) {
    const auto& labels = office.vocabulary().slips;
    QStringList slips;
    for (const core::IssuedSlip& slip : visit.slips) {
        if (!slip.voided) {
            const auto label = labels.find(slip.kind);
            const std::string kind = label != labels.end() ? label->second.chinese + " " : "";
            slips << QString::fromStdString(kind + slip.number);
        }
    }
    return slips;
}

} // namespace

UndoStrip::UndoStrip(frontdesk::FrontDesk& desk, QWidget* centre, int above)
    : QFrame(centre), m_desk(desk), m_above(above) {
    setObjectName(QStringLiteral("undoStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    m_what = widgets::plainLabel({}, "name", this);
    m_what->setObjectName(QStringLiteral("undoWhat"));
    row->addWidget(m_what);
    m_back = widgets::keyButton(tr("Take back"), "desk.take_back", "outline", "takeBack", this);
    m_back->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the step's
    connect(m_back, &QPushButton::clicked, this, &UndoStrip::asked);
    row->addWidget(m_back);
    centre->installEventFilter(this);
    hide();
}

void UndoStrip::tick() {
    const core::Millis now = m_desk.now().steady;
    const core::Visit* visit = core::lastSeenOff(m_desk.hall(), now);
    if (visit == nullptr) {
        setVisible(now < m_saidUntil && m_desk.focus() == m_saidOf);
        return;
    }
    m_saidUntil = 0;
    const QString who = office::calledOf(*visit);
    const auto* closed = std::get_if<core::Closed>(&visit->state);
    if (closed != nullptr) {
        const QString outcome = office::outcomeText(closed->outcome);
        m_what->setText(visit->channel == core::Channel::Telephone ? tr("Call ended, %1: %2").arg(who, outcome)
                                                                   : tr("Seen off %1: %2").arg(who, outcome));
    } else {
        const core::Outcome outcome = core::usualOutcome(m_desk.hall(), *visit);
        m_what->setText(outcome == core::Outcome::Done
                            ? tr("Seeing off %1").arg(who)
                            : tr("Seeing off %1: %2").arg(who, office::outcomeText(outcome)));
    }
    const core::Millis seconds = (*core::takenBackUntil(*visit) - now + 999) / 1000;
    m_back->setText(widgets::withKey(tr("Take back"), "desk.take_back") + tr(" · %1 s").arg(seconds));
    m_back->show();
    place();
    show();
    raise();
}

std::optional<frontdesk::Refusal> UndoStrip::takeBack() {
    const core::Visit* visit = core::lastSeenOff(m_desk.hall(), m_desk.now().steady);
    if (visit == nullptr) {
        frontdesk::tellRefused("NothingToTakeBack");
        return frontdesk::Refusal{
            tr("Nobody was seen off within the last ten seconds. Open a visit again: {key:desk.reopen}."), {}, {}};
    }
    const QString who = office::calledOf(*visit);
    const QStringList slips = slipsOut(m_desk.office(), *visit); // before: the visit moves on
    m_saidOf = visit->id;
    auto refusal = m_desk.takeBack(core::VisitId{m_saidOf});
    if (!refusal) {
        say(slips.isEmpty()
                ? tr("%1 is back in the centre.").arg(who)
                : tr("%1 is back in the centre. What is out stays out: slip %2.").arg(who, slips.join(tr(", "))));
    }
    return refusal;
}

void UndoStrip::say(const QString& sentence) {
    m_saidUntil = m_desk.now().steady + saidFor;
    m_what->setText(sentence);
    m_back->hide();
    place();
    show();
    raise();
}

void UndoStrip::place() {
    layout()->activate();
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    resize(size);
    int above = m_above;
    const auto* slip = parentWidget()->findChild<QWidget*>(QStringLiteral("slipBar"));
    if (slip != nullptr && slip->isVisible()) { // its buttons are wanted as well
        above = std::max(above, parentWidget()->height() - slip->mapTo(parentWidget(), QPoint()).y());
    }
    move((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height() - above);
}

bool UndoStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yingke::desk
