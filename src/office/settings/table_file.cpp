// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/settings/table_file.h"

#include "office/data/texts.h"
#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QRegularExpression>

namespace yingke::office {

TableFile TableFile::read(const QString& path, QString* fault) {
    TableFile table;
    table.m_path = path;
    const platform::FileContent file = platform::readFile(path);
    if (!file.fault.isEmpty()) {
        if (fault != nullptr) {
            *fault = Texts::tr("%1 can't be read: %2").arg(path, file.fault);
        }
        return table;
    }
    table.m_lines = QString::fromUtf8(file.bytes).split(QLatin1Char('\n'));
    while (!table.m_lines.isEmpty() && table.m_lines.last().trimmed().isEmpty()) {
        table.m_lines.removeLast();
    }
    return table;
}

qsizetype TableFile::heading(const QString& name) const {
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString& line = m_lines.at(i);
        if (line.startsWith(name) && line.mid(name.size()).trimmed().startsWith(QLatin1Char(':'))) {
            return i;
        }
    }
    return -1;
}

qsizetype TableFile::blockEnd(qsizetype heading) const {
    qsizetype end = heading + 1;
    // What is indented (or a list at the margin) belongs to the heading; a comment at the margin does not.
    while (end < m_lines.size() &&
           (m_lines.at(end).startsWith(QLatin1Char(' ')) || m_lines.at(end).startsWith(QLatin1String("- ")))) {
        ++end;
    }
    return end;
}

void TableFile::set(const QString& name, const QString& value) {
    const QString line = name + QStringLiteral(": ") + yamlScalar(value);
    const qsizetype at = heading(name);
    if (at < 0) {
        m_lines << line;
        return;
    }
    for (qsizetype extra = blockEnd(at) - at - 1; extra > 0; --extra) {
        m_lines.removeAt(at + 1);
    }
    m_lines[at] = line;
}

void TableFile::setUnder(const QString& section, const QString& name, const QString& inlined) {
    qsizetype at = heading(section);
    if (at < 0) {
        m_lines << section + QLatin1Char(':');
        at = m_lines.size() - 1;
    }
    const QString line = QStringLiteral("  ") + name + QStringLiteral(": ") + inlined;
    const qsizetype end = blockEnd(at);
    const QString begin = QStringLiteral("  ") + name + QLatin1Char(':');
    for (qsizetype i = at + 1; i < end; ++i) {
        if (m_lines.at(i).startsWith(begin)) {
            while (i + 1 < m_lines.size() && m_lines.at(i + 1).startsWith(QLatin1String("    "))) {
                m_lines.removeAt(i + 1); // indented deeper: it belonged to the same name
            }
            m_lines[i] = line;
            return;
        }
    }
    m_lines.insert(end, line);
}

void TableFile::setBlock(const QString& section, const QStringList& lines) {
    qsizetype at = heading(section);
    if (at < 0) {
        m_lines << section + QLatin1Char(':');
        at = m_lines.size() - 1;
    }
    for (qsizetype extra = blockEnd(at) - at - 1; extra > 0; --extra) {
        m_lines.removeAt(at + 1);
    }
    m_lines[at] = section + (lines.isEmpty() ? QStringLiteral(": []") : QStringLiteral(":"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_lines.insert(at + 1 + i, lines.at(i));
    }
}

QString TableFile::text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

QString TableFile::save() const { return saveAs(m_path); }

QString TableFile::saveAs(const QString& path) const {
    if (const QString why = platform::writeDurably(path, text().toUtf8()); !why.isEmpty()) {
        return Texts::tr("%1 can't be written: %2. What was entered is still here; free some space and save again.")
            .arg(path, why);
    }
    return {};
}

QString yamlScalar(const QString& text) {
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+（）()、，。×~-]*$"));
    static const QRegularExpression meaning(QStringLiteral("^(yes|no|true|false|null|on|off|~)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (plain.match(text).hasMatch() && !meaning.match(text).hasMatch() && !text.endsWith(QLatin1Char(' '))) {
        return text;
    }
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    quoted.replace(QLatin1Char('"'), QLatin1String("\\\""));
    quoted.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    quoted.replace(QLatin1Char('\t'), QLatin1String("\\t"));
    quoted.remove(QLatin1Char('\r'));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace yingke::office
