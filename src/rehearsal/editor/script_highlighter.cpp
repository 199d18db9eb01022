// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_highlighter.h"

#include "rehearsal/editor/script_keys.h"
#include "widgets/look/palette.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::rehearsal {

void ScriptHighlighter::highlightBlock(const QString& text) {
    static const QRegularExpression keyHere(QStringLiteral("\\G([A-Za-z_0-9]+):(?= |$)"));
    QTextCharFormat format;
    QString key;
    int i = 0;
    const int length = static_cast<int>(text.size());
    while (i < length) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('#') && (i == 0 || text.at(i - 1) == QLatin1Char(' '))) {
            format = QTextCharFormat();
            format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptCommentText));
            format.setFontItalic(true);
            setFormat(i, length - i, format);
            return;
        }
        if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            int end = i + 1;
            while (end < length && (text.at(end) != c || text.at(end - 1) == QLatin1Char('\\'))) {
                ++end;
            }
            sentence(text, i, std::min(end + 1, length));
            i = end + 1;
            continue;
        }
        if (const auto match = keyHere.match(text, i); match.hasMatch()) {
            key = match.captured(1);
            format = QTextCharFormat();
            format.setForeground(movesOn(key) ? widgets::inkOf(this, widgets::Ink::ScriptActText)
                                              : widgets::inkOf(this, widgets::Ink::ScriptKeyText));
            format.setFontWeight(QFont::DemiBold);
            const int size = static_cast<int>(match.capturedLength());
            setFormat(i, size, format);
            i += size;
            continue;
        }
        const QString breaks = QStringLiteral("[]{},\"'# ");
        if (breaks.contains(c)) {
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < length && !breaks.contains(text.at(end))) {
            ++end;
        }
        bareWords(text, i, end, key);
        i = end;
    }
}

void ScriptHighlighter::sentence(const QString& text, int begin, int end) {
    QTextCharFormat format;
    format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptSentenceText));
    setFormat(begin, end - begin, format);
    static const QRegularExpression placeholder(QStringLiteral("\\{[^{}]*\\}"));
    format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptPlaceholderText));
    format.setFontWeight(QFont::DemiBold);
    auto found = placeholder.globalMatch(text.mid(begin, end - begin));
    while (found.hasNext()) {
        const auto match = found.next();
        setFormat(begin + static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

void ScriptHighlighter::bareWords(const QString& text, int begin, int end, const QString& key) {
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_./-]+$"));
    QTextCharFormat format;
    const QString bare = text.mid(begin, end - begin);
    if (key == QLatin1String("id") || key == QLatin1String("scenario") || key == QLatin1String("piece")) {
        format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptIdText));
        format.setFontWeight(QFont::Bold);
    } else if (movesOn(key) && word.match(bare).hasMatch()) {
        format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptIdText));
    } else {
        format.setForeground(widgets::inkOf(this, widgets::Ink::ScriptWordText));
    }
    setFormat(begin, end - begin, format);
}

} // namespace yingke::rehearsal
