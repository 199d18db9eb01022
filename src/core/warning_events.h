// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings as events of the hall. Who, why and about whom is personal: erased with the rest.
#pragma once

#include "core/ids.h"
#include "core/visitor.h"
#include "core/warning.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace yingke::core::event {

struct WarningSet {
    static constexpr std::string_view kindName = "warning_set";
    WarningId warning;
    WarningAbout about = WarningAbout::Person;
    Visitor who;
    std::string firm;
    std::string reason;
    std::int64_t lastDay = 0;
    static void fields(auto& archive, auto& event) {
        archive.plain("warning", event.warning);
        archive.plain("about", event.about);
        archive.personal("who", event.who);
        archive.personal("firm", event.firm);
        archive.personal("reason", event.reason);
        archive.plain("last_day", event.lastDay);
    }
    friend bool operator==(const WarningSet&, const WarningSet&) = default;
};
struct WarningProlonged {
    static constexpr std::string_view kindName = "warning_prolonged";
    WarningId warning;
    std::int64_t lastDay = 0;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("warning", event.warning);
        archive.plain("last_day", event.lastDay);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const WarningProlonged&, const WarningProlonged&) = default;
};
struct WarningEnded {
    static constexpr std::string_view kindName = "warning_ended";
    WarningId warning;
    std::string reason; ///< empty: its last day was over
    static void fields(auto& archive, auto& event) {
        archive.plain("warning", event.warning);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const WarningEnded&, const WarningEnded&) = default;
};

} // namespace yingke::core::event
