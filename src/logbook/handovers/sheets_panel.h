// SPDX-License-Identifier: GPL-3.0-or-later
// What both signed at each change of shift, and what stayed open at each closing: read, printed, kept as PDF. Numbers
// are masked as everywhere in the log.
#pragma once

#include "frontdesk/personal_note.h"
#include "journal/read/handover_book.h"
#include "logbook/parts/page_panel.h"
#include "widgets/slip/slip_printer.h"

#include <functional>
#include <memory>
#include <vector>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class SheetsPanel;
}

class SheetsPanel : public PagePanel {
    Q_OBJECT

public:
    /// All outlive the panel.
    SheetsPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::HandoverBook& book, QWidget* page);
    ~SheetsPanel() override;

    /// Of these days, both included.
    void showRange(std::int64_t first, std::int64_t last);
    /// For tests; the system's own otherwise.
    void setPrinter(std::unique_ptr<widgets::SlipPrinter> printer);

private:
    struct Sheet {
        QString title;
        QString text;
        QStringList signers;
    };
    [[nodiscard]] Sheet sheetOf(const core::EventRecord& record) const;
    [[nodiscard]] const Sheet* chosen() const;
    void showChosen();
    /// Names leave the log with it: `then` when the log keeps on the disk that they were asked for.
    void takeOut(const std::function<void(const Sheet& sheet, const widgets::SlipLayout& paper)>& then);
    void print();
    void save();
    void say(const QString& sentence, const QString& fault);

    std::unique_ptr<Ui::SheetsPanel> m_ui;
    const office::Office& m_office;
    journal::HandoverBook& m_book;
    frontdesk::PersonalNote m_note;
    std::unique_ptr<widgets::SlipPrinter> m_printer;
    std::vector<Sheet> m_shown;
};

} // namespace yingke::logbook
