// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written whole or not at all: what stood there before stays until the new content is on the disk, and
// after a power cut there is the one or the other.
#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace yingke::platform {

enum class FileAccess {
    AsUsual,  ///< what the system gives a new file; a file that was there keeps its rights
    OwnerOnly ///< 0600, from before the first byte
};

/// For content that comes piece by piece. One thread.
class DurableFile {
public:
    explicit DurableFile(const QString& path, FileAccess access = FileAccess::AsUsual);
    /// Begins. Refused where something other than a regular file stands (a folder, a device): a new file would be put
    /// in its place.
    bool open();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// True: all of it was taken. What was refused once is refused from then on.
    bool write(const QByteArray& bytes);
    /// Puts the content in the place of the old; the file and its folder are on the disk when it answers true.
    bool commit();

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Why not, in the user's language as far as the system speaks it; empty while all went well.
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    bool refuse();

    QSaveFile m_file;
    FileAccess m_access;
    QString m_fault;
};

/// The same for content that is at hand. Empty when it is on the disk; else why not.
[[nodiscard]] QString writeDurably(const QString& path, const QByteArray& content,
                                   FileAccess access = FileAccess::AsUsual);

/// Brings the names of a folder to the disk: after a file in it was made, renamed or removed. False: the disk failed.
/// True, too, on file systems that know no such thing.
bool syncFolder(const QString& folder);

} // namespace yingke::platform
