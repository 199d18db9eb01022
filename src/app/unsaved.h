// SPDX-License-Identifier: GPL-3.0-or-later
// Where events go that could not be saved when the program ends, and where the next start looks for them.
#pragma once

#include <QString>
#include <QStringList>

namespace yingke::app {

class UnsavedPlaces {
public:
    /// `dataPlace`: whose events. `own`: a folder of this user beside the data place (the settings of the programs).
    UnsavedPlaces(const QString& dataPlace, QString own);

    /// Where it is tried first, and without asking when the session ends.
    [[nodiscard]] const QString& own() const { return m_own; }
    /// A new name for a spool in `folder`.
    [[nodiscard]] QString newFile(const QString& folder) const;
    /// Has the next start look into this folder, too. False: that can't be written down; the file must be brought into
    /// the data place by hand.
    [[nodiscard]] bool remember(const QString& folder) const;
    /// All spools of this data place that are to be taken in, the oldest first.
    [[nodiscard]] QStringList files() const;

private:
    [[nodiscard]] QString listFile() const;
    [[nodiscard]] QStringList folders() const;

    QString m_dataPlace;
    QString m_own;
    QString m_mark; ///< of the data place, in the names of its spools
};

/// The folder of this user for it, by the system's rules.
[[nodiscard]] QString ownUnsavedFolder();

} // namespace yingke::app
