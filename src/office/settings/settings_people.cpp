// SPDX-License-Identifier: GPL-3.0-or-later
// The office's people as a table. Who left stays in the roster, inactive: the log names them by id.
#include "office/settings/settings_private.h"

#include "platform/text.h"

#include <QUuid>

#include <algorithm>

namespace yingke::office {

namespace {

bool isYes(const QString& word) {
    return word == QStringLiteral("1") || word == SettingsBook::tr("yes") ||
           word.compare(QStringLiteral("yes"), Qt::CaseInsensitive) == 0;
}

bool isMan(const QString& word) {
    return word == SettingsBook::tr("man") || word.startsWith(QLatin1Char('m'), Qt::CaseInsensitive);
}

} // namespace

SettingsTable SettingsBook::peopleTable() const {
    SettingsTable table;
    table.growable = true;
    table.columns = {tr("Name"),         tr("As introduced"), tr("Post as shown"), tr("Post in scripts"),
                     tr("Man or woman"), tr("Telephone"),     tr("Works here")};
    table.note = tr("Who leaves the office is set to \"no\" in the last column: the log still names them.");
    for (const Colleague& one : m_office.roster()) {
        table.ids.push_back(text(one.id.value));
        table.rows.push_back({text(one.name), text(one.address), text(one.post),
                              one.roles.empty() ? QString() : text(one.roles.front().value),
                              one.gender == scenario::Gender::Man ? tr("man") : tr("woman"), text(one.telephone),
                              one.active ? tr("yes") : tr("no")});
    }
    return table;
}

std::vector<core::PersonId> SettingsBook::leaving(const SettingsTable& table) const {
    std::vector<core::PersonId> people;
    for (std::size_t i = 0; table.part == SettingsPart::People && i < table.rows.size(); ++i) {
        const Colleague* one = m_office.colleague(core::PersonId{table.ids[i].toStdString()});
        const QString works = table.rows[i].value(6).trimmed();
        if (one != nullptr && one->active && !works.isEmpty() && !isYes(works)) {
            people.push_back(one->id);
        }
    }
    return people;
}

QString SettingsBook::writePeople(const SettingsTable& table) {
    std::vector<Colleague> roster = m_office.roster();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList& row = table.rows[i];
        const core::PersonId id{table.ids[i].toStdString()};
        auto found = std::find_if(roster.begin(), roster.end(), [&id](const Colleague& one) { return one.id == id; });
        if (found == roster.end()) {
            Colleague added;
            added.id = core::PersonId{QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString()};
            found = roster.insert(roster.end(), added);
        }
        found->name = row.value(0).trimmed().toStdString();
        found->address = row.value(1).trimmed().toStdString();
        const core::RoleId role{row.value(3).trimmed().toStdString()};
        const auto label = m_office.vocabulary().roles.find(role.value);
        found->post = row.value(2).trimmed().toStdString();
        if (found->post.empty() && label != m_office.vocabulary().roles.end()) {
            found->post = label->second.chinese;
        }
        if (found->roles.empty() || found->roles.front() != role) {
            found->roles = {role};
        }
        found->gender = isMan(row.value(4).trimmed()) ? scenario::Gender::Man : scenario::Gender::Woman;
        found->telephone = row.value(5).trimmed().toStdString();
        found->active = row.value(6).trimmed().isEmpty() || isYes(row.value(6).trimmed());
    }
    m_office.setRoster(std::move(roster));
    return m_office.save();
}

} // namespace yingke::office
