// SPDX-License-Identifier: GPL-3.0-or-later
// Which character each glyph of a page was drawn for. A font gives several characters one glyph (女 and the radical ⼥,
// the space and the tab) and one character several glyphs (figures between capitals): from the glyph alone nobody can
// tell what was written, so it is noted while it is drawn. Window's thread.
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <utility>
#include <vector>

class QTextDocument;
class QTextLayout;

namespace yingke::widgets {

class DrawnWords {
public:
    /// One file of a font: its glyphs in the order in which they were drawn first, each with what it was drawn for.
    struct Face {
        QRawFont font;
        std::vector<quint32> glyphs;
        std::map<quint32, QString> words;

        void note(quint32 glyph, const QString& word);
    };

    /// A line of text, as it is drawn with `font`; in the order of drawing.
    void add(const QString& text, const QFont& font);
    /// All that a page of rich text says.
    void add(const QTextDocument& page);

    [[nodiscard]] std::vector<const Face*> faces() const;

private:
    Face& faceOf(const QRawFont& font);
    void addLaidOut(const QString& text, const QTextLayout& layout);

    std::map<std::pair<QString, QString>, Face> m_faces;  ///< by family and style
    QHash<QRawFont, std::pair<QString, QString>> m_names; ///< asking a font for them takes long
};

} // namespace yingke::widgets
