// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the office's YAML files so that a cut or garbled one never counts: the file, else its last good copy, else what
// ships with the program. Inside office/data only.
#pragma once

#include "scenario/language/problem.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace yingke::office {

/// What serves when neither the file nor its copy can be used.
enum class WithoutCopy {
    Shipped,   ///< what ships with the program
    WhatIsRead ///< what could be read of the file: sums and telephones are the office's own
};

class SoundTables {
public:
    using Faults = std::vector<QString>; ///< with file and line
    /// `told` outlives it and gets each fault, and what serves instead.
    SoundTables(QString folder, Faults& told) : m_folder(std::move(folder)), m_told(told) {}

    /// `read(place, faults)`: the content of these files in the folder `place`; without faults it is sound.
    template <class Read> auto read(const QStringList& files, WithoutCopy without, const Read& read) {
        Faults faults;
        auto own = read(m_folder, faults);
        tellCut(files, faults);
        if (faults.empty()) {
            keep(files);
            return own;
        }
        tell(faults);
        if (without == WithoutCopy::Shipped) {
            layCopies(files);
        }
        Faults ofCopy;
        auto copy = read(copies(), ofCopy);
        tellServes(files, ofCopy.empty());
        return ofCopy.empty() ? copy : own;
    }
    /// Tells each name that the last good copy of a flat table has and the file has not: it may be cut between two
    /// lines.
    void tellGone(const char* file, const std::map<std::string, std::string>& table, Faults& faults) const;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const std::map<std::string, QString>& elsewhere() const { return m_elsewhere; } ///< as Office has it

private:
    [[nodiscard]] QString copies() const { return m_folder + QStringLiteral("/.good"); }
    /// Tells a file that is the beginning of its copy and breaks off in a line: what is left may read well.
    void tellCut(const QStringList& files, Faults& faults) const;
    void keep(const QStringList& files) const;
    void layCopies(const QStringList& files) const; ///< the shipped one, where there is no copy
    void tell(const Faults& faults);
    void tellServes(const QStringList& files, bool copy);

    QString m_folder;
    Faults& m_told;
    std::map<std::string, QString> m_elsewhere;
};

/// The line of "name:" in a file, the last one when it is not there: that is where it breaks off. From 1.
[[nodiscard]] int lineOf(const QString& folder, const char* file, const std::string& name);
/// Errors as sentences with file and line; what is only a warning makes no file unsound and is left out.
[[nodiscard]] SoundTables::Faults sentencesOf(const scenario::Problems& problems);

} // namespace yingke::office
