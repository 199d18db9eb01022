// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_list.h"

#include "frontdesk/desk_slips.h"
#include "office/texts/visit_texts.h"
#include "ui_slip_list.h"
#include "widgets/look/form.h"
#include "widgets/look/palette.h"
#include "widgets/parts/enter_frame.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace yingke::desk {

SlipList::SlipList(SlipDesk& slips, QWidget* window)
    : Shade(window), m_ui(std::make_unique<Ui::SlipList>()), m_slips(slips) {
    widgets::layInto(*m_ui, column());
    m_ui->voidReason->installEventFilter(this);
    m_ui->voidReason->hide();
    m_ui->slipListError->hide();
    buildTable();
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

SlipList::~SlipList() = default;

void SlipList::buildTable() {
    QHeaderView* heads = m_ui->slipTable->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(m_ui->slipTable->columnCount() - 1, QHeaderView::Stretch);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->slipTable->installEventFilter(this);
    connect(m_ui->slipTable, &QTableWidget::cellDoubleClicked, this, &SlipList::preview);
}

void SlipList::buildButtons() {
    const auto press = [this](QPushButton* button, const char* id, auto act) {
        widgets::showKey(button, id);
        connect(button, &QPushButton::clicked, this, act);
    };
    press(m_ui->slipListClose, "question.close", &SlipList::dismiss);
    press(m_ui->slipSheet, "slips.day_sheet", &SlipList::saveSheet);
    m_ui->slipVoid->setProperty("plainLabel", m_ui->slipVoid->text());
    press(m_ui->slipVoid, "slips.void", &SlipList::askVoid);
    m_ui->slipVoid->setProperty("otherKey", widgets::KeyName("slips.void").text());
    press(m_ui->slipListPdf, "desk.slip_pdf", &SlipList::savePdf);
    press(m_ui->slipListPrint, "slips.preview", &SlipList::preview);
    m_keys.on("slips.preview", [this] { preview(); });
    m_keys.on("slips.void", [this] { askVoid(); });
    m_keys.on("slips.void_confirm", [this] {
        if (m_ui->voidReason->isVisible()) {
            makeVoid();
        }
    });
    m_keys.on("slips.day_sheet", [this] { saveSheet(); });
    m_keys.on("desk.slip_pdf", [this] { savePdf(); });
}

void SlipList::showToday() {
    tell({});
    askReason(false);
    fill();
    if (m_ui->slipTable->rowCount() > 0) {
        m_ui->slipTable->selectRow(m_ui->slipTable->rowCount() - 1);
    }
    open();
    m_ui->slipTable->setFocus();
}

void SlipList::fill() {
    const int before = m_ui->slipTable->currentRow();
    const auto slips = m_slips.desk().slips().ofToday();
    m_shown.clear();
    m_ui->slipTable->setRowCount(static_cast<int>(slips.size()));
    int voided = 0;
    for (int row = 0; row < m_ui->slipTable->rowCount(); ++row) {
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
                cell->setForeground(widgets::inkOf(this, widgets::Ink::OverdueText));
            }
            m_ui->slipTable->setItem(row, column, cell);
        }
        m_shown.push_back(entry.id);
    }
    m_ui->slipCount->setText(slips.empty() ? tr("none yet")
                                           : tr("%1 issued, %2 of them void").arg(slips.size()).arg(voided));
    if (before >= 0 && before < m_ui->slipTable->rowCount()) {
        m_ui->slipTable->selectRow(before);
    }
}

core::SlipId SlipList::chosen() const {
    const int row = m_ui->slipTable->currentRow();
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
    if (m_ui->voidReason->isVisible()) {
        makeVoid(); // its button again
    } else if (!chosen().empty()) {
        m_ui->voidReason->clear();
        askReason(true);
        m_ui->voidReason->setFocus();
    }
}

void SlipList::askReason(bool on) {
    m_ui->voidReason->setVisible(on);
    if (on) {
        widgets::meanEnter(m_ui->slipVoid, "slips.void_confirm");
        widgets::dontMeanEnter(m_ui->slipListPrint);
    } else {
        widgets::dontMeanEnter(m_ui->slipVoid);
        widgets::meanEnter(m_ui->slipListPrint, "slips.preview");
    }
}

void SlipList::makeVoid() {
    const auto refusal = m_slips.desk().slips().voidSlip(chosen(), m_ui->voidReason->text().trimmed());
    tell(refusal ? refusal->sentence : QString());
    if (!refusal) {
        askReason(false);
        fill();
        m_ui->slipTable->setFocus();
    }
}

void SlipList::tell(const QString& sentence) {
    const QString said = widgets::keyed(sentence);
    m_ui->slipListError->setText(said);
    m_ui->slipListError->setAccessibleName(said);
    m_ui->slipListError->setVisible(!sentence.isEmpty());
}

void SlipList::keyPressEvent(QKeyEvent* event) {
    if (m_keys.hear(*event)) {
        event->accept();
    } else {
        Shade::keyPressEvent(event);
    }
}

bool SlipList::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched == m_ui->voidReason && key != nullptr && widgets::presses(*key, "question.confirm")) {
        tell(tr("A slip that is void stays so. {key:slips.void_confirm} makes it void."));
        return true;
    }
    if (watched == m_ui->voidReason && key != nullptr && widgets::presses(*key, "question.close")) {
        askReason(false);
        m_ui->slipTable->setFocus();
        return true;
    }
    if (watched == m_ui->slipTable && key != nullptr && widgets::presses(*key, "slips.preview")) {
        preview();
        return true;
    }
    return Shade::eventFilter(watched, event);
}

} // namespace yingke::desk
