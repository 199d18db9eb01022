// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/front_call.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace yingke::platform {

namespace {

constexpr char heard = 'h'; ///< what the first program answers

/// An open file or socket, closed when it goes.
class OwnHandle {
public:
    explicit OwnHandle(int handle) : m_handle(handle) {}
    ~OwnHandle() {
        if (m_handle >= 0) {
            close(m_handle);
        }
    }
    OwnHandle(const OwnHandle&) = delete;
    OwnHandle& operator=(const OwnHandle&) = delete;
    [[nodiscard]] int get() const { return m_handle; }
    [[nodiscard]] int release() { return std::exchange(m_handle, -1); }

private:
    int m_handle;
};

/// A socket's name has at most 107 bytes, a data place's may have more: it is named through its open folder.
sockaddr_un addressIn(const OwnHandle& folder, const QString& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(folder.get()) + '/' +
                            QFile::encodeName(QFileInfo(path).fileName());
    std::strncpy(static_cast<char*>(address.sun_path), name.constData(), sizeof(address.sun_path) - 1);
    return address;
}

int folderOf(const QString& path) {
    return open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
}

const sockaddr* plain(const sockaddr_un& address) {
    return reinterpret_cast<const sockaddr*>(&address); // NOLINT: as bind and connect want it
}

} // namespace

FrontCallListener::FrontCallListener(const QString& path, QObject* parent) : QObject(parent), m_path(path) {
    const OwnHandle folder(folderOf(path));
    OwnHandle listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (folder.get() < 0 || listener.get() < 0) {
        return;
    }
    const sockaddr_un address = addressIn(folder, path);
    unlink(static_cast<const char*>(address.sun_path));
    (void)fchmod(listener.get(), S_IRUSR | S_IWUSR); // before it has a name: nobody else ever reaches it
    if (bind(listener.get(), plain(address), sizeof(address)) != 0 ||
        chmod(static_cast<const char*>(address.sun_path), S_IRUSR | S_IWUSR) != 0 || listen(listener.get(), 8) != 0) {
        return;
    }
    m_socket = listener.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FrontCallListener::answer);
}

FrontCallListener::~FrontCallListener() {
    m_notifier.reset();
    if (m_socket >= 0) {
        close(m_socket);
        QFile::remove(m_path);
    }
}

void FrontCallListener::answer() {
    const OwnHandle caller(accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (caller.get() < 0) {
        return;
    }
    ucred who{};
    socklen_t size = sizeof(who);
    if (getsockopt(caller.get(), SOL_SOCKET, SO_PEERCRED, &who, &size) != 0 || who.uid != getuid()) {
        return;
    }
    (void)send(caller.get(), &heard, 1, MSG_NOSIGNAL); // nothing is read: a caller has nothing to say
    emit called();
}

bool calledToFront(const QString& path, int mostMs) {
    const OwnHandle folder(folderOf(path));
    const OwnHandle caller(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (folder.get() < 0 || caller.get() < 0) {
        return false;
    }
    const sockaddr_un address = addressIn(folder, path);
    if (connect(caller.get(), plain(address), sizeof(address)) != 0) {
        return false; // nobody listens, or so many wait that the window can't be well
    }
    pollfd answer{caller.get(), POLLIN, 0};
    char said = 0;
    return poll(&answer, 1, mostMs) == 1 && recv(caller.get(), &said, 1, 0) == 1 && said == heard;
}

} // namespace yingke::platform
