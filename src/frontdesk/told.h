// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to the maintainer of a refusal.
#pragma once

namespace yingke::frontdesk {

/// `reason`: a name of ours ("WrongStage"), never the sentence, which may hold what people entered.
void tellRefused(const char* reason);

} // namespace yingke::frontdesk
