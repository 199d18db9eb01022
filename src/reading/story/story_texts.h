// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of a visit's story: StoryTexts::tr("…"). Inside office/story only.
#pragma once

#include <QCoreApplication>

namespace yingke::reading {

struct StoryTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::reading::StoryTexts)
};

} // namespace yingke::reading
