// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts, publishing and earlier versions of scripts. A draft is DATA/drafts/FILE; what was ever published is
// DATA/versions/ID/HASH.yaml with its list DATA/versions/ID/index.tsv (hash, when, who, note; a line each, oldest
// first). Files are named as in DATA/scripts, e.g. "zh_CN/payment.yaml". The window's thread.
#pragma once

#include "office/front_desk.h"
#include "office/office.h"
#include "office/script_shelf.h"
#include "scenario/checker.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::office {

/// One line of the list: a text that was published then.
struct Version {
    std::string hash; ///< SHA-256 (hex) over all sources, as in the log
    QString when;     ///< ISO 8601, UTC
    QString who;
    QString note;
};

/// What came of publishing; `told` is for the trainer in both cases.
struct Published {
    bool done = false;
    QString told;
};

class Publisher {
public:
    struct Parts {
        QString folder; ///< the data place
        const Office& office;
        ScriptShelf& shelf;
        FrontDesk& desk;
    };
    /// The parts outlive it.
    explicit Publisher(Parts parts);

    /// The text loaded with its stored pieces and English, and checked against the office's words and limits.
    [[nodiscard]] scenario::Loaded read(const std::string& file, const QString& text) const;
    [[nodiscard]] scenario::CheckOptions options() const;

    /// The stored text; nothing when it can't be opened.
    [[nodiscard]] std::optional<QString> stored(const std::string& file) const;
    [[nodiscard]] std::optional<QString> draft(const std::string& file) const;
    /// Keeps the draft; one that says the same as the stored text goes. Empty, or a sentence.
    [[nodiscard]] QString keepDraft(const std::string& file, const QString& text) const;

    /// Puts the text in force for the next visit; visits that run stay with theirs. Refused without a note, with
    /// errors (the first is told), or when it is in force already; the text is kept as the draft then.
    [[nodiscard]] Published publish(const std::string& file, const QString& text, const QString& note);
    /// What was published of this script, newest first.
    [[nodiscard]] std::vector<Version> versions(const std::string& id) const;
    [[nodiscard]] std::optional<QString> versionText(const std::string& id, const std::string& hash) const;

private:
    [[nodiscard]] QString refusal(const std::string& file, const scenario::Loaded& loaded, const QString& note) const;
    [[nodiscard]] QString keepVersion(const std::string& id, const std::string& hash, const QString& text) const;
    [[nodiscard]] QString note(const std::string& id, const std::vector<Version>& added) const;

    Parts m_parts;
};

/// "zh_CN/payment.yaml" → "payment".
[[nodiscard]] std::string scriptIdOf(const std::string& file);

} // namespace yingke::office
