// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts beside the stored scripts, so that they can be walked before they are published.
#pragma once

#include "publishing/publisher.h"
#include "scenario/language/loader.h"

#include <map>
#include <string>

namespace yingke::rehearsal {

/// Puts every draft that loads without errors into its script's place in `library`, or behind the others. Answers the
/// ids that have a draft, each with whether it can be walked.
std::map<std::string, bool> layDrafts(const publishing::Publisher& publisher, scenario::Library& library);

} // namespace yingke::rehearsal
