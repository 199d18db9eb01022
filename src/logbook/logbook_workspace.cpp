// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook_workspace.h"

namespace yingke::logbook {

LogbookWorkspace::LogbookWorkspace(office::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("logbook"));
    setFocusPolicy(Qt::StrongFocus);
}

} // namespace yingke::logbook
