// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal costs, as ratios against a floor measured in the same run: one bare 4 KiB write + fdatasync.
#include "core/evolve.h"
#include "journal/write/journal.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

using namespace yingke;

namespace {

using SteadyClock = std::chrono::steady_clock;

double micros(SteadyClock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

core::EventRecord step(int number) {
    core::EventRecord record;
    record.id = core::EventId{"bench-" + std::to_string(number)};
    record.visit = core::VisitId{"visit-" + std::to_string(number / 30)};
    record.at = {number * 1000LL, 1'795'000'000'000 + number * 1000LL, 480};
    record.actor = core::PersonId{"chen"};
    record.desk = core::DeskId{"desk-1"};
    if (number % 30 == 0) {
        record.event = core::event::VisitorArrived{};
    } else {
        record.event = core::event::StepEntered{core::StepId{"introduce"}, "say", "visitor",
                                                "王先生您这边请,这是我们的财务郑会计。", core::Party::Desk};
    }
    return record;
}

double floorMicros(const QString& folder) {
    const int file =
        ::open((folder + QStringLiteral("/floor")).toUtf8().constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    std::array<char, 4096> page{};
    if (ftruncate(file, 4096 * 512) != 0) {
        return 1;
    }
    fsync(file);
    std::vector<double> times;
    for (int i = 0; i < 400; ++i) {
        const auto begin = SteadyClock::now();
        if (pwrite(file, page.data(), page.size(), 4096LL * (i % 512)) < 0 || fdatasync(file) != 0) {
            break;
        }
        times.push_back(micros(SteadyClock::now() - begin));
    }
    ::close(file);
    return median(times);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    const double floor = floorMicros(folder.path());
    journal::Journal journal;
    if (journal.open(folder.filePath(QStringLiteral("journal.sqlite"))).fault != journal::OpenFault::None) {
        out << "the journal can't be opened\n";
        return 1;
    }
    std::vector<double> durable;
    std::vector<double> asked;
    int number = 0;
    for (; number < 400; ++number) {
        const auto begin = SteadyClock::now();
        journal.append({static_cast<std::uint64_t>(number) + 1, {step(number)}});
        asked.push_back(micros(SteadyClock::now() - begin));
        journal.flush(10'000);
        durable.push_back(micros(SteadyClock::now() - begin));
    }
    const auto bulk = SteadyClock::now();
    for (; number < 30'400; ++number) {
        journal.append({static_cast<std::uint64_t>(number) + 1, {step(number)}});
    }
    journal.flush(120'000);
    const double each = micros(SteadyClock::now() - bulk) / 30'000;
    const auto replay = SteadyClock::now();
    core::Hall hall;
    std::size_t read = 0;
    for (const core::EventRecord& record : journal.all()) {
        core::apply(hall, record);
        ++read;
    }
    const double replayed = micros(SteadyClock::now() - replay) / static_cast<double>(read);
    out << "floor: one 4 KiB write + fdatasync " << floor << " us\n"
        << "append, until the desk goes on     " << median(asked) << " us = " << median(asked) / floor << " x floor\n"
        << "append, until durable (one event)  " << median(durable) << " us = " << median(durable) / floor
        << " x floor\n"
        << "append in bulk, an event           " << each << " us = " << each / floor << " x floor\n"
        << "read and evolve, an event          " << replayed << " us = " << replayed / floor << " x floor (" << read
        << " events)\n";
    return 0;
}
