// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell of the settings may hold, and what a change is called in the log.
#include "office/settings/settings_private.h"

#include "core/money.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <set>

namespace yingke::office {

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestWord = 60;

QString cell(const SettingsTable& table, std::size_t row, int column) {
    return table.rows[row].value(column).trimmed();
}

const char* nameOf(SettingsPart part) {
    switch (part) {
    case SettingsPart::Fees:
        return "fees";
    case SettingsPart::Limits:
        return "limits";
    case SettingsPart::Policies:
        return "settings";
    case SettingsPart::Words:
        return "texts";
    case SettingsPart::PriceList:
        return "price_list";
    case SettingsPart::Specialists:
        return "specialists";
    case SettingsPart::Papers:
        return "papers";
    case SettingsPart::Roles:
        return "roles";
    case SettingsPart::People:
        return "people";
    }
    return "";
}

} // namespace

std::map<std::string, scenario::Label> settingsLabels() {
    const auto label = [](const QString& text) { return scenario::Label{text.toStdString(), {}, {}, {}}; };
    return {
        {"waiting", label(SettingsBook::tr("Waiting after coming in"))},
        {"waiting_warn", label(SettingsBook::tr("Waiting: warning"))},
        {"telephone_hold", label(SettingsBook::tr("Caller on hold"))},
        {"telephone_hold_warn", label(SettingsBook::tr("Caller on hold: warning"))},
        {"answer", label(SettingsBook::tr("Answer by the receptionist"))},
        {"answer_warn", label(SettingsBook::tr("Answer by the receptionist: warning"))},
        {"answer_supervisor", label(SettingsBook::tr("Answer by the service supervisor"))},
        {"answer_supervisor_warn", label(SettingsBook::tr("Answer by the service supervisor: warning"))},
        {"tea", label(SettingsBook::tr("Tea comes back"))},
        {"tea_warn", label(SettingsBook::tr("Tea comes back: warning"))},
        {"arrears_months", label(SettingsBook::tr("Months in arrears at which the director is told"))},
        {"copy_identity_papers", label(SettingsBook::tr("Copies of identity papers are made"))},
        {"refuse_release_over_arrears", label(SettingsBook::tr("A release is refused over arrears (tenant)"))},
        {"log_by_role", label(SettingsBook::tr("The visit log is for the service supervisor and the director only"))},
        {"log_lock_minutes",
         label(SettingsBook::tr("The visit log is locked after so many minutes of rest (0: never)"))},
        {"sound", label(SettingsBook::tr("Sound at warning and overdue"))}};
}

std::vector<core::Command> changesBetween(const SettingsTable& before, const SettingsTable& after) {
    std::vector<core::Command> changes;
    const std::string part = nameOf(after.part);
    const bool personal = after.part == SettingsPart::People || after.part == SettingsPart::Specialists;
    const auto told = [&](const QString& id, const QStringList& was, const QStringList& is) {
        const auto words = [&](const QStringList& row) {
            return personal ? std::string() : row.mid(after.firstEditable).join(QStringLiteral(" | ")).toStdString();
        };
        changes.emplace_back(core::command::NoteOfficeChange{part + "." + id.toStdString(), words(was), words(is)});
    };
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        const auto found = std::find(before.ids.begin(), before.ids.end(), after.ids[i]);
        if (after.ids[i].isEmpty() || found == before.ids.end()) {
            told(personal ? QStringLiteral("added") : after.rows[i].value(0), {}, after.rows[i]);
        } else {
            const auto& was = before.rows[static_cast<std::size_t>(found - before.ids.begin())];
            if (was != after.rows[i]) {
                told(personal ? QStringLiteral("changed") : after.ids[i], was, after.rows[i]);
            }
        }
    }
    for (std::size_t i = 0; i < before.ids.size(); ++i) {
        if (std::find(after.ids.begin(), after.ids.end(), before.ids[i]) == after.ids.end()) {
            told(personal ? QStringLiteral("taken_away") : before.ids[i], before.rows[i], {});
        }
    }
    return changes;
}

std::optional<SettingsFault> SettingsBook::check(const SettingsTable& table) const {
    const auto fault = [](std::size_t row, int column, const QString& sentence) {
        return SettingsFault{static_cast<int>(row), column, sentence};
    };
    std::set<QString> names;
    std::map<QString, core::Millis> lengths;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QString first = cell(table, i, 0);
        const QString second = cell(table, i, 1);
        const QString row = tr("Row %1").arg(i + 1);
        switch (table.part) {
        case SettingsPart::Fees:
            if (const auto sum = core::moneyFromText(second.toStdString()); !sum || sum->fen < 0) {
                return fault(i, 1, tr("%1: \"%2\" is no sum. Write for example 50.00.").arg(first, second));
            }
            break;
        case SettingsPart::Limits: {
            const auto length = scenario::duration(second.toStdString());
            if (!length) {
                return fault(i, 1, tr("%1: \"%2\" is no time. Write for example 3 min or 20 s.").arg(first, second));
            }
            lengths[table.ids[i]] = *length;
            break;
        }
        case SettingsPart::Policies: {
            bool number = false;
            const double value = second.toDouble(&number);
            if (!number || value < 0) {
                return fault(i, 1, tr("%1: \"%2\" is no number. Write 1 for on, 0 for off.").arg(first, second));
            }
            break;
        }
        case SettingsPart::Words:
            if (second.size() > longestText) {
                return fault(i, 1, tr("%1: at most %2 characters.").arg(first, QString::number(longestText)));
            }
            break;
        case SettingsPart::PriceList:
            if (first.isEmpty()) {
                return fault(i, 0, tr("%1: what is repaired is missing.").arg(row));
            }
            if (const auto sum = core::moneyFromText(cell(table, i, 2).toStdString()); !sum || sum->fen < 0) {
                return fault(i, 2, tr("%1: \"%2\" is no sum. Write for example 50.00.").arg(first, cell(table, i, 2)));
            }
            break;
        case SettingsPart::Specialists:
            if (first.isEmpty() || cell(table, i, 2).isEmpty()) {
                return fault(i, first.isEmpty() ? 0 : 2, tr("%1: the trade and the telephone are needed.").arg(row));
            }
            break;
        case SettingsPart::Papers:
        case SettingsPart::Roles:
            if (!scenario::isId(first.toStdString())) {
                return fault(
                    i, 0,
                    tr("%1: \"%2\" can't be a name in scripts. Use small letters, digits and _, beginning with a "
                       "letter.")
                        .arg(row, first));
            }
            if (!table.ids[i].isEmpty() && table.ids[i] != first) {
                return fault(i, 0, tr("%1: the name \"%2\" stays, scripts use it.").arg(row, table.ids[i]));
            }
            if (second.isEmpty() || second.size() > longestWord) {
                return fault(i, 1, tr("%1: the Chinese name is missing or too long (at most 60 characters).").arg(row));
            }
            break;
        case SettingsPart::People:
            if (first.isEmpty() || first.size() > longestWord) {
                return fault(i, 0, tr("%1: the name is missing or too long (at most 60 characters).").arg(row));
            }
            if (m_office.vocabulary().roles.count(cell(table, i, 3).toStdString()) == 0) {
                return fault(
                    i, 3,
                    tr("%1: the post \"%2\" is not known. See the table of posts.").arg(first, cell(table, i, 3)));
            }
            break;
        }
        // Two people may have one name; everything else is found by it.
        if (table.part != SettingsPart::People && table.part != SettingsPart::Specialists &&
            !names.insert(first).second) {
            return fault(i, 0, tr("%1: \"%2\" is there twice.").arg(row, first));
        }
    }
    for (std::size_t i = 0; i < table.ids.size(); ++i) {
        const auto of = lengths.find(QString(table.ids[i]).remove(QStringLiteral("_warn")));
        if (table.ids[i].endsWith(QStringLiteral("_warn")) && of != lengths.end() &&
            lengths[table.ids[i]] > of->second) {
            return fault(i, 1, tr("%1: the warning can't come before the time begins.").arg(table.rows[i].value(0)));
        }
    }
    return std::nullopt;
}

} // namespace yingke::office
