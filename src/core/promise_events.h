// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as events. Each carries, in its record, the visit it was made in.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/promise.h"

#include <string>
#include <string_view>

namespace yingke::core::event {

struct PromiseMade {
    static constexpr std::string_view kindName = "promise_made";
    PromiseId promise;
    std::string kind;
    std::string what;
    PersonId owner;
    Millis due = 0;
    Millis remindBefore = 0;
    PromiseMoves moves = PromiseMoves::Freely;
    std::string script;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.plain("kind", event.kind);
        archive.personal("what", event.what);
        archive.plain("owner", event.owner);
        archive.plain("due", event.due);
        archive.plain("remind_before", event.remindBefore);
        archive.plain("moves", event.moves);
        archive.plain("script", event.script);
    }
    friend bool operator==(const PromiseMade&, const PromiseMade&) = default;
};
struct PromiseMoved {
    static constexpr std::string_view kindName = "promise_moved";
    PromiseId promise;
    Millis due = 0;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.plain("due", event.due);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const PromiseMoved&, const PromiseMoved&) = default;
};
struct PromiseKept {
    static constexpr std::string_view kindName = "promise_kept";
    PromiseId promise;
    static void fields(auto& archive, auto& event) { archive.plain("promise", event.promise); }
    friend bool operator==(const PromiseKept&, const PromiseKept&) = default;
};
struct PromiseBroken {
    static constexpr std::string_view kindName = "promise_broken";
    PromiseId promise;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const PromiseBroken&, const PromiseBroken&) = default;
};
struct PromiseWithdrawn {
    static constexpr std::string_view kindName = "promise_withdrawn";
    PromiseId promise;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const PromiseWithdrawn&, const PromiseWithdrawn&) = default;
};
struct PromiseReassigned {
    static constexpr std::string_view kindName = "promise_reassigned";
    PromiseId promise;
    PersonId owner;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.plain("owner", event.owner);
    }
    friend bool operator==(const PromiseReassigned&, const PromiseReassigned&) = default;
};

} // namespace yingke::core::event
