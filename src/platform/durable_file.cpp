// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/durable_file.h"

#include "platform/texts.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace yingke::platform {

DurableFile::DurableFile(const QString& path, FileAccess access) : m_file(path), m_access(access) {}

bool DurableFile::open() {
    if (const QFileInfo there(m_file.fileName()); there.exists() && !there.isFile()) {
        m_fault = Texts::tr("something that is no file stands there");
        return false;
    }
    const bool opened =
        m_file.open(QIODevice::WriteOnly) &&
        (m_access == FileAccess::AsUsual || m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    return opened || refuse();
}

bool DurableFile::write(const QByteArray& bytes) {
    if (!m_fault.isEmpty()) {
        return false;
    }
    return m_file.write(bytes) == bytes.size() || refuse();
}

bool DurableFile::commit() {
    if (!m_fault.isEmpty()) {
        m_file.cancelWriting();
        return false;
    }
    // Flushed first: commit() alone would tell of a full disk without its reason.
    if (!m_file.flush() || !m_file.commit()) {
        return refuse();
    }
    if (!syncFolder(QFileInfo(m_file.fileName()).absolutePath())) {
        m_fault = QString::fromLocal8Bit(std::strerror(EIO));
    }
    return m_fault.isEmpty();
}

bool DurableFile::refuse() {
    m_fault = m_file.errorString();
    m_file.cancelWriting();
    return false;
}

QString writeDurably(const QString& path, const QByteArray& content, FileAccess access) {
    DurableFile file(path, access);
    (void)(file.open() && file.write(content) && file.commit());
    return file.fault();
}

bool syncFolder(const QString& folder) {
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) {
        return true; // may be written to and not read: there is nothing to hold on to
    }
    const bool failed = ::fsync(opened) != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT);
    ::close(opened);
    return !failed;
}

} // namespace yingke::platform
