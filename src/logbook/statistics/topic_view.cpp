// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/topic_view.h"

#include "logbook/statistics/chart_of.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <memory>

namespace yingke::logbook {

TopicView::TopicView(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_title = widgets::plainLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("topic-title"));
    m_toggle = widgets::keyButton({}, "log.statistics.picture", "", "topic-toggle", this);
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    column->addLayout(head);
    m_sentence = widgets::plainLabel({}, "quiet", this);
    m_sentence->setObjectName(QStringLiteral("topic-sentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_stack = new QStackedWidget(this);
    m_chart = new QChartView(m_stack);
    m_chart->setObjectName(QStringLiteral("topic-chart"));
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setBackgroundBrush(widgets::inkOf(this, widgets::Ink::Card));
    m_chart->setFocusPolicy(Qt::StrongFocus);
    m_table = new QTableWidget(m_stack);
    m_table->setObjectName(QStringLiteral("topic-table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QPushButton::clicked, this, &TopicView::toggle);
    look();
}

bool TopicView::showsTable() const { return m_stack->currentWidget() == m_table; }

void TopicView::look() {
    m_toggle->setText(widgets::withKey(showsTable() ? tr("Picture") : tr("Table"), "log.statistics.picture"));
    m_toggle->setAccessibleName(showsTable() ? tr("Show the picture") : tr("Show the table"));
}

void TopicView::toggle() {
    const bool table = !showsTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart);
    if (table) {
        m_table->setFocus();
    }
    look();
}

void TopicView::show(const reading::Topic& topic) {
    m_title->setText(topic.title);
    m_sentence->setText(topic.sentence.isEmpty() ? tr("There are no visits in this range.") : topic.sentence);
    const std::unique_ptr<QChart> before(m_chart->chart());
    m_chart->setChart(chartOf(topic.chart, widgets::paletteOf(this)));
    m_chart->setAccessibleName(topic.title);
    m_chart->setAccessibleDescription(m_sentence->text() + QLatin1Char(' ') +
                                      widgets::keyed(tr("{key:log.statistics.picture} shows it as a table.")));
    m_table->setAccessibleName(topic.title);
    fill(topic.table);
}

void TopicView::fill(const tables::Table& table) {
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.headers.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QVariantList& values = table.rows.at(row);
        for (int column = 0; column < static_cast<int>(values.size()); ++column) {
            const QVariant& value = values.at(column);
            const bool text = value.typeId() == QMetaType::QString;
            auto* item = new QTableWidgetItem(value.isValid() ? value.toString() : QStringLiteral("—"));
            item->setTextAlignment(Qt::AlignVCenter | (text ? Qt::AlignLeft : Qt::AlignRight));
            m_table->setItem(row, column, item);
        }
    }
    // Many columns share the width, their heads go over several lines; few get what they need.
    const bool narrow = m_table->columnCount() > 7;
    m_table->horizontalHeader()->setSectionResizeMode(narrow ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumHeight(narrow ? 70 : 0);
    if (m_table->columnCount() > 0) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setStretchLastSection(!narrow);
    }
}

} // namespace yingke::logbook
