// SPDX-License-Identifier: GPL-3.0-or-later
// 移交: every handover of a range of days, from whom to whom, why, and how long until it was taken.
#pragma once

#include "journal/read/handover_book.h"
#include "widgets/parts/file_choice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class ExportRun;
class HandoversModel;

class HandoversPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page. `folder`: the data place.
    HandoversPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                  journal::HandoverBook& book, QWidget* parent);

    /// Both days included; a range turned round is told and shows nothing.
    void showRange(std::int64_t first, std::int64_t last);
    /// Reads the journal again.
    void refresh();
    /// The next export is a masked one unless it is asked for again.
    void mask();
    /// For tests: asked instead of the system's dialog.
    void setChooser(widgets::ChooseSave chooser) { m_choose = std::move(chooser); }

    [[nodiscard]] const ExportRun& run() const { return *m_run; }

signals:
    /// Enter or a double click on a row.
    void visitWanted(const QString& visitId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QWidget* buildExport();
    [[nodiscard]] QTableView* buildTable();
    void key(const char* sequence, const std::function<void()>& act);
    void fillPeople();
    void openVisit();
    void exportTable();
    void say(const QString& sentence, bool good = false);
    [[nodiscard]] journal::HandoverFilter filter() const;

    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::HandoverBook& m_book;
    std::int64_t m_today; ///< when the page was opened
    widgets::ChooseSave m_choose;
    HandoversModel* m_model;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QPushButton* m_movedUp = nullptr;
    QPushButton* m_notTaken = nullptr;
    QPushButton* m_personal = nullptr;
    QPushButton* m_export = nullptr;
    ExportRun* m_run = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_said = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace yingke::logbook
