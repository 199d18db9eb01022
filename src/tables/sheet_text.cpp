// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_text.h"

#include <array>
#include <iconv.h>

namespace yingke::tables {

namespace {

/// Without a mark: in a table's text each line's end is a unit of its own, 0A 00 or 00 0A.
const char* unmarkedUtf16(const QByteArray& bytes) {
    constexpr qsizetype looked = 100'000;
    std::array<qsizetype, 2> nuls{};
    std::array<qsizetype, 2> lineEnds{}; // of the lower order, of the upper one
    const qsizetype end = std::min(looked, bytes.size() - 1);
    for (qsizetype i = 0; i < end; i += 2) {
        const char first = bytes.at(i);
        const char second = bytes.at(i + 1);
        nuls[0] += first == '\0' ? 1 : 0;
        nuls[1] += second == '\0' ? 1 : 0;
        lineEnds[0] += (first == '\n' || first == '\r') && second == '\0' ? 1 : 0;
        lineEnds[1] += first == '\0' && (second == '\n' || second == '\r') ? 1 : 0;
    }
    if (bytes.size() % 2 != 0 || (nuls[0] == 0) == (nuls[1] == 0)) {
        return nullptr;
    }
    const bool lower = nuls[1] > 0;
    return lineEnds.at(lower ? 0 : 1) == 0 ? nullptr : lower ? "UTF-16LE" : "UTF-16BE";
}

} // namespace

std::optional<QString> textFrom(const QByteArray& bytes, const char* encoding) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1)) { // NOLINT(performance-no-int-to-ptr): so iconv says that it failed
        return std::nullopt;
    }
    QByteArray from = bytes;
    QByteArray text(bytes.size() * 3 + 16, '\0');
    char* in = from.data();
    char* out = text.data();
    std::size_t inLeft = static_cast<std::size_t>(from.size());
    std::size_t outLeft = static_cast<std::size_t>(text.size());
    const bool good = iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1) && inLeft == 0;
    iconv_close(converter);
    text.truncate(text.size() - static_cast<qsizetype>(outLeft));
    return good ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}

std::optional<QString> sheetText(const QByteArray& bytes) {
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text = textFrom(bytes.mid(2), bytes.startsWith("\xFF") ? "UTF-16LE" : "UTF-16BE");
    } else if (const char* order = unmarkedUtf16(bytes); order != nullptr) {
        text = textFrom(bytes, order);
    } else {
        const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
        const QString utf8 = QString::fromUtf8(plain);
        text = utf8.toUtf8() == plain ? std::optional(utf8) : textFrom(plain, "GB18030");
    }
    return text && !text->contains(QChar::Null) ? text : std::nullopt;
}

} // namespace yingke::tables
