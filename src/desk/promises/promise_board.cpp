// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises/promise_board.h"

#include "desk/parts/row_keys.h"
#include "desk/promises/promise_texts.h"
#include "frontdesk/desk_promises.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "ui_promise_board.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace yingke::desk {

PromiseBoard::PromiseBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window)
    : Shade(window, 1000), m_ui(std::make_unique<Ui::PromiseBoard>()), m_desk(desk), m_overlay(overlay),
      m_questions(desk, overlay) {
    widgets::layInto(*m_ui, column());
    buildTable();
    buildButtons();
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, [this](const frontdesk::Changes& changes) {
        if (isVisible() && (changes.everything || changes.promises || changes.visits)) {
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

PromiseBoard::~PromiseBoard() = default;

void PromiseBoard::buildTable() {
    m_ui->promiseTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->promiseTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->promiseTable, &QTableWidget::currentCellChanged, this, &PromiseBoard::showChosen);
}

void PromiseBoard::buildButtons() {
    m_actions = {m_ui->promiseKept, m_ui->promiseMove, m_ui->promiseBroken, m_ui->promiseReassign};
    for (int number = 1; number <= static_cast<int>(m_actions.size()); ++number) {
        QPushButton* button = m_actions.at(static_cast<std::size_t>(number - 1));
        widgets::showKey(button, {"board.act", number});
        connect(button, &QPushButton::clicked, this, [this, number] { act(number); });
    }
    m_keys.onNumber("board.act", [this](int number) { act(number); });
    widgets::showKey(m_ui->promiseClose, "question.close");
    m_keys.on("question.close", [this] { dismiss(); });
    connect(m_ui->promiseClose, &QPushButton::clicked, this, &PromiseBoard::dismiss);
    widgets::showKey(m_ui->promiseFollowUp, "board.follow_up");
    m_keys.on("board.follow_up", [this] { followUp(); });
    connect(m_ui->promiseFollowUp, &QPushButton::clicked, this, &PromiseBoard::followUp);
}

void PromiseBoard::open(const core::PromiseId& chosen) {
    m_asking = false;
    refresh();
    const auto row = std::find(m_ids.begin(), m_ids.end(), chosen);
    m_ui->promiseTable->setCurrentCell(m_ids.empty()        ? -1
                                       : row != m_ids.end() ? static_cast<int>(row - m_ids.begin())
                                                            : 0,
                                       0);
    showChosen();
    Shade::open();
}

void PromiseBoard::refresh() {
    const core::Promise* before = chosen();
    const core::PromiseId was = before != nullptr ? before->id : core::PromiseId{};
    const int row = m_ui->promiseTable->currentRow();
    {
        const QSignalBlocker quiet(m_ui->promiseTable);
        m_ids.clear();
        const auto promises = PromiseTexts::open(m_desk.hall());
        m_ui->promiseTable->setRowCount(static_cast<int>(promises.size()));
        for (const core::Promise* promise : promises) {
            const int at = static_cast<int>(m_ids.size());
            const core::LimitPhase phase = PromiseTexts::phase(*promise, m_desk.now());
            const bool over = promise->locked() || phase == core::LimitPhase::Overdue;
            const QString texts[] = {PromiseTexts::due(promise->due, m_desk.now()),
                                     QString::fromStdString(promise->what), PromiseTexts::whom(m_desk.hall(), *promise),
                                     PromiseTexts::owner(m_desk, *promise),
                                     PromiseTexts::firstContact(m_desk, *promise)};
            for (int i = 0; i < 5; ++i) {
                auto* item = new QTableWidgetItem(texts[i]);
                if (over || phase == core::LimitPhase::Warning) {
                    item->setForeground(
                        widgets::inkOf(this, over ? widgets::Ink::OverdueText : widgets::Ink::WaitingText));
                }
                m_ui->promiseTable->setItem(at, i, item);
            }
            m_ids.push_back(promise->id);
        }
        const auto found = std::find(m_ids.begin(), m_ids.end(), was);
        const int last = static_cast<int>(m_ids.size()) - 1;
        m_ui->promiseTable->setCurrentCell(
            found != m_ids.end() ? static_cast<int>(found - m_ids.begin()) : std::min(std::max(row, 0), last), 0);
        for (const int column : {0, 2, 3, 4}) {
            m_ui->promiseTable->resizeColumnToContents(column);
            m_ui->promiseTable->setColumnWidth(column, std::min(m_ui->promiseTable->columnWidth(column) + 12, 190));
        }
    }
    showChosen();
}

const core::Promise* PromiseBoard::chosen() const {
    const int row = m_ui->promiseTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_ids.size())
               ? core::find(m_desk.hall(), m_ids.at(static_cast<std::size_t>(row)))
               : nullptr;
}

void PromiseBoard::showChosen() {
    const core::Promise* promise = chosen();
    say({});
    for (QPushButton* button : m_actions) {
        button->setEnabled(promise != nullptr);
    }
    m_ui->promiseFollowUp->setEnabled(promise != nullptr && !promise->script.empty());
    if (promise == nullptr) {
        m_ui->promiseDetail->setText(tr("No promise is open."));
        m_ui->promiseMoves->clear();
        return;
    }
    m_ui->promiseMove->setEnabled(!promise->locked());
    const QString over = promise->due <= m_desk.now().utc ? tr(" (overdue)") : QString();
    m_ui->promiseDetail->setText(QString::fromStdString(promise->what) + over);
    m_ui->promiseMoves->setText(PromiseTexts::moves(*promise));
    widgets::restyle(m_ui->promiseMoves, "role", promise->locked() ? "locked" : "quiet");
    m_ui->promiseMove->setAccessibleDescription(m_ui->promiseMoves->text());
    place();
}

void PromiseBoard::act(int number) {
    const core::Promise* promise = chosen();
    if (promise == nullptr) {
        return;
    }
    if (number == 2 && promise->locked()) {
        say(PromiseTexts::moves(*promise));
        return;
    }
    m_asking = true;
    const core::PromiseId id = promise->id;
    if (number == 1) {
        m_questions.kept(id);
    } else if (number == 2) {
        m_questions.move(id);
    } else if (number == 3) {
        m_questions.broken(id);
    } else {
        m_questions.reassign(id);
    }
}

void PromiseBoard::followUp() {
    const core::Promise* promise = chosen();
    if (promise == nullptr) {
        return;
    }
    const auto opened = m_desk.promises().followUp(core::PromiseId{promise->id});
    if (opened.refusal) {
        say(opened.refusal->sentence);
        return;
    }
    dismiss();
    emit followed(); // it was laid out under this board: the keys go to its field now
}

void PromiseBoard::say(const QString& sentence) {
    m_ui->promiseError->setText(widgets::keyed(sentence));
    m_ui->promiseError->setVisible(!sentence.isEmpty());
    place();
}

void PromiseBoard::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.hear(*event)) {
        goByRow(*m_ui->promiseTable, *event);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
