// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a slip, as texts: complete in itself, so that it can be printed again years later without the office's
// tables. Kept in SlipIssued.content (personal).
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::slips {

struct SlipContent {
    using Values = std::map<std::string, QString>;

    std::string kind;         ///< "release_slip", "receipt", … (vocabulary.yaml, slips)
    Values values;            ///< by name: number, date, room, total, total_capital, code, every fact, …
    std::vector<Values> rows; ///< of the table: goods, sums, papers, promises

    [[nodiscard]] QString value(const std::string& name) const;
    friend bool operator==(const SlipContent&, const SlipContent&) = default;
};

[[nodiscard]] std::string toJson(const SlipContent& content);
/// Nothing when it is no content (erased, or not ours).
[[nodiscard]] std::optional<SlipContent> contentFrom(const std::string& json);

/// A text as a slip can bear it: control characters and line ends become spaces, so that a line stays a line.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace yingke::slips
