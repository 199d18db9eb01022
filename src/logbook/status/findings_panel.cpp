// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/status/findings_panel.h"

#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {
constexpr int widest = 720;
constexpr int textHeight = 300;
} // namespace

FindingsPanel::FindingsPanel(QWidget* page) : PagePanel(widest, page), m_text(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("chain-findings"));
    setAccessibleName(tr("What was found in the log"));
    m_text->setObjectName(QStringLiteral("chain-findings-text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_text->setAccessibleName(accessibleName());
    auto* close = widgets::keyButton(tr("Close"), "question.close", "small", "chain-findings-close", this);
    connect(close, &QPushButton::clicked, this, [this] { dismiss(); });
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(widgets::plainLabel(accessibleName(), "title", this));
    column->addWidget(m_text);
    column->addLayout(foot);
}

void FindingsPanel::show(const journal::Verified& verified, const QWidget* below) {
    QStringList lines;
    for (const journal::Finding& finding : verified.findings) {
        const journal::FindingTold said = journal::told(finding);
        lines << said.what + QLatin1Char('\n') + QStringLiteral("    → ") + said.todo;
    }
    if (verified.more > 0) {
        lines << tr("and %1 more").arg(verified.more);
    }
    m_text->setPlainText(lines.join(QStringLiteral("\n\n")));
    open(m_text, below);
}

} // namespace yingke::logbook
