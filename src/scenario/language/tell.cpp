// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/tell.h"

namespace yingke::scenario {

void tell(Problems& problems, const Place& place, const char* code, std::string chinese, std::string english,
          Gravity gravity, std::string didYouMean) {
    if (!didYouMean.empty()) {
        chinese += "是不是想写“" + didYouMean + "”?";
        english += " Did you mean \"" + didYouMean + "\"?";
    }
    problems.push_back({place, gravity, code, std::move(chinese), std::move(english), std::move(didYouMean)});
}

} // namespace yingke::scenario
