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

void DrawnWords::addLaidOut(const QString& text, const QTextLayout& layout) {
    for (int at = 0; at < text.size();) {
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString word = text.mid(at, length);
        for (const QGlyphRun& run : layout.glyphRuns(at, length)) {
            const QRawFont font = run.rawFont();
            Face& face = m_faces[{font.familyName(), font.styleName()}];
            if (!face.font.isValid()) {
                face.font = font;
            }
            for (const quint32 glyph : run.glyphIndexes()) {
                if (face.words.emplace(glyph, word).second) {
                    face.glyphs.push_back(glyph);
                }
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
