// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/export_page.h"

#include "logbook/export/personal_ask.h"
#include "office/publishing/published_texts.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
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

ExportPage::ExportPage(office::Application& application, std::function<std::int64_t()> day, QWidget* parent)
    : QWidget(parent), m_application(application), m_day(std::move(day)), m_worker(this) {
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
    m_cancel = widgets::keyButton(tr("Call off"), QStringLiteral("Esc"), "", "export-cancel", frame);
    keys->addWidget(m_start);
    keys->addWidget(m_cancel);
    keys->addStretch(1);
    column->addLayout(keys);
    m_bar = new QProgressBar(frame);
    m_bar->setObjectName(QStringLiteral("export-bar"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    column->addWidget(m_bar);
    m_said = widgets::plainLabel({}, "quiet", frame);
    m_said->setObjectName(QStringLiteral("export-said"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_said);
    outer->addWidget(frame);
    outer->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &ExportPage::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPage::cancel);
    const auto key = [this](const char* sequence, void (ExportPage::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+Return", &ExportPage::start);
    key("Ctrl+Enter", &ExportPage::start);
    key("Esc", &ExportPage::cancel);
    key("Ctrl+T", &ExportPage::togglePersonal);
    connect(&m_worker, &ExportWorker::progress, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(all > 0 ? static_cast<int>(1000 * done / all) : 0);
    });
    connect(&m_worker, &ExportWorker::ended, this, &ExportPage::ended);
    setFocusProxy(m_from);
    m_from->setText(dateText(m_day()));
    m_to->setText(dateText(m_day()));
    look();
}

QWidget* ExportPage::buildChoices() {
    auto* place = new QWidget(this);
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    using What = office::ExportWhat;
    auto* whats = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->addWidget(widgets::plainLabel(tr("What"), "section", place));
    const std::array kinds = {What::Visits, What::Events, What::Handovers, What::Promises, What::Figures};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QByteArray name = QByteArray("export-") + office::exportName(kinds.at(i));
        m_what.at(i) = choice(office::exportTitle(kinds.at(i)), name.constData(), whats, i + 1, this);
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

office::ExportWhat ExportPage::what() const {
    using What = office::ExportWhat;
    const std::array kinds = {What::Visits, What::Events, What::Handovers, What::Promises, What::Figures};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (m_what.at(i)->isChecked()) {
            return kinds.at(i);
        }
    }
    return What::Visits;
}

office::TableFormat ExportPage::format() const {
    return m_format[1]->isChecked() ? office::TableFormat::Csv : office::TableFormat::Xlsx;
}

void ExportPage::say(const QString& sentence, bool well) {
    m_said->setText(sentence);
    m_said->setProperty("role", well ? "quiet" : "error");
    widgets::restyle(m_said);
}

void ExportPage::look() {
    const bool busy = m_worker.isBusy();
    m_start->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_bar->setVisible(busy);
}

void ExportPage::cancel() {
    if (m_worker.isBusy()) {
        m_worker.cancel();
        say(tr("Calling off…"), true);
    }
}

void ExportPage::togglePersonal() { m_personal->toggle(); }

void ExportPage::mask() { m_personal->setChecked(false); }

void ExportPage::start() {
    if (m_worker.isBusy()) {
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
    m_plan.what = what();
    m_plan.format = format();
    m_plan.first = epoch.daysTo(from);
    m_plan.last = epoch.daysTo(to);
    m_plan.personal = m_personal->isChecked();
    m_plan.journal = m_application.folder() + QStringLiteral("/journal.sqlite");
    m_plan.offsetMinutes = m_application.desk().now().offsetMinutes;
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_plan.path = chooseFile(
        window(), QDir(place).filePath(office::suggestedFile(m_plan.what, m_plan.format, m_plan.first, m_plan.last)));
    if (m_plan.path.isEmpty()) {
        say(tr("No file was chosen, nothing was exported."), true);
        return;
    }
    // Taking personal data out is an event; it stands before the file does, so that none is without it.
    if (m_plan.personal) {
        const QString about =
            QStringLiteral("export: %1 %2 – %3")
                .arg(QLatin1String(office::exportName(m_plan.what)), dateText(m_plan.first), dateText(m_plan.last));
        if (const QString refused = notePersonalTaken(m_application, about); !refused.isEmpty()) {
            say(refused, false);
            return;
        }
    }
    say(tr("Writing %1 …").arg(QDir::toNativeSeparators(m_plan.path)), true);
    m_bar->setRange(0, 0);
    m_worker.start(m_plan, m_application.office(), office::scriptsInForce(m_application.folder()));
    look();
}

void ExportPage::ended(const office::ExportDone& done) {
    look();
    if (done.cancelled) {
        say(tr("Called off. No file was made."), true);
    } else if (!done.fault.isEmpty()) {
        say(done.fault, false);
    } else {
        say(tr("%1 lines are in %2.").arg(QString::number(done.rows), QDir::toNativeSeparators(m_plan.path)), true);
    }
}

} // namespace yingke::logbook
