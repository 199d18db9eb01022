// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal_workspace.h"

namespace yingke::rehearsal {

RehearsalWorkspace::RehearsalWorkspace(office::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("rehearsal"));
    setFocusPolicy(Qt::StrongFocus);
}

} // namespace yingke::rehearsal
