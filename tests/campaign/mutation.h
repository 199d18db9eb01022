// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes changed by chance: as a failing disk, a cut copy or a hand leaves them.
#pragma once

#include "campaign/campaign.h"

#include <QByteArray>

namespace yingke::campaign {

/// One change that a disk makes: bits, a sector, an end.
[[nodiscard]] QByteArray spoiled(QByteArray bytes, Chance& chance);
/// Some changes that keep a text a text more or less: lines doubled, moved, cut; signs and words exchanged.
[[nodiscard]] QByteArray mutated(QByteArray text, Chance& chance);

} // namespace yingke::campaign
