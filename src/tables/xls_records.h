// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an old XLS (BIFF 5 and 8): number, length, bytes, one behind the other; and the texts in them. Inside
// the reader only.
#pragma once

#include <QByteArray>
#include <QString>

#include <bit>
#include <optional>
#include <vector>

namespace yingke::tables {

enum class Biff : std::uint8_t { Five, Eight };

/// One record; the bytes of its CONTINUE records stand behind its own.
struct XlsRecord {
    int kind = 0;
    QByteArray bytes;
    std::vector<qsizetype> seams; ///< where a CONTINUE begins

    /// Numbers, the lowest byte first; 0 beyond the end.
    [[nodiscard]] int byte(qsizetype at) const { return at < bytes.size() ? static_cast<uchar>(bytes.at(at)) : 0; }
    [[nodiscard]] quint32 two(qsizetype at) const {
        return static_cast<quint32>(byte(at)) | static_cast<quint32>(byte(at + 1)) << 8;
    }
    [[nodiscard]] quint32 four(qsizetype at) const { return two(at) | two(at + 2) << 16; }
    [[nodiscard]] double number(qsizetype at) const {
        return std::bit_cast<double>(static_cast<quint64>(four(at)) | static_cast<quint64>(four(at + 4)) << 32);
    }
};

class XlsRecords {
public:
    explicit XlsRecords(QByteArray stream) : m_stream(std::move(stream)) {}
    void goTo(qsizetype at) { m_at = at; }
    /// Nothing at the end, and where the stream breaks off.
    [[nodiscard]] std::optional<XlsRecord> next();

private:
    QByteArray m_stream;
    qsizetype m_at = 0;
};

/// Texts of one record, from a place on. BIFF 8: UTF-16, or its lower bytes; BIFF 5: bytes in the file's code page.
class XlsTexts {
public:
    XlsTexts(const XlsRecord& record, qsizetype at, Biff biff, const QByteArray& codePage)
        : m_record(record), m_at(at), m_biff(biff), m_codePage(codePage) {}

    enum class Length { OneByte, TwoBytes };
    /// Nothing when it goes beyond the record.
    [[nodiscard]] std::optional<QString> next(Length length);

private:
    [[nodiscard]] std::optional<QString> wide(quint32 letters);
    [[nodiscard]] bool onSeam() const;

    const XlsRecord& m_record;
    qsizetype m_at;
    Biff m_biff;
    const QByteArray& m_codePage;
};

} // namespace yingke::tables
