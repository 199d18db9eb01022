// SPDX-License-Identifier: GPL-3.0-or-later
// The standings that the explorer has met and how they lead to one another. Numbers, not copies: a standing itself is
// kept only until it has been walked from.
#pragma once

#include "core/ids.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace yingke::scenario {

/// Ways are counted up to here; more than that is said, not counted.
inline constexpr std::uint64_t mostCounted = 1'000'000'000'000'000;

/// Neither wraps: both stop at mostCounted.
[[nodiscard]] std::uint64_t cappedSum(std::uint64_t a, std::uint64_t b);
[[nodiscard]] std::uint64_t cappedProduct(std::uint64_t a, std::uint64_t b);

class ExplorerGraph {
public:
    static constexpr std::size_t begin = 0;
    static constexpr std::size_t end = ~std::size_t{0};         ///< of the script
    static constexpr std::size_t nowhere = ~std::size_t{0} - 1; ///< refused
    enum class Counted { Yes, No };                             ///< does a way on make ways of its own?

    /// The standing with this key; it is new when it was not met before.
    struct Met {
        std::size_t number = nowhere;
        bool fresh = false;
    };
    [[nodiscard]] Met meet(const std::string& key, const core::StepId& step, std::size_t from,
                           const std::vector<std::string>& way);
    void lead(std::size_t from, std::size_t to, Counted counted);
    /// An end is reached from it, or what is wrong with it has been told, or it was not walked.
    void settle(std::size_t number) { m_all[number].settled = true; }
    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// Names of what was done from the begin to a standing.
    [[nodiscard]] std::vector<std::string> wayTo(std::size_t number) const;

    /// Ways from the begin to an end, told apart by their answers; coming back to a standing of the same way is none.
    [[nodiscard]] std::uint64_t ways() const;
    /// Tells every standing from which nothing leads to an end though every input is accepted.
    void circles(const std::function<void(const core::StepId&, std::size_t)>& tell) const;

private:
    struct Known {
        core::StepId step;
        std::size_t from = begin;
        std::vector<std::string> way; ///< since `from`
        std::vector<std::size_t> counted;
        std::vector<std::size_t> uncounted;
        bool settled = false;
    };
    std::vector<Known> m_all{Known{}};
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::uint64_t m_bytes = 0;
};

} // namespace yingke::scenario
