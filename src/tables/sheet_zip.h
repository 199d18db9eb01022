// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook's ZIP, part by part, within a bound for all of them. Inside the reader only.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace yingke::tables {

class SheetZip {
public:
    /// `bytes` must outlive it; `most`: bytes that all parts together may unpack to.
    SheetZip(const QByteArray& bytes, qint64 most);

    /// As they stand in it. Names are looked up in any case, with / or \ between folders: some programs write those.
    [[nodiscard]] QStringList names() const { return m_names.values(); }
    [[nodiscard]] bool has(const QString& name) const { return m_names.contains(plain(name)); }
    /// A part that needs a password.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Nothing: no such part, damaged, has a password, or more than what is left of the bound.
    [[nodiscard]] std::optional<QByteArray> part(const QString& name);

private:
    [[nodiscard]] static QString plain(QString name);

    const QByteArray& m_bytes;
    qint64 m_left;
    bool m_locked = false;
    QHash<QString, QString> m_names; ///< looked up by, as it stands
};

} // namespace yingke::tables
