// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/archive.h"

#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace yingke::platform {

namespace {

struct FreeArchive {
    void operator()(archive* made) const { archive_write_free(made); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t take(archive*, void* bytes, const void* part, size_t size) {
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(part), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool add(archive* made, const ArchiveEntry& one, qint64 seconds) {
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), one.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), one.content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), seconds, 0);
    return archive_write_header(made, entry.get()) == ARCHIVE_OK &&
           archive_write_data(made, one.content.constData(), static_cast<std::size_t>(one.content.size())) ==
               one.content.size();
}

} // namespace

QByteArray packed(const std::vector<ArchiveEntry>& entries) {
    QByteArray bytes;
    const std::unique_ptr<archive, FreeArchive> made(archive_write_new());
    bool good = archive_write_add_filter_gzip(made.get()) == ARCHIVE_OK &&
                archive_write_set_format_pax_restricted(made.get()) == ARCHIVE_OK &&
                archive_write_open(made.get(), &bytes, nullptr, take, nullptr) == ARCHIVE_OK;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const ArchiveEntry& entry : entries) {
        good = good && add(made.get(), entry, now);
    }
    good = good && archive_write_close(made.get()) == ARCHIVE_OK;
    return good ? bytes : QByteArray();
}

} // namespace yingke::platform
