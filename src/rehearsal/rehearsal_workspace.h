// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace: walk through the scripts, practise, edit.
#pragma once

#include "office/application.h"

#include <QWidget>

namespace yingke::rehearsal {

class RehearsalWorkspace : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the workspace.
    RehearsalWorkspace(office::Application& application, QWidget* parent);

private:
    office::Application& m_application;
};

} // namespace yingke::rehearsal
