// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/export_page.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "widgets/look/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {

const QDate epoch(1970, 1, 1);

QString dateText(std::int64_t day) { return epoch.addDays(day).toString(Qt::ISODate); }

/// The keys go through all choices of the page: Ctrl+Shift+1 is the first kind, 6 the first format.
QPushButton* choice(const QString& label, const char* name, QButtonGroup* group, std::size_t place, QWidget* page) {
    QPushButton* button = widgets::keyButton(label, {}, "", name, page);
    const QString sequence = QStringLiteral("Ctrl+Shift+%1").arg(place);
    button->setCheckable(true);
    button->setToolTip(sequence);
    button->setAccessibleDescription(sequence);
    group->addButton(button);
    auto* shortcut = new QShortcut(QKeySequence(sequence), page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

} // namespace

ExportPage::ExportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                       std::function<std::int64_t()> day, QWidget* parent)
    : QWidget(parent), m_day(std::move(day)) {
    setObjectName(QStringLiteral("export-page"));
    setAccessibleName(tr("Export"));
    chooseFile = [](QWidget* window, const QString& suggested) {
        return QFileDialog::getSaveFileName(window, tr("Export to"), suggested);
    };
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* frame = widgets::card(this);
    frame->setMaximumWidth(900);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    column->addWidget(widgets::plainLabel(tr("Export the log"), "title", frame));
    column->addWidget(buildChoices());
    column->addWidget(buildDays());
    m_personal = new QCheckBox(tr("With names, rooms and numbers whole, and with what was said and entered"), frame);
    m_personal->setObjectName(QStringLiteral("export-personal"));
    m_personal->setText(m_personal->text() + QStringLiteral("  Ctrl+T"));
    column->addWidget(m_personal);
    auto* law =
        widgets::plainLabel(tr("Without it names, rooms and numbers are masked, and what was said is left out. With it "
                               "the log keeps that personal data were taken out: by whom, when, which days."),
                            "quiet", frame);
    law->setWordWrap(true);
    column->addWidget(law);
    auto* keys = new QHBoxLayout;
    m_start = widgets::keyButton(tr("Export"), QStringLiteral("Ctrl+Enter"), "primary", "export-start", frame);
    keys->addWidget(m_start);
    keys->addStretch(1);
    column->addLayout(keys);
    m_run = new ExportRun(desk, office, folder, "export", frame);
    column->addWidget(m_run);
    m_said = widgets::plainLabel({}, "quiet", frame);
    m_said->setObjectName(QStringLiteral("export-said"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_said);
    outer->addWidget(frame);
    outer->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &ExportPage::start);
    const auto key = [this](const char* sequence, void (ExportPage::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+Return", &ExportPage::start);
    key("Ctrl+Enter", &ExportPage::start);
    key("Esc", &ExportPage::cancel);
    key("Ctrl+T", &ExportPage::togglePersonal);
    connect(m_run, &ExportRun::said, this, &ExportPage::say);
    connect(m_run, &ExportRun::changed, this, &ExportPage::look);
    setFocusProxy(m_from);
    m_from->setText(dateText(m_day()));
    m_to->setText(dateText(m_day()));
    look();
}

QWidget* ExportPage::buildChoices() {
    auto* place = new QWidget(this);
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    using What = reading::ExportWhat;
    auto* whats = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->addWidget(widgets::plainLabel(tr("What"), "section", place));
    const std::array kinds = {What::Visits, What::Events, What::Handovers, What::Promises, What::Figures};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QByteArray name = QByteArray("export-") + reading::exportName(kinds.at(i));
        m_what.at(i) = choice(reading::exportTitle(kinds.at(i)), name.constData(), whats, i + 1, this);
        row->addWidget(m_what.at(i));
    }
    row->addStretch(1);
    rows->addLayout(row);
    auto* formats = new QButtonGroup(this);
    auto* second = new QHBoxLayout;
    second->addWidget(widgets::plainLabel(tr("As"), "section", place));
    m_format[0] = choice(tr("Excel table (XLSX)"), "export-xlsx", formats, kinds.size() + 1, this);
    m_format[1] = choice(tr("Text table (CSV)"), "export-csv", formats, kinds.size() + 2, this);
    second->addWidget(m_format[0]);
    second->addWidget(m_format[1]);
    second->addStretch(1);
    rows->addLayout(second);
    m_what[0]->setChecked(true);
    m_format[0]->setChecked(true);
    return place;
}

QWidget* ExportPage::buildDays() {
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field = [place](const char* name, const QString& says) {
        auto* line = new QLineEdit(place);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(says);
        line->setPlaceholderText(QStringLiteral("2026-11-01"));
        line->setMaxLength(10);
        line->setFixedWidth(140);
        return line;
    };
    m_from = field("export-from", tr("First day"));
    m_to = field("export-to", tr("Last day"));
    row->addWidget(widgets::plainLabel(tr("Days"), "section", place));
    row->addWidget(m_from);
    row->addWidget(widgets::plainLabel(QStringLiteral("–"), "", place));
    row->addWidget(m_to);
    row->addStretch(1);
    return place;
}

void ExportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_from->selectAll();
}

reading::ExportWhat ExportPage::what() const {
    using What = reading::ExportWhat;
    const std::array kinds = {What::Visits, What::Events, What::Handovers, What::Promises, What::Figures};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (m_what.at(i)->isChecked()) {
            return kinds.at(i);
        }
    }
    return What::Visits;
}

tables::TableFormat ExportPage::format() const {
    return m_format[1]->isChecked() ? tables::TableFormat::Csv : tables::TableFormat::Xlsx;
}

void ExportPage::say(const QString& sentence, bool well) {
    m_said->setText(sentence);
    m_said->setProperty("role", well ? "quiet" : "error");
    widgets::restyle(m_said);
}

void ExportPage::look() { m_start->setEnabled(!m_run->isBusy()); }

void ExportPage::cancel() { m_run->cancel(); }

void ExportPage::togglePersonal() { m_personal->toggle(); }

void ExportPage::mask() { m_personal->setChecked(false); }

void ExportPage::start() {
    if (m_run->isBusy()) {
        return;
    }
    const QDate from = QDate::fromString(m_from->text().trimmed(), QStringLiteral("yyyy-M-d"));
    const QDate to = QDate::fromString(m_to->text().trimmed(), QStringLiteral("yyyy-M-d"));
    if (!from.isValid() || !to.isValid()) {
        QLineEdit* wrong = from.isValid() ? m_to : m_from;
        wrong->setFocus();
        wrong->selectAll();
        say(tr("\u201c%1\u201d is no date. Write it like 2026-11-01.").arg(wrong->text().trimmed()), false);
        return;
    }
    if (from > to) {
        m_from->setFocus();
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
    plan.personal = m_personal->isChecked();
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    plan.path = chooseFile(window(),
                           QDir(place).filePath(reading::suggestedFile(plan.what, plan.format, plan.first, plan.last)));
    if (plan.path.isEmpty()) {
        say(tr("No file was chosen, nothing was exported."), true);
        return;
    }
    m_run->start(plan,
                 QStringLiteral("export: %1 %2 – %3")
                     .arg(QLatin1String(reading::exportName(plan.what)), dateText(plan.first), dateText(plan.last)));
}

} // namespace yingke::logbook
