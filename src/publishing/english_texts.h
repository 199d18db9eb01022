// SPDX-License-Identifier: GPL-3.0-or-later
// The English of one script beside its Chinese, as the drafts have it: a row for every text that wants English, written
// one by one into the drafts of the files they stand in (en/…). The window's thread.
#pragma once

#include "office/data/office.h"
#include "publishing/publisher.h"
#include "scenario/language/english.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::publishing {

struct EnglishRow {
    scenario::EnglishLine line; ///< file and step in it: where the English is written
    QString step;               ///< the step's title, else its id; empty: the script's head
    QString fault;              ///< why it can't be published or written as it is; empty: it can
    QString hint;               ///< what the Chinese says and the English does not
    bool closed = false;        ///< its file can't be read: nothing is written until that is mended

    [[nodiscard]] bool gap() const { return !closed && line.english.empty(); }
};

class EnglishTexts {
public:
    /// Both outlive it.
    EnglishTexts(const Publisher& publisher, const office::Office& office) : m_publisher(publisher), m_office(office) {}

    /// Reads the English of this script anew: the drafts, else what is stored.
    void show(const scenario::Script& script);
    [[nodiscard]] const std::vector<EnglishRow>& rows() const { return m_rows; }
    [[nodiscard]] int gaps() const;
    /// Files that can't be used, a sentence each with the place and the reason.
    [[nodiscard]] const std::map<std::string, QString>& faults() const { return m_faults; }
    /// Writes one text into the draft of its file (empty: a gap again) and reads all anew. Empty, or why not; nothing
    /// is changed then.
    [[nodiscard]] QString write(std::size_t row, const QString& english);
    /// The files of this script's English that have a draft.
    [[nodiscard]] std::vector<std::string> drafts() const;

private:
    [[nodiscard]] TextFile current(const std::string& file) const; ///< the draft, else what is stored or in force
    void readAgain();

    const Publisher& m_publisher;
    const office::Office& m_office;
    std::optional<scenario::Script> m_script;
    std::vector<EnglishRow> m_rows;
    std::map<std::string, QString> m_faults; ///< by file
};

} // namespace yingke::publishing
