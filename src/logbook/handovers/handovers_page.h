// SPDX-License-Identifier: GPL-3.0-or-later
// 移交: every handover of a range of days, from whom to whom, why, and how long until it was taken.
#pragma once

#include "journal/read/handover_book.h"
#include "widgets/parts/file_choice.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class HandoversPage;
}

class ExportRun;
class HandoversModel;
class SheetsPanel;

class HandoversPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page. `folder`: the data place.
    HandoversPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                  journal::HandoverBook& book, QWidget* parent);
    ~HandoversPage() override;

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
    void buildBar();
    void buildExport();
    void buildTable();
    /// The button shows the key, which presses it.
    void press(QPushButton* button, const char* id);
    void fillPeople();
    void openVisit();
    void exportTable();
    void say(const QString& sentence, bool good = false);
    [[nodiscard]] journal::HandoverFilter filter() const;
    void followMidnight();

    std::unique_ptr<Ui::HandoversPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::HandoverBook& m_book;
    std::int64_t m_today; ///< when the page was looked at last
    widgets::ChooseSave m_choose;
    HandoversModel* m_model;
    ExportRun* m_run;
    SheetsPanel* m_sheets = nullptr;
};

} // namespace yingke::logbook
