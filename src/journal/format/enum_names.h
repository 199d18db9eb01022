// SPDX-License-Identifier: GPL-3.0-or-later
// Names of enum values as they stand in journals. Never renamed, never given to another value.
#pragma once

#include "core/event.h"

#include <QString>

#include <array>
#include <cstddef>

namespace yingke::journal {

template <class Enum> struct EnumNames;

template <> struct EnumNames<core::Channel> { static constexpr std::array names = {"in_person", "telephone"}; };
template <> struct EnumNames<core::Direction> { static constexpr std::array names = {"incoming", "outgoing"}; };
template <> struct EnumNames<core::Title> { static constexpr std::array names = {"unknown", "sir", "madam"}; };
template <> struct EnumNames<core::VisitorRole> {
    static constexpr std::array names = {"unknown", "owner", "tenant", "contractor", "other"};
};
template <> struct EnumNames<core::PaperMark> {
    static constexpr std::array names = {"seen", "copied", "returned", "missing"};
};
template <> struct EnumNames<core::PresenceState> { static constexpr std::array names = {"in", "busy", "out"}; };
template <> struct EnumNames<core::PassCause> {
    static constexpr std::array names = {"shift_change", "day_opening", "left_company"};
};
template <> struct EnumNames<core::EscalationLevel> {
    static constexpr std::array names = {"person_concerned", "service_supervisor", "director"};
};
template <> struct EnumNames<core::EscalationReason> {
    static constexpr std::array names = {"dissatisfied", "insists_on_somebody_else", "limit_passed", "rule_of_script",
                                         "taker_absent"};
};
template <> struct EnumNames<core::LimitKind> { static constexpr const auto& names = core::limitNames; };
template <> struct EnumNames<core::LimitPhase> { static constexpr std::array names = {"calm", "warning", "overdue"}; };
template <> struct EnumNames<core::Outcome> {
    static constexpr std::array names = {"done",       "left_unserved", "refused", "given_to_promise",
                                         "unfinished", "awaits_papers", "joined"};
};
template <> struct EnumNames<core::MatterEnd> {
    static constexpr std::array names = {"done", "refused", "awaits_papers", "awaits_promise", "told"};
};
template <> struct EnumNames<core::PaymentMeans> {
    static constexpr std::array names = {"other", "cash", "card", "transfer", "mobile"};
};
template <> struct EnumNames<core::GivenBack> { static constexpr std::array names = {"voided", "refunded"}; };
template <> struct EnumNames<core::Party> {
    static constexpr std::array names = {"visitor",  "desk", "colleague", "service_supervisor",
                                         "director", "hold", "system"};
};
template <> struct EnumNames<core::PromiseState> {
    static constexpr std::array names = {"open", "kept", "broken", "withdrawn"};
};
template <> struct EnumNames<core::WarningAbout> { static constexpr std::array names = {"person", "room", "firm"}; };
template <> struct EnumNames<core::PromiseMoves> { static constexpr std::array names = {"freely", "once", "never"}; };

template <class Enum> [[nodiscard]] QString enumName(Enum value) {
    return QString::fromLatin1(EnumNames<Enum>::names.at(static_cast<std::size_t>(value)));
}

/// The first value when the name is not known.
template <class Enum> [[nodiscard]] Enum enumValue(const QString& name) {
    const auto& names = EnumNames<Enum>::names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i))) {
            return static_cast<Enum>(i);
        }
    }
    return Enum{};
}

/// What stands as the channel of a visit in the read tables when we made the call.
inline constexpr const char* outgoingChannel = "outgoing";

} // namespace yingke::journal
