// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include "journal/write/bulk_writer.h"
#include "office/data/shipped_files.h"
#include "simulation/arrivals.h"
#include "simulation/simulated_staff.h"

namespace yingke::simulation {

namespace {

constexpr int offsetMinutes = 480;
constexpr int perReceptionist = 35; ///< visitors a day that one receptionist serves without long waits

} // namespace

Simulated simulate(const SimulationPlan& plan, const std::function<void(int, std::int64_t)>& progress) {
    Simulated result;
    for (const char* part : {"office", "scripts", "slips"}) {
        const QString name = QLatin1String(part);
        result.fault = office::layOut(QStringLiteral(":/") + name, plan.folder + QLatin1Char('/') + name);
        if (!result.fault.isEmpty()) {
            return result;
        }
    }
    office::Office office = office::Office::load(plan.folder + QStringLiteral("/office"));
    office.setText("community", "模拟花园");
    office.setRoster(simulatedStaff(plan.receptionists > 0
                                        ? plan.receptionists
                                        : std::max(2, (plan.perDay + perReceptionist - 1) / perReceptionist)));
    result.fault = office.save();
    journal::BulkWriter writer;
    if (result.fault.isEmpty()) {
        result.fault = writer.open(plan.folder + QStringLiteral("/journal.sqlite"));
    }
    if (!result.fault.isEmpty()) {
        return result;
    }
    scenario::ScriptShelf shelf(scenario::loadLibrary((plan.folder + QStringLiteral("/scripts")).toStdString()),
                                [&writer](const std::string& hash, const std::string& id, const std::string& text) {
                                    (void)writer.archiveScript(hash, id, text);
                                },
                                {});
    std::vector<std::string> matters;
    for (const scenario::Script* script : shelf.matters()) {
        matters.push_back(script->id);
    }
    Chance chance(plan.seed);
    SimulatedStaff* staff = nullptr;
    SimulatedHall hall(office, shelf, chance, [&](const core::EventRecord& record) {
        (void)writer.append(record, QByteArray::fromStdString(chance.hex(32)));
        if (staff != nullptr) {
            staff->note(record);
        }
    });
    SimulatedStaff people(hall, chance, office, matters);
    staff = &people;
    const std::int64_t first = QDate(1970, 1, 1).daysTo(plan.last) - plan.days + 1;
    for (int day = 0; day < plan.days && writer.fault().isEmpty(); ++day) {
        const core::Millis utc = (first + day) * dayMs - offsetMinutes * minuteMs;
        const core::Moment midnight{(static_cast<core::Millis>(day) + 1) * dayMs, utc, offsetMinutes};
        people.playDay(midnight, QDate(1970, 1, 1).addDays(first + day).dayOfWeek(), plan.perDay);
        if (progress) {
            progress(day + 1, writer.head().count);
        }
    }
    result.visits = people.visits();
    result.refused = people.refused();
    result.events = writer.head().count;
    result.head = writer.head().hash;
    result.fault = writer.finish();
    return result;
}

} // namespace yingke::simulation
