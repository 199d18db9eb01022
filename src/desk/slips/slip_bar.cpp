// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_bar.h"

#include "frontdesk/desk_slips.h"
#include "ui_slip_bar.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

namespace yingke::desk {

SlipBar::SlipBar(SlipDesk& slips, QWidget* parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::SlipBar>()), m_slips(slips) {
    widgets::layOut(*m_ui, this); // no button takes the focus: Enter stays the step's
    widgets::showKey(m_ui->slipPreview, "desk.slip_preview");
    widgets::showKey(m_ui->slipPdf, "desk.slip_pdf");
    widgets::showKey(m_ui->slipElsewhere, "desk.slip_elsewhere");
    widgets::showKey(m_ui->slipCameOut, "desk.slip_came_out");
    widgets::showKey(m_ui->slipNotOut, "desk.slip_not_out");
    connect(m_ui->slipElsewhere, &QPushButton::clicked, this, &SlipBar::printElsewhere);
    connect(m_ui->slipCameOut, &QPushButton::clicked, this, [this] { answer(SlipDesk::CameOut::Yes); });
    connect(m_ui->slipNotOut, &QPushButton::clicked, this, [this] { answer(SlipDesk::CameOut::No); });
    connect(m_ui->slipPreview, &QPushButton::clicked, this, &SlipBar::previewAsked);
    connect(m_ui->slipPdf, &QPushButton::clicked, this, &SlipBar::pdfAsked);
    connect(m_ui->slipSeen, &QPushButton::clicked, this, [this] {
        if (m_shownFailure) {
            m_slips.dismiss(*m_shownFailure);
        } else {
            m_slips.dismissPaper();
        }
    });
    connect(&m_slips, &SlipDesk::changed, this, &SlipBar::refresh);
    hide();
}

SlipBar::~SlipBar() = default;

void SlipBar::show(const QString& title, const QString& sentence, bool wrong) {
    const QString state = widgets::keyed(sentence);
    m_ui->slipTitle->setText(title);
    m_ui->slipState->setText(state);
    m_ui->slipState->setAccessibleName(state);
    widgets::restyle(m_ui->slipState, "role", wrong ? "error" : "quiet");
    setVisible(true);
}

void SlipBar::printElsewhere() {
    if (m_shownFailure) {
        m_slips.printElsewhere(*m_shownFailure);
    } else {
        m_slips.printPaperElsewhere();
    }
}

void SlipBar::answer(SlipDesk::CameOut cameOut) {
    if (m_shownAsked) {
        m_slips.answer(*m_shownAsked, cameOut);
    }
}

bool SlipBar::isAsked(const core::SlipId& slip) const {
    const auto entry = m_slips.desk().slips().find(slip);
    return entry && m_slips.standingOf(*entry).state == SlipDesk::State::Asked;
}

void SlipBar::refresh() {
    const frontdesk::FrontDesk& desk = m_slips.desk();
    const frontdesk::SlipDraft draft = desk.slips().draft(desk.focus());
    auto troubled = m_slips.attention();
    if (troubled && isAsked(*troubled) && !draft.kind.empty()) {
        // The question for an earlier slip waits while the step has one of its own.
        troubled = draft.issued ? std::optional(draft.issued->id) : std::nullopt;
    }
    const auto other = troubled ? desk.slips().find(*troubled) : std::nullopt;
    const bool elsewhere = other && (!draft.issued || draft.issued->id != other->id);
    m_shownFailure.reset();
    m_shownAsked.reset();
    if (troubled && other) {
        const auto state = m_slips.standingOf(*other).state;
        m_shownFailure = state == SlipDesk::State::Failed ? troubled : std::nullopt;
        m_shownAsked = state == SlipDesk::State::Asked ? troubled : std::nullopt;
    }
    const auto& paper = m_slips.paperTrouble();
    const bool isPaper = paper && !troubled;
    m_ui->slipElsewhere->setVisible(m_shownFailure.has_value() || isPaper);
    m_ui->slipCameOut->setVisible(m_shownAsked.has_value());
    m_ui->slipNotOut->setVisible(m_shownAsked.has_value());
    m_ui->slipSeen->setVisible((m_shownFailure.has_value() && elsewhere) || isPaper);
    if (isPaper) {
        show(paper->title, paper->sentence, isPaper);
    } else if (elsewhere) {
        const auto standing = m_slips.standingOf(*other);
        const bool failed = standing.state == SlipDesk::State::Failed;
        show(m_slips.titleOf(other->kind) + QStringLiteral("  ") + other->number, standing.text, failed);
    } else if (draft.kind.empty()) {
        hide();
        return;
    } else if (draft.issued) {
        const auto standing = m_slips.standingOf(*draft.issued);
        QString state = standing.text;
        if (draft.changed) {
            state = tr("%1. What was entered has changed since: void it ({key:desk.slips}) to make it out anew.")
                        .arg(state);
        }
        show(m_slips.titleOf(draft.kind) + QStringLiteral("  ") + draft.issued->number, state,
             standing.state == SlipDesk::State::Failed || draft.changed);
    } else {
        const bool ready = draft.missing.isEmpty();
        show(m_slips.titleOf(draft.kind),
             ready ? tr("not issued yet; {key:desk.give_out} issues it and goes on")
                   : tr("still missing: %1").arg(draft.missing.join(QStringLiteral("、"))),
             !ready);
    }
}

} // namespace yingke::desk
