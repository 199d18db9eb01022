// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_papers.h"

#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"
#include "widgets/parts/reflow_grid.h"
#include "widgets/parts/wrap_row.h"

#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::widgets {

namespace {

/// Two papers side by side at the desk, one in a narrow view.
int papersAbreast(int width) { return width >= 560 ? 2 : 1; }

QString dayText(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

} // namespace

StepPapers::StepPapers(const scenario::Screen& screen, bool readOnly, const StepKeys& keys, QWidget* parent)
    : QWidget(parent), m_grid(new ReflowGrid(papersAbreast, this)), m_keys(keys), m_readOnly(readOnly) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    purpose(screen);
    m_grid->grid()->setHorizontalSpacing(18);
    m_grid->grid()->setVerticalSpacing(2);
    column->addWidget(m_grid);
    for (const scenario::PaperRow& one : screen.papers) {
        paper(one);
    }
    m_grid->endRow(); // tasks begin a row of their own
    for (const scenario::TaskRow& one : screen.tasks) {
        task(one);
    }
}

void StepPapers::purpose(const scenario::Screen& screen) {
    QString sentence;
    if (screen.noCopies) {
        sentence = tr("Identity papers are not copied (rule of the office): note their details and give them back.");
    } else if (!screen.copyPurpose.empty()) {
        sentence = tr("Copies are for: %1. To be deleted on %2.")
                       .arg(QString::fromStdString(screen.copyPurpose), dayText(screen.deleteOn));
    }
    for (const scenario::PaperRow& one : screen.papers) {
        if (one.standing.copied && !one.standing.purpose.empty()) {
            sentence = tr("Copied for: %1. To be deleted on %2.")
                           .arg(QString::fromStdString(one.standing.purpose), dayText(one.standing.deleteOn));
            break;
        }
    }
    if (!sentence.isEmpty()) {
        auto* note = plainLabel(sentence, "quiet", this);
        note->setObjectName(QStringLiteral("copyPurpose"));
        note->setWordWrap(true);
        layout()->addWidget(note);
    }
}

QPushButton* StepPapers::box(const QString& label, bool on, const QString& name) {
    auto* box = keyButton((on ? QStringLiteral("☑  ") : QStringLiteral("☐  ")) + label, {}, "paper", "", this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setAccessibleDescription(on ? tr("seen") : tr("not seen yet"));
    box->setProperty("on", on);
    box->setFocusPolicy(Qt::TabFocus);
    box->setEnabled(!m_readOnly);
    m_boxes.push_back(box);
    if (m_boxes.size() <= 9) {
        box->setToolTip(KeyName(m_keys.tick, static_cast<int>(m_boxes.size())).text());
    }
    return box;
}

QPushButton* StepPapers::markKey(QWidget* row, const scenario::PaperRow& paper, core::PaperMark mark, bool on) {
    QString word;
    const char* name = "";
    const char* kind = on ? "markOn" : "mark";
    switch (mark) {
    case core::PaperMark::Seen:
        break; // the box is its mark
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
    key->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    const core::PaperId id = paper.key.paper;
    const bool perHead = paper.heads > 0;
    const bool ofOthers = mark == core::PaperMark::Missing; // of whose is not there
    const std::int64_t first = !perHead ? 0 : ofOthers ? paper.seenHeads + 1 : 1;
    const std::int64_t last = !perHead ? 0 : ofOthers ? paper.heads : std::max<std::int64_t>(1, paper.seenHeads);
    connect(key, &QPushButton::clicked, this, [this, id, first, last, mark, on] {
        for (std::int64_t head = first; head <= last; ++head) {
            emit played(scenario::Mark{{id, head}, mark, !on});
        }
    });
    row->layout()->addWidget(key);
    return key;
}

void StepPapers::paper(const scenario::PaperRow& paper) {
    auto* row = new QWidget(m_grid);
    auto* names = new QWidget(row);
    auto* line = new QHBoxLayout(names);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto* marks = new QWidget(row);
    auto* marksLine = new QHBoxLayout(marks);
    marksLine->setContentsMargins(0, 0, 0, 0);
    marksLine->setSpacing(4);
    auto* wrap = new WrapRow(row);
    wrap->addWidget(names);
    wrap->addWidget(marks);
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
    auto* twoLines = new QVBoxLayout;
    twoLines->setSpacing(0);
    twoLines->addWidget(seen);
    if (QLabel* under = englishLabel(QString::fromStdString(paper.english), "englishSmall", names)) {
        under->setObjectName(QStringLiteral("paperEnglish-") + id);
        under->setWordWrap(false);
        under->setIndent(26); // under the label, not under the tick
        twoLines->addWidget(under);
    }
    line->addLayout(twoLines);
    if (perHead) {
        auto* count =
            plainLabel(tr("%1 / %2 people").arg(paper.seenHeads).arg(paper.heads), whole ? "done" : "partly", names);
        count->setObjectName(QStringLiteral("heads-") + id);
        line->addWidget(count);
    }
    if (paper.standing.earlier) {
        auto* before = plainLabel(tr("seen last time"), "quiet", names);
        before->setObjectName(QStringLiteral("earlier-") + id);
        line->addWidget(before);
    }
    line->addStretch();
    markKeys(marks, paper);
    m_grid->put(row);
}

void StepPapers::markKeys(QWidget* marks, const scenario::PaperRow& paper) {
    const bool perHead = paper.heads > 0;
    const bool whole = perHead && paper.seenHeads == paper.heads;
    const bool some = paper.standing.seen || paper.seenHeads > 0;
    if (some && (paper.copy || paper.standing.copied)) {
        (void)markKey(marks, paper, core::PaperMark::Copied, paper.standing.copied);
    }
    if (!perHead && some && !paper.standing.earlier &&
        (paper.standing.copied || paper.copy || paper.standing.returned)) {
        (void)markKey(marks, paper, core::PaperMark::Returned, paper.standing.returned);
    }
    QPushButton* missing = nullptr;
    if (perHead ? !whole : !some && paper.wanted) {
        missing = markKey(marks, paper, core::PaperMark::Missing, paper.standing.missing);
    }
    m_missing.push_back(missing);
    if (missing != nullptr && m_missing.size() <= 9) {
        missing->setToolTip(KeyName(m_keys.missing, static_cast<int>(m_missing.size())).text());
    }
    if (paper.unsaid) {
        for (std::int64_t one = perHead ? paper.seenHeads + 1 : 0; one <= paper.heads;
             ++one) { // the heads without it, or the only one: 0
            m_rest.push_back({{paper.key.paper, one}, core::PaperMark::Missing, true});
        }
    }
}

void StepPapers::task(const scenario::TaskRow& task) {
    const QString what = QString::fromStdString(task.who) + QStringLiteral("：") + QString::fromStdString(task.what);
    auto* tick = box(task.needed ? what : tr("%1 (may be left out)").arg(what), task.done,
                     QStringLiteral("task-") + QString::fromStdString(task.id.value));
    tick->setAccessibleDescription(task.done ? tr("done") : tr("not done yet"));
    const core::StepId id = task.id;
    connect(tick, &QPushButton::clicked, this, [this, id] { emit played(scenario::Tick{id}); });
    m_grid->put(tick);
}

void StepPapers::tick(int number) {
    if (number >= 1 && number <= static_cast<int>(m_boxes.size()) && !m_readOnly) {
        m_boxes.at(static_cast<std::size_t>(number - 1))->click();
    }
}

void StepPapers::missing(int number) {
    const auto at = static_cast<std::size_t>(number - 1);
    if (number >= 1 && at < m_missing.size() && m_missing[at] != nullptr && !m_readOnly) {
        m_missing[at]->click();
    }
}

std::vector<scenario::Mark> StepPapers::rest() const { return m_readOnly ? std::vector<scenario::Mark>() : m_rest; }

} // namespace yingke::widgets
