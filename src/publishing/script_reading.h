// SPDX-License-Identifier: GPL-3.0-or-later
// What a text of the scripts' folder would be if it were in force: a script, a piece or an English file, loaded with
// the published rest and checked against the office's words and limits.
#pragma once

#include "office/data/office.h"
#include "scenario/checker/checker.h"
#include "scenario/player/script_shelf.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::publishing {

struct ReadText {
    /// A script or piece: itself. English: its script with it. Nothing when it can't be used at all.
    std::optional<scenario::Script> script;
    scenario::Problems problems; ///< in the order of the lines, those of this file first
    /// The scripts that the text is a part of, as they would be; a script: itself.
    std::vector<scenario::Script> touched;
};

/// The office's limits by the names that scripts use, for the checker.
[[nodiscard]] scenario::CheckOptions checkOptions(const core::LimitTable& limits);

class ScriptReading {
public:
    /// All outlive it. `folder`: the data place.
    ScriptReading(QString folder, const office::Office& office, const scenario::ScriptShelf& shelf)
        : m_folder(std::move(folder)), m_office(office), m_shelf(shelf) {}

    [[nodiscard]] ReadText read(const std::string& file, const QString& text) const;

private:
    /// The script of this main text, with `overlay` in the place of the stored file of the same name.
    [[nodiscard]] scenario::Loaded load(const scenario::Source& main, const scenario::Source& overlay) const;
    void readPart(const scenario::Source& source, ReadText& result) const;

    QString m_folder;
    const office::Office& m_office;
    const scenario::ScriptShelf& m_shelf;
};

} // namespace yingke::publishing
