// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the office with several columns: the repair price list (S3.4-04) and the specialists' telephones (S3.4-09).
#pragma once

#include "core/money.h"
#include "scenario/language/problem.h"
#include "scenario/player/surroundings.h"

#include <string>
#include <vector>

namespace yingke::scenario {

struct PriceRow {
    std::string item;
    std::string unit; ///< "个", "次"
    core::Money price;
    std::string note; ///< may be empty

    friend bool operator==(const PriceRow&, const PriceRow&) = default;
};

/// price_list.yaml
struct PriceList {
    std::string approved; ///< by which paper of the price authority; may be empty
    std::vector<PriceRow> rows;
};

struct Specialist {
    std::string trade; ///< "燃气"
    std::string firm;
    std::string telephone;

    /// As it is picked from a list: "燃气 · 示例燃气抢修".
    [[nodiscard]] std::string name() const { return trade + " · " + firm; }
    friend bool operator==(const Specialist&, const Specialist&) = default;
};

/// From the folder (resources/office or the office's own). Rows that are not right are told with their place and left
/// out; the others stand.
[[nodiscard]] PriceList loadPriceList(const std::string& folder, Problems& problems);
[[nodiscard]] std::vector<Specialist> loadSpecialists(const std::string& folder, Problems& problems);

/// The tables as they are shown at a step (show:), with a heading row.
[[nodiscard]] Sheet sheetOf(const PriceList& list, const std::string& title);
[[nodiscard]] Sheet sheetOf(const std::vector<Specialist>& specialists, const std::string& title);
/// A text of the office as a sheet: each of its lines a row.
[[nodiscard]] Sheet sheetOf(const std::string& id, const std::string& title, const std::string& text);

} // namespace yingke::scenario
