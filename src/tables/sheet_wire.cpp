// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_wire.h"

#include "platform/kept_text.h"

#include <QDataStream>

namespace yingke::tables {

namespace {

constexpr quint32 firstWord = 0x594B5348;
constexpr quint8 noMark = 0xFF;
constexpr quint8 lastMark = static_cast<quint8>(CellMark::Repeated);
constexpr quint32 lastWord = 0x48534B59; ///< without it the other side ended on its way

QString wireText(QDataStream& in) {
    QByteArray bytes;
    in >> bytes;
    return platform::keptText(QString::fromUtf8(bytes)); // what is shown of a sheet is what is kept of it
}

/// One row's cells and their marks; false: a mark that there is not.
bool rowFrom(QDataStream& in, quint32 cells, Sheet& sheet) {
    const auto row = static_cast<int>(sheet.rows.size());
    QStringList texts;
    for (; cells > 0 && in.status() == QDataStream::Ok; --cells) {
        texts << wireText(in);
        quint8 mark = noMark;
        in >> mark;
        if (mark != noMark && mark > lastMark) {
            return false;
        }
        if (mark != noMark) {
            sheet.marks.insert({row, static_cast<int>(texts.size()) - 1}, static_cast<CellMark>(mark));
        }
    }
    sheet.rows.push_back(std::move(texts));
    return true;
}

void writePlaces(QDataStream& out, const std::vector<int>& places) {
    out << static_cast<quint32>(places.size());
    for (const int one : places) {
        out << static_cast<qint32>(one);
    }
}

std::vector<int> placesFrom(QDataStream& in) {
    quint32 count = 0;
    in >> count;
    std::vector<int> places;
    for (; count > 0 && in.status() == QDataStream::Ok; --count) {
        qint32 one = 0;
        in >> one;
        places.push_back(one);
    }
    return places;
}

} // namespace

bool writeSheet(QIODevice& device, const SheetFile& file) {
    QDataStream out(&device);
    out.setVersion(QDataStream::Qt_6_4);
    out << firstWord << static_cast<quint32>(file.refusal) << file.detail.toUtf8()
        << static_cast<quint32>(file.sheets.size());
    for (const Sheet& sheet : file.sheets) {
        out << sheet.name.toUtf8() << static_cast<quint32>(sheet.rows.size());
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            const QStringList& cells = sheet.rows[row];
            out << static_cast<quint32>(cells.size());
            for (int column = 0; column < cells.size(); ++column) {
                const auto mark = sheet.marks.constFind({static_cast<int>(row), column});
                const bool marked = mark != sheet.marks.constEnd();
                out << cells.at(column).toUtf8() << (marked ? static_cast<quint8>(*mark) : noMark);
            }
        }
        writePlaces(out, sheet.hiddenRows);
        writePlaces(out, sheet.hiddenColumns);
    }
    out << static_cast<quint32>(file.days) << static_cast<quint32>(file.hidden.size());
    for (const QString& name : file.hidden) {
        out << name.toUtf8();
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
    const QString detail = wireText(in);
    if (refusal >= static_cast<quint32>(sheetRefusalCount)) {
        return std::nullopt;
    }
    SheetFile file = refusedSheet(static_cast<SheetRefusal>(refusal), path, detail);
    for (quint32 sheets = number(); sheets > 0 && in.status() == QDataStream::Ok; --sheets) {
        Sheet sheet;
        sheet.name = wireText(in);
        for (quint32 rows = number(); rows > 0 && in.status() == QDataStream::Ok; --rows) {
            if (!rowFrom(in, number(), sheet)) {
                return std::nullopt;
            }
        }
        sheet.hiddenRows = placesFrom(in);
        sheet.hiddenColumns = placesFrom(in);
        file.sheets.push_back(std::move(sheet));
    }
    const quint32 days = number();
    if (days > static_cast<quint32>(DayCount::From1899)) {
        return std::nullopt;
    }
    file.days = static_cast<DayCount>(days);
    for (quint32 names = number(); names > 0 && in.status() == QDataStream::Ok; --names) {
        file.hidden << wireText(in);
    }
    const bool whole = number() == lastWord && in.status() == QDataStream::Ok && in.atEnd();
    return whole ? std::optional(std::move(file)) : std::nullopt;
}

} // namespace yingke::tables
