// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and places as people say them, in Chinese. What is written down keeps its digits (words.h, said).
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "core/wait_estimate.h"

#include <string>

namespace yingke::scenario {

/// "15:30" → 下午三点半, "9:05" → 上午九点零五分; anything else as it is.
[[nodiscard]] std::string spokenClock(const std::string& clock);

/// What is said behind "about": no odd minutes, rounded up to the next ten; fives stay.
[[nodiscard]] core::Millis aboutThen(core::Millis utc);

/// How long it will be: 大约三到五分钟, 五分钟以内.
[[nodiscard]] std::string spokenWait(const core::WaitRange& range);

/// 王, 欧阳: a surname alone. Anything longer is what people are called: 刘总, 王经理, 王明, Smith.
[[nodiscard]] bool isSurname(const std::string& name);

/// 895 of 895.00: the figures before 元. Where there are 角 and 分 too, 345.60.
[[nodiscard]] std::string spokenSum(core::Money sum);

/// A sum of more than whole yuan as it is said with its unit: 1286.40 → 1286元4角, 0.05 → 5分, 20.05 → 20元零5分,
/// 345.67 → 345元6角7分. Empty of whole yuan, which spokenSum says, and of less than nothing.
[[nodiscard]] std::string spokenToTheFen(core::Money sum);

/// A fact as it is said at `now`: 895, 今天下午三点半, 11月26日, 沙发2件、茶几1张、冰箱, 是.
[[nodiscard]] std::string spoken(const core::FactValue& value, const core::Moment& now);

/// The same in English: 895, half past three this afternoon, a quarter to ten tomorrow morning, noon on 26 November,
/// 26 November, 4 January 2027, yes.
[[nodiscard]] std::string spokenInEnglish(const core::FactValue& value, const core::Moment& now);

/// Where somebody is, by the reason on the presence board: 银行 → 去银行了, 开会 → 去开会了, 出差 → 出差了; what is no
/// place and nobody's business (生病, 有事) is 有事外出.
[[nodiscard]] std::string spokenReason(const std::string& reason);

/// What is written in characters can't be read out in English.
[[nodiscard]] bool isLatin(const std::string& text);

} // namespace yingke::scenario
