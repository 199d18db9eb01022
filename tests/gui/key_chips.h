// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that a chip of a key sheet stands for.
#pragma once

#include <QKeySequence>
#include <QStringList>

namespace yingke::test {

/// "Alt+← →" is Alt+Left and Alt+Right, "Alt+1…6" Alt+1 to Alt+6, "Alt+Q W" two keys with Alt, "+ - 0" three keys.
inline QStringList keysOf(QString chip) {
    chip.replace(QStringLiteral("←"), QStringLiteral("Left")).replace(QStringLiteral("→"), QStringLiteral("Right"));
    chip.replace(QStringLiteral("↑"), QStringLiteral("Up")).replace(QStringLiteral("↓"), QStringLiteral("Down"));
    QStringList keys;
    QString held;
    for (const QString& part : chip.split(QLatin1Char(' '))) {
        const QString key = part.section(QLatin1Char('+'), -1);
        if (part.size() > 1 && part.contains(QLatin1Char('+'))) {
            held = part.left(part.size() - key.size());
        }
        if (const QStringList ends = key.split(QStringLiteral("…")); ends.size() == 2) {
            for (int i = ends[0].toInt(); i <= ends[1].toInt(); ++i) {
                keys << held + QString::number(i);
            }
        } else {
            keys << held + (part == QStringLiteral("+") ? part : key);
        }
    }
    return keys;
}

/// Of one name of keysOf; "Enter" is the large one.
inline QKeySequence sequenceOf(const QString& name) {
    return QKeySequence(name == QStringLiteral("Enter")        ? QStringLiteral("Return")
                        : name == QStringLiteral("Ctrl+Enter") ? QStringLiteral("Ctrl+Return")
                                                               : name);
}

} // namespace yingke::test
