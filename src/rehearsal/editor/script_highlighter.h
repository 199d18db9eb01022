// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of the script's text: keys, acts that move on, ids, sentences with their placeholders, comments. All stand at
// 4.5:1 or better on white (WCAG 2.1 AA).
#pragma once

#include <QSyntaxHighlighter>

namespace yingke::rehearsal {

class ScriptHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit ScriptHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;

private:
    void sentence(const QString& text, int begin, int end);
    void bareWords(const QString& text, int begin, int end, const QString& key);
};

/// The colours, for the test of their contrast.
struct ScriptColours {
    static QColor key() { return {0x0b, 0x5c, 0x8a}; }
    static QColor act() { return {0x7a, 0x1f, 0x8f}; }
    static QColor id() { return {0x0f, 0x76, 0x6e}; }
    static QColor sentence() { return {0x1b, 0x22, 0x30}; }
    static QColor placeholder() { return {0xa8, 0x3c, 0x00}; }
    static QColor word() { return {0x37, 0x41, 0x51}; }
    static QColor comment() { return {0x5c, 0x66, 0x78}; }
};

} // namespace yingke::rehearsal
