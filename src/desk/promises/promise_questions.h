// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a promise comes to an end, gets another time, or another keeper.
#pragma once

#include "desk/parts/overlay.h"
#include "frontdesk/front_desk.h"

#include <QCoreApplication>

namespace yingke::desk {

class PromiseQuestions {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::PromiseQuestions)

public:
    /// Both outlive it.
    PromiseQuestions(frontdesk::FrontDesk& desk, Overlay& overlay) : m_desk(desk), m_overlay(overlay) {}

    // Each does nothing for a promise that is not open.
    void kept(const core::PromiseId& id);
    /// A new time and a reason (S3.4-06, S3.4-07). Not for a locked one.
    void move(const core::PromiseId& id);
    void broken(const core::PromiseId& id);
    /// Who keeps it from now on. `why`: what made the question necessary; may be empty. `then` is called when somebody
    /// was named.
    void reassign(const core::PromiseId& id, const QString& why = {}, const std::function<void()>& then = {});

private:
    [[nodiscard]] const core::Promise* open(const core::PromiseId& id) const;
    [[nodiscard]] QString about(const core::Promise& promise) const;
    [[nodiscard]] Reply submit(const core::Command& command, int line = -1);

    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
};

} // namespace yingke::desk
