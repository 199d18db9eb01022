// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_list.h"

#include "frontdesk/desk_slips.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

SlipList::SlipList(SlipDesk& slips, QWidget* window) : Shade(window), m_slips(slips) {
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Slips of today"), "title", panel()));
    top->addStretch();
    m_count = plainLabel({}, "quiet", panel());
    top->addWidget(m_count);
    column()->addLayout(top);
    buildTable();
    m_reason = new QLineEdit(panel());
    m_reason->setObjectName(QStringLiteral("voidReason"));
    m_reason->setAccessibleName(tr("Why is it void?"));
    m_reason->setPlaceholderText(tr("Why is it void? A few words, then Enter"));
    m_reason->setMaxLength(200);
    m_reason->installEventFilter(this);
    m_reason->hide();
    column()->addWidget(m_reason);
    m_error = plainLabel({}, "error", panel());
    m_error->setObjectName(QStringLiteral("slipListError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column()->addWidget(m_error);
    buildButtons();
    connect(&m_slips, &SlipDesk::changed, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    connect(&m_slips.desk(), &frontdesk::FrontDesk::journalStatusChanged, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
}

void SlipList::buildTable() {
    m_table = new QTableWidget(0, 7, panel());
    m_table->setObjectName(QStringLiteral("slipTable"));
    m_table->setAccessibleName(tr("Slips of today"));
    m_table->setHorizontalHeaderLabels(
        {tr("Time"), tr("Slip"), tr("Number"), tr("Room"), tr("Visitor"), tr("Code"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(6, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &SlipList::preview);
    column()->addWidget(m_table, 1);
}

void SlipList::buildButtons() {
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& label, const QString& key, const char* kind, const char* name, auto act) {
        auto* button = keyButton(label, key, kind, name, panel());
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("Close"), QStringLiteral("Esc"), "", "slipListClose", &SlipList::dismiss);
    buttons->addStretch();
    add(tr("Guard's sheet as PDF"), QStringLiteral("F4"), "", "slipSheet", &SlipList::saveSheet);
    add(tr("Void"), QStringLiteral("Del"), "danger", "slipVoid", &SlipList::askVoid);
    add(tr("PDF"), QStringLiteral("Ctrl+Shift+D"), "", "slipListPdf", &SlipList::savePdf);
    add(tr("Preview, print"), QStringLiteral("Enter"), "primary", "slipListPrint", &SlipList::preview);
    column()->addLayout(buttons);
}

void SlipList::showToday() {
    tell({});
    m_reason->hide();
    fill();
    if (m_table->rowCount() > 0) {
        m_table->selectRow(m_table->rowCount() - 1);
    }
    open();
    m_table->setFocus();
}

void SlipList::fill() {
    const int before = m_table->currentRow();
    const auto slips = m_slips.desk().slips().ofToday();
    m_shown.clear();
    m_table->setRowCount(static_cast<int>(slips.size()));
    int voided = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const slips::SlipEntry& entry = slips[static_cast<std::size_t>(row)];
        QString state = m_slips.standingOf(entry).text;
        if (entry.voided) {
            state = tr("void: %1").arg(entry.reason);
            ++voided;
        } else if (entry.reprints > 0) {
            state = tr("%1, reprinted %2 ×").arg(state, QString::number(entry.reprints));
        }
        const QString cells[] = {
            office::timeText(entry.at, false), m_slips.titleOf(entry.kind), entry.number, entry.content.value("room"),
            entry.content.value("visitor"),    entry.content.value("code"), state};
        for (int column = 0; column < 7; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (entry.voided) {
                cell->setForeground(QColor(0x8a, 0x1c, 0x1c));
            }
            m_table->setItem(row, column, cell);
        }
        m_shown.push_back(entry.id);
    }
    m_count->setText(slips.empty() ? tr("none yet") : tr("%1 issued, %2 of them void").arg(slips.size()).arg(voided));
    if (before >= 0 && before < m_table->rowCount()) {
        m_table->selectRow(before);
    }
}

core::SlipId SlipList::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? m_shown[static_cast<std::size_t>(row)] : core::SlipId{};
}

void SlipList::preview() {
    if (const core::SlipId slip = chosen(); !slip.empty()) {
        dismiss();
        emit previewAsked(slip);
    }
}

void SlipList::savePdf() {
    if (const core::SlipId slip = chosen(); !slip.empty()) {
        m_slips.savePdf(slip);
    }
}

void SlipList::saveSheet() { tell(m_slips.saveDaySheet()); }

void SlipList::askVoid() {
    if (!chosen().empty()) {
        m_reason->clear();
        m_reason->show();
        m_reason->setFocus();
    }
}

void SlipList::makeVoid() {
    const auto refusal = m_slips.desk().slips().voidSlip(chosen(), m_reason->text().trimmed());
    tell(refusal ? refusal->sentence : QString());
    if (!refusal) {
        m_reason->hide();
        fill();
        m_table->setFocus();
    }
}

void SlipList::tell(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void SlipList::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        preview();
    } else if (key == Qt::Key_Delete) {
        askVoid();
    } else if (key == Qt::Key_F4) {
        saveSheet();
    } else if (key == Qt::Key_D && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        savePdf();
    } else {
        Shade::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool SlipList::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool enter = key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (watched == m_reason && enter) {
        makeVoid();
        return true;
    }
    if (watched == m_reason && key != nullptr && key->key() == Qt::Key_Escape) {
        m_reason->hide();
        m_table->setFocus();
        return true;
    }
    if (watched == m_table && enter) {
        preview();
        return true;
    }
    return Shade::eventFilter(watched, event);
}

} // namespace yingke::desk
