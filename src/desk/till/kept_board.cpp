// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/till/kept_board.h"

#include "desk/parts/row_keys.h"
#include "frontdesk/desk_till.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "ui_kept_board.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace yingke::desk {

KeptBoard::KeptBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window)
    : Shade(window, 1000), m_ui(std::make_unique<Ui::KeptBoard>()), m_desk(desk), m_overlay(overlay) {
    widgets::layInto(*m_ui, column());
    QHeaderView* heads = m_ui->keptTable->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(0, QHeaderView::Stretch);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    widgets::showKey(m_ui->keptClose, "question.close");
    widgets::showKey(m_ui->keptGiveBack, "kept.give_back");
    connect(m_ui->keptClose, &QPushButton::clicked, this, [this] { dismiss(); });
    connect(m_ui->keptGiveBack, &QPushButton::clicked, this, [this] { giveBack(); });
    m_keys.on("question.close", [this] { dismiss(); });
    m_keys.on("kept.give_back", [this] { giveBack(); });
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_overlay, &Overlay::closed, this, [this] {
        if (m_asking) {
            m_asking = false;
            refresh();
            setFocus();
        }
    });
}

KeptBoard::~KeptBoard() = default;

std::vector<KeptBoard::Line> KeptBoard::lines() const {
    std::vector<Line> lines;
    for (const core::KeptPaper& paper : m_desk.till().keptPapers()) {
        const auto known =
            std::find_if(lines.begin(), lines.end(), [&paper](const Line& one) { return one.visit == paper.visit; });
        if (known != lines.end()) {
            known->papers.push_back(paper.paper);
        } else {
            lines.push_back({paper.visit,
                             {paper.paper},
                             QString::fromStdString(paper.whose),
                             QString::fromStdString(paper.room),
                             paper.since,
                             paper.by});
        }
    }
    return lines;
}

void KeptBoard::showKept() {
    m_asking = false;
    refresh();
    m_ui->keptTable->setCurrentCell(m_shown.empty() ? -1 : 0, 0);
    open();
}

void KeptBoard::refresh() {
    const int before = m_ui->keptTable->currentRow();
    m_shown = lines();
    m_ui->keptTable->setRowCount(static_cast<int>(m_shown.size()));
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const Line& line = m_shown[row];
        const QString day = office::shortDay(core::localDay(line.since), core::localDay(m_desk.now()));
        const QString cells[] = {office::papersText(m_desk.office(), line.papers), line.whose, line.room,
                                 day + QLatin1Char(' ') + office::timeText(line.since, false),
                                 office::nameOf(m_desk.office(), line.by)};
        for (int column = 0; column < 5; ++column) {
            m_ui->keptTable->setItem(static_cast<int>(row), column, new QTableWidgetItem(cells[column]));
        }
    }
    m_ui->keptTable->setCurrentCell(std::min(before, m_ui->keptTable->rowCount() - 1), 0);
    m_ui->keptCount->setText(m_shown.empty() ? tr("No papers are kept here.")
                                             : tr("left by %1 visitors").arg(m_shown.size()));
    m_ui->keptGiveBack->setEnabled(!m_shown.empty());
    place();
}

void KeptBoard::giveBack() {
    const int row = m_ui->keptTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const Line line = m_shown.at(static_cast<std::size_t>(row));
    Question question;
    question.title = tr("Give the papers back: to whom?");
    question.note = office::papersText(m_desk.office(), line.papers);
    question.lines = {{tr("who takes them"), line.whose, {}}};
    question.done = [this, line](int, const QStringList& written) -> Reply {
        if (written.value(0).trimmed().isEmpty()) {
            return {tr("Write who takes them."), 0};
        }
        const auto refusal = m_desk.till().givePapersBack(line.visit, line.papers, written.value(0).trimmed());
        return refusal ? Reply(refusal->sentence) : Reply();
    };
    m_asking = true;
    m_overlay.ask(question);
}

void KeptBoard::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.hear(*event)) {
        goByRow(*m_ui->keptTable, *event);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
