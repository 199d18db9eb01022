// SPDX-License-Identifier: GPL-3.0-or-later
// Promises: made, moved, kept, broken (S0-02, S3.4-05 to S3.4-08).
#include "core/rules.h"

namespace yingke::core {

namespace {

struct OpenPromise {
    const Promise* promise = nullptr;
    Refused refused;
};

OpenPromise openPromise(const Draft& draft, const PromiseId& id) {
    const Promise* promise = find(draft.hall(), id);
    if (promise == nullptr) {
        return {nullptr, reject(RejectionReason::NoSuchPromise, id.value)};
    }
    if (promise->state != PromiseState::Open) {
        return {nullptr, reject(RejectionReason::PromiseEnded, id.value)};
    }
    return {promise, std::nullopt};
}

} // namespace

Refused carryOut(Draft& draft, const command::MakePromise& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (command.promise.empty() || find(draft.hall(), command.promise) != nullptr) {
        return reject(RejectionReason::IdInUse, command.promise.value);
    }
    if (command.owner.empty()) {
        return reject(RejectionReason::PromiseWithoutOwner, command.promise.value);
    }
    if (command.due <= draft.now().utc) {
        return reject(RejectionReason::DueInPast);
    }
    draft.happen(command.visit, event::PromiseMade{command.promise, command.kind, command.what, command.owner,
                                                   command.due, command.remindBefore, command.moves, command.script});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::MovePromise& command) {
    const OpenPromise open = openPromise(draft, command.promise);
    if (open.refused) {
        return open.refused;
    }
    if (open.promise->locked()) {
        return reject(RejectionReason::PromiseLocked, open.promise->id.value);
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (command.due <= draft.now().utc) {
        return reject(RejectionReason::DueInPast);
    }
    if (command.due <= open.promise->due) {
        return reject(RejectionReason::NotLater);
    }
    draft.happen(VisitId{open.promise->visit}, event::PromiseMoved{command.promise, command.due, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::KeepPromise& command) {
    const OpenPromise open = openPromise(draft, command.promise);
    if (!open.refused) {
        draft.happen(VisitId{open.promise->visit}, event::PromiseKept{command.promise});
    }
    return open.refused;
}

Refused carryOut(Draft& draft, const command::BreakPromise& command) {
    const OpenPromise open = openPromise(draft, command.promise);
    if (open.refused) {
        return open.refused;
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(VisitId{open.promise->visit}, event::PromiseBroken{command.promise, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::WithdrawPromise& command) {
    const OpenPromise open = openPromise(draft, command.promise);
    if (open.refused) {
        return open.refused;
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(VisitId{open.promise->visit}, event::PromiseWithdrawn{command.promise, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ReassignPromise& command) {
    const OpenPromise open = openPromise(draft, command.promise);
    if (open.refused) {
        return open.refused;
    }
    if (command.owner.empty()) {
        return reject(RejectionReason::PromiseWithoutOwner, command.promise.value);
    }
    draft.happen(VisitId{open.promise->visit}, event::PromiseReassigned{command.promise, command.owner});
    return std::nullopt;
}

} // namespace yingke::core
