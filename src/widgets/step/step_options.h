// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that may be picked from a list of the office (specialists, means of payment): Down or a click opens it, what
// is typed narrows it; anything else may be written too.
#pragma once

#include <string>
#include <vector>

class QLineEdit;

namespace yingke::widgets {

/// Gives the line its list; at least one option.
void offerOptions(QLineEdit* edit, const std::vector<std::string>& options);

} // namespace yingke::widgets
