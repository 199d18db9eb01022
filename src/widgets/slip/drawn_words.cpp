// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/drawn_words.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace yingke::widgets {

void DrawnWords::add(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    addLaidOut(text, layout);
}

void DrawnWords::add(const QTextDocument& page) {
    page.documentLayout()->documentSize(); // a page is laid out when it is asked for
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (const QTextLayout* layout = block.layout()) {
            addLaidOut(block.text(), *layout);
        }
    }
}

DrawnWords::Face& DrawnWords::faceOf(const QRawFont& font) {
    auto names = m_names.find(font);
    if (names == m_names.end()) {
        names = m_names.insert(font, {font.familyName(), font.styleName()});
    }
    Face& face = m_faces[names.value()];
    if (!face.font.isValid()) {
        face.font = font;
    }
    return face;
}

void DrawnWords::Face::note(quint32 glyph, const QString& word) {
    if (words.emplace(glyph, word).second) {
        glyphs.push_back(glyph);
    }
}

void DrawnWords::addLaidOut(const QString& text, const QTextLayout& layout) {
    // A line of one font, a glyph a character and all from left to right, as nearly all are: read in one go.
    const QList<QGlyphRun> whole = layout.glyphRuns(0, static_cast<int>(text.size()));
    const bool isPlain = whole.size() == 1 && whole.first().glyphIndexes().size() == text.size() &&
                         std::none_of(text.begin(), text.end(), [](QChar sign) {
                             return sign.isSurrogate() || sign.direction() == QChar::DirR ||
                                    sign.direction() == QChar::DirAL || sign.isMark();
                         });
    if (isPlain) {
        Face& face = faceOf(whole.first().rawFont());
        const QList<quint32> glyphs = whole.first().glyphIndexes();
        for (qsizetype at = 0; at < text.size(); ++at) {
            face.note(glyphs.at(at), text.mid(at, 1));
        }
        return;
    }
    for (int at = 0; at < text.size();) {
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString word = text.mid(at, length);
        for (const QGlyphRun& run : layout.glyphRuns(at, length)) {
            Face& face = faceOf(run.rawFont());
            for (const quint32 glyph : run.glyphIndexes()) {
                face.note(glyph, word);
            }
        }
        at += length;
    }
}

std::vector<const DrawnWords::Face*> DrawnWords::faces() const {
    std::vector<const Face*> all;
    std::transform(m_faces.begin(), m_faces.end(), std::back_inserter(all),
                   [](const auto& entry) { return &entry.second; });
    return all;
}

} // namespace yingke::widgets
