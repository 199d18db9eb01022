// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

namespace yingke::test {

std::string sourceDir() { return YINGKE_SOURCE_DIR; }

std::string dataDir() { return YINGKE_SOURCE_DIR "/tests/data"; }

std::string programPath(const std::string& name) { return YINGKE_PROGRAM_DIR "/" + name; }

} // namespace yingke::test
