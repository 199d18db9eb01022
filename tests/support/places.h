// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find what is no code. Asked at run time and known to one source alone, so that the compiler's cache
// serves a clone in another folder too.
#pragma once

#include <string>

namespace yingke::test {

/// The root of the sources, absolute, without a slash at its end.
std::string sourceDir();

/// tests/data, absolute, without a slash at its end.
std::string dataDir();

/// The program of this build with that name ("yingke", "yingkectl"), absolute.
std::string programPath(const std::string& name);

} // namespace yingke::test
