// SPDX-License-Identifier: GPL-3.0-or-later
// The log as a file: what, which days, CSV or XLSX, masked or not; a progress bar and a way to call it off.
#pragma once

#include "logbook/export/export_run.h"

#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class ExportPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page. `folder`: the data place. `day`: the day that the log shows.
    ExportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
               std::function<std::int64_t()> day, QWidget* parent);

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
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildDays();
    void say(const QString& sentence, bool well);
    void look();
    [[nodiscard]] reading::ExportWhat what() const;
    [[nodiscard]] tables::TableFormat format() const;

    std::function<std::int64_t()> m_day;
    std::array<QPushButton*, 5> m_what{};
    std::array<QPushButton*, 2> m_format{};
    QLineEdit* m_from;
    QLineEdit* m_to;
    QCheckBox* m_personal;
    QPushButton* m_start;
    ExportRun* m_run;
    QLabel* m_said;
};

} // namespace yingke::logbook
