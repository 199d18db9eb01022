// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/wave.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace yingke::desk {

namespace {

constexpr qsizetype headLength = 12; // RIFF, length, WAVE
constexpr qsizetype partHead = 8;    // of a chunk: its name, its length
constexpr qsizetype bitsAt = 14;     // in the chunk "fmt "

struct Part {
    qsizetype begin = 0;
    qsizetype length = 0; ///< 0: there is none
};

/// The chunk of this name, cut at the end of the file.
Part partNamed(const QByteArray& wave, const char* name) {
    qsizetype at = headLength;
    while (at + partHead <= wave.size()) {
        const qsizetype length = qFromLittleEndian<quint32>(wave.constData() + at + 4);
        const qsizetype begin = at + partHead;
        if (wave.mid(at, 4) == name) {
            return {begin, std::min(length, wave.size() - begin)};
        }
        at = begin + length + length % 2; // chunks begin at even places
    }
    return {};
}

} // namespace

QByteArray atVolume(const QByteArray& wave, int percent) {
    const Part format = partNamed(wave, "fmt ");
    const Part samples = partNamed(wave, "data");
    const bool isKnown = wave.startsWith("RIFF") && format.length > bitsAt + 1 &&
                         qFromLittleEndian<quint16>(wave.constData() + format.begin + bitsAt) == 16;
    if (!isKnown || percent >= 100) {
        return wave;
    }
    const double share = std::max(0, percent) / 100.0;
    QByteArray quieter = wave;
    char* data = quieter.data() + samples.begin;
    for (qsizetype at = 0; at + 1 < samples.length; at += 2) {
        const double sample = qFromLittleEndian<qint16>(data + at) * share * share;
        qToLittleEndian(static_cast<qint16>(std::lround(sample)), data + at);
    }
    return quieter;
}

} // namespace yingke::desk
