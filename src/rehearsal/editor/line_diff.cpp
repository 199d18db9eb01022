// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/line_diff.h"

#include <algorithm>
#include <cstdint>

namespace yingke::rehearsal {

namespace {

constexpr int mostMatched = 4000;

/// Length of the longest common lines from (i, k) on, for all i and k.
class Common {
public:
    Common(const QStringList& a, const QStringList& b)
        : m_width(static_cast<std::size_t>(b.size()) + 1),
          m_cells((static_cast<std::size_t>(a.size()) + 1) * m_width, 0) {
        for (int i = static_cast<int>(a.size()) - 1; i >= 0; --i) {
            for (int k = static_cast<int>(b.size()) - 1; k >= 0; --k) {
                cell(i, k) = a.at(i) == b.at(k) ? static_cast<std::uint16_t>(cell(i + 1, k + 1) + 1)
                                                : std::max(cell(i + 1, k), cell(i, k + 1));
            }
        }
    }
    std::uint16_t& cell(int i, int k) {
        return m_cells[static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(k)];
    }

private:
    std::size_t m_width;
    std::vector<std::uint16_t> m_cells;
};

} // namespace

std::vector<DiffLine> lineDiff(const QString& oldText, const QString& newText) {
    const QStringList a = oldText.split(QLatin1Char('\n'));
    const QStringList b = newText.split(QLatin1Char('\n'));
    const int least = static_cast<int>(std::min(a.size(), b.size()));
    int head = 0;
    while (head < least && a.at(head) == b.at(head)) {
        ++head;
    }
    int tail = 0;
    while (tail < least - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail)) {
        ++tail;
    }
    std::vector<DiffLine> lines;
    const auto same = [&](int i, int k) { lines.push_back({DiffLine::Kind::Same, i + 1, k + 1, a.at(i)}); };
    const auto gone = [&](int i) { lines.push_back({DiffLine::Kind::Gone, i + 1, 0, a.at(i)}); };
    const auto come = [&](int k) { lines.push_back({DiffLine::Kind::Come, 0, k + 1, b.at(k)}); };
    for (int i = 0; i < head; ++i) {
        same(i, i);
    }
    const QStringList middleA = a.mid(head, a.size() - head - tail);
    const QStringList middleB = b.mid(head, b.size() - head - tail);
    const bool matched = middleA.size() <= mostMatched && middleB.size() <= mostMatched;
    Common common(matched ? middleA : QStringList{}, matched ? middleB : QStringList{});
    int i = 0;
    int k = 0;
    const auto sizeA = static_cast<int>(middleA.size());
    const auto sizeB = static_cast<int>(middleB.size());
    while (i < sizeA || k < sizeB) {
        if (matched && i < sizeA && k < sizeB && middleA.at(i) == middleB.at(k)) {
            same(head + i, head + k);
            ++i;
            ++k;
        } else if (i < sizeA && (k == sizeB || !matched || common.cell(i + 1, k) >= common.cell(i, k + 1))) {
            gone(head + i++);
        } else {
            come(head + k++);
        }
    }
    for (int t = tail; t > 0; --t) {
        same(static_cast<int>(a.size()) - t, static_cast<int>(b.size()) - t);
    }
    return lines;
}

} // namespace yingke::rehearsal
