// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/problem_list.h"

#include "publishing/script_file.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/palette.h"

#include <QKeyEvent>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

constexpr int rowHeight = 24;
constexpr int mostRows = 3;

} // namespace

ProblemList::ProblemList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("problemList"));
    setAccessibleName(tr("Problems of the text"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, &ProblemList::tellChosen);
    hide();
}

void ProblemList::show(const scenario::Problems& problems, const std::string& file) {
    if (problems == m_problems && count() == static_cast<int>(problems.size())) {
        return; // the choice stays
    }
    const int before = currentRow();
    m_problems = problems;
    m_gone = false;
    clear();
    for (const scenario::Problem& problem : m_problems) {
        const bool error = problem.gravity == scenario::Gravity::Error;
        QString place = problem.place.line > 0
                            ? tr("line %1, column %2")
                                  .arg(QString::number(problem.place.line), QString::number(problem.place.column))
                            : tr("the whole file");
        if (problem.place.file != file) {
            place.prepend(QString::fromStdString(problem.place.file) + QLatin1Char(' '));
        }
        auto* item = new QListWidgetItem((error ? QStringLiteral("✗ ") : QStringLiteral("! ")) + place +
                                             QStringLiteral("   ") + publishing::sentenceOf(problem),
                                         this);
        item->setForeground(widgets::inkOf(this, error ? widgets::Ink::WrongText : widgets::Ink::WaitingText));
        item->setToolTip(publishing::sentenceOf(problem).toHtmlEscaped());
        item->setSizeHint(QSize(0, rowHeight));
    }
    setCurrentRow(std::min(std::max(before, 0), count() - 1));
    setVisible(count() > 0);
    updateGeometry();
}

int ProblemList::errors() const {
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(), [](const scenario::Problem& one) {
        return one.gravity == scenario::Gravity::Error;
    }));
}

const scenario::Problem* ProblemList::chosen() const {
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_problems.size()) ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

void ProblemList::step(int by) {
    if (count() > 0) {
        if (m_gone) { // the first time: to the chosen one itself
            setCurrentRow((currentRow() + by + count()) % count());
        }
        tellChosen();
    }
}

void ProblemList::tellChosen() {
    if (const scenario::Problem* problem = chosen()) {
        m_gone = true;
        const scenario::Problem copy = *problem; // going there may change the list
        emit goTo(copy);
    }
}

QSize ProblemList::sizeHint() const { return {200, std::clamp(count(), 1, mostRows) * rowHeight + 4}; }

void ProblemList::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "list.open")) {
        tellChosen();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
