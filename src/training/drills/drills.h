// SPDX-License-Identifier: GPL-3.0-or-later
// The drills of an office: readable JSON files in DATA/drills, one a drill.
#pragma once

#include "training/drills/drill.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace yingke::training {

class Drills {
public:
    /// `data`: the data place; the folder is made when the first drill is kept.
    explicit Drills(const QString& data) : m_folder(data + QStringLiteral("/drills")) {}

    /// All that can be read, newest first; `problems` are sentences about those that can't (they stay as they are).
    [[nodiscard]] std::vector<Drill> all(std::vector<QString>* problems = nullptr) const;
    /// Keeps it under its id; empty when done, else a sentence why not.
    [[nodiscard]] QString keep(const Drill& drill) const;
    [[nodiscard]] QString remove(const std::string& id) const;
    /// "2026-11-23-release-2": the day, what it is about, and a number that is free.
    [[nodiscard]] std::string newId(const core::Moment& day, const Drill& drill) const;

private:
    QString m_folder;
};

[[nodiscard]] QByteArray toJson(const Drill& drill);
/// Nothing when it is no drill; unknown kinds of events are passed by.
[[nodiscard]] std::optional<Drill> drillFromJson(const QByteArray& json);

} // namespace yingke::training
