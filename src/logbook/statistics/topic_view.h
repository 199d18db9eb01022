// SPDX-License-Identifier: GPL-3.0-or-later
// One topic large: its sentence, and its picture or its table, one key apart.
#pragma once

#include "reading/statistics/topic.h"

#include <QFrame>

class QChartView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace yingke::logbook {

class TopicView : public QFrame {
    Q_OBJECT

public:
    explicit TopicView(QWidget* parent);
    void show(const reading::Topic& topic);
    /// The picture instead of the table, or the table instead of the picture.
    void toggle();
    [[nodiscard]] bool showsTable() const;

private:
    void fill(const tables::Table& table);
    void look();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_toggle;
    QStackedWidget* m_stack;
    QChartView* m_chart;
    QTableWidget* m_table;
};

} // namespace yingke::logbook
