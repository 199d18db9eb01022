// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xls_records.h"

#include "tables/sheet_text.h"

#include <QtEndian>

#include <algorithm>

namespace yingke::tables {

namespace {

constexpr int continued = 0x003C;
constexpr qsizetype recordHead = 4;

} // namespace

std::optional<XlsRecord> XlsRecords::next() {
    const auto head = [this](qsizetype at) {
        return at >= 0 && at + recordHead <= m_stream.size()
                   ? std::optional(std::pair<int, qsizetype>(qFromLittleEndian<quint16>(m_stream.constData() + at),
                                                             qFromLittleEndian<quint16>(m_stream.constData() + at + 2)))
                   : std::nullopt;
    };
    const auto first = head(m_at);
    if (!first || m_at + recordHead + first->second > m_stream.size()) {
        return std::nullopt;
    }
    XlsRecord record{first->first, m_stream.mid(m_at + recordHead, first->second), {}};
    m_at += recordHead + first->second;
    for (auto more = head(m_at);
         more && more->first == continued && m_at + recordHead + more->second <= m_stream.size(); more = head(m_at)) {
        record.seams.push_back(record.bytes.size());
        record.bytes += m_stream.mid(m_at + recordHead, more->second);
        m_at += recordHead + more->second;
    }
    return record;
}

bool XlsTexts::onSeam() const { return std::binary_search(m_record.seams.begin(), m_record.seams.end(), m_at); }

std::optional<QString> XlsTexts::next(Length length) {
    const bool shortOne = length == Length::OneByte;
    const quint32 letters = shortOne ? static_cast<quint32>(m_record.byte(m_at)) : m_record.two(m_at);
    m_at += shortOne ? 1 : 2;
    if (m_biff == Biff::Eight) {
        return wide(letters);
    }
    if (m_at + static_cast<qsizetype>(letters) > m_record.bytes.size()) {
        return std::nullopt;
    }
    const QByteArray bytes = m_record.bytes.mid(m_at, letters);
    m_at += letters;
    return textFrom(bytes, m_codePage.constData());
}

/// A head of flags; with them how many runs of fonts (4 bytes each) and how many bytes of a phonetic guide stand
/// behind.
std::optional<QString> XlsTexts::wide(quint32 letters) {
    int flags = m_record.byte(m_at++);
    const bool runs = (flags & 8) != 0;
    const bool guide = (flags & 4) != 0;
    qsizetype behind = 0;
    if (runs) {
        behind += 4 * static_cast<qsizetype>(m_record.two(m_at));
        m_at += 2;
    }
    if (guide) {
        behind += static_cast<qsizetype>(m_record.four(m_at));
        m_at += 4;
    }
    QString text;
    for (quint32 i = 0; i < letters; ++i) {
        if (onSeam()) {
            flags = m_record.byte(m_at++); // what goes on has its own width
        }
        const bool both = (flags & 1) != 0;
        if (m_at + (both ? 2 : 1) > m_record.bytes.size()) {
            return std::nullopt;
        }
        text += QChar(static_cast<char16_t>(both ? m_record.two(m_at) : static_cast<quint32>(m_record.byte(m_at))));
        m_at += both ? 2 : 1;
    }
    m_at += behind;
    return m_at <= m_record.bytes.size() ? std::optional(text) : std::nullopt;
}

} // namespace yingke::tables
