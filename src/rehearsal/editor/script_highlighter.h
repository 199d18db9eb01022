// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of the script's text (the palette's Script… inks): keys, acts that move on, ids, sentences with their
// placeholders, comments.
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

} // namespace yingke::rehearsal
