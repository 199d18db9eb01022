// SPDX-License-Identifier: GPL-3.0-or-later
// ZIPs as a test needs them, and the ODS around a content.xml.
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>
#include <utility>
#include <vector>

namespace yingke::test {

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, content

inline QByteArray zipOf(const ZipParts& parts) {
    QByteArray bytes;
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open2(
        zip, &bytes, nullptr,
        [](archive* /*zip*/, void* to, const void* from, std::size_t size) -> la_ssize_t {
            static_cast<QByteArray*>(to)->append(static_cast<const char*>(from), static_cast<qsizetype>(size));
            return static_cast<la_ssize_t>(size);
        },
        nullptr, nullptr);
    archive_write_set_bytes_in_last_block(zip, 1);
    for (const auto& [name, content] : parts) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
    return bytes;
}

/// An ODS of one table "一" with these rows (<table:table-row> …), in styles as given (<style:style> …, <number:…>).
inline QByteArray odsOf(const QByteArray& styles, const QByteArray& rows, const QByteArray& behind = {}) {
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                             " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                             " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                             " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                             " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                             " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                             " office:version=\"1.3\"";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml", head + "<office:document-content" + names + "><office:automatic-styles>" + styles +
                                      "</office:automatic-styles><office:body><office:spreadsheet>"
                                      "<table:table table:name=\"一\">" +
                                      rows + "</table:table>" + behind +
                                      "</office:spreadsheet></office:body></office:document-content>"},
                  {"styles.xml", head + "<office:document-styles" + names + "><office:styles>" + styles +
                                     "</office:styles></office:document-styles>"}});
}

} // namespace yingke::test
