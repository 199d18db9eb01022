// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed and what became of it: open, due today, overdue, broken, kept; by owner, by the day it is due. A click
// or Enter goes to the visit it came from.
#pragma once

#include "journal/read/promise_book.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class PromisesPage;
}

class PromisesModel;

class PromisesPage : public QWidget {
    Q_OBJECT

public:
    using Which = journal::PromiseFilter::Which;

    /// All outlive the page.
    PromisesPage(frontdesk::FrontDesk& desk, const office::Office& office, journal::PromiseBook& book, QWidget* parent);
    ~PromisesPage() override;

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

    void buildTabs();
    void buildKeys();
    void buildTable();
    [[nodiscard]] std::optional<journal::PromiseFilter> filter(Which which);
    void tell(const QString& sentence, bool wrong);
    void fillOwners();
    void fill();
    void open(int row);

    std::unique_ptr<Ui::PromisesPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::PromiseBook& m_book;
    Which m_which = Which::Open;
    std::vector<Tab> m_tabs;
    PromisesModel* m_model;
};

} // namespace yingke::logbook
