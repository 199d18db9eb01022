// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_list.h"

#include "widgets/facts/fact_text.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::widgets {

namespace {

constexpr int shownRows = 5;

/// Before what still stands in the entry line: it comes back there, and is no item yet.
const QChar beingWritten(0x1f);

std::vector<core::ListItem> itemsOf(const QString& text) {
    const auto value = valueOf(scenario::FactType::List, text);
    const auto* items = value ? std::get_if<std::vector<core::ListItem>>(&*value) : nullptr;
    return items != nullptr ? *items : std::vector<core::ListItem>{};
}

} // namespace

FactList::FactList(const scenario::Field& field, QWidget* parent) : FactEdit(field, parent) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    m_entry = new QLineEdit(box);
    m_entry->setObjectName(QStringLiteral("fact-") + id());
    m_entry->setPlaceholderText(
        keyed(tr("What and how many, e.g. sofa 2, then {key:question.confirm}; a list can be pasted")));
    m_entry->setMaxLength(20'000);
    m_entry->installEventFilter(this);
    row->addWidget(m_entry, 1);
    m_remove = keyButton(tr("Take out"), "list.remove", "", "", box);
    m_remove->setObjectName(QStringLiteral("remove-") + id());
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &QPushButton::clicked, this, &FactList::removeCurrent);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_table = new QTableWidget(0, 3, box);
    m_table->setObjectName(QStringLiteral("items-") + id());
    m_table->setAccessibleName(label());
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("How many"), tr("Note")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { count(); });
    column->addWidget(m_table);
    place(box, m_entry);
    count();
}

void FactList::add(const std::vector<core::ListItem>& items) {
    const QSignalBlocker quiet(m_table);
    for (const core::ListItem& item : items) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(item.name)));
        m_table->setItem(row, 1, new QTableWidgetItem(quantityText(item)));
        m_table->setItem(row, 2, new QTableWidgetItem(QString::fromStdString(item.note)));
    }
    m_table->scrollToBottom();
    count();
}

void FactList::takeEntry() {
    add(itemsOf(m_entry->text()));
    m_entry->clear();
}

void FactList::removeCurrent() {
    if (m_readOnly || m_table->rowCount() == 0) {
        return;
    }
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow();
    m_table->removeRow(row);
    count();
}

void FactList::count() {
    qlonglong pieces = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto quantity =
            m_table->item(row, 1) != nullptr ? quantityOf(m_table->item(row, 1)->text()) : std::nullopt;
        pieces += quantity ? quantity->first : 0;
    }
    const int rows = m_table->rowCount();
    m_table->setVisible(rows > 0);
    m_remove->setVisible(rows > 0 && !m_readOnly);
    const int height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::clamp(rows, 1, shownRows) * height +
                            4);
    hint(rows > 0 ? tr("%1 lines, %2 pieces").arg(rows).arg(pieces) : QString());
}

QString FactList::typed() const {
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto cell = [this, row](int at) {
            const QTableWidgetItem* item = m_table->item(row, at);
            return item != nullptr ? item->text().trimmed() : QString();
        };
        const QString note = cell(2).isEmpty() ? QString() : QStringLiteral(" | ") + cell(2);
        lines << cell(0) + QStringLiteral("×") + cell(1) + note;
    }
    if (!m_entry->text().trimmed().isEmpty()) {
        lines << beingWritten + m_entry->text();
    }
    return lines.join(QLatin1Char('\n'));
}

void FactList::put(const QString& typed) {
    const qsizetype written = typed.indexOf(beingWritten);
    m_entry->setText(written < 0 ? QString() : typed.mid(written + 1));
    m_table->setRowCount(0);
    add(itemsOf(typed.left(written)));
}

std::optional<core::FactValue> FactList::value() const {
    std::vector<core::ListItem> items;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto cell = [this, row](int at) {
            const QTableWidgetItem* item = m_table->item(row, at);
            return item != nullptr ? item->text().trimmed() : QString();
        };
        const auto quantity = quantityOf(cell(1));
        if (!quantity || quantity->first < 1 || quantity->first > 9999 || cell(0).isEmpty()) {
            return std::nullopt;
        }
        items.push_back({cell(0).toStdString(), quantity->first, cell(2).toStdString(), quantity->second});
    }
    for (core::ListItem& item : itemsOf(m_entry->text())) {
        items.push_back(std::move(item)); // typed, and not yet entered
    }
    return items;
}

QString FactList::cantRead() const { return tr("each line wants a name and a number from 1 to 9999"); }

void FactList::setReadOnly(bool on) {
    m_readOnly = on;
    m_entry->setReadOnly(on);
    m_entry->setVisible(!on);
    m_table->setEditTriggers(on ? QAbstractItemView::NoEditTriggers
                                : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                      QAbstractItemView::AnyKeyPressed);
    count();
}

bool FactList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !m_readOnly) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_entry && presses(*key, "question.confirm") && !m_entry->text().trimmed().isEmpty()) {
            takeEntry();
            return true; // with an empty line Enter goes on to the next step
        }
        if (watched == m_entry && key->matches(QKeySequence::Paste) &&
            QApplication::clipboard()->text().contains(QLatin1Char('\n'))) {
            add(itemsOf(m_entry->text() + QApplication::clipboard()->text()));
            m_entry->clear();
            return true;
        }
        if (watched == m_table && (presses(*key, "list.remove") || key->key() == Qt::Key_Backspace)) {
            removeCurrent();
            return true;
        }
    }
    return FactEdit::eventFilter(watched, event);
}

} // namespace yingke::widgets
