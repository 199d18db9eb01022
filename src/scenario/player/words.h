// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with their placeholders filled in. What people typed is put in as it is and never read again as a template.
#pragma once

#include "core/hall.h"
#include "core/visit.h"
#include "scenario/player/surroundings.h"

#include <string>
#include <vector>

namespace yingke::scenario {

/// Who hears a sentence, where it is not one of the script's own: it is written down (a promise, a label), or the
/// receptionist reads it (a question).
inline constexpr const char* writtenDown = "";
inline constexpr const char* receptionist = "me";

struct Filling {
    const core::Hall& hall;
    const core::Visit& visit;
    const Surroundings& surroundings;
    std::string listener = "visitor"; ///< Say::to, or one of the two above: who is spoken to, and who is spoken of
    bool english = false;
};

[[nodiscard]] std::string filled(const std::string& sentence, const Filling& filling);

/// 王先生, 李女士; empty when surname or title is not known. In English: Mr Smith; empty also when the name is in
/// characters, which can't be read out: "Hello, Mr Smith!" is said "Hello!" then.
[[nodiscard]] std::string address(const core::Visitor& visitor, bool english);
/// As people are written down, in Chinese: 王先生, else the name alone; empty when that is not known.
[[nodiscard]] std::string addressOrName(const core::Visitor& visitor);

/// What somebody who is not there is called: 王先生, 姓王的客户, 客户; Mr Smith, the visitor.
[[nodiscard]] std::string spokenOf(const core::Visitor& visitor, bool english);

/// What was entered as the visitor's name, as details: 王先生, 王女士, 王, Ms Smith.
[[nodiscard]] core::VisitorChange asCalled(const std::string& text);

/// A fact as it is written: 2000.00, 3, 是, 沙发×2、冰箱×1, 11月26日; a date of another year than `thisYear` with its
/// year: 2027年1月4日.
[[nodiscard]] std::string said(const core::FactValue& value, bool english, int thisYear);

[[nodiscard]] std::string saidInChinese(const core::FactValue& value, int thisYear); ///< the same

/// The year of a moment by its own clock.
[[nodiscard]] int yearOf(const core::Moment& moment);

} // namespace yingke::scenario
