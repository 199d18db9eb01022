// SPDX-License-Identifier: GPL-3.0-or-later
// The log as a file: what, which days, CSV or XLSX, masked or not; a progress bar and a way to call it off.
#pragma once

#include "app/application.h"
#include "logbook/export/export_run.h"

#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::logbook {

class ExportPage : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the page. `day`: the day that the log shows.
    ExportPage(app::Application& application, std::function<std::int64_t()> day, QWidget* parent);

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

    app::Application& m_application;
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
