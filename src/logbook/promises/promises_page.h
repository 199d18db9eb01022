// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed and what became of it: open, due today, overdue, broken, kept; by owner, by the day it is due. A click
// or Enter goes to the visit it came from.
#pragma once

#include "journal/read/promise_book.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class PromisesModel;

class PromisesPage : public QWidget {
    Q_OBJECT

public:
    using Which = journal::PromiseFilter::Which;

    /// All outlive the page.
    PromisesPage(frontdesk::FrontDesk& desk, const office::Office& office, journal::PromiseBook& book, QWidget* parent);

    /// Reads the journal again.
    void refresh();
    void showOnly(Which which);

signals:
    void visitWanted(const yingke::core::VisitId& visit);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tab {
        Which which;
        QString label;
        QPushButton* button;
    };

    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QLineEdit* dateField(const char* name, const QString& spoken);
    [[nodiscard]] std::optional<journal::PromiseFilter> filter(Which which);
    void tell(const QString& sentence, bool wrong);
    void key(const char* sequence, const std::function<void()>& act);
    void fillOwners();
    void fill();
    void open(int row);

    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::PromiseBook& m_book;
    Which m_which = Which::Open;
    std::vector<Tab> m_tabs;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_told;
    PromisesModel* m_model;
    QTableView* m_table;
};

} // namespace yingke::logbook
