// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the day: its figures, its visits, one visit whole; and the day's seal.
#pragma once

#include "journal/day_book.h"
#include "office/application.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yingke::logbook {

class FigureStrip;
class LanesView;
class VisitPane;
class VisitsModel;

class DayPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    DayPage(office::Application& application, journal::DayBook& book, QWidget* parent);

    /// Days since 1970 of the local date.
    [[nodiscard]] std::int64_t day() const { return m_day; }
    void showDay(std::int64_t day);
    /// Reads the journal again; what is chosen stays chosen.
    void refresh();
    /// Seals the day up to what is durable; tells why not when it can't be.
    void seal();
    /// Chooses a visit in the table, in the timeline and beside them; empty: none.
    void choose(const core::VisitId& visit);

private:
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QWidget* buildTimeline();
    [[nodiscard]] QWidget* buildTable();
    void key(const char* sequence, const std::function<void()>& act);
    void step(bool forward);
    void search();
    void chooseRow();
    void tellStatus();

    office::Application& m_application;
    journal::DayBook& m_book;
    std::int64_t m_day = 0;
    bool m_choosing = false; ///< the table follows a choice made elsewhere
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
    QPushButton* m_date = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_seal = nullptr;
    FigureStrip* m_figures;
    LanesView* m_lanes = nullptr;
    VisitsModel* m_visits;
    QTableView* m_table = nullptr;
    VisitPane* m_pane;
    QLabel* m_found = nullptr;
    QLabel* m_said;
    QLabel* m_status;
};

} // namespace yingke::logbook
