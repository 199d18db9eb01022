// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_desk.h"

#include "frontdesk/desk_slips.h"
#include "office/data/office.h"
#include "slips/slip_entry.h"
#include "widgets/slip/slip_painter.h"
#include "widgets/slip/system_printer.h"
#include "widgets/slip/test_page.h"

#include <QWidget>

#include <algorithm>

namespace yingke::desk {

SlipDesk::SlipDesk(frontdesk::FrontDesk& desk, const office::Office& office, slips::SlipBook& slips, QWidget* window)
    : QObject(window), m_office(office), m_slips(slips), m_desk(desk), m_window(window),
      m_system(std::make_unique<widgets::SystemSlipPrinter>()), m_printer(m_system.get()), m_begun(desk.now()) {
    connect(&m_desk, &frontdesk::FrontDesk::journalStatusChanged, this, &SlipDesk::goOn);
    setPrinter(m_system.get());
}

SlipDesk::~SlipDesk() = default;

void SlipDesk::setPrinter(widgets::SlipPrinter* printer) {
    m_printer = printer;
    m_printer->onNews([this](const widgets::PrintNews& news) { hear(news); });
}

QString SlipDesk::titleOf(const std::string& kind) const {
    const auto& labels = m_office.vocabulary().slips;
    const auto label = labels.find(kind);
    return QString::fromStdString(label != labels.end() ? label->second.chinese : kind);
}

std::optional<widgets::SlipSheet> SlipDesk::sheetOf(const slips::SlipContent& content) const {
    const slips::SlipTemplate* form = book().templates().find(content.kind);
    if (form == nullptr) {
        return std::nullopt;
    }
    return widgets::SlipSheet{*form, book().templates().words(), content, book().paperFor(content.kind), 0, false, {}};
}

std::optional<widgets::SlipSheet> SlipDesk::sheetOf(const slips::SlipEntry& entry) const {
    auto sheet = entry.erased ? std::nullopt : sheetOf(entry.content);
    if (sheet) {
        sheet->voided = entry.voided;
        sheet->reason = slips::onOneLine(entry.reason);
        sheet->reprint = entry.reprints;
    }
    return sheet;
}

core::SlipId SlipDesk::issue(const core::VisitId& visit, QString& fault) {
    const frontdesk::SlipIssue issued = m_desk.slips().issue(visit);
    fault = issued.refusal ? issued.refusal->sentence : QString();
    return issued.slip;
}

void SlipDesk::print(const core::SlipId& slip) { queue(slip, {}); }

void SlipDesk::savePdf(const core::SlipId& slip) {
    const auto entry = m_desk.slips().find(slip);
    if (!entry) {
        return;
    }
    const QString name = titleOf(entry->kind) + QLatin1Char('-') + entry->number + QStringLiteral(".pdf");
    const QString path = m_printer->choosePdf(m_window, name);
    if (!path.isEmpty()) {
        queue(slip, path);
    }
}

void SlipDesk::queue(const core::SlipId& slip, const QString& path) {
    const auto entry = m_desk.slips().find(slip);
    const bool waits = std::any_of(m_jobs.begin(), m_jobs.end(), [&slip](const Job& job) { return job.slip == slip; });
    if (!entry || waits) {
        return; // one paper at a time: a key pressed twice prints once
    }
    m_failed.erase(slip);
    m_asked.erase(slip);
    const bool cameOut = m_given.count(slip) > 0 || entry->at.steady < m_begun.steady;
    int reprint = entry->reprints;
    if (cameOut && m_owed.count(slip) == 0) {
        if (const auto refusal = m_desk.slips().reprint(slip)) {
            m_lastFailed = slip;
            m_failed[slip] = refusal->sentence;
            emit changed();
            return;
        }
        m_owed.insert(slip);
        ++reprint;
    }
    m_jobs.push_back({slip, path, reprint});
    goOn();
}

void SlipDesk::goOn() {
    if (m_working) {
        return; // a printer that lets events in must not print one slip twice
    }
    m_working = true;
    for (std::size_t i = 0; i < m_jobs.size();) {
        const auto entry = m_desk.slips().find(m_jobs[i].slip);
        if (entry && !m_desk.slips().recorded(*entry)) {
            ++i;
            continue;
        }
        const Job job = m_jobs[i];
        m_jobs.erase(m_jobs.begin() + static_cast<std::ptrdiff_t>(i));
        if (entry) {
            carryOut(job, *entry);
        }
    }
    m_working = false;
    emit changed();
}

void SlipDesk::carryOut(const Job& job, const slips::SlipEntry& entry) {
    auto sheet = sheetOf(entry);
    if (!sheet) {
        m_lastFailed = job.slip;
        m_failed[job.slip] = tr("What stood on this slip has been erased; it can't be printed again.");
        return;
    }
    sheet->reprint = job.reprint;
    const widgets::SlipLayout layout = widgets::layOutSlip(*sheet);
    const QString title = titleOf(entry.kind) + QLatin1Char(' ') + entry.number;
    m_sent[title] = job; // before it is printed: a printer may answer at once
    const QString fault = job.path.isEmpty() ? m_printer->print(layout, title)
                                             : widgets::saveSlipPdf(job.path, widgets::slipPdf(layout, title));
    if (!fault.isEmpty()) {
        m_lastFailed = job.slip;
        m_failed[job.slip] = fault;
        return;
    }
    if (!job.path.isEmpty()) {
        m_printer->callOff(title); // what waits in a printer does not come out behind it
        m_sent.erase(title);
    }
    m_owed.erase(job.slip);
    m_given[job.slip] = job.path.isEmpty() ? tr("printed") : tr("saved as PDF");
}

void SlipDesk::hear(const widgets::PrintNews& news) {
    const auto sent = m_sent.find(news.title);
    if (sent == m_sent.end()) {
        const bool isTrouble = news.kind == widgets::PrintNews::Kind::Trouble;
        m_paperTrouble = isTrouble ? std::optional(news) : std::nullopt;
        emit changed();
        return;
    }
    const core::SlipId slip = sent->second.slip;
    m_failed.erase(slip);
    m_asked.erase(slip);
    switch (news.kind) {
    case widgets::PrintNews::Kind::OnItsWay:
    case widgets::PrintNews::Kind::Printed:
        m_given[slip] = news.sentence;
        break;
    case widgets::PrintNews::Kind::Asked:
        m_given[slip] = news.sentence;
        m_asked[slip] = news.sentence;
        break;
    case widgets::PrintNews::Kind::Trouble:
        takeBack(slip);
        m_lastFailed = slip;
        m_failed[slip] = news.sentence;
        break;
    }
    emit changed();
}

void SlipDesk::takeBack(const core::SlipId& slip) {
    const bool wasReprint = std::any_of(m_sent.begin(), m_sent.end(), [&slip](const auto& sent) {
        return sent.second.slip == slip && sent.second.reprint > 0;
    });
    if (wasReprint) {
        m_owed.insert(slip);
    }
    m_given.erase(slip);
}

void SlipDesk::printElsewhere(const core::SlipId& slip) {
    const auto sent =
        std::find_if(m_sent.begin(), m_sent.end(), [&slip](const auto& entry) { return entry.second.slip == slip; });
    if (sent == m_sent.end() || m_failed.erase(slip) == 0) {
        return;
    }
    m_owed.erase(slip);
    m_given[slip] = tr("on its way to another printer");
    const QString title = sent->first;
    m_printer->printElsewhere(title);
    emit changed();
}

void SlipDesk::answer(const core::SlipId& slip, CameOut cameOut) {
    if (m_asked.erase(slip) == 0) {
        return;
    }
    m_given[slip] = tr("printed");
    if (cameOut == CameOut::No) {
        takeBack(slip);
        m_lastFailed = slip;
        m_failed[slip] =
            tr("It did not come out. Look after the printer, then print it again ({key:desk.slip_preview}).");
    }
    emit changed();
}

QString SlipDesk::saveDaySheet() {
    const office::Office& office = m_office;
    const auto text = [&office](const char* name) { return QString::fromStdString(office.text(name)); };
    const slips::SlipContent content =
        slips::daySheet(m_desk.slips().ofToday(), core::localDay(m_desk.now()), text("community"), text("telephone"));
    return saveSheet(content);
}

QString SlipDesk::saveSheet(const slips::SlipContent& content) {
    const auto sheet = sheetOf(content);
    if (!sheet) {
        return tr("There is no template for the sheet of the day.");
    }
    const QString path = m_printer->choosePdf(m_window, sheet->form.title + QLatin1Char('-') + content.value("date") +
                                                            QStringLiteral(".pdf"));
    if (path.isEmpty()) {
        return {};
    }
    return widgets::saveSlipPdf(path, widgets::slipPdf(widgets::layOutSlip(*sheet), sheet->form.title));
}

QString SlipDesk::printSheet(const slips::SlipContent& content) {
    const auto sheet = sheetOf(content);
    return sheet ? m_printer->print(widgets::layOutSlip(*sheet), sheet->form.title)
                 : tr("There is no template for the sheet of the day.");
}

QString SlipDesk::printTestPage(const slips::SlipPaper& paper) {
    return m_printer->print(widgets::layOutTestPage(paper), tr("Test page"));
}

void SlipDesk::dismissPaper() {
    m_paperTrouble.reset();
    emit changed();
}

void SlipDesk::printPaperElsewhere() {
    if (m_paperTrouble) {
        const QString title = m_paperTrouble->title;
        dismissPaper();
        m_printer->printElsewhere(title);
    }
}

SlipDesk::Standing SlipDesk::standingOf(const slips::SlipEntry& entry) const {
    if (const auto failed = m_failed.find(entry.id); failed != m_failed.end()) {
        return {State::Failed, failed->second};
    }
    if (std::any_of(m_jobs.begin(), m_jobs.end(), [&entry](const Job& job) { return job.slip == entry.id; })) {
        const QString why = m_desk.journal().status().kind == frontdesk::JournalStatus::Kind::Unsaved
                                ? tr("waiting: the log can't be written (%1). It is printed once it is recorded.")
                                      .arg(m_desk.journal().status().reason)
                                : tr("waiting until it is recorded");
        return {State::Waiting, why};
    }
    if (!m_desk.slips().recorded(entry)) {
        return {State::Recording, tr("being recorded")};
    }
    if (const auto asked = m_asked.find(entry.id); asked != m_asked.end()) {
        return {State::Asked, asked->second};
    }
    if (const auto given = m_given.find(entry.id); given != m_given.end()) {
        return {State::Given, given->second};
    }
    return entry.at.steady < m_begun.steady ? Standing{State::Given, tr("of before the program's start")}
                                            : Standing{State::Recorded, tr("recorded, not printed")};
}

std::optional<core::SlipId> SlipDesk::attention() const {
    return m_failed.empty() && !m_asked.empty() ? std::optional(m_asked.begin()->first) : troubled();
}

std::optional<core::SlipId> SlipDesk::troubled() const {
    if (m_failed.count(m_lastFailed) > 0) {
        return m_lastFailed;
    }
    if (!m_failed.empty()) {
        return m_failed.begin()->first;
    }
    return m_jobs.empty() ? std::nullopt : std::optional(m_jobs.front().slip);
}

void SlipDesk::dismiss(const core::SlipId& slip) {
    if (m_failed.erase(slip) > 0) {
        emit changed();
    }
}

} // namespace yingke::desk
