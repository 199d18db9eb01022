// SPDX-License-Identifier: GPL-3.0-or-later
// What the law says to the office's policies ("What the law adds" of the reception standard).
#pragma once

#include <QString>

#include <string>

namespace yingke::office {

/// A sentence or two; empty for a policy that the law leaves to the office.
[[nodiscard]] QString policyNote(const std::string& policy);

/// The service supervisor may let a single visit past it (S3.5-08): a refusal. What the law asks for is no such rule.
[[nodiscard]] bool mayLetPass(const std::string& policy);

} // namespace yingke::office
