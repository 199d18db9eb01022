// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/sheets_panel.h"

#include "logbook/handovers/sheet_paper.h"
#include "logbook/parts/visits_model.h"
#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "ui_sheets_panel.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/file_choice.h"
#include "widgets/slip/slip_painter.h"
#include "widgets/slip/system_printer.h"

#include <QDir>

namespace yingke::logbook {

SheetsPanel::SheetsPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::HandoverBook& book,
                         QWidget* page)
    : PagePanel(760, page), m_ui(std::make_unique<Ui::SheetsPanel>()), m_office(office), m_book(book),
      m_note(desk, this), m_printer(std::make_unique<widgets::SystemSlipPrinter>()) {
    widgets::layOut(*m_ui, this);
    widgets::showKey(m_ui->sheets_close, "question.close");
    widgets::showKey(m_ui->sheets_print, "log.handovers.sheet_print");
    widgets::showKey(m_ui->sheets_save, "log.handovers.sheet_save");
    connect(m_ui->sheets_close, &QPushButton::clicked, this, [this] { dismiss(); });
    connect(m_ui->sheets_print, &QPushButton::clicked, this, &SheetsPanel::print);
    connect(m_ui->sheets_save, &QPushButton::clicked, this, &SheetsPanel::save);
    connect(m_ui->sheets_list, &QListWidget::currentRowChanged, this, &SheetsPanel::showChosen);
    setPrinter(std::move(m_printer));
    widgets::bindKey(this, "log.handovers.sheet_print", [this] { print(); });
    widgets::bindKey(this, "log.handovers.sheet_save", [this] { save(); });
}

SheetsPanel::~SheetsPanel() = default;

void SheetsPanel::setPrinter(std::unique_ptr<widgets::SlipPrinter> printer) {
    m_printer = std::move(printer);
    m_printer->onNews([this](const widgets::PrintNews& news) {
        const bool isTrouble = news.kind == widgets::PrintNews::Kind::Trouble;
        say(isTrouble ? QString() : news.sentence, isTrouble ? news.sentence : QString());
    });
}

SheetsPanel::Sheet SheetsPanel::sheetOf(const core::EventRecord& record) const {
    const QString when =
        dayText(core::localDay(record.at)) + QLatin1Char(' ') + office::timeText(record.at, false) + QLatin1Char(' ');
    if (const auto* shift = std::get_if<core::event::ShiftChanged>(&record.event)) {
        const QString from = office::nameOf(m_office, shift->from);
        const QString to = office::nameOf(m_office, shift->to);
        return {when + tr("change of shift: %1 → %2 · visits %3, promises %4")
                           .arg(from, to, QString::number(shift->visits), QString::number(shift->promises)),
                QString::fromStdString(shift->sheet),
                {tr("Hands over: %1").arg(from), tr("Takes over: %1").arg(to)}};
    }
    const auto& ended = std::get<core::event::DayEnded>(record.event);
    const QString who = office::nameOf(m_office, record.actor);
    return {when + tr("closed by %1 · open: visits %2, promises %3")
                       .arg(who, QString::number(ended.visits), QString::number(ended.promises)),
            QString::fromStdString(ended.sheet),
            {tr("Closed by: %1").arg(who)}};
}

void SheetsPanel::showRange(std::int64_t first, std::int64_t last) {
    m_shown.clear();
    m_ui->sheets_list->clear();
    for (const journal::NumberedRecord& one : m_book.sheets(first, last)) {
        m_shown.push_back(sheetOf(one.record));
        m_ui->sheets_list->addItem(m_shown.back().title);
    }
    if (m_shown.empty()) {
        m_ui->sheets_list->addItem(tr("No change of shift and no closing in this range."));
    }
    m_ui->sheets_list->setCurrentRow(0);
    showChosen();
    open(m_ui->sheets_list);
}

const SheetsPanel::Sheet* SheetsPanel::chosen() const {
    const int row = m_ui->sheets_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? &m_shown.at(static_cast<std::size_t>(row)) : nullptr;
}

void SheetsPanel::showChosen() {
    const Sheet* sheet = chosen();
    m_ui->sheets_text->setPlainText(sheet == nullptr        ? QString()
                                    : sheet->text.isEmpty() ? tr("(nothing was written, or it was erased)")
                                                            : office::maskedNumbers(sheet->text));
    m_ui->sheets_print->setEnabled(sheet != nullptr);
    m_ui->sheets_save->setEnabled(sheet != nullptr);
    say({}, {});
}

void SheetsPanel::say(const QString& sentence, const QString& fault) {
    m_ui->sheets_said->setText(fault.isEmpty() ? sentence : fault);
    m_ui->sheets_said->setVisible(!m_ui->sheets_said->text().isEmpty());
    widgets::restyle(m_ui->sheets_said, "role", fault.isEmpty() ? "quiet" : "error");
}

void SheetsPanel::takeOut(const std::function<void(const Sheet& sheet, const widgets::SlipLayout& paper)>& then) {
    const Sheet* sheet = chosen();
    if (sheet == nullptr || m_note.isWaiting()) {
        return;
    }
    m_note.ask(QStringLiteral("sheet of a shift, paper"), [this, then, sheet = *sheet](const QString& refused) {
        if (refused.isEmpty()) {
            then(sheet, layOutSheet(sheet.title, office::maskedNumbers(sheet.text), sheet.signers));
        } else {
            say({}, refused);
        }
    });
}

void SheetsPanel::print() {
    takeOut([this](const Sheet& sheet, const widgets::SlipLayout& paper) {
        say(tr("The printer has it."), m_printer->print(paper, sheet.title));
    });
}

void SheetsPanel::save() {
    if (chosen() == nullptr) {
        return;
    }
    const QString path =
        m_printer->choosePdf(window(), widgets::inLastFolder(tr("sheet of the shift") + QStringLiteral(".pdf")));
    if (path.isEmpty()) {
        return;
    }
    widgets::keepFolderOf(path);
    takeOut([this, path](const Sheet& sheet, const widgets::SlipLayout& paper) {
        say(tr("Saved in %1.").arg(QDir::toNativeSeparators(path)),
            widgets::saveSlipPdf(path, widgets::slipPdf(paper, sheet.title)));
    });
}

} // namespace yingke::logbook
