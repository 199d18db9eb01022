// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_papers.h"

#include "widgets/theme.h"

#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace yingke::widgets {

StepPapers::StepPapers(const scenario::Screen& screen, bool readOnly, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_readOnly(readOnly) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    QString purpose;
    for (const scenario::PaperRow& one : screen.papers) {
        paper(one);
        if (purpose.isEmpty() && one.standing.copied && !one.standing.purpose.empty()) {
            purpose = tr("Copied for: %1. To be deleted on %2.")
                          .arg(QString::fromStdString(one.standing.purpose),
                               QDate(1970, 1, 1).addDays(one.standing.deleteOn).toString(Qt::ISODate));
        }
    }
    m_cell += m_cell % 2; // tasks begin a row of their own
    for (const scenario::TaskRow& one : screen.tasks) {
        task(one);
    }
    if (!purpose.isEmpty()) {
        auto* note = plainLabel(purpose, "quiet", this);
        note->setObjectName(QStringLiteral("copyPurpose"));
        note->setWordWrap(true);
        m_grid->addWidget(note, (m_cell + 1) / 2, 0, 1, 2);
    }
}

void StepPapers::place(QWidget* row) {
    m_grid->addWidget(row, m_cell / 2, m_cell % 2);
    ++m_cell;
}

QPushButton* StepPapers::box(const QString& label, bool on, const QString& name) {
    auto* box = keyButton((on ? QStringLiteral("☑  ") : QStringLiteral("☐  ")) + label, {}, "paper", "", this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setAccessibleDescription(on ? tr("seen") : tr("not seen yet"));
    box->setProperty("on", on);
    box->setEnabled(!m_readOnly);
    m_boxes.push_back(box);
    if (m_boxes.size() <= 9) {
        box->setToolTip(QStringLiteral("Alt+%1").arg(m_boxes.size()));
    }
    return box;
}

void StepPapers::markKey(QWidget* row, const scenario::PaperRow& paper, core::PaperMark mark, bool on) {
    QString word;
    const char* name = "";
    const char* kind = on ? "markOn" : "mark";
    switch (mark) {
    case core::PaperMark::Seen:
        return;
    case core::PaperMark::Copied:
        word = on ? tr("copied") : tr("copy");
        name = "copy-";
        break;
    case core::PaperMark::Returned:
        word = on ? tr("given back") : tr("give back");
        name = "return-";
        break;
    case core::PaperMark::Missing:
        word = on ? tr("is missing") : tr("missing");
        name = "missing-";
        kind = on ? "markMissing" : "mark";
        break;
    }
    auto* key = keyButton(word, {}, kind, "", row);
    key->setObjectName(QLatin1String(name) + QString::fromStdString(paper.key.paper.value));
    key->setAccessibleName(QString::fromStdString(paper.label) + QStringLiteral(": ") + word);
    key->setEnabled(!m_readOnly);
    const core::PaperId id = paper.key.paper;
    const std::int64_t first = paper.heads > 0 ? 1 : 0;
    const std::int64_t last = paper.heads > 0 ? std::max<std::int64_t>(1, paper.seenHeads) : 0;
    connect(key, &QPushButton::clicked, this, [this, id, first, last, mark, on] {
        for (std::int64_t head = first; head <= last; ++head) {
            emit played(scenario::Mark{{id, head}, mark, !on});
        }
    });
    row->layout()->addWidget(key);
}

void StepPapers::paper(const scenario::PaperRow& paper) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const QString id = QString::fromStdString(paper.key.paper.value);
    auto* seen = box(QString::fromStdString(paper.label), paper.standing.seen, QStringLiteral("paper-") + id);
    seen->setProperty("unwanted", !paper.wanted);
    const bool perHead = paper.heads > 0;
    const std::int64_t head = perHead ? std::min(paper.seenHeads + 1, paper.heads) : 0;
    const bool whole = perHead && paper.seenHeads == paper.heads;
    const core::PaperKey key{paper.key.paper, head};
    // Per head each click is one more; a click on a whole one takes the last back.
    const bool on = perHead ? !whole : !paper.standing.seen;
    connect(seen, &QPushButton::clicked, this, [this, key, on] {
        emit played(scenario::Mark{key, core::PaperMark::Seen, on});
    });
    line->addWidget(seen);
    if (perHead) {
        auto* count =
            plainLabel(tr("%1 / %2 people").arg(paper.seenHeads).arg(paper.heads), whole ? "done" : "partly", row);
        count->setObjectName(QStringLiteral("heads-") + id);
        line->addWidget(count);
    }
    line->addStretch();
    const bool some = paper.standing.seen || paper.seenHeads > 0;
    if (some && (paper.copy || paper.standing.copied)) {
        markKey(row, paper, core::PaperMark::Copied, paper.standing.copied);
    }
    if (!perHead && some && (paper.standing.copied || paper.copy || paper.standing.returned)) {
        markKey(row, paper, core::PaperMark::Returned, paper.standing.returned);
    }
    if (!perHead && !some && paper.wanted) {
        markKey(row, paper, core::PaperMark::Missing, paper.standing.missing);
    }
    place(row);
}

void StepPapers::task(const scenario::TaskRow& task) {
    const QString what = QString::fromStdString(task.who) + QStringLiteral("：") + QString::fromStdString(task.what);
    auto* tick = box(task.needed ? what : tr("%1 (may be left out)").arg(what), task.done,
                     QStringLiteral("task-") + QString::fromStdString(task.id.value));
    tick->setAccessibleDescription(task.done ? tr("done") : tr("not done yet"));
    const core::StepId id = task.id;
    connect(tick, &QPushButton::clicked, this, [this, id] { emit played(scenario::Tick{id}); });
    place(tick);
}

void StepPapers::tick(int number) {
    if (number >= 1 && number <= static_cast<int>(m_boxes.size()) && !m_readOnly) {
        m_boxes.at(static_cast<std::size_t>(number - 1))->click();
    }
}

} // namespace yingke::widgets
