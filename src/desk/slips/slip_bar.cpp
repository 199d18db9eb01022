// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_bar.h"

#include "frontdesk/desk_slips.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

SlipBar::SlipBar(SlipDesk& slips, QWidget* parent) : QFrame(parent), m_slips(slips) {
    setObjectName(QStringLiteral("slipBar"));
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 12, 10);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = plainLabel({}, "question", this);
    m_title->setObjectName(QStringLiteral("slipTitle"));
    m_state = plainLabel({}, "quiet", this);
    m_state->setObjectName(QStringLiteral("slipState"));
    m_state->setWordWrap(true);
    m_title->setIndent(0);
    m_state->setIndent(0);
    words->addWidget(m_title);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_preview = keyButton(tr("Preview, print"), QStringLiteral("Ctrl+Shift+P"), "outline", "slipPreview", this);
    m_pdf = keyButton(tr("PDF"), QStringLiteral("Ctrl+Shift+D"), "", "slipPdf", this);
    m_close = keyButton(tr("Seen"), {}, "", "slipSeen", this);
    for (QPushButton* button : {m_preview, m_pdf, m_close}) {
        button->setFocusPolicy(Qt::NoFocus); // Enter stays the step's
        row->addWidget(button);
    }
    connect(m_preview, &QPushButton::clicked, this, &SlipBar::previewAsked);
    connect(m_pdf, &QPushButton::clicked, this, &SlipBar::pdfAsked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_shownFailure) {
            m_slips.dismiss(*m_shownFailure);
        }
    });
    connect(&m_slips, &SlipDesk::changed, this, &SlipBar::refresh);
    hide();
}

void SlipBar::show(const QString& title, const QString& state, bool wrong) {
    m_title->setText(title);
    m_state->setText(state);
    m_state->setAccessibleName(state);
    m_state->setProperty("role", wrong ? "error" : "quiet");
    widgets::restyle(m_state);
    setVisible(true);
}

void SlipBar::refresh() {
    const frontdesk::FrontDesk& desk = m_slips.desk();
    const frontdesk::SlipDraft draft = desk.slips().draft(desk.focus());
    const auto troubled = m_slips.attention();
    const auto other = troubled ? desk.slips().find(*troubled) : std::nullopt;
    const bool elsewhere = other && (!draft.issued || draft.issued->id != other->id);
    m_shownFailure.reset();
    if (elsewhere) {
        const auto standing = m_slips.standingOf(*other);
        const bool failed = standing.state == SlipDesk::State::Failed;
        m_shownFailure = failed ? troubled : std::nullopt;
        show(m_slips.titleOf(other->kind) + QStringLiteral("  ") + other->number, standing.text, failed);
    } else if (draft.kind.empty()) {
        hide();
        return;
    } else if (draft.issued) {
        const auto standing = m_slips.standingOf(*draft.issued);
        QString state = standing.text;
        if (draft.changed) {
            state =
                tr("%1. What was entered has changed since: void it (Ctrl+Shift+L) to make it out anew.").arg(state);
        }
        show(m_slips.titleOf(draft.kind) + QStringLiteral("  ") + draft.issued->number, state,
             standing.state == SlipDesk::State::Failed || draft.changed);
    } else {
        const bool ready = draft.missing.isEmpty();
        show(m_slips.titleOf(draft.kind),
             ready ? tr("not issued yet; Enter issues it and goes on")
                   : tr("still missing: %1").arg(draft.missing.join(QStringLiteral("、"))),
             !ready);
    }
    m_close->setVisible(m_shownFailure.has_value());
}

} // namespace yingke::desk
