// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk gives way where the window is narrow: what folds, and what the header then says.
#pragma once

namespace yingke::desk {

class HallPanel;
class HeaderBar;
class SideFold;
class SidePanel;

struct DeskParts {
    HeaderBar& header;
    HallPanel& hall;
    SidePanel& side;
    SideFold& fold;
};

enum class Fitted { AsBefore, Anew };

/// Folds the right column, or stands it beside the centre again, and gives the hall its width; `width`: of the window,
/// in pixels.
Fitted fitToWidth(int width, const DeskParts& desk);

enum class Place { AtDesk, Elsewhere };

/// The alarm and the summary of the right column, where that one is not seen.
void tellInHeader(const DeskParts& desk, Place place);

} // namespace yingke::desk
