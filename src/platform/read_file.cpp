// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/read_file.h"

#include "platform/texts.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yingke::platform {

namespace {

QString systemsWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

FileContent shippedContent(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return {file.readAll(), {}, true};
}

/// What is open as `handle`, as far as it may be read; the handle is closed by the file.
FileContent contentOfHandle(int handle, qint64 most) {
    struct stat look {};
    if (::fstat(handle, &look) != 0 || !S_ISREG(look.st_mode)) {
        ::close(handle);
        return {{}, Texts::tr("something that is no file stands there"), true};
    }
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return {{}, file.errorString(), true};
    }
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return {{}, file.errorString(), true};
    }
    if (bytes.size() > most) {
        return {{}, Texts::tr("it is longer than %1 KB").arg(most / 1024), true};
    }
    return {std::move(bytes), {}, true};
}

} // namespace

FileContent readFile(const QString& path, qint64 most) {
    if (path.startsWith(QLatin1String(":/"))) {
        return shippedContent(path);
    }
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for for ever.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0) {
        return errno == ENOENT ? FileContent{} : FileContent{{}, systemsWords(), true};
    }
    return contentOfHandle(handle, most);
}

} // namespace yingke::platform
