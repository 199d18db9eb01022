// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/narrow_desk.h"

#include "desk/hall_panel.h"
#include "desk/header_bar.h"
#include "desk/parts/side_fold.h"
#include "desk/side_panel.h"

#include <QCoreApplication>

namespace yingke::desk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::NarrowDesk)
};

constexpr int foldsBelow = 1340;        // the width from which hall, centre and right column stand beside each other
constexpr int hallGivesWayBelow = 1240; // the hall gives way too
constexpr int largeFrom = 1700;         // both sides have more to show

HeaderBar::Alarm alarmFor(const SidePanel& side, Place place) {
    const auto line = side.line();
    if (!line || (place == Place::Elsewhere && line->phase == core::LimitPhase::Calm)) {
        return {};
    }
    if (place == Place::Elsewhere) { // it is read at the desk before it is done
        return {line->phase, line->headline, {"window.workspace", 1}};
    }
    const QString others = line->others > 0 ? Texts::tr(" (+%1)").arg(line->others) : QString();
    return {line->phase, line->brief + others, line->key};
}

} // namespace

Fitted fitToWidth(int width, const DeskParts& desk) {
    const bool isLarge = width >= largeFrom;
    desk.hall.setRoom(width < hallGivesWayBelow ? HallPanel::Room::Narrow
                      : isLarge                 ? HallPanel::Room::Large
                                                : HallPanel::Room::Usual);
    desk.side.setFixedWidth(isLarge ? SidePanel::large : SidePanel::usual);
    const bool folds = width < foldsBelow;
    if (folds == desk.fold.isFolded()) {
        return Fitted::AsBefore;
    }
    desk.fold.fold(folds);
    desk.side.setFolded(folds);
    return Fitted::Anew;
}

void tellInHeader(const DeskParts& desk, Place place) {
    const bool isAway = place == Place::AtDesk && desk.fold.isFolded();
    desk.header.showAlarm(isAway || place == Place::Elsewhere ? alarmFor(desk.side, place) : HeaderBar::Alarm{});
    desk.header.showSide(!isAway                 ? HeaderBar::Side::Beside
                         : desk.side.isUnsaved() ? HeaderBar::Side::Unsaved
                                                 : HeaderBar::Side::Folded,
                         desk.side.summary());
}

} // namespace yingke::desk
