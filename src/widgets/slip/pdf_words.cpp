// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/pdf_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace yingke::widgets {

namespace {

using Map = std::map<quint32, QString>; ///< what a font's codes mean

constexpr int mostInBlock = 100; ///< entries of one bfchar block, by the format

/// Where the objects of a file stand, by their numbers; and what its trailer says.
struct Table {
    std::vector<qsizetype> places;
    QByteArray trailer; ///< without << >>
    qsizetype start = 0;
};

std::optional<Table> tableOf(const QByteArray& pdf) {
    Table table;
    const qsizetype startWord = pdf.lastIndexOf("startxref");
    if (startWord < 0) {
        return std::nullopt;
    }
    const QByteArray number = pdf.mid(startWord + 9, 20).trimmed();
    table.start = number.left(number.indexOf('\n')).trimmed().toLongLong();
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype open = pdf.indexOf("<<", trailer);
    const qsizetype close = pdf.lastIndexOf(">>", startWord);
    if (table.start <= 0 || trailer < table.start || open < 0 || close < open) {
        return std::nullopt;
    }
    table.trailer = pdf.mid(open + 2, close - open - 2).trimmed();
    const QList<QByteArray> lines = pdf.mid(table.start, trailer - table.start).split('\n');
    for (qsizetype at = 2; at < lines.size(); ++at) { // "xref", "0 N", then a line an object
        if (!lines.at(at).isEmpty()) {
            table.places.push_back(lines.at(at).left(10).toLongLong());
        }
    }
    return lines.first().trimmed() == "xref" ? std::optional(table) : std::nullopt;
}

QByteArray objectAt(const QByteArray& pdf, const Table& table, qsizetype number) {
    const auto place = static_cast<std::size_t>(number);
    if (number <= 0 || place >= table.places.size() || table.places.at(place) <= 0) {
        return {};
    }
    const qsizetype from = table.places.at(place);
    return pdf.mid(from, pdf.indexOf("endobj", from) - from);
}

/// The numbers of the objects that say what glyphs mean.
std::vector<qsizetype> mapsOf(const QByteArray& pdf, const Table& table) {
    std::vector<qsizetype> maps;
    const QByteArray word("/ToUnicode ");
    for (std::size_t number = 1; number < table.places.size(); ++number) {
        const QByteArray object = objectAt(pdf, table, static_cast<qsizetype>(number));
        const qsizetype stream = object.indexOf("stream");
        const QByteArray head = stream < 0 ? object : object.left(stream);
        const bool right = head.startsWith(QByteArray::number(static_cast<qint64>(number)) + " 0 obj");
        const qsizetype at = right ? head.indexOf(word) : -1;
        if (at >= 0) {
            const QByteArray rest = head.mid(at + word.size());
            maps.push_back(rest.left(rest.indexOf(' ')).toLongLong());
        }
    }
    return maps;
}

QString characterOf(const QString& hex) {
    const char32_t code = hex.toUInt(nullptr, 16);
    return QString::fromUcs4(&code, 1);
}

/// Reads a map as Qt writes it: ranges, each with a list or with its first character.
Map readMap(const QByteArray& object) {
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})> *(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
    const QString text = QString::fromLatin1(object.mid(object.indexOf("beginbfrange")));
    Map map;
    for (auto ranges = range.globalMatch(text); ranges.hasNext();) {
        const QRegularExpressionMatch found = ranges.next();
        const quint32 first = found.captured(1).toUInt(nullptr, 16);
        const quint32 last = found.captured(2).toUInt(nullptr, 16);
        if (found.hasCaptured(4)) {
            quint32 code = first;
            for (auto values = one.globalMatch(found.captured(4)); values.hasNext() && code <= last; ++code) {
                map[code] = characterOf(values.next().captured(1));
            }
            continue;
        }
        const quint32 value = found.captured(3).toUInt(nullptr, 16);
        for (quint32 code = first; code <= last; ++code) {
            map[code] = characterOf(QString::number(value + code - first, 16));
        }
    }
    map.erase(0); // the box of what no font has
    return map;
}

quint32 glyphOf(const QRawFont& font, const QString& character) {
    const QList<quint32> glyphs = font.glyphIndexesForString(character);
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

/// The map by the order of drawing, which is the order of Qt's codes: nothing unless Qt's own map agrees in each entry.
/// What Qt drew behind all of it (a page's number) stays as Qt tells it.
std::optional<Map> byOrder(const Map& told, const DrawnWords::Face& face) {
    const bool agrees = !told.empty() && std::all_of(told.begin(), told.end(), [&face](const auto& entry) {
        return entry.first > face.glyphs.size() || glyphOf(face.font, entry.second) == face.glyphs.at(entry.first - 1);
    });
    if (!agrees) {
        return std::nullopt;
    }
    Map map = told;
    for (std::size_t at = 0; at < face.glyphs.size(); ++at) {
        map[static_cast<quint32>(at + 1)] = face.words.at(face.glyphs.at(at));
    }
    return map;
}

/// Each entry by itself: what its glyph was drawn for.
Map byGlyph(Map told, const std::vector<const DrawnWords::Face*>& faces) {
    for (auto& [code, character] : told) {
        for (const DrawnWords::Face* face : faces) {
            const quint32 glyph = glyphOf(face->font, character);
            const auto drawn = face->words.find(glyph);
            if (glyph != 0 && drawn != face->words.end()) {
                character = drawn->second;
                break;
            }
        }
    }
    return told;
}

/// `faces`: those with the most glyphs first; one of a few glyphs agrees by chance.
Map mended(const Map& told, const std::vector<const DrawnWords::Face*>& faces) {
    for (const DrawnWords::Face* face : faces) {
        if (auto map = byOrder(told, *face)) {
            return *map;
        }
    }
    return byGlyph(told, faces);
}

QByteArray hex4(quint32 value) { return QByteArray::number(value, 16).rightJustified(4, '0').toUpper(); }

QByteArray writtenMap(const Map& map) {
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = map.begin();
    for (auto left = static_cast<int>(map.size()); left > 0;) {
        const int count = std::min(left, mostInBlock);
        text += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++entry) {
            text += '<' + hex4(entry->first) + "> <";
            for (const QChar unit : entry->second) {
                text += hex4(unit.unicode());
            }
            text += ">\n";
        }
        text += "endbfchar\n";
        left -= count;
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

QByteArray withWords(const QByteArray& pdf, const DrawnWords& drawn) {
    const auto table = tableOf(pdf);
    if (!table) {
        return pdf;
    }
    QByteArray whole = pdf;
    if (!whole.endsWith('\n')) {
        whole += '\n';
    }
    QByteArray places;
    std::vector<const DrawnWords::Face*> faces = drawn.faces();
    std::sort(faces.begin(), faces.end(),
              [](const auto* one, const auto* other) { return one->glyphs.size() > other->glyphs.size(); });
    for (const qsizetype number : mapsOf(pdf, *table)) {
        const Map told = readMap(objectAt(pdf, *table, number));
        const QByteArray map = writtenMap(mended(told, faces));
        const QByteArray name = QByteArray::number(static_cast<qint64>(number));
        places += name + " 1\n" + QByteArray::number(static_cast<qint64>(whole.size())).rightJustified(10, '0') +
                  " 00000 n \n";
        whole += name + " 0 obj\n<< /Length " + QByteArray::number(static_cast<qint64>(map.size())) + " >>\nstream\n" +
                 map + "\nendstream\nendobj\n";
    }
    if (places.isEmpty()) {
        return pdf;
    }
    const QByteArray start = QByteArray::number(static_cast<qint64>(whole.size()));
    whole += "xref\n" + places + "trailer\n<<\n" + table->trailer + "\n/Prev " +
             QByteArray::number(static_cast<qint64>(table->start)) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return whole;
}

} // namespace yingke::widgets
