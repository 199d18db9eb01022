// SPDX-License-Identifier: GPL-3.0-or-later
// What the log costs as it grows: the day, the month, the search, the pages on a small log and on a large one, as
// ratios. Usage: bench_logbook [--small FOLDER] [--large FOLDER] [--days N] [--large-days N]; a folder with a journal
// is used as it is (yingkectl simulate makes one), else logs of so many days are made. YINGKE_BENCH_LARGE: as --large.
#include "journal/day_book.h"
#include "journal/range_book.h"
#include "office/simulation/simulation.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>
#include <vector>

using namespace yingke;

namespace {

using SteadyClock = std::chrono::steady_clock;

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// Milliseconds, the median of some runs (warm).
double took(const std::function<void()>& what) {
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

struct Measured {
    std::int64_t events = 0;
    std::vector<std::pair<const char*, double>> times;
};

Measured measure(const QString& journal) {
    Measured measured;
    journal::DayBook book(journal);
    journal::RangeBook range(journal);
    measured.events = book.head().count;
    const std::int64_t last = range.bounds().second;
    const std::int64_t day = last - 5;
    journal::VisitFilter filter;
    filter.day = day;
    const auto search = [&book](const char* words) {
        journal::VisitFilter found;
        found.text = QString::fromUtf8(words);
        (void)book.visits(found, journal::VisitOrder::Arrived, true, 0, 100);
    };
    const auto add = [&measured](const char* name, const std::function<void()>& what) {
        measured.times.emplace_back(name, took(what));
    };
    add("the day: figures, lanes, first page", [&] {
        (void)book.figures(day);
        (void)book.lanes(day);
        (void)book.visits(filter, journal::VisitOrder::Arrived, true, 0, 100);
    });
    add("a page sorted by wait", [&] { (void)book.visits(filter, journal::VisitOrder::Wait, true, 0, 100); });
    add("the month's figures", [&] { (void)range.figures(last - 29, last); });
    add("the year's figures", [&] { (void)range.figures(last - 364, last); });
    add("search: a two-character name", [&] { search("东郭"); });
    add("search: a room", [&] { search("3-2-1502"); });
    add("search: a telephone's last four", [&] { search("2271"); });
    add("search: a word of the record", [&] { search("漏水"); });
    add("search: what half of all have", [&] { search("女士"); });
    add("search: nothing found", [&] { search("查无此人"); });
    journal::VisitFilter found;
    found.text = QStringLiteral("漏水");
    add("search: sorted by wait, page 20",
        [&] { (void)book.visits(found, journal::VisitOrder::Wait, true, 2000, 100); });
    add("promises open, first page", [&] { (void)book.promises({}, 0, 100); });
    return measured;
}

/// The journal of the folder, made when there is none. Empty: it can't be.
QString journalIn(const QString& folder, int days, QTextStream& out) {
    const QString journal = folder + QStringLiteral("/journal.sqlite");
    if (QFile::exists(journal)) {
        return journal;
    }
    office::SimulationPlan plan;
    plan.days = days;
    plan.seed = 1;
    plan.last = QDate(2026, 11, 22);
    plan.folder = folder;
    const auto begin = SteadyClock::now();
    const office::Simulated made = office::simulate(plan);
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
        const auto& [name, before] = few.times.at(i);
        const double after = many.times.at(i).second;
        out << QString::fromLatin1(name).leftJustified(38) << QString::number(before, 'f', 2).rightJustified(9)
            << " ms " << QString::number(after, 'f', 2).rightJustified(9)
            << " ms = " << QString::number(after / before, 'f', 2) << " x\n";
    }
    return 0;
}
