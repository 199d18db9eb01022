// SPDX-License-Identifier: GPL-3.0-or-later
// Telling a problem.
#pragma once

#include "scenario/expression/nearest.h"
#include "scenario/language/problem.h"

#include <string>

namespace yingke::scenario {

void tell(Problems& problems, const Place& place, const char* code, std::string chinese, std::string english,
          Gravity gravity = Gravity::Error, std::string didYouMean = {});

} // namespace yingke::scenario
