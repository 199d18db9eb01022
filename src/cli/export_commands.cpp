// SPDX-License-Identifier: GPL-3.0-or-later
// The log of some days as a file: a table, or a day's report as PDF.
#include "cli/asking.h"
#include "cli/commands.h"

#include "journal/format/event_codec.h"
#include "journal/read/event_book.h"
#include "platform/system_clock.h"
#include "platform/text.h"
#include "publishing/published_texts.h"
#include "reading/export/export_job.h"
#include "reading/report/day_report.h"
#include "scenario/language/loader.h"
#include "widgets/look/theme.h"
#include "widgets/report/day_report_layout.h"
#include "widgets/slip/slip_painter.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>

#include <map>
#include <set>

namespace yingke::cli {

namespace {

const QDate epoch(1970, 1, 1);

/// A day of the command line; nothing when it is none (told).
std::optional<std::int64_t> dayOf(const std::string& typed, const char* option, std::ostream& out) {
    const QDate date = QDate::fromString(text(typed), Qt::ISODate);
    if (!date.isValid()) {
        out << option << ' ' << typed << " is no date; write it like 2026-11-23\n";
        return std::nullopt;
    }
    return epoch.daysTo(date);
}

/// The office and the scripts beside the journal.
struct Place {
    explicit Place(const std::string& journal)
        : path(text(journal)), folder(QFileInfo(path).absolutePath()),
          office(office::Office::load(folder + QStringLiteral("/office"))),
          library(scenario::loadLibrary(publishing::scriptsInForce(folder).toStdString())) {}
    [[nodiscard]] reading::FindScript find() const {
        return [this](const std::string& id) { return library.find(id); };
    }
    QString path;
    QString folder;
    office::Office office;
    scenario::Library library;
};

/// Whether the log keeps that personal data are taken out. It needs the desk to be closed.
bool kept(const Place& place, const QString& about, const Asker& asker, std::ostream& out) {
    if (QFileInfo(place.path).fileName() != QStringLiteral("journal.sqlite")) {
        out << "nothing was exported: personal data are taken out of a data place's own journal.sqlite only, which "
               "keeps that they were\n";
        return false;
    }
    const QString fault = noteTakenOut(place.folder, about, asker, readPassword);
    if (!fault.isEmpty()) {
        out << "nothing was exported: " << fault.toStdString() << '\n';
    }
    return fault.isEmpty();
}

int exportPdf(const ExportOptions& options, std::ostream& out) {
    const auto day = dayOf(options.day.empty() ? options.from : options.day, "--day", out);
    if (!day) {
        return 2;
    }
    const Place place(options.journal);
    const auto log = std::make_shared<journal::LogReader>(place.path);
    if (!log->isOpen()) {
        out << reading::journalUnread(place.path).toStdString() << '\n';
        return 2;
    }
    if (options.personal &&
        !kept(place, QStringLiteral("yingkectl export: report %1").arg(epoch.addDays(*day).toString(Qt::ISODate)),
              options.asker, out)) {
        return 2;
    }
    const reading::DayReport report =
        reading::dayReportOf(log, place.office, place.find(), *day, platform::SystemClock().now(), options.personal);
    if (!report.whole) {
        out << reading::journalUnread(place.path).toStdString() << '\n';
        return 2;
    }
    const widgets::SlipLayout layout = widgets::layOutDayReport(report);
    const QString fault = widgets::saveSlipPdf(
        text(options.out), widgets::slipPdf(layout, report.community + QLatin1Char(' ') + report.dayWords));
    if (!fault.isEmpty()) {
        out << fault.toStdString() << '\n';
        return 2;
    }
    out << layout.pages.size() << " pages in " << options.out << '\n';
    return 0;
}

/// Which events are about a person: looked through once, then asked of each.
class KeptOf {
public:
    explicit KeptOf(const AboutPerson& about) : m_about(about) {}

    void look(const core::EventRecord& record) {
        if (const auto* came = std::get_if<core::event::VisitorArrived>(&record.event)) {
            m_visitors[record.visit] = came->visitor;
        } else if (const auto* told = std::get_if<core::event::VisitorDescribed>(&record.event)) {
            m_visitors[record.visit] = core::changed(m_visitors[record.visit], told->change);
        } else if (const auto* made = std::get_if<core::event::AppointmentMade>(&record.event)) {
            add(isAbout(made->visitor), made->appointment.value);
        } else if (const auto* set = std::get_if<core::event::WarningSet>(&record.event)) {
            const bool ofRoom = set->about == core::WarningAbout::Room && set->who.room == m_about.room;
            const bool ofFirm = !set->firm.empty() && set->firm == m_about.name;
            add(ofRoom || ofFirm || (set->about == core::WarningAbout::Person && isAbout(set->who)),
                set->warning.value);
        }
    }
    [[nodiscard]] bool has(const core::EventRecord& record) const {
        const auto visitor = m_visitors.find(record.visit);
        return m_about.empty() || (visitor != m_visitors.end() && isAbout(visitor->second)) ||
               m_things.count(thingOf(record.event)) > 0;
    }

private:
    void add(bool isOurs, const std::string& thing) {
        if (isOurs) {
            m_things.insert(thing);
        }
    }
    [[nodiscard]] bool isAbout(const core::Visitor& visitor) const {
        if (!m_about.telephone.empty() && m_about.telephone == visitor.telephone) {
            return true;
        }
        const bool room = !m_about.room.empty() && m_about.room == visitor.room;
        return room && (m_about.name.empty() || m_about.name == visitor.surname);
    }
    /// The appointment or the warning that an event of the hall is about; a blank: neither.
    static std::string thingOf(const core::Event& event) {
        using namespace core::event;
        if (const auto* made = std::get_if<AppointmentMade>(&event)) {
            return made->appointment.value;
        }
        if (const auto* missed = std::get_if<AppointmentMissed>(&event)) {
            return missed->appointment.value;
        }
        if (const auto* cancelled = std::get_if<AppointmentCancelled>(&event)) {
            return cancelled->appointment.value;
        }
        if (const auto* set = std::get_if<WarningSet>(&event)) {
            return set->warning.value;
        }
        if (const auto* prolonged = std::get_if<WarningProlonged>(&event)) {
            return prolonged->warning.value;
        }
        const auto* ended = std::get_if<WarningEnded>(&event);
        return ended != nullptr ? ended->warning.value : " ";
    }

    AboutPerson m_about;
    std::map<core::VisitId, core::Visitor> m_visitors;
    std::set<std::string> m_things;
};

} // namespace

int exportEvents(const std::string& path, bool personal, const AboutPerson& about, const Asker& asker,
                 std::ostream& out) {
    widgets::speakLanguage(*QCoreApplication::instance());
    const QString file = text(path);
    if (!personal && !about.empty()) {
        out << "a person's own copy is personal data: add --personal\n";
        return 2;
    }
    const QString what = about.empty() ? QStringLiteral("yingkectl export: all events")
                                       : QStringLiteral("yingkectl export: a person's own copy");
    if (personal && !kept(Place(path), what, asker, out)) {
        return 2;
    }
    journal::EventBook book(file);
    KeptOf own(about);
    if (!about.empty()) {
        book.readAll(journal::PersonalParts::Read,
                     [&own](const journal::NumberedRecord& one) { own.look(one.record); });
    }
    const auto line = [&](const journal::NumberedRecord& one) {
        const core::EventRecord& record = one.record;
        if (!own.has(record)) {
            return;
        }
        const journal::Encoded encoded = journal::encode(record.event);
        QJsonObject object{{QStringLiteral("event"), QString::fromStdString(record.id.value)},
                           {QStringLiteral("visit"), QString::fromStdString(record.visit.value)},
                           {QStringLiteral("kind"), QString::fromStdString(std::string(core::kindOf(record.event)))},
                           {QStringLiteral("utc_ms"), static_cast<qint64>(record.at.utc)},
                           {QStringLiteral("actor"), QString::fromStdString(record.actor.value)},
                           {QStringLiteral("payload"), encoded.payload}};
        if (personal) {
            object.insert(QStringLiteral("personal"), encoded.personal);
        }
        out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << '\n';
    };
    book.readAll(personal ? journal::PersonalParts::Read : journal::PersonalParts::LeftOut, line);
    if (book.failures() > 0) { // what was read stands on the screen already
        out << reading::journalUnread(file).toStdString() << '\n';
        return 2;
    }
    return 0;
}

int exportFile(const ExportOptions& options, std::ostream& out) {
    if (options.out.empty()) {
        out << "--out FILE is wanted: where to write\n";
        return 2;
    }
    widgets::speakLanguage(*QCoreApplication::instance()); // heads of tables are read by people
    if (options.format == "pdf") {
        return exportPdf(options, out);
    }
    const auto first = dayOf(options.from, "--from", out);
    const auto last = dayOf(options.to.empty() ? options.from : options.to, "--to", out);
    if (!first || !last) {
        return 2;
    }
    const Place place(options.journal);
    reading::ExportPlan plan;
    using What = reading::ExportWhat;
    for (const What what : {What::Visits, What::Events, What::Handovers, What::Promises, What::Figures}) {
        plan.what = options.what == reading::exportName(what) ? what : plan.what;
    }
    plan.format = options.format == "csv" ? tables::TableFormat::Csv : tables::TableFormat::Xlsx;
    plan.journal = place.path;
    plan.path = text(options.out);
    plan.first = *first;
    plan.last = *last;
    plan.personal = options.personal;
    if (plan.personal && !kept(place,
                               QStringLiteral("yingkectl export: %1 %2 – %3")
                                   .arg(text(options.what), text(options.from), text(options.to)),
                               options.asker, out)) {
        return 2;
    }
    const reading::ExportDone done = reading::exportLog(plan, place.office, place.find(), {});
    if (!done.fault.isEmpty()) {
        out << done.fault.toStdString() << '\n';
        return 2;
    }
    out << done.rows << " lines in " << options.out << '\n';
    return 0;
}

} // namespace yingke::cli
