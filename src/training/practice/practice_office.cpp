// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/practice/practice_office.h"

#include "scenario/explorer/explorer_values.h"
#include "scenario/player/fact_check.h"
#include "training/parts/texts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace yingke::training {

namespace {

constexpr const char* receptionist = "receptionist";

QString receptionistPost() { return Texts::tr("Receptionist"); }

void fillPost(std::vector<office::Colleague>& roster, const core::RoleId& role, const std::string& post) {
    const bool held = std::any_of(roster.begin(), roster.end(), [&role](const office::Colleague& one) {
        return one.active && std::find(one.roles.begin(), one.roles.end(), role) != one.roles.end();
    });
    if (held) {
        return;
    }
    office::Colleague one;
    one.id = core::PersonId{"practice-" + role.value};
    one.name = post;
    one.post = post;
    one.roles = {role};
    one.telephone = "8000";
    roster.push_back(std::move(one));
}

} // namespace

office::Office practiceOffice(const office::Office& office, const core::PersonId& trainee, const QString& traineeName,
                              core::PersonId& me) {
    office::Office copy = office;
    std::vector<office::Colleague> roster = office.roster();
    if (!trainee.empty() && office.colleague(trainee) != nullptr) {
        me = trainee;
        for (office::Colleague& one : roster) {
            const bool has =
                std::find(one.roles.begin(), one.roles.end(), core::RoleId{receptionist}) != one.roles.end();
            if (one.id == trainee && !has) {
                one.roles.push_back(core::RoleId{receptionist});
            }
        }
    } else if (!traineeName.trimmed().isEmpty()) {
        office::Colleague one;
        one.id = core::PersonId{"practice-me"};
        one.name = traineeName.trimmed().toStdString();
        one.post = receptionistPost().toStdString();
        one.roles = {core::RoleId{receptionist}};
        roster.insert(roster.begin(), one);
        me = one.id;
    }
    for (const auto& [role, label] : office.vocabulary().roles) {
        fillPost(roster, core::RoleId{role}, label.chinese);
    }
    fillPost(roster, core::RoleId{receptionist}, receptionistPost().toStdString());
    copy.setRoster(std::move(roster));
    if (me.empty()) {
        const std::vector<core::PersonId> desk = copy.holders(core::RoleId{receptionist});
        me = desk.empty() ? core::PersonId{} : desk.front();
    }
    return copy;
}

QString sampleWord() { return Texts::tr("a sample"); }

core::FactValue sampleOf(const scenario::FactSpec& spec, const core::Moment& now) {
    using scenario::FactType;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60));
    const QDate day = local.date().addDays(spec.after.empty() ? 1 : 2);
    switch (spec.type) {
    case FactType::Date:
        return scenario::pointWithin(spec, day.toString(QStringLiteral("yyyy-MM-dd")).toStdString());
    case FactType::DateTime:
        return scenario::pointWithin(spec, day.toString(QStringLiteral("yyyy-MM-dd 10:00")).toStdString());
    case FactType::Telephone:
        return std::string("13800000000");
    case FactType::Room:
        return std::string("3-2-1502");
    case FactType::Text:
    case FactType::Person:
        if (spec.ofVisitor) {
            return std::string("王先生");
        }
        return spec.most.value_or(60) >= 4 ? sampleWord().toStdString() : std::string("-");
    case FactType::Time:
    case FactType::YesNo:
    case FactType::Count:
    case FactType::Money:
    case FactType::List:
        return scenario::typicalOf(spec);
    }
    return {};
}

} // namespace yingke::training
