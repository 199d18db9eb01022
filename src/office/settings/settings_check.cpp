// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell of the settings may hold, and what a change is called in the log.
#include "office/settings/settings_private.h"

#include "core/clocks.h"
#include "core/money.h"
#include "office/data/stand_ins.h"
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
    case SettingsPart::StandIns:
        return "stand_ins";
    case SettingsPart::Hours:
        return "opening_hours";
    case SettingsPart::Days:
        return "calendar";
    case SettingsPart::Rooms:
        return "rooms";
    }
    return "";
}

/// What people read before a limit's length and before its warning.
std::pair<QString, QString> limitLabels(core::LimitKind kind) {
    switch (kind) {
    case core::LimitKind::Waiting:
        return {SettingsBook::tr("Waiting after coming in"), SettingsBook::tr("Waiting: warning")};
    case core::LimitKind::TelephoneHold:
        return {SettingsBook::tr("Caller on hold"), SettingsBook::tr("Caller on hold: warning")};
    case core::LimitKind::Answer:
        return {SettingsBook::tr("Answer by the receptionist"),
                SettingsBook::tr("Answer by the receptionist: warning")};
    case core::LimitKind::AnswerSupervisor:
        return {SettingsBook::tr("Answer by the service supervisor"),
                SettingsBook::tr("Answer by the service supervisor: warning")};
    case core::LimitKind::Tea:
        return {SettingsBook::tr("Tea comes back"), SettingsBook::tr("Tea comes back: warning")};
    case core::LimitKind::Script:
        break;
    }
    return {};
}

} // namespace

std::map<std::string, scenario::Label> settingsLabels() {
    const auto label = [](const QString& text) { return scenario::Label{text.toStdString(), {}, {}, {}, false}; };
    std::map<std::string, scenario::Label> labels{
        {"arrears_months", label(SettingsBook::tr("Months in arrears at which the director is told"))},
        {"copy_identity_papers", label(SettingsBook::tr("Copies of identity papers are made"))},
        {"refuse_release_over_arrears", label(SettingsBook::tr("A release is refused over arrears (tenant)"))},
        {"log_by_role", label(SettingsBook::tr("The visit log is for the service supervisor and the director only"))},
        {"log_lock_minutes",
         label(SettingsBook::tr("The visit log is locked after so many minutes of rest (0: never)"))},
        {"appointment_grace_minutes",
         label(SettingsBook::tr("So many minutes after an appointment's time it is asked whether anybody came"))},
        {"warning_days", label(SettingsBook::tr("A warning for the desk ends after so many days at most"))},
        {"sound", label(SettingsBook::tr("Sound at warning and overdue"))}};
    for (const core::OfficeLimit& limit : core::officeLimits) {
        const auto [length, warning] = limitLabels(limit.kind);
        labels[limit.name()] = label(length);
        labels[limit.warningName()] = label(warning);
    }
    return labels;
}

std::vector<core::Command> changesBetween(const SettingsTable& before, const SettingsTable& after) {
    std::vector<core::Command> changes;
    const std::string part = nameOf(after.part);
    const bool personal = after.part == SettingsPart::People || after.part == SettingsPart::Specialists ||
                          after.part == SettingsPart::StandIns;
    const auto told = [&](const QString& id, const QStringList& was, const QStringList& is) {
        const auto words = [&](const QStringList& row) {
            QStringList cells = row.mid(after.firstEditable);
            for (int column = 0; column < cells.size(); ++column) { // a replay reads them, whatever language is shown
                cells[column] = writtenCell(after.part, column + after.firstEditable, cells[column]);
            }
            return personal ? std::string() : cells.join(QStringLiteral(" | ")).toStdString();
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

namespace {

/// What one row of a table may hold. Each answers nothing when it can be saved.
class RowCheck {
public:
    RowCheck(const SettingsTable& table, std::size_t row, const Office& office)
        : m_table(table), m_row(row), m_office(office), m_words(office.vocabulary()), m_first(at(0)), m_second(at(1)) {}

    [[nodiscard]] std::optional<SettingsFault> fault() const {
        switch (m_table.part) {
        case SettingsPart::Fees:
            return sum(1);
        case SettingsPart::Limits:
            return time();
        case SettingsPart::Policies:
            return number();
        case SettingsPart::Words:
            return words();
        case SettingsPart::PriceList:
            return price();
        case SettingsPart::Specialists:
            return specialist();
        case SettingsPart::Papers:
        case SettingsPart::Roles:
            return name();
        case SettingsPart::People:
            return person();
        case SettingsPart::StandIns:
            return standIns();
        case SettingsPart::Hours:
        case SettingsPart::Days:
            return calendarRowFault(m_table, m_row);
        case SettingsPart::Rooms:
            return roomsRowFault(m_table, m_row);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QString at(int column) const { return cell(m_table, m_row, column); }
    [[nodiscard]] QString row() const { return SettingsBook::tr("Row %1").arg(m_row + 1); }
    [[nodiscard]] SettingsFault fault(int column, const QString& sentence) const {
        return SettingsFault{static_cast<int>(m_row), column, sentence};
    }

    [[nodiscard]] std::optional<SettingsFault> sum(int column) const {
        if (const auto sum = core::moneyFromText(at(column).toStdString()); sum && sum->fen >= 0) {
            return std::nullopt;
        }
        return fault(column,
                     SettingsBook::tr("%1: \"%2\" is no sum. Write for example 50.00.").arg(m_first, at(column)));
    }

    [[nodiscard]] std::optional<SettingsFault> time() const {
        if (scenario::duration(m_second.toStdString())) {
            return std::nullopt;
        }
        return fault(
            1, SettingsBook::tr("%1: \"%2\" is no time. Write for example 3 min or 20 s.").arg(m_first, m_second));
    }

    [[nodiscard]] std::optional<SettingsFault> number() const {
        bool isNumber = false;
        const double value = m_second.toDouble(&isNumber);
        if (isNumber && value >= 0) {
            return std::nullopt;
        }
        return fault(1, SettingsBook::tr("%1: \"%2\" is no number. Write 1 for on, 0 for off.").arg(m_first, m_second));
    }

    [[nodiscard]] std::optional<SettingsFault> words() const {
        if (m_second.size() <= longestText) {
            return std::nullopt;
        }
        return fault(1, SettingsBook::tr("%1: at most %2 characters.").arg(m_first, QString::number(longestText)));
    }

    [[nodiscard]] std::optional<SettingsFault> price() const {
        return m_first.isEmpty() ? fault(0, SettingsBook::tr("%1: what is repaired is missing.").arg(row())) : sum(2);
    }

    [[nodiscard]] std::optional<SettingsFault> specialist() const {
        if (!m_first.isEmpty() && !at(2).isEmpty()) {
            return std::nullopt;
        }
        return fault(m_first.isEmpty() ? 0 : 2,
                     SettingsBook::tr("%1: the trade and the telephone are needed.").arg(row()));
    }

    [[nodiscard]] std::optional<SettingsFault> name() const {
        if (!scenario::isId(m_first.toStdString())) {
            return fault(0, SettingsBook::tr("%1: \"%2\" can't be a name in scripts. Use small letters, digits and _, "
                                             "beginning with a letter.")
                                .arg(row(), m_first));
        }
        const QString& id = m_table.ids[m_row];
        if (!id.isEmpty() && id != m_first) {
            return fault(0, SettingsBook::tr("%1: the name \"%2\" stays, scripts use it.").arg(row(), id));
        }
        if (m_second.isEmpty() || m_second.size() > longestWord) {
            return fault(
                1, SettingsBook::tr("%1: the Chinese name is missing or too long (at most 60 characters).").arg(row()));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<SettingsFault> person() const {
        if (m_first.isEmpty() || m_first.size() > longestWord) {
            return fault(0,
                         SettingsBook::tr("%1: the name is missing or too long (at most 60 characters).").arg(row()));
        }
        if (m_words.roles.count(at(3).toStdString()) == 0) {
            return fault(
                3, SettingsBook::tr("%1: the post \"%2\" is not known. See the table of posts.").arg(m_first, at(3)));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<SettingsFault> standIns() const {
        const std::string unknown = unknownStandIn(m_office, m_second.toStdString());
        if (unknown.empty()) {
            return std::nullopt;
        }
        return fault(1,
                     SettingsBook::tr("%1: \"%2\" is neither a post nor a colleague. Write posts or names, with commas "
                                      "between.")
                         .arg(m_first, QString::fromStdString(unknown)));
    }

    const SettingsTable& m_table;
    std::size_t m_row;
    const Office& m_office;
    const scenario::Vocabulary& m_words;
    QString m_first;
    QString m_second;
};

/// A warning that would come before its time begins.
std::optional<SettingsFault> warningTooLong(const SettingsTable& table) {
    std::map<QString, core::Millis> lengths;
    for (std::size_t i = 0; i < table.ids.size() && table.part == SettingsPart::Limits; ++i) {
        lengths[table.ids[i]] = scenario::duration(cell(table, i, 1).toStdString()).value_or(0);
    }
    for (std::size_t i = 0; i < table.ids.size(); ++i) {
        const auto of = lengths.find(QString(table.ids[i]).remove(QStringLiteral("_warn")));
        if (table.ids[i].endsWith(QStringLiteral("_warn")) && of != lengths.end() &&
            lengths[table.ids[i]] > of->second) {
            return SettingsFault{
                static_cast<int>(i), 1,
                SettingsBook::tr("%1: the warning can't come before the time begins.").arg(table.rows[i].value(0))};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SettingsFault> SettingsBook::check(const SettingsTable& table) const {
    // Two people may have one name; everything else is found by it.
    const bool found = table.part != SettingsPart::People && table.part != SettingsPart::Specialists;
    std::set<QString> names;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (auto fault = RowCheck(table, i, m_office).fault()) {
            return fault;
        }
        const QString first = cell(table, i, 0);
        if (found && !names.insert(first).second) {
            return SettingsFault{static_cast<int>(i), 0,
                                 tr("%1: \"%2\" is there twice.").arg(tr("Row %1").arg(i + 1), first)};
        }
    }
    if (table.part == SettingsPart::Hours || table.part == SettingsPart::Days) {
        return checkCalendar(table);
    }
    return warningTooLong(table);
}

} // namespace yingke::office
