// SPDX-License-Identifier: GPL-3.0-or-later
// The text that is open in the editor and where it comes from: its file, what is stored there as it was seen last, the
// draft that is kept of what is typed, and what happens to the file outside.
#pragma once

#include "publishing/publisher.h"

#include <QObject>

#include <optional>
#include <string>

class QFileSystemWatcher;
class QTimer;

namespace yingke::rehearsal {

class ScriptEdit;

class OpenText : public QObject {
    Q_OBJECT

public:
    /// Both outlive it, but for the destructor, which asks neither.
    OpenText(publishing::Publisher& publisher, ScriptEdit& edit, QObject* parent);

    /// Of DATA/scripts; empty: nothing is open.
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] bool isNone() const { return m_file.empty(); }
    [[nodiscard]] publishing::ScriptKind kind() const { return publishing::scriptKindOf(m_file); }
    [[nodiscard]] QString path() const { return m_publisher.pathOf(m_file); }
    [[nodiscard]] QString typed() const;
    /// The stored text as it was seen last; nothing: there is none.
    [[nodiscard]] const std::optional<QString>& stored() const { return m_stored; }
    /// Why the stored text can't be had; empty: it can, or there is none.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] std::optional<QString> inForce() const { return m_publisher.inForce(m_file); }

    struct Opened {
        QString notice; ///< what is to be said of it; may be empty
        /// The file's text, when it was changed outside and there is a draft here too.
        std::optional<QString> clash;
    };
    /// Puts into the editor the file's draft, else what is stored, else what is in force, else `fresh`.
    [[nodiscard]] Opened open(const std::string& file, const QString& fresh);
    void close(); ///< nothing is open, nothing is kept anew

    void keepSoon(); ///< in a second, if nothing is typed meanwhile
    void keep();     ///< the draft, now
    void renew();    ///< the stored text was written by the publisher: it is as it should be

    enum class Outside {
        Same,  ///< nothing happened
        Gone,  ///< deleted, or it can't be read (fault())
        Known, ///< it says what stands in the editor
        Other, ///< another text, and nothing was typed here since the one before
        Clash, ///< another text, and another one here
    };
    /// Looks at the file; stored() and fault() are as it is now.
    [[nodiscard]] Outside look();

signals:
    void changedOutside(); ///< perhaps; look() says
    void refused(const QString& sentence);

private:
    void watch() const;

    publishing::Publisher& m_publisher;
    ScriptEdit& m_edit;
    QTimer* m_keeping;
    QFileSystemWatcher* m_watcher;
    std::string m_file;
    std::optional<QString> m_stored;
    QString m_fault;
};

} // namespace yingke::rehearsal
