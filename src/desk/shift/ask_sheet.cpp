// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shift/ask_sheet.h"

#include "ui_ask_sheet.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace yingke::desk {

namespace {

constexpr int rowHeight = 30;
constexpr int mostAnswers = 9;

int sizeOf(const std::vector<AskedRow>& rows) { return static_cast<int>(rows.size()); }

QString answerOf(const AskedRow& row) {
    if (row.answers.isEmpty()) {
        return {};
    }
    if (row.answer < 0) {
        return QStringLiteral("—");
    }
    return row.said.isEmpty() ? row.answers.value(row.answer) : row.said;
}

} // namespace

AskSheet::AskSheet(QWidget* window) : Shade(window, 980), m_ui(std::make_unique<Ui::AskSheet>()) {
    widgets::layInto(*m_ui, column());
    m_ui->askRows->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_ui->askRows, &QTableWidget::cellClicked, this, [this](int row, int /*column*/) { choose(row); });
    widgets::showKey(m_ui->askCancel, "question.close");
    connect(m_ui->askCancel, &QPushButton::clicked, this, &AskSheet::dismiss);
    widgets::showKey(m_ui->askNext, "question.confirm");
    connect(m_ui->askNext, &QPushButton::clicked, this, &AskSheet::confirm);
    m_go = nullptr;
    m_keys.on("question.close", [this] { dismiss(); });
    m_keys.on("question.confirm", [this] { confirm(); });
    m_keys.onNumber("question.choose", [this](int number) { pick(number - 1); });
}

AskSheet::~AskSheet() = default;

void AskSheet::ask(Asked asked) {
    m_asked = std::move(asked);
    ++m_times;
    m_ui->askTitle->setText(m_asked.title);
    m_ui->askNote->setText(widgets::keyed(m_asked.note));
    m_ui->askNote->setVisible(!m_asked.note.isEmpty());
    m_ui->askWritten->clear();
    m_ui->askWritten->setAccessibleName(m_asked.write);
    m_ui->askWrittenLabel->setText(m_asked.write);
    m_ui->askWritten->setVisible(!m_asked.write.isEmpty());
    m_ui->askWrittenLabel->setVisible(!m_asked.write.isEmpty());
    m_behind.set(m_asked.write.isEmpty() ? nullptr : m_ui->askWritten, widgets::FieldBehind::Text::Kept);
    delete std::exchange(m_go, widgets::keyButton(m_asked.go, "question.confirm", "primary", "askGo", panel()));
    connect(m_go, &QPushButton::clicked, this, &AskSheet::confirm);
    m_ui->askButtons->addWidget(m_go);
    m_row = -1;
    fill();
    say({});
    Shade::open();
    const int open = firstOpen();
    const auto answerable = std::find_if(m_asked.rows.begin(), m_asked.rows.end(),
                                         [](const AskedRow& row) { return !row.answers.isEmpty(); });
    choose(open >= 0 ? open : static_cast<int>(answerable - m_asked.rows.begin()));
}

void AskSheet::fill() {
    QTableWidget* table = m_ui->askRows;
    table->clearSpans();
    table->clearContents();
    table->setRowCount(sizeOf(m_asked.rows));
    for (int row = 0; row < sizeOf(m_asked.rows); ++row) {
        showRow(row);
    }
    fitColumns();
}

void AskSheet::fitColumns() {
    QTableWidget* table = m_ui->askRows;
    for (const int column : {0, 2}) {
        constexpr int widest = 330;
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::min(table->columnWidth(column) + 16, widest));
    }
}

void AskSheet::showRow(int row) {
    const AskedRow& one = m_asked.rows.at(static_cast<std::size_t>(row));
    QTableWidget* table = m_ui->askRows;
    const QString texts[] = {one.text, one.detail, answerOf(one)};
    for (int column = 0; column < 3; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column].toHtmlEscaped());
        item->setFlags(one.answers.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (one.isTitle || (column == 1 && one.answers.isEmpty())) {
            item->setForeground(widgets::inkOf(this, widgets::Ink::FaintText));
        }
        if (column == 2 && one.answer < 0) {
            item->setForeground(widgets::inkOf(this, widgets::Ink::WaitingText));
        }
        table->setItem(row, column, item);
    }
    if (one.isTitle) {
        table->setSpan(row, 0, 1, 3);
    }
}

void AskSheet::showAnswers() {
    widgets::clearLayout(m_ui->askAnswers);
    if (m_row < 0) {
        return;
    }
    const AskedRow& row = m_asked.rows.at(static_cast<std::size_t>(m_row));
    constexpr int columns = 3;
    for (int i = 0; i < std::min<int>(mostAnswers, static_cast<int>(row.answers.size())); ++i) {
        auto* button = widgets::keyButton(QString::number(i + 1) + QStringLiteral("   ") + row.answers.at(i), {},
                                          row.answer == i ? "choicePicked" : "choice", "", panel());
        button->setObjectName(QStringLiteral("askAnswer%1").arg(i + 1));
        button->setAccessibleName(row.answers.at(i));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { pick(i); });
        m_ui->askAnswers->addWidget(button, i / columns, i % columns);
        button->show(); // else it takes no room before the next event, and lies over the rows till then
    }
}

int AskSheet::firstOpen() const {
    // From the chosen one on, then from the top: what was left out is come back to.
    const int count = sizeOf(m_asked.rows);
    for (int i = 0; i < count; ++i) {
        const int at = (std::max(m_row, 0) + i) % count;
        const AskedRow& row = m_asked.rows.at(static_cast<std::size_t>(at));
        if (!row.answers.isEmpty() && row.answer < 0) {
            return at;
        }
    }
    return -1;
}

void AskSheet::choose(int row) {
    if (row >= 0 && row < sizeOf(m_asked.rows) && !m_asked.rows.at(static_cast<std::size_t>(row)).answers.isEmpty()) {
        m_row = row;
        m_ui->askRows->setCurrentCell(row, 0);
        m_ui->askRows->scrollToItem(m_ui->askRows->item(row, 0));
    }
    showAnswers();
    const bool isOpen = firstOpen() >= 0;
    m_ui->askNext->setVisible(isOpen);
    m_go->setVisible(!isOpen);
    place();
}

void AskSheet::step(int by) {
    for (int row = m_row + by; row >= 0 && row < sizeOf(m_asked.rows); row += by) {
        if (!m_asked.rows.at(static_cast<std::size_t>(row)).answers.isEmpty()) {
            choose(row);
            return;
        }
    }
}

void AskSheet::pick(int answer) {
    if (m_row < 0 || answer >= m_asked.rows.at(static_cast<std::size_t>(m_row)).answers.size()) {
        return;
    }
    const int row = m_row;
    say({});
    put(row, answer);
    const int times = m_times;
    if (m_asked.picked) {
        m_asked.picked(row, answer);
    }
    if (times == m_times && m_row == row && m_asked.rows.at(static_cast<std::size_t>(row)).answer >= 0) {
        step(1); // to the next; the last one stays
    }
}

void AskSheet::put(int row, int answer, const QString& said) {
    AskedRow& one = m_asked.rows.at(static_cast<std::size_t>(row));
    one.answer = answer;
    one.said = said;
    showRow(row);
    fitColumns();
    choose(m_row);
}

void AskSheet::putRow(int row, const AskedRow& with) {
    m_asked.rows.at(static_cast<std::size_t>(row)) = with;
    showRow(row);
    fitColumns();
    choose(m_row);
}

void AskSheet::confirm() {
    if (const int open = firstOpen(); open >= 0) {
        setFocus();
        choose(open);
        return;
    }
    const int times = m_times;
    const Reply reply = m_asked.done(m_asked.rows, m_ui->askWritten->text().trimmed());
    if (times != m_times) {
        return; // the next sheet lies there
    }
    if (!reply.sentence.isEmpty()) {
        say(reply);
        return;
    }
    m_asked.left = {};
    dismiss();
}

void AskSheet::say(const Reply& reply) {
    m_ui->askError->setText(widgets::keyed(reply.sentence));
    m_ui->askError->setVisible(!reply.sentence.isEmpty());
    if (!reply.sentence.isEmpty() && reply.line >= 0) {
        choose(reply.line);
    } else if (!reply.sentence.isEmpty() && m_ui->askWritten->isVisible()) {
        m_ui->askWritten->setFocus();
    }
    place();
}

void AskSheet::dismiss() {
    const auto left = std::exchange(m_asked.left, {});
    Shade::dismiss();
    if (left) {
        left();
    }
    emit closed();
}

void AskSheet::goOn() {
    raise();
    setFocus();
}

void AskSheet::place() {
    // As many rows as there are, as long as the panel fits the window: answers of one row may want three lines.
    constexpr int all = 14;
    constexpr int least = 3 * rowHeight;
    constexpr int edges = 80; // above and below the panel
    const int wanted = std::min(all, sizeOf(m_asked.rows)) * rowHeight + 4;
    m_ui->askRows->setFixedHeight(least);
    Shade::place();
    const int room = height() - edges - (panel()->height() - least);
    m_ui->askRows->setFixedHeight(std::clamp(wanted, least, std::max(least, room)));
    Shade::place();
    if (m_row >= 0) { // the list may be lower now than when the row was chosen
        m_ui->askRows->scrollToItem(m_ui->askRows->item(m_row, 0));
    }
}

void AskSheet::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (m_keys.hear(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (hasFocus() && m_ui->askWritten->isVisible() && !typed.isEmpty() && typed.at(0).isPrint()) {
        m_ui->askWritten->setFocus(); // who just types is writing
        m_ui->askWritten->insert(typed);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
