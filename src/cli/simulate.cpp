// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "simulation/simulation.h"

namespace yingke::cli {

int simulate(const SimulateOptions& options, std::ostream& out, std::ostream& progress) {
    simulation::SimulationPlan plan;
    plan.days = options.days;
    plan.seed = options.seed;
    plan.perDay = options.perDay;
    plan.receptionists = options.receptionists;
    plan.folder = QString::fromStdString(options.folder);
    plan.last = options.until.empty() ? QDate::currentDate().addDays(-1)
                                      : QDate::fromString(QString::fromStdString(options.until), Qt::ISODate);
    if (!plan.last.isValid()) {
        out << "--until " << options.until << " is no date; write it like 2026-11-23\n";
        return 2;
    }
    out << "--seed " << plan.seed << " --until " << plan.last.toString(Qt::ISODate).toStdString() << '\n';
    const simulation::Simulated done = simulation::simulate(plan, [&](int day, std::int64_t events) {
        progress << "\rday " << day << " of " << plan.days << ", " << events << " events" << std::flush;
    });
    progress << '\n';
    if (!done.fault.isEmpty()) {
        out << "not simulated: " << done.fault.toStdString() << '\n';
        return 2;
    }
    out << done.visits << " visits, " << done.events << " events, head " << done.head.toStdString() << '\n';
    return 0;
}

} // namespace yingke::cli
