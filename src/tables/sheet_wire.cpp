// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_wire.h"

#include "platform/kept_text.h"

#include <QDataStream>

namespace yingke::tables {

namespace {

constexpr quint32 firstWord = 0x594B5348;
constexpr quint32 lastWord = 0x48534B59; ///< without it the other side ended on its way

QString textFrom(QDataStream& in) {
    QByteArray bytes;
    in >> bytes;
    return platform::keptText(QString::fromUtf8(bytes)); // what is shown of a sheet is what is kept of it
}

} // namespace

bool writeSheet(QIODevice& device, const SheetFile& file) {
    QDataStream out(&device);
    out.setVersion(QDataStream::Qt_6_4);
    out << firstWord << static_cast<quint32>(file.refusal) << file.detail.toUtf8()
        << static_cast<quint32>(file.sheets.size());
    for (const Sheet& sheet : file.sheets) {
        out << sheet.name.toUtf8() << static_cast<quint32>(sheet.rows.size());
        for (const QStringList& row : sheet.rows) {
            out << static_cast<quint32>(row.size());
            for (const QString& cell : row) {
                out << cell.toUtf8();
            }
        }
    }
    out << lastWord;
    return out.status() == QDataStream::Ok;
}

std::optional<SheetFile> sheetFrom(const QByteArray& bytes, const QString& path) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    const auto number = [&in] {
        quint32 read = 0;
        in >> read;
        return in.status() == QDataStream::Ok ? read : 0; // so that no count is believed beyond the end
    };
    if (number() != firstWord) {
        return std::nullopt;
    }
    const quint32 refusal = number();
    const QString detail = textFrom(in);
    if (refusal >= static_cast<quint32>(sheetRefusalCount)) {
        return std::nullopt;
    }
    SheetFile file = refusedSheet(static_cast<SheetRefusal>(refusal), path, detail);
    for (quint32 sheets = number(); sheets > 0 && in.status() == QDataStream::Ok; --sheets) {
        Sheet sheet;
        sheet.name = textFrom(in);
        for (quint32 rows = number(); rows > 0 && in.status() == QDataStream::Ok; --rows) {
            QStringList row;
            for (quint32 cells = number(); cells > 0 && in.status() == QDataStream::Ok; --cells) {
                row << textFrom(in);
            }
            sheet.rows.push_back(std::move(row));
        }
        file.sheets.push_back(std::move(sheet));
    }
    const bool whole = number() == lastWord && in.status() == QDataStream::Ok && in.atEnd();
    return whole ? std::optional(std::move(file)) : std::nullopt;
}

} // namespace yingke::tables
