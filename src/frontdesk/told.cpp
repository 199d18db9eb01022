// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/told.h"

#include <QLoggingCategory>

namespace yingke::frontdesk {

namespace {

Q_LOGGING_CATEGORY(lcRefusal, "yingke.refusal", QtCriticalMsg)

} // namespace

void tellRefused(const char* reason) { qCInfo(lcRefusal) << "refused:" << reason; }

} // namespace yingke::frontdesk
