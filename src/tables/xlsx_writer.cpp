// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx_writer.h"

#include "platform/durable_file.h"
#include "tables/texts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <vector>

namespace yingke::tables {

namespace {

constexpr lxw_row_t mostRowsOfSheet = 1'048'576; ///< of a sheet, its head included
constexpr qsizetype longestName = 31;            ///< of a sheet
constexpr qsizetype longestText = 32'767;        ///< of a cell
constexpr double widest = 60.0;                  ///< of a column, in characters

/// Characters that a sheet's name may not have.
QString sheetName(QString name) {
    for (const QChar sign : QStringLiteral("[]:*?/\\'")) {
        name.replace(sign, QLatin1Char(' '));
    }
    return name.left(longestName);
}

/// Han characters are two wide.
double widthOf(const QString& text) {
    double width = 0;
    for (const QChar sign : text) {
        width += sign.unicode() > 0x2e80 ? 2.1 : 1.1;
    }
    return width;
}

lxw_datetime dateOf(const QDateTime& at) {
    lxw_datetime date{};
    date.year = at.date().year();
    date.month = at.date().month();
    date.day = at.date().day();
    date.hour = at.time().hour();
    date.min = at.time().minute();
    date.sec = at.time().second();
    return date;
}

class XlsxWriter : public TableWriter {
public:
    XlsxWriter(const QString& path, XlsxTexts texts) : m_path(path), m_texts(texts) {}
    ~XlsxWriter() override {
        if (m_book != nullptr) {
            workbook_close(m_book); // into the temporary folder, which goes with it
        }
    }

    bool begin(const QString& name, const QStringList& headers) override {
        if (m_book == nullptr && !open()) {
            return false;
        }
        m_name = name;
        m_headers = headers;
        m_part = 0;
        return sheet();
    }

    bool row(const QVariantList& values) override {
        if (m_row == mostRowsOfSheet && !sheet()) {
            return false;
        }
        for (qsizetype i = 0; i < values.size() && m_fault.isEmpty(); ++i) {
            write(static_cast<lxw_col_t>(i), values.at(i));
        }
        ++m_row;
        return m_fault.isEmpty();
    }

    bool finish() override {
        if (!m_fault.isEmpty() || m_book == nullptr) {
            return false;
        }
        if (!hasRoom()) {
            return false;
        }
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        QFile made(m_made);
        if (error != LXW_NO_ERROR || !made.open(QIODevice::ReadOnly)) {
            m_fault = cantWrite(m_path, QString::fromLatin1(lxw_strerror(error)));
            return false;
        }
        platform::DurableFile file(m_path);
        bool done = file.open();
        for (QByteArray part = made.read(block); done && !part.isEmpty(); part = made.read(block)) {
            done = file.write(part);
        }
        if (!done || !file.commit()) {
            m_fault = cantWrite(m_path, file.fault());
        }
        return m_fault.isEmpty();
    }

private:
    static constexpr qint64 block = 1 << 20;

    /// The library does not look whether what it wrote by the way was taken: on a full disk it would pack half a sheet
    /// and say all is well. So as much as the sheets have is written once for trial.
    bool hasRoom() {
        QFile trial(m_folder.filePath(QStringLiteral("room")));
        bool done = trial.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QByteArray zeros(block, '\0');
        for (qint64 left = m_bytes; done && left > 0; left -= block) {
            const qint64 part = std::min(left, block);
            done = trial.write(zeros.constData(), part) == part;
        }
        if (!done) {
            m_fault = cantWrite(m_path, trial.errorString());
        }
        trial.close();
        trial.remove();
        return done;
    }

    bool open() {
        if (const QFileInfo there(m_path); there.exists() && !there.isFile()) {
            m_fault = cantWrite(m_path, Texts::tr("something that is no file stands there"));
            return false;
        }
        // Said at once, not after a long reading.
        if (const QFileInfo folder(QFileInfo(m_path).absolutePath()); !folder.isDir() || !folder.isWritable()) {
            m_fault = cantWrite(m_path, Texts::tr("the folder is not there or may not be written to"));
            return false;
        }
        if (!m_folder.isValid()) {
            m_fault = cantWrite(m_path, m_folder.errorString());
            return false;
        }
        m_made = m_folder.filePath(QStringLiteral("table.xlsx"));
        m_temporary = m_folder.path().toUtf8();
        lxw_workbook_options options{};
        options.constant_memory = m_texts == XlsxTexts::InCells ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_temporary.data();
        m_book = workbook_new_opt(m_made.toUtf8().constData(), &options);
        if (m_book == nullptr) {
            m_fault = cantWrite(m_path, Texts::tr("the table can't be begun"));
            return false;
        }
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bg_color(m_bold, 0xE4F3F0);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
        return true;
    }

    /// A sheet and its head; a table longer than a sheet goes on in "… 2".
    bool sheet() {
        ++m_part;
        const QString part = m_part > 1 ? QStringLiteral(" %1").arg(m_part) : QString();
        const QString name = sheetName(m_name.left(longestName - part.size())) + part;
        m_sheet = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.toUtf8().constData());
        if (m_sheet == nullptr) {
            m_fault = cantWrite(m_path, Texts::tr("the sheet %1 can't be begun").arg(name));
            return false;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype i = 0; i < m_headers.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, std::clamp(widthOf(m_headers.at(i)) + 2.0, 12.0, widest),
                                 nullptr);
            worksheet_write_string(m_sheet, 0, column, m_headers.at(i).toUtf8().constData(), m_bold);
        }
        m_row = 1;
        return true;
    }

    void write(lxw_col_t column, const QVariant& value) {
        constexpr qint64 around = 40; // <c r="A1" t="inlineStr"><is><t>…
        m_bytes += around + 2 * value.toString().size();
        lxw_error error = LXW_NO_ERROR;
        const int type = value.typeId();
        if (type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::Double) {
            error = worksheet_write_number(m_sheet, m_row, column, value.toDouble(), nullptr);
        } else if (type == QMetaType::QDateTime) {
            lxw_datetime date = dateOf(value.toDateTime());
            error = worksheet_write_datetime(m_sheet, m_row, column, &date, m_date);
        } else if (value.isValid() && !value.toString().isEmpty()) {
            error = worksheet_write_string(m_sheet, m_row, column,
                                           value.toString().left(longestText).toUtf8().constData(), nullptr);
        }
        if (error != LXW_NO_ERROR) {
            m_fault = cantWrite(m_path, QString::fromLatin1(lxw_strerror(error)));
        }
    }

    QString m_path;
    XlsxTexts m_texts;
    QTemporaryDir m_folder; // the library writes files only
    QByteArray m_temporary;
    QString m_made;
    QString m_name;
    QStringList m_headers;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_date = nullptr;
    lxw_row_t m_row = 0;
    qint64 m_bytes = 0; ///< of the sheets, about
    int m_part = 0;
};

} // namespace

std::unique_ptr<TableWriter> xlsxWriter(const QString& path, XlsxTexts texts) {
    return std::make_unique<XlsxWriter>(path, texts);
}

} // namespace yingke::tables
