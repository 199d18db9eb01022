// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/erased.h"

#include <QStringList>

namespace yingke::journal {

std::vector<SeqRange> rangesOf(const std::vector<qint64>& seqs) {
    std::vector<SeqRange> ranges;
    for (const qint64 seq : seqs) {
        if (!ranges.empty() && ranges.back().second + 1 == seq) {
            ranges.back().second = seq;
        } else {
            ranges.emplace_back(seq, seq);
        }
    }
    return ranges;
}

QString rangesText(const std::vector<SeqRange>& ranges) {
    QStringList texts;
    for (const auto& [first, last] : ranges) {
        texts << (first == last ? QString::number(first)
                                : QString::number(first) + QLatin1Char('-') + QString::number(last));
    }
    return texts.join(QLatin1Char(','));
}

std::vector<SeqRange> rangesFrom(const QString& text) {
    std::vector<SeqRange> ranges;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool numbers = false;
        const qint64 first = one.section(QLatin1Char('-'), 0, 0).toLongLong(&numbers);
        bool end = false;
        const qint64 last = one.section(QLatin1Char('-'), -1).toLongLong(&end);
        if (numbers && end && first > 0 && last >= first) {
            ranges.emplace_back(first, last);
        }
    }
    return ranges;
}

} // namespace yingke::journal
