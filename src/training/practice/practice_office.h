// SPDX-License-Identifier: GPL-3.0-or-later
// The office as a practice has it: a copy in which every post is filled, and sample values for what is filled in.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "office/data/office.h"
#include "scenario/language/model.h"

#include <QString>

namespace yingke::training {

/// A copy of the office in which each role of the vocabulary has a holder; posts that nobody holds get a practice
/// colleague named after the post. `trainee` (of the roster) or `traineeName` becomes a receptionist; its id comes back
/// in `me`.
[[nodiscard]] office::Office practiceOffice(const office::Office& office, const core::PersonId& trainee,
                                            const QString& traineeName, core::PersonId& me);

/// A value of every day for a fact, dates after `now`.
[[nodiscard]] core::FactValue sampleOf(const scenario::FactSpec& spec, const core::Moment& now);

} // namespace yingke::training
