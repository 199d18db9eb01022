// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_papers.h"

#include "widgets/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace yingke::widgets {

StepPapers::StepPapers(const scenario::Screen& screen, bool readOnly, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const scenario::PaperRow& one : screen.papers) {
        paper(one, row++, readOnly);
    }
    for (const scenario::TaskRow& one : screen.tasks) {
        task(one, row++, readOnly);
    }
}

void StepPapers::paper(const scenario::PaperRow& paper, int row, bool readOnly) {
    QString label = QString::fromStdString(paper.label);
    if (paper.heads > 0) {
        label += QStringLiteral("  %1 / %2").arg(paper.seenHeads).arg(paper.heads);
    }
    const QString id = QString::fromStdString(paper.key.paper.value);
    auto* seen = keyButton((paper.standing.seen ? QStringLiteral("✔  ") : QStringLiteral("☐  ")) + label, {}, "choice",
                           "", this);
    seen->setObjectName(QStringLiteral("paper-") + id);
    seen->setAccessibleName(label);
    seen->setAccessibleDescription(paper.standing.seen ? tr("seen") : tr("not seen yet"));
    seen->setEnabled(!readOnly);
    const core::PaperKey key{paper.key.paper, paper.heads > 0 ? std::min(paper.seenHeads + 1, paper.heads) : 0};
    const bool on = paper.heads > 0 || !paper.standing.seen;
    connect(seen, &QPushButton::clicked, this, [this, key, on] {
        emit played(scenario::Mark{key, core::PaperMark::Seen, on});
    });
    m_grid->addWidget(seen, row / 2, row % 2 * 2);
    if (paper.copy && paper.heads == 0) {
        auto* copied = keyButton(paper.standing.copied ? tr("copied") : tr("copy"), {},
                                 paper.standing.copied ? "outline" : "", "", this);
        copied->setObjectName(QStringLiteral("copy-") + id);
        copied->setEnabled(!readOnly);
        const bool copyOn = !paper.standing.copied;
        connect(copied, &QPushButton::clicked, this, [this, key, copyOn] {
            emit played(scenario::Mark{key, core::PaperMark::Copied, copyOn});
        });
        m_grid->addWidget(copied, row / 2, row % 2 * 2 + 1);
    }
}

void StepPapers::task(const scenario::TaskRow& task, int row, bool readOnly) {
    const QString label =
        QStringLiteral("%1: %2").arg(QString::fromStdString(task.who), QString::fromStdString(task.what));
    auto* tick = keyButton((task.done ? QStringLiteral("✔  ") : QStringLiteral("☐  ")) + label, {}, "choice", "", this);
    tick->setObjectName(QStringLiteral("task-") + QString::fromStdString(task.id.value));
    tick->setEnabled(!readOnly);
    const core::StepId id = task.id;
    connect(tick, &QPushButton::clicked, this, [this, id] { emit played(scenario::Tick{id}); });
    m_grid->addWidget(tick, row / 2, row % 2 * 2);
}

} // namespace yingke::widgets
