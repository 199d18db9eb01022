// SPDX-License-Identifier: GPL-3.0-or-later
// How people at the desk tell visitors apart: by name, by badge, by what somebody is known by. Read at the desk and in
// the log, never said to a visitor. All plain text.
#pragma once

#include "core/hall.h"

#include <QString>

namespace yingke::office {

/// 甲, 乙 … 癸, 甲2; in English A … J, A2: the same place in the row. Empty: none.
[[nodiscard]] QString badgeText(core::Badge badge);

/// On a card, beside the badge: 王先生, else 红衣女士, else 客户 / 来电.
[[nodiscard]] QString titleOf(const core::Visitor& visitor, core::Channel channel);

/// In sentences and lists, where several are told apart: 丙 赵先生, 乙 红衣女士, 甲; without a badge as titleOf.
[[nodiscard]] QString calledOf(const core::Visitor& visitor, core::Channel channel, core::Badge badge);
[[nodiscard]] QString calledOf(const core::Visit& visit);

/// Of one who is spoken with or of in a short line: 王先生, else the badge, else 客户 / 来电.
[[nodiscard]] QString brieflyCalled(const core::Visit& visit);

/// Who is expected: 钱女士 5-2-801; the room alone where no name was given.
[[nodiscard]] QString calledAtAppointment(const core::Appointment& appointment);

/// In a column of names that stands beside none of badges: 王先生, else as calledOf.
[[nodiscard]] QString listedAs(const core::Visitor& visitor, core::Channel channel, core::Badge badge);

/// presenceText, and with whom a colleague is busy: 会客 · 丁.
[[nodiscard]] QString presenceIn(const core::Hall& hall, const core::Presence& presence, const core::Moment& now);

/// The same of who may not have been asked for today: then that is said.
[[nodiscard]] QString presenceNow(const core::Hall& hall, const core::PersonId& person, const core::Moment& now);

} // namespace yingke::office
