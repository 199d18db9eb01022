// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/export/export_job.h"

#include "journal/read/day_book.h"
#include "journal/read/event_book.h"
#include "journal/read/handover_book.h"
#include "journal/read/promise_book.h"
#include "journal/read/range_book.h"
#include "journal/read/seal_book.h"
#include "reading/export/log_rows.h"
#include "reading/parts/texts.h"

#include <QDate>

#include <QLoggingCategory>

namespace yingke::reading {

namespace {

Q_LOGGING_CATEGORY(lcExport, "yingke.export", QtCriticalMsg)

constexpr int pageRows = 500;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 furthestZone = 14LL * 3'600'000; ///< from UTC

QString dateText(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

/// Carries the rows from the journal to the writer, and knows when to leave off.
class Carrier {
public:
    Carrier(const ExportPlan& plan, const office::Office& office, const FindScript& find,
            const ExportProgress& progress)
        : m_plan(plan), m_office(office), m_find(find), m_progress(progress),
          m_writer(tables::tableWriter(plan.format, plan.path,
                                       plan.what == ExportWhat::Figures ? tables::TablesInFile::Several
                                                                        : tables::TablesInFile::One)) {}

    ExportDone carry() {
        switch (m_plan.what) {
        case ExportWhat::Visits:
            visits();
            break;
        case ExportWhat::Events:
            events();
            break;
        case ExportWhat::Handovers:
            handovers();
            break;
        case ExportWhat::Promises:
            promises();
            break;
        case ExportWhat::Figures:
            figures();
            break;
        }
        if (m_plan.format == tables::TableFormat::Xlsx && m_well) {
            seals(); // a text table stays one table
        }
        // Rows that are missing are not seen in a table: rather none than one that is not whole.
        if (m_unread) {
            m_done.fault = journalUnread(m_plan.journal);
            m_well = false;
        }
        if (m_well && m_writer->finish()) {
            return m_done;
        }
        if (!m_done.cancelled && m_done.fault.isEmpty()) {
            m_done.fault = m_writer->fault();
        }
        return m_done;
    }

private:
    bool begin(const QString& name, const QStringList& headers) {
        m_well = m_well && m_writer->begin(name, headers);
        return m_well;
    }
    bool row(const QVariantList& cells) {
        m_well = m_well && m_writer->row(cells);
        ++m_done.rows;
        return m_well;
    }
    /// Whether to go on.
    bool told(std::int64_t done, std::int64_t all) {
        if (m_well && m_progress && !m_progress(done, all)) {
            m_done.cancelled = true;
            m_well = false;
        }
        return m_well;
    }
    /// A sheet of its own: which of the days are sealed, up to which event, by which hash; and how the log stands now.
    void seals() {
        journal::SealBook book(m_plan.journal);
        const std::int64_t rows = m_done.rows;
        begin(Texts::tr("Seals"), sealHeaders());
        for (const std::int64_t day : book.sealedDays(m_plan.first, m_plan.last)) {
            for (const journal::Seal& seal : book.seals(day)) {
                row(sealCells(seal, m_office));
            }
        }
        const journal::ChainHead head = book.head();
        row({Texts::tr("the log at this export"), QVariant(), QVariant(), qint64(head.count), head.hash});
        m_done.rows = rows; // lines of what was asked for
        whole(book);
    }

    /// Whether the book could read all that it was asked.
    bool whole(const journal::Book& book) {
        m_unread = m_unread || book.failures() > 0;
        m_well = m_well && !m_unread;
        return m_well;
    }
    [[nodiscard]] std::int64_t dayCount() const { return m_plan.last - m_plan.first + 1; }

    /// All rows of all days, a page at a time: `page(day, at)` gives those from the `at`th on, `cells` what is written
    /// of one.
    template <class Page, class Cells> void byDay(const journal::Book& book, const Page& page, const Cells& cells) {
        for (std::int64_t day = m_plan.first; day <= m_plan.last && told(day - m_plan.first, dayCount()); ++day) {
            for (int at = 0; m_well; at += pageRows) {
                const auto rows = page(day, at);
                for (const auto& one : rows) {
                    row(cells(one, m_office, m_plan.personal));
                }
                if (!whole(book) || rows.size() < pageRows) {
                    break;
                }
            }
        }
    }

    void visits() {
        journal::DayBook book(m_plan.journal);
        begin(exportTitle(m_plan.what), visitHeaders());
        const auto page = [&book](std::int64_t day, int at) {
            journal::VisitFilter filter;
            filter.day = day;
            return book.visits(filter, journal::VisitOrder::Arrived, Qt::AscendingOrder, at, pageRows);
        };
        byDay(book, page, visitCells);
    }

    /// In one question, so that what comes meanwhile neither doubles nor hides a row.
    void shownHandovers(journal::HandoverBook& book, const HandoverView& view) {
        const auto rows = book.handovers(view.filter, view.order, view.way, 0, HandoverView::most);
        std::int64_t at = 0;
        for (auto one = rows.begin(); whole(book) && one != rows.end(); ++one, ++at) {
            if (at % pageRows == 0 && !told(at, std::ssize(rows))) {
                return;
            }
            row(handoverCells(*one, m_office, m_plan.personal));
        }
    }

    void handovers() {
        journal::HandoverBook book(m_plan.journal);
        begin(exportTitle(m_plan.what), handoverHeaders());
        if (m_plan.handovers) {
            shownHandovers(book, *m_plan.handovers);
            return;
        }
        const auto page = [&book](std::int64_t day, int at) { return book.handovers(day, day, at, pageRows); };
        byDay(book, page, handoverCells);
    }

    void promises() {
        journal::PromiseBook book(m_plan.journal);
        begin(exportTitle(m_plan.what), promiseHeaders());
        journal::PromiseFilter filter;
        filter.which = journal::PromiseFilter::Which::DueOnDay;
        const auto page = [&book, &filter](std::int64_t day, int at) {
            filter.day = day;
            return book.promises(filter, at, pageRows);
        };
        byDay(book, page, promiseCells);
    }

    void events() {
        journal::EventBook book(m_plan.journal);
        begin(exportTitle(m_plan.what), eventHeaders(m_plan.personal));
        // An event's day is that of its own offset: what may be of these days in any zone is read, and then looked at.
        const std::int64_t first = book.firstSince(m_plan.first * dayMs - furthestZone);
        const std::int64_t end = book.firstSince((m_plan.last + 1) * dayMs + furthestZone);
        const auto parts = m_plan.personal ? journal::PersonalParts::Read : journal::PersonalParts::LeftOut;
        for (std::int64_t seq = first; whole(book) && seq < end && told(seq - first, end - first); seq += pageRows) {
            book.read(seq, std::min(end, seq + pageRows), parts, [this](const journal::NumberedRecord& one) {
                const std::int64_t day = core::localDay(one.record.at);
                if (m_well && day >= m_plan.first && day <= m_plan.last) {
                    row(eventCells(one, m_office, m_find, m_plan.personal));
                }
            });
        }
        whole(book);
    }

    void figures() {
        journal::RangeBook book(m_plan.journal);
        if (!told(0, 2)) {
            return;
        }
        const journal::RangeFigures figures = book.figures(m_plan.first, m_plan.last);
        if (!whole(book) || !told(1, 2)) {
            return;
        }
        for (const Topic& topic : topicsOf(figures, m_office, m_find)) {
            begin(topic.title, topic.table.headers);
            for (const QVariantList& cells : topic.table.rows) {
                row(cells);
            }
        }
    }

    const ExportPlan& m_plan;
    const office::Office& m_office;
    const FindScript& m_find;
    const ExportProgress& m_progress;
    std::unique_ptr<tables::TableWriter> m_writer;
    ExportDone m_done;
    bool m_well = true;
    bool m_unread = false; ///< the journal broke off
};

} // namespace

ExportDone exportLog(const ExportPlan& plan, const office::Office& office, const FindScript& find,
                     const ExportProgress& progress) {
    if (plan.first > plan.last) {
        ExportDone refused;
        refused.fault = Texts::tr("The range is turned round: %1 comes after %2. Exchange the two.")
                            .arg(dateText(plan.first), dateText(plan.last));
        return refused;
    }
    if (!journal::LogReader(plan.journal).isOpen()) {
        ExportDone refused;
        refused.fault = journalUnread(plan.journal);
        return refused;
    }
    ExportDone done = Carrier(plan, office, find, progress).carry();
    qCInfo(lcExport) << exportName(plan.what) << "days" << plan.last - plan.first + 1 << "rows" << done.rows
                     << (plan.personal ? "in full" : "masked")
                     << (done.cancelled         ? "cancelled"
                         : done.fault.isEmpty() ? "done"
                                                : "refused");
    return done;
}

QString journalUnread(const QString& journal) {
    return Texts::tr(
               "The journal %1 can't be read to its end, so no file was made. Leave it as it is, verify the log, and "
               "bring back a backup if it is not whole.")
        .arg(journal);
}

const char* exportName(ExportWhat what) {
    switch (what) {
    case ExportWhat::Visits:
        return "visits";
    case ExportWhat::Events:
        return "events";
    case ExportWhat::Handovers:
        return "handovers";
    case ExportWhat::Promises:
        return "promises";
    case ExportWhat::Figures:
        return "figures";
    }
    return "";
}

QString exportTitle(ExportWhat what) {
    switch (what) {
    case ExportWhat::Visits:
        return Texts::tr("Visits");
    case ExportWhat::Events:
        return Texts::tr("Events");
    case ExportWhat::Handovers:
        return Texts::tr("Handovers");
    case ExportWhat::Promises:
        return Texts::tr("Promises");
    case ExportWhat::Figures:
        return Texts::tr("Figures");
    }
    return {};
}

QString suggestedFile(ExportWhat what, tables::TableFormat format, std::int64_t first, std::int64_t last) {
    const QString days = first == last ? dateText(first) : dateText(first) + QLatin1Char('-') + dateText(last);
    return exportTitle(what) + QLatin1Char('-') + days +
           (format == tables::TableFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx"));
}

} // namespace yingke::reading
