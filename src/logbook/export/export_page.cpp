// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/export_page.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "ui_export_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/file_choice.h"

#include <QDate>
#include <QFileDialog>

#include <vector>

namespace yingke::logbook {

namespace {

const QDate epoch(1970, 1, 1);

constexpr std::array kinds = {reading::ExportWhat::Visits, reading::ExportWhat::Events, reading::ExportWhat::Handovers,
                              reading::ExportWhat::Promises, reading::ExportWhat::Figures};

QString dateText(std::int64_t day) { return epoch.addDays(day).toString(Qt::ISODate); }

} // namespace

ExportPage::ExportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                       std::function<std::int64_t()> day, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ExportPage>()), m_day(std::move(day)) {
    widgets::layOut(*m_ui, this);
    chooseFile = [](QWidget* window, const QString& suggested) {
        return QFileDialog::getSaveFileName(window, tr("Export to"), suggested);
    };
    m_run = new ExportRun(desk, office, folder, "export", m_ui->frame);
    m_ui->run->addWidget(m_run);
    buildChoices();
    buildKeys();
    connect(m_ui->export_start, &QPushButton::clicked, this, &ExportPage::start);
    connect(m_run, &ExportRun::said, this, &ExportPage::say);
    connect(m_run, &ExportRun::changed, this, &ExportPage::look);
    setFocusProxy(m_ui->export_from);
    m_ui->export_from->setText(dateText(m_day()));
    m_ui->export_to->setText(dateText(m_day()));
    look();
}

ExportPage::~ExportPage() = default;

void ExportPage::buildChoices() {
    m_what = {m_ui->export_visits, m_ui->export_events, m_ui->export_handovers, m_ui->export_promises,
              m_ui->export_figures};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString title = reading::exportTitle(kinds.at(i));
        m_what.at(i)->setText(title);
        m_what.at(i)->setAccessibleName(title);
    }
    const auto keysOf = [this](const char* id, const std::vector<QPushButton*>& choices) {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const QString key = widgets::KeyName(id, static_cast<int>(i) + 1).text();
            choices.at(i)->setToolTip(key);
            choices.at(i)->setAccessibleDescription(key);
        }
        widgets::bindKeys(this, id,
                          [choices](int number) { choices.at(static_cast<std::size_t>(number - 1))->click(); });
    };
    keysOf("log.export.what", {m_what.begin(), m_what.end()});
    keysOf("log.export.format", {m_ui->export_xlsx, m_ui->export_csv});
    m_what.front()->setChecked(true);
    m_ui->export_xlsx->setChecked(true);
}

void ExportPage::buildKeys() {
    widgets::showKey(m_ui->export_personal, "log.export.names");
    widgets::showKey(m_ui->export_start, "log.export.start");
    widgets::bindKey(this, "log.export.start", [this] { start(); });
    widgets::bindKey(this, "log.export.call_off", [this] { cancel(); });
    widgets::bindKey(this, "log.export.names", [this] { togglePersonal(); });
}

void ExportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_ui->export_from->selectAll();
}

reading::ExportWhat ExportPage::what() const {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (m_what.at(i)->isChecked()) {
            return kinds.at(i);
        }
    }
    return kinds.front();
}

tables::TableFormat ExportPage::format() const {
    return m_ui->export_csv->isChecked() ? tables::TableFormat::Csv : tables::TableFormat::Xlsx;
}

void ExportPage::say(const QString& sentence, bool well) {
    m_ui->export_said->setText(widgets::keyed(sentence));
    widgets::restyle(m_ui->export_said, "role", well ? "quiet" : "error");
}

void ExportPage::look() { m_ui->export_start->setEnabled(!m_run->isBusy()); }

void ExportPage::cancel() { m_run->cancel(); }

void ExportPage::togglePersonal() { m_ui->export_personal->toggle(); }

void ExportPage::mask() { m_ui->export_personal->setChecked(false); }

void ExportPage::start() {
    if (m_run->isBusy()) {
        return;
    }
    const QDate from = QDate::fromString(m_ui->export_from->text().trimmed(), QStringLiteral("yyyy-M-d"));
    const QDate to = QDate::fromString(m_ui->export_to->text().trimmed(), QStringLiteral("yyyy-M-d"));
    if (!from.isValid() || !to.isValid()) {
        QLineEdit* wrong = from.isValid() ? m_ui->export_to : m_ui->export_from;
        wrong->setFocus();
        wrong->selectAll();
        say(tr("\u201c%1\u201d is no date. Write it like 2026-11-01.").arg(wrong->text().trimmed()), false);
        return;
    }
    if (from > to) {
        m_ui->export_from->setFocus();
        say(tr("The range is turned round: %1 comes after %2. Exchange the two.")
                .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
            false);
        return;
    }
    reading::ExportPlan plan;
    plan.what = what();
    plan.format = format();
    plan.first = epoch.daysTo(from);
    plan.last = epoch.daysTo(to);
    plan.personal = m_ui->export_personal->isChecked();
    plan.path = chooseFile(
        window(), widgets::inLastFolder(reading::suggestedFile(plan.what, plan.format, plan.first, plan.last)));
    if (plan.path.isEmpty()) {
        say(tr("No file was chosen, nothing was exported."), true);
        return;
    }
    widgets::keepFolderOf(plan.path);
    m_run->start(plan,
                 QStringLiteral("export: %1 %2 – %3")
                     .arg(QLatin1String(reading::exportName(plan.what)), dateText(plan.first), dateText(plan.last)));
}

} // namespace yingke::logbook
