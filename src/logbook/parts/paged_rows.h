// SPDX-License-Identifier: GPL-3.0-or-later
// Rows read from the database a page at a time, as a table looks.
#pragma once

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace yingke::logbook {

template <typename Row> class PagedRows {
public:
    /// `read` gives at most `limit` rows from `offset` on; it is called in the thread that looks.
    explicit PagedRows(std::function<std::vector<Row>(int offset, int limit)> read) : m_read(std::move(read)) {}

    /// Another question with `count` rows; nothing is read before it is looked at.
    void ask(int count) {
        m_count = count;
        m_pages.clear();
    }
    /// The same rows in another order.
    void readAnew() { m_pages.clear(); }
    [[nodiscard]] int count() const { return m_count; }

    /// nullptr: no such row. Good until the next call of any of these.
    [[nodiscard]] const Row* at(int row) const {
        if (row < 0 || row >= m_count) {
            return nullptr;
        }
        const int page = row / pageSize;
        auto found = m_pages.find(page);
        if (found == m_pages.end()) {
            if (m_pages.size() >= mostPages) {
                m_pages.clear();
            }
            found = m_pages.emplace(page, m_read(page * pageSize, pageSize)).first;
        }
        const auto place = static_cast<std::size_t>(row % pageSize);
        return place < found->second.size() ? &found->second[place] : nullptr;
    }

    /// The first row that `is`, among the pages read so far (the first one at least); -1: none.
    template <typename Is> [[nodiscard]] int indexOf(const Is& is) const {
        if (m_pages.empty()) {
            (void)at(0);
        }
        for (const auto& [page, rows] : m_pages) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (is(rows[i])) {
                    return page * pageSize + static_cast<int>(i);
                }
            }
        }
        return -1;
    }

private:
    static constexpr int pageSize = 100;
    static constexpr std::size_t mostPages = 40; ///< kept in memory

    std::function<std::vector<Row>(int, int)> m_read;
    int m_count = 0;
    mutable std::map<int, std::vector<Row>> m_pages; ///< filled as the table looks
};

} // namespace yingke::logbook
