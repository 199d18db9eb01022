// SPDX-License-Identifier: GPL-3.0-or-later
// What the log costs as it grows: the day, the month, the search, the pages on a small log and on a large one, as
// ratios. Usage: bench_logbook [--small FOLDER] [--large FOLDER] [--days N] [--large-days N]; a folder with a journal
// is used as it is (yingkectl simulate makes one), else logs of so many days are made. YINGKE_BENCH_LARGE: as --large.
#include "journal/read/day_book.h"
#include "journal/read/promise_book.h"
#include "journal/read/range_book.h"
#include "journal/read/seal_book.h"
#include "simulation/simulation.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

using namespace yingke;

namespace {

using SteadyClock = std::chrono::steady_clock;

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// Milliseconds, the median of some runs (warm).
double took(const std::function<std::size_t()>& what) {
    constexpr int runs = 15;
    std::vector<double> times;
    what();
    for (int i = 0; i < runs; ++i) {
        const auto begin = SteadyClock::now();
        what();
        times.push_back(std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count());
    }
    return median(times);
}

struct Timed {
    const char* name = "";
    double milliseconds = 0;
    std::size_t rows = 0; ///< that the question was answered with: the time goes with them
};

struct Measured {
    std::int64_t events = 0;
    std::vector<Timed> times;
};

Measured measure(const QString& journal) {
    Measured measured;
    journal::DayBook book(journal);
    journal::PromiseBook promises(journal);
    journal::RangeBook range(journal);
    measured.events = journal::SealBook(journal).head().count;
    const std::int64_t last = range.bounds().second;
    const std::int64_t day = last - 5;
    journal::VisitFilter filter;
    filter.day = day;
    const auto search = [&book](const char* words) {
        journal::VisitFilter found;
        found.text = QString::fromUtf8(words);
        return book.visits(found, journal::VisitOrder::Arrived, Qt::DescendingOrder, 0, 100).size();
    };
    const auto add = [&measured](const char* name, const std::function<std::size_t()>& what) {
        const double milliseconds = took(what);
        measured.times.push_back({name, milliseconds, what()});
    };
    add("the day: figures, lanes, first page", [&] {
        (void)book.figures(day);
        (void)book.lanes(day);
        return book.visits(filter, journal::VisitOrder::Arrived, Qt::DescendingOrder, 0, 100).size();
    });
    add("a page sorted by wait",
        [&] { return book.visits(filter, journal::VisitOrder::Wait, Qt::DescendingOrder, 0, 100).size(); });
    add("the month's figures", [&] { return static_cast<std::size_t>(range.figures(last - 29, last).visits); });
    add("the year's figures", [&] { return static_cast<std::size_t>(range.figures(last - 364, last).visits); });
    add("search: a two-character name", [&] { return search("东郭"); });
    add("search: a room", [&] { return search("3-2-1502"); });
    add("search: a telephone's last four", [&] { return search("2271"); });
    add("search: a word of the record", [&] { return search("漏水"); });
    add("search: what half of all have", [&] { return search("女士"); });
    add("search: nothing found", [&] { return search("查无此人"); });
    journal::VisitFilter found;
    found.text = QStringLiteral("漏水");
    add("search: sorted by wait, page 20",
        [&] { return book.visits(found, journal::VisitOrder::Wait, Qt::DescendingOrder, 2000, 100).size(); });
    add("promises open, first page", [&] { return promises.promises({}, 0, 100).size(); });
    return measured;
}

/// The journal of the folder, made when there is none. Empty: it can't be.
QString journalIn(const QString& folder, int days, QTextStream& out) {
    const QString journal = folder + QStringLiteral("/journal.sqlite");
    if (QFile::exists(journal)) {
        return journal;
    }
    simulation::SimulationPlan plan;
    plan.days = days;
    plan.seed = 1;
    plan.last = QDate(2026, 11, 22);
    plan.folder = folder;
    const auto begin = SteadyClock::now();
    const simulation::Simulated made = simulation::simulate(plan);
    const double seconds = std::chrono::duration<double>(SteadyClock::now() - begin).count();
    out << "made " << made.events << " events in " << seconds << " s: " << static_cast<double>(made.events) / seconds
        << " events a second\n";
    out.flush();
    return made.fault.isEmpty() ? journal : QString();
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    const auto option = [&words](const char* name, const QString& usual) {
        const qsizetype at = words.indexOf(QLatin1String(name));
        return at > 0 && at + 1 < words.size() ? words.at(at + 1) : usual;
    };
    const QTemporaryDir smallMade;
    const QTemporaryDir largeMade;
    const QString small =
        journalIn(option("--small", smallMade.path()), option("--days", QStringLiteral("30")).toInt(), out);
    const QString large = journalIn(option("--large", qEnvironmentVariable("YINGKE_BENCH_LARGE", largeMade.path())),
                                    option("--large-days", QStringLiteral("120")).toInt(), out);
    if (small.isEmpty() || large.isEmpty()) {
        out << "the logs can't be made\n";
        return 1;
    }
    const Measured few = measure(small);
    const Measured many = measure(large);
    out << "events: " << few.events << " and " << many.events << "\n";
    for (std::size_t i = 0; i < few.times.size(); ++i) {
        const Timed& before = few.times.at(i);
        const Timed& after = many.times.at(i);
        const auto told = [](const Timed& one) {
            return QString::number(one.milliseconds, 'f', 2).rightJustified(9) + QStringLiteral(" ms, ") +
                   QString::number(one.rows).rightJustified(5);
        };
        out << QString::fromLatin1(before.name).leftJustified(38) << told(before) << " rows " << told(after)
            << " rows = " << QString::number(after.milliseconds / before.milliseconds, 'f', 2) << " x\n";
    }
    return 0;
}
