// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's workspace: the day, its visits, what is still owed.
#pragma once

#include "office/application.h"

#include <QWidget>

namespace yingke::logbook {

class LogbookWorkspace : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the workspace.
    LogbookWorkspace(office::Application& application, QWidget* parent);

private:
    office::Application& m_application;
};

} // namespace yingke::logbook
