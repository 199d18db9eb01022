// SPDX-License-Identifier: GPL-3.0-or-later
// What the YAML parser complains of, as the checker says things.
#pragma once

#include <string>

namespace yingke::scenario {

struct YamlFault {
    std::string chinese;
    std::string english;
};

/// Of libyaml's own words; a general sentence when they are not known.
[[nodiscard]] YamlFault yamlFault(const std::string& problem);

} // namespace yingke::scenario
