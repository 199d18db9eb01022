// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/wal_look.h"

#include "platform/file_kind.h"

#include <QFile>
#include <QtEndian>

namespace yingke::journal {

namespace {

// The format: https://www.sqlite.org/fileformat2.html#walformat
constexpr qint64 headerBytes = 32;
constexpr qint64 frameHeaderBytes = 24;
constexpr quint32 magic = 0x377f0682;
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65'536;

quint32 big(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// The running sums of a write-ahead log.
class Sums {
public:
    explicit Sums(bool bigEndian) : m_big(bigEndian) {}
    void take(const QByteArray& bytes, qsizetype from, qsizetype length) {
        for (qsizetype i = from; i + 8 <= from + length; i += 8) {
            m_first += word(bytes, i) + m_second;
            m_second += word(bytes, i + 4) + m_first;
        }
    }
    [[nodiscard]] bool are(quint32 first, quint32 second) const { return m_first == first && m_second == second; }

private:
    [[nodiscard]] quint32 word(const QByteArray& bytes, qsizetype at) const {
        return m_big ? big(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool m_big;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

WalLook lookAtWal(const QString& journal) {
    WalLook look;
    QFile file(journal + QStringLiteral("-wal"));
    // A pipe would make us wait for ever.
    if (platform::isOtherThanFile(file.fileName()) || !file.open(QIODevice::ReadOnly) || file.size() <= headerBytes) {
        return look;
    }
    const QByteArray header = file.read(headerBytes);
    const quint32 page = header.size() == headerBytes ? big(header, 8) : 0;
    look.pages = page >= smallestPage && page <= largestPage && (big(header, 0) & ~1U) == magic;
    if (!look.pages) {
        return look;
    }
    Sums sums((big(header, 0) & 1U) != 0);
    sums.take(header, 0, 24);
    if (!sums.are(big(header, 24), big(header, 28))) {
        return look;
    }
    const auto frameBytes = static_cast<qint64>(page) + frameHeaderBytes;
    for (qint64 number = 1;; ++number) {
        const QByteArray frame = file.read(frameBytes);
        if (frame.size() < frameBytes) {
            break;
        }
        const bool ofThisRound = frame.mid(8, 8) == header.mid(16, 8);
        if (look.brokenAt == 0) {
            sums.take(frame, 0, 8);
            sums.take(frame, frameHeaderBytes, page);
            const bool whole = ofThisRound && sums.are(big(frame, 16), big(frame, 20));
            look.whole += whole ? 1 : 0;
            look.brokenAt = whole ? 0 : number;
        } else if (ofThisRound && big(frame, 4) != 0) {
            ++look.wholeAfter;
        }
    }
    if (look.wholeAfter == 0) {
        look.brokenAt = 0; // only what an earlier round or an unfinished write left
    }
    return look;
}

} // namespace yingke::journal
