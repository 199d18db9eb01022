// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts, publishing and earlier versions of the scripts' texts. A draft is DATA/drafts/FILE, or DATA/scripts/FILE
// where that was changed outside; what is in force is DATA/published/FILE; what was ever published is
// DATA/versions/KEY/HASH.yaml with its list DATA/versions/KEY/index.tsv (hash, when, who, note; a line each, oldest
// first; KEY: versionsOf(file)). Files are named as in DATA/scripts, e.g. "zh_CN/payment.yaml". The window's thread.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "publishing/script_file.h"
#include "publishing/script_reading.h"
#include "scenario/checker/checker.h"
#include "scenario/player/script_shelf.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::publishing {

/// One line of the list: a text that was published then.
struct Version {
    std::string hash; ///< SHA-256 (hex): of a script over all sources, as in the log; of other texts over themselves
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
        const office::Office& office;
        scenario::ScriptShelf& shelf;
        frontdesk::FrontDesk& desk;
    };
    /// The parts outlive it.
    explicit Publisher(Parts parts);

    /// The text loaded with the published rest, and checked against the office's words and limits.
    [[nodiscard]] ReadText read(const std::string& file, const QString& text) const;
    [[nodiscard]] scenario::CheckOptions options() const;
    [[nodiscard]] QString pathOf(const std::string& file) const; ///< of the stored text

    /// The stored text; nothing when there is none or it can't be read (readTextFile says why).
    [[nodiscard]] std::optional<QString> stored(const std::string& file) const;
    /// What the next visitor is served by: the published text, whatever became of the file since.
    [[nodiscard]] std::optional<QString> inForce(const std::string& file) const;
    /// What is not published: the draft, else the stored text where it was changed outside.
    [[nodiscard]] std::optional<QString> draft(const std::string& file) const;
    /// The files that have a draft, by name.
    [[nodiscard]] std::vector<std::string> drafts() const;
    /// Keeps the draft; one that says the same as the stored text goes. Empty, or a sentence.
    [[nodiscard]] QString keepDraft(const std::string& file, const QString& text) const;
    /// Takes the draft away; what is stored and published stays. Empty, or a sentence.
    [[nodiscard]] QString withdraw(const std::string& file) const;
    /// A draft of a new scenario from the template (DATA/scripts/template.yaml). Empty, or a sentence.
    [[nodiscard]] QString begin(const std::string& id, const QString& title) const;

    /// Puts the text in force for the next visit; visits that run stay with theirs. Refused without a note, with
    /// errors (the first is told), or when it is in force already; the text is kept as the draft then. A piece or an
    /// English text renews every script that it is a part of.
    [[nodiscard]] Published publish(const std::string& file, const QString& text, const QString& note);
    /// A file of DATA/scripts that was never published goes into force for the next visit when it is sound; else the
    /// first fault is told, and it is not in force.
    [[nodiscard]] Published takeIn(const std::string& file);
    /// Keeps a text among the versions without publishing it, so that it is not lost. Empty, or a sentence.
    [[nodiscard]] QString keepAside(const std::string& file, const QString& text, const QString& note) const;
    /// The files of DATA/scripts that were changed, deleted or made unreadable outside and are not published so.
    [[nodiscard]] std::vector<std::string> changedOutside() const;
    /// The file says what is in force again; what was changed outside is kept among the versions. Empty, or a sentence.
    [[nodiscard]] QString putBack(const std::string& file, const QString& note) const;
    /// What was published of it, newest first. `key`: versionsOf(file), for a script its id.
    [[nodiscard]] std::vector<Version> versions(const std::string& key) const;
    [[nodiscard]] std::optional<QString> versionText(const std::string& key, const std::string& hash) const;

private:
    [[nodiscard]] QString refusal(const std::string& file, const ReadText& read, const QString& note) const;
    [[nodiscard]] QString keepVersions(const std::string& file, const std::string& hash, const QString& text,
                                       const QString& note) const;
    [[nodiscard]] QString keepText(const std::string& key, const std::string& hash, const QString& text) const;
    [[nodiscard]] QString note(const std::string& key, const std::vector<Version>& added) const;
    [[nodiscard]] QString renew(std::vector<scenario::Script> scripts);
    [[nodiscard]] std::string hashOf(const std::string& file, const QString& text) const;

    Parts m_parts;
};

} // namespace yingke::publishing
