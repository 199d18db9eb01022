// SPDX-License-Identifier: GPL-3.0-or-later
// The daily report as it will be printed, to be printed or saved as PDF.
#pragma once

#include "frontdesk/personal_note.h"
#include "journal/read/log_reader.h"
#include "widgets/slip/slip_layout.h"
#include "widgets/slip/slip_printer.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class ReportPage;
}

class ReportPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page. `folder`: the data place; `day`: the day that the log shows.
    ReportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
               std::shared_ptr<journal::LogReader> log, std::function<std::int64_t()> day, QWidget* parent);
    ~ReportPage() override;

    /// Lays the day out anew.
    void refresh();
    void print();
    void savePdf();
    /// Ctrl+T: names, rooms and numbers whole, as soon as the log keeps on the disk that they were asked for; again,
    /// with another day or when the page is opened anew: masked.
    void togglePersonal();
    /// Masked at once; also what still waits for the log is not shown.
    void mask();
    /// For tests; the system's own otherwise.
    void setPrinter(std::unique_ptr<widgets::SlipPrinter> printer);
    [[nodiscard]] const widgets::SlipLayout& layoutOfPages() const { return m_layout; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void say(const QString& sentence, bool well);
    [[nodiscard]] QString unread() const;

    std::unique_ptr<Ui::ReportPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    std::shared_ptr<journal::LogReader> m_log;
    QString m_folder;
    std::function<std::int64_t()> m_day;
    frontdesk::PersonalNote m_note;
    std::unique_ptr<widgets::SlipPrinter> m_printer;
    widgets::SlipLayout m_layout;
    QString m_title;
    std::int64_t m_shownDay = 0;
    bool m_unmasked = false;
    bool m_whole = true; ///< the journal could be read to its end
};

} // namespace yingke::logbook
