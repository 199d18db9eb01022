// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises/promise_board.h"

#include "desk/promises/promise_texts.h"
#include "frontdesk/desk_promises.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

namespace {

QLabel* wrapping(const char* role, const char* name, QVBoxLayout* column, QWidget* parent) {
    auto* label = plainLabel({}, role, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

PromiseBoard::PromiseBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window)
    : Shade(window, 1000), m_desk(desk), m_overlay(overlay), m_questions(desk, overlay) {
    column()->addWidget(plainLabel(tr("Promises to follow"), "title", panel()));
    m_table = new QTableWidget(0, 5, panel());
    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setAccessibleName(tr("Open promises; choose with Up and Down"));
    m_table->setHorizontalHeaderLabels({tr("due"), tr("what"), tr("for whom"), tr("kept by"), tr("first contact")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocusPolicy(Qt::NoFocus); // the board keeps the keys
    m_table->setShowGrid(false);
    m_table->setFixedHeight(300);
    column()->addWidget(m_table);
    m_detail = wrapping("name", "promiseDetail", column(), panel());
    m_moves = wrapping("quiet", "promiseMoves", column(), panel());
    m_error = wrapping("error", "promiseError", column(), panel());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](const char* name, const QString& label, const QString& key, const char* kind,
                                 int number) {
        auto* button = keyButton(label, key, kind, name, panel());
        connect(button, &QPushButton::clicked, this, [this, number] { act(number); });
        row->addWidget(button);
        m_actions.push_back(button);
        return button;
    };
    add("promiseKept", tr("Kept"), QStringLiteral("1"), "outline", 1);
    m_move = add("promiseMove", tr("Move"), QStringLiteral("2"), "", 2);
    add("promiseBroken", tr("Not kept"), QStringLiteral("3"), "danger", 3);
    add("promiseReassign", tr("Somebody else"), QStringLiteral("4"), "", 4);
    row->addStretch();
    auto* close = keyButton(tr("Close"), QStringLiteral("Esc"), "", "promiseClose", panel());
    connect(close, &QPushButton::clicked, this, &PromiseBoard::dismiss);
    row->addWidget(close);
    m_follow = keyButton(tr("Open its follow-up"), QStringLiteral("Enter"), "primary", "promiseFollowUp", panel());
    connect(m_follow, &QPushButton::clicked, this, &PromiseBoard::followUp);
    row->addWidget(m_follow);
    column()->addLayout(row);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PromiseBoard::showChosen);
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

void PromiseBoard::open(const core::PromiseId& chosen) {
    m_asking = false;
    refresh();
    const auto row = std::find(m_ids.begin(), m_ids.end(), chosen);
    m_table->setCurrentCell(m_ids.empty() ? -1 : row != m_ids.end() ? static_cast<int>(row - m_ids.begin()) : 0, 0);
    showChosen();
    Shade::open();
}

void PromiseBoard::refresh() {
    const core::Promise* before = chosen();
    const core::PromiseId was = before != nullptr ? before->id : core::PromiseId{};
    const int row = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_ids.clear();
        const auto promises = PromiseTexts::open(m_desk.hall());
        m_table->setRowCount(static_cast<int>(promises.size()));
        for (const core::Promise* promise : promises) {
            const int at = static_cast<int>(m_ids.size());
            const bool pressing = PromiseTexts::phase(*promise, m_desk.now()) != core::LimitPhase::Calm;
            const QString texts[] = {PromiseTexts::due(promise->due, m_desk.now()),
                                     QString::fromStdString(promise->what), PromiseTexts::whom(m_desk.hall(), *promise),
                                     PromiseTexts::owner(m_desk, *promise),
                                     office::nameOf(m_desk.office(), promise->firstContact)};
            for (int i = 0; i < 5; ++i) {
                auto* item = new QTableWidgetItem(texts[i]);
                if (promise->locked() || pressing) {
                    item->setForeground(promise->locked() ? QColor(QStringLiteral("#b01818"))
                                                          : QColor(QStringLiteral("#9a4a06")));
                }
                m_table->setItem(at, i, item);
            }
            m_ids.push_back(promise->id);
        }
        const auto found = std::find(m_ids.begin(), m_ids.end(), was);
        const int last = static_cast<int>(m_ids.size()) - 1;
        m_table->setCurrentCell(
            found != m_ids.end() ? static_cast<int>(found - m_ids.begin()) : std::min(std::max(row, 0), last), 0);
        for (const int column : {0, 2, 3, 4}) {
            m_table->resizeColumnToContents(column);
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, 190));
        }
    }
    showChosen();
}

const core::Promise* PromiseBoard::chosen() const {
    const int row = m_table->currentRow();
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
    m_follow->setEnabled(promise != nullptr && !promise->script.empty());
    if (promise == nullptr) {
        m_detail->setText(tr("No promise is open."));
        m_moves->clear();
        return;
    }
    m_move->setEnabled(!promise->locked());
    const QString over = promise->due <= m_desk.now().utc ? tr(" (overdue)") : QString();
    m_detail->setText(QString::fromStdString(promise->what) + over);
    m_moves->setText(PromiseTexts::moves(*promise));
    m_moves->setProperty("role", promise->locked() ? "locked" : "quiet");
    widgets::restyle(m_moves);
    m_move->setAccessibleDescription(m_moves->text());
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
}

void PromiseBoard::say(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    place();
}

void PromiseBoard::keyPressEvent(QKeyEvent* event) {
    const int row = m_table->currentRow();
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        followUp();
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
        act(event->key() - Qt::Key_0);
    } else if (event->key() == Qt::Key_Down && row + 1 < m_table->rowCount()) {
        m_table->setCurrentCell(row + 1, 0);
    } else if (event->key() == Qt::Key_Up && row > 0) {
        m_table->setCurrentCell(row - 1, 0);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
