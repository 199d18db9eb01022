// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process_lock.h"

#include "platform/file_kind.h"

namespace yingke::platform {

ProcessLock::ProcessLock(const QString& path) : m_file(path + QStringLiteral(".lock")) {
    m_file.setStaleLockTime(0); // a desk that runs for a week still has its lock
}

LockAnswer ProcessLock::take() {
    if (isOtherThanFile(m_file.fileName())) { // who has it is read from it: a pipe would be waited for
        return LockAnswer::Refused;
    }
    if (m_file.tryLock(0)) {
        return LockAnswer::Taken;
    }
    return m_file.error() == QLockFile::LockFailedError ? LockAnswer::Held : LockAnswer::Refused;
}

} // namespace yingke::platform
