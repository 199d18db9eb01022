// SPDX-License-Identifier: GPL-3.0-or-later
// One of the office's readable files (DATA/office/*.yaml) as its lines, so that an edit in the window leaves the
// comments and the order of the people who wrote it alone. Meaning is read by scenario::readTable; here are only
// places.
#pragma once

#include <QString>
#include <QStringList>

namespace yingke::office {

class TableFile {
public:
    /// The file's lines; a file that is not there is empty. `fault` gets a sentence when it can't be read.
    static TableFile read(const QString& path, QString* fault);

    /// "name: value" at the margin: replaced where it stands (with the lines that belong to it), else appended. The
    /// value is written as it has to be quoted.
    void set(const QString& name, const QString& value);
    /// "  name: inline" under the heading "section:": replaced, else added at the section's end (made when missing).
    /// `inlined` is written as it is.
    void setUnder(const QString& section, const QString& name, const QString& inlined);
    /// The whole block below the heading "section:" anew, a line each, already indented.
    void setBlock(const QString& section, const QStringList& lines);

    [[nodiscard]] QString text() const;
    /// Writes atomically; empty when done, else a sentence.
    [[nodiscard]] QString save() const;
    [[nodiscard]] QString saveAs(const QString& path) const; ///< the same, in another place

private:
    [[nodiscard]] qsizetype heading(const QString& name) const; ///< line of "name:" at the margin; -1: none
    [[nodiscard]] qsizetype blockEnd(qsizetype heading) const;  ///< first line behind what belongs to it

    QString m_path;
    QStringList m_lines;
};

/// A scalar so that YAML reads back just this text: plain where that is safe, else in double quotes.
[[nodiscard]] QString yamlScalar(const QString& text);

} // namespace yingke::office
