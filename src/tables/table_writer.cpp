// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_writer.h"

#include "platform/durable_file.h"
#include "tables/formula.h"
#include "tables/texts.h"
#include "tables/xlsx_writer.h"

#include <QDateTime>

namespace yingke::tables {

namespace {

bool isNumber(const QVariant& value) {
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int ||
           value.typeId() == QMetaType::Double;
}

QByteArray csvLine(const QVariantList& values) {
    QStringList cells;
    cells.reserve(values.size());
    for (const QVariant& value : values) {
        cells << csvCell(value);
    }
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

class CsvWriter : public TableWriter {
public:
    CsvWriter(const QString& path, bool alone) : m_file(path), m_alone(alone) {}

    bool begin(const QString& name, const QStringList& headers) override {
        if (!m_file.isOpen() && !open()) {
            return false;
        }
        if (!m_alone && (!m_first || !name.isEmpty())) {
            if (!put((m_first ? QByteArray() : QByteArray("\r\n")) + csvLine({name}))) {
                return false;
            }
        }
        m_first = false;
        return put(csvLine(QVariantList(headers.cbegin(), headers.cend())));
    }
    bool row(const QVariantList& values) override { return put(csvLine(values)); }
    bool finish() override {
        if (m_fault.isEmpty() && !m_file.commit()) {
            m_fault = cantWrite(m_file.path(), m_file.fault());
        }
        return m_fault.isEmpty();
    }

private:
    bool open() {
        if (!m_file.open()) {
            m_fault = cantWrite(m_file.path(), m_file.fault());
        }
        return m_fault.isEmpty() && put("\xEF\xBB\xBF");
    }
    bool put(const QByteArray& bytes) {
        if (m_fault.isEmpty() && !m_file.write(bytes)) {
            m_fault = cantWrite(m_file.path(), m_file.fault());
        }
        return m_fault.isEmpty();
    }

    platform::DurableFile m_file;
    bool m_alone;
    bool m_first = true;
};

/// What no cell needs: Excel ends a text at a NUL, and a terminal runs escapes. Line breaks and tabs stay.
bool isControl(QChar character) {
    const bool keeps =
        character == QLatin1Char('\n') || character == QLatin1Char('\t') || character == QLatin1Char('\r');
    return character.category() == QChar::Other_Control && !keeps;
}

} // namespace

QString cantWrite(const QString& path, const QString& why) {
    return Texts::tr("%1 can't be written: %2. Choose another folder.").arg(path, why);
}

QString csvCell(const QVariant& value) {
    if (isNumber(value)) {
        return value.toString();
    }
    if (value.typeId() == QMetaType::QDateTime) {
        return value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    if (!value.isValid()) {
        return {};
    }
    QString text = value.toString();
    const bool defuse = isFormula(text) || text.startsWith(QLatin1Char('\t')) || text.startsWith(QLatin1Char('\r'));
    for (QChar& character : text) {
        character = isControl(character) ? QChar(QChar::ReplacementCharacter) : character;
    }
    if (defuse) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

std::unique_ptr<TableWriter> tableWriter(TableFormat format, const QString& path, TablesInFile tables) {
    switch (format) {
    case TableFormat::Csv:
        return std::make_unique<CsvWriter>(path, tables == TablesInFile::One);
    case TableFormat::Xlsx:
        return xlsxWriter(path, XlsxTexts::InCells);
    }
    return {};
}

} // namespace yingke::tables
