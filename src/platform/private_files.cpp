// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/private_files.h"

#include <csignal>
#include <sys/stat.h>

namespace yingke::platform {

PrivateFiles::PrivateFiles() : m_before(umask(077)) {}

PrivateFiles::~PrivateFiles() { umask(static_cast<mode_t>(m_before)); }

void makeSizeLimitAnError() { std::signal(SIGXFSZ, SIG_IGN); }

} // namespace yingke::platform
