// SPDX-License-Identifier: GPL-3.0-or-later
// The log as a file: what, which days, CSV or XLSX, masked or not; a progress bar and a way to call it off.
#pragma once

#include "logbook/export/export_run.h"

#include <QWidget>

#include <array>
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
class ExportPage;
}

class ExportPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page. `folder`: the data place. `day`: the day that the log shows.
    ExportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
               std::function<std::int64_t()> day, QWidget* parent);
    ~ExportPage() override;

    void start();
    /// While nothing runs it does nothing.
    void cancel();
    /// Ctrl+T: whether the next export has personal data whole.
    void togglePersonal();
    /// The next export is a masked one unless it is asked for again.
    void mask();
    [[nodiscard]] const ExportRun& run() const { return *m_run; }

    /// Asks for the file; empty: called off. For tests.
    std::function<QString(QWidget* window, const QString& suggested)> chooseFile;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildChoices();
    void buildKeys();
    void say(const QString& sentence, bool well);
    void look();
    [[nodiscard]] reading::ExportWhat what() const;
    [[nodiscard]] tables::TableFormat format() const;

    std::unique_ptr<Ui::ExportPage> m_ui;
    std::function<std::int64_t()> m_day;
    std::array<QPushButton*, 5> m_what{};
    ExportRun* m_run;
};

} // namespace yingke::logbook
