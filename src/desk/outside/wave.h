// SPDX-License-Identifier: GPL-3.0-or-later
// The loudness of a sound, in its samples: drivers of sound differ in what they know of a volume.
#pragma once

#include <QByteArray>

namespace yingke::desk {

/// A WAV file of 16-bit samples as loud as `percent` (0 to 100) sounds to people: half is a quarter of the samples'
/// height. What is no such file comes back as it is.
[[nodiscard]] QByteArray atVolume(const QByteArray& wave, int percent);

} // namespace yingke::desk
