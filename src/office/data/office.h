// SPDX-License-Identifier: GPL-3.0-or-later
// What the office has and edits: its people, limits, fees, texts, switches. Kept in readable files in the data place
// (DATA/office/); what is missing there comes from the files that ship (:/office). Nothing is compiled in.
#pragma once

#include "core/clocks.h"
#include "office/data/room_way.h"
#include "scenario/expression/office_calendar.h"
#include "scenario/language/vocabulary.h"
#include "scenario/player/office_tables.h"
#include "scenario/player/surroundings.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::office {

/// A member of the staff.
struct Colleague {
    core::PersonId id;
    std::string name;    ///< full: "陈静"
    std::string address; ///< as introduced: "何工"; empty: the name
    std::string post;    ///< "工程主管"
    std::vector<core::RoleId> roles;
    scenario::Gender gender = scenario::Gender::Woman;
    std::string telephone;
    core::DeskId desk;  ///< usual desk; may be empty
    bool active = true; ///< false: left the office; kept for the log
};

class Office {
public:
    /// Reads the folder. A file that can't be used whole is told in `problems` with its line, and left as it is: its
    /// last good copy serves (FOLDER/.good), without one what ships with the program, but for sums, prices and
    /// telephones.
    static Office load(const QString& folder, std::vector<QString>* problems = nullptr);

    /// First start: no roster or no community yet.
    [[nodiscard]] bool isNew() const;
    /// Writes all files atomically; an empty text when done, else the sentence why not. A damaged file is put aside
    /// first.
    [[nodiscard]] QString save() const;

    [[nodiscard]] const std::vector<Colleague>& roster() const { return m_roster; }
    [[nodiscard]] const Colleague* colleague(const core::PersonId& id) const;
    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const;
    /// Who works here and is called so, in full or as introduced; nothing when nobody is, or more than one.
    [[nodiscard]] std::optional<core::PersonId> personNamed(const std::string& name) const;
    /// Who stands in for the role where nobody of it can come, in order; nobody who has it.
    [[nodiscard]] std::vector<core::PersonId> standIns(const core::RoleId& role) const;
    [[nodiscard]] const core::LimitTable& limits() const { return m_limits; }
    [[nodiscard]] const scenario::Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] std::optional<std::int64_t> fee(const std::string& name) const; ///< fen
    [[nodiscard]] std::optional<double> setting(const std::string& name) const;
    [[nodiscard]] std::string text(const std::string& name) const; ///< "community", "telephone", …
    [[nodiscard]] const scenario::PriceList& priceList() const { return m_prices; }
    [[nodiscard]] const std::vector<scenario::Specialist>& specialists() const { return m_specialists; }
    [[nodiscard]] const scenario::OfficeCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const RoomWay& roomWay() const { return m_roomWay; } ///< how it writes its rooms
    /// Where a YAML file's content in force is read: the file itself, else what serves in its place.
    [[nodiscard]] QString inForce(const std::string& file) const;
    /// Whether the file itself is damaged and something else serves in its place.
    [[nodiscard]] bool isDamaged(const std::string& file) const { return m_elsewhere.count(file) > 0; }
    [[nodiscard]] bool soundOn() const { return setting("sound").value_or(1) != 0; }
    [[nodiscard]] bool copiesAllowed() const { return setting("copy_identity_papers").value_or(0) != 0; }

    void setRoster(std::vector<Colleague> roster) { m_roster = std::move(roster); }
    void setLimits(const core::LimitTable& limits) { m_limits = limits; }
    void setText(const std::string& name, const std::string& text) { m_texts[name] = text; }
    void setSetting(const std::string& name, double value) { m_settings[name] = value; }

private:
    void readTables(std::vector<QString>& told);    ///< the YAML files
    void readKeptFiles(std::vector<QString>& told); ///< what is entered in the window

    QString m_folder;
    std::map<std::string, QString> m_elsewhere; ///< damaged YAML files: the folder of what serves
    std::vector<Colleague> m_roster;
    core::LimitTable m_limits;
    scenario::Vocabulary m_vocabulary;
    std::map<std::string, std::int64_t> m_fees;
    scenario::PriceList m_prices;
    std::vector<scenario::Specialist> m_specialists;
    scenario::OfficeCalendar m_calendar;
    std::map<std::string, double> m_settings;
    std::map<std::string, std::string> m_texts;
    RoomWay m_roomWay;
    std::map<std::string, std::string> m_standIns; ///< by role, as written
};

} // namespace yingke::office
