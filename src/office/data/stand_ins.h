// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in for whom, as people write it (stand_ins.yaml): posts by their name or id, colleagues by name, in order.
#pragma once

#include "office/data/office.h"

#include <string>
#include <vector>

namespace yingke::office {

/// "工程部、客服主任" → both, without blanks.
[[nodiscard]] std::vector<std::string> standInNames(const std::string& cell);

/// The people whom one name means: all of a post, or the colleagues of that name who work here. Nobody: it is neither.
[[nodiscard]] std::vector<core::PersonId> peopleNamed(const Office& office, const std::string& name);

/// The first name that is neither a post nor a colleague; empty when all are.
[[nodiscard]] std::string unknownStandIn(const Office& office, const std::string& cell);

} // namespace yingke::office
