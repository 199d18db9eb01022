// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/formula.h"
#include "tables/sheet_builder.h"
#include "tables/sheet_text.h"

#include <algorithm>
#include <map>

namespace yingke::tables {

namespace {

/// Goes over a text cell by cell.
class CsvCells {
public:
    CsvCells(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    enum class Ended { Cell, Row, Text };
    /// The next cell's text; `ended`: what ends behind it.
    QString next(Ended& ended) {
        QString cell;
        bool quoted = false;
        m_open = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar sign = m_text.at(m_at);
            if (quoted) {
                if (sign != QLatin1Char('"')) {
                    cell += sign;
                } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('"')) {
                    cell += sign;
                    ++m_at;
                } else {
                    quoted = false;
                }
            } else if (sign == QLatin1Char('"') && cell.trimmed().isEmpty()) {
                quoted = true;
                cell.clear();
            } else if (sign == m_separator || sign == QLatin1Char('\n') || sign == QLatin1Char('\r')) {
                ended = sign == m_separator ? Ended::Cell : Ended::Row;
                const bool two =
                    sign == QLatin1Char('\r') && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('\n');
                m_at += two ? 2 : 1;
                return cell;
            } else {
                cell += sign;
            }
        }
        m_open = quoted;
        ended = Ended::Text;
        return cell;
    }
    /// The last cell's quotation mark was never closed.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_open = false;
};

/// How many of the first rows agree on a number of cells, of two at least; then that number.
std::pair<int, int> agreement(const QString& text, QChar separator) {
    constexpr int rowsLooked = 50;
    constexpr qsizetype textLooked = 200'000;
    std::map<int, int> rowsOf;
    CsvCells cells(text, separator);
    int inRow = 0;
    CsvCells::Ended ended = CsvCells::Ended::Cell;
    for (int rows = 0; rows < rowsLooked && ended != CsvCells::Ended::Text && cells.at() < textLooked;) {
        (void)cells.next(ended);
        ++inRow;
        if (ended != CsvCells::Ended::Cell) {
            ++rowsOf[inRow];
            ++rows;
            inRow = 0;
        }
    }
    std::pair<int, int> best(0, 0);
    for (const auto& [cellsOfRow, rows] : rowsOf) {
        best = cellsOfRow > 1 ? std::max(best, std::pair(rows, cellsOfRow)) : best;
    }
    return best;
}

/// The one on which most rows agree: a title or a note above the table, a comma in an address decide nothing.
QChar separatorOf(const QString& text) {
    QChar best = QLatin1Char(',');
    std::pair<int, int> most(0, 0);
    for (const QChar separator : QStringLiteral(",\t;|")) {
        if (const std::pair<int, int> now = agreement(text, separator); now > most) {
            most = now;
            best = separator;
        }
    }
    return best;
}

QString plainCell(const QString& raw) {
    QString cell = keptCell(raw);
    const bool quoted = cell.size() > 1 && cell.front() == QLatin1Char('\'');
    if (quoted && (cell.at(1) == QLatin1Char('\'') || isFormula(cell.mid(1)))) {
        cell.remove(0, 1); // the quote against formulas
    }
    return cell;
}

/// "sep=;" in the first line, by which Excel is told: taken from the text.
std::optional<QChar> toldSeparator(QString& text) {
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6 ||
        (text.at(5) != QLatin1Char('\n') && text.at(5) != QLatin1Char('\r'))) {
        return std::nullopt;
    }
    const QChar separator = text.at(4);
    text.remove(0, text.mid(5, 2) == QLatin1String("\r\n") ? 7 : 6);
    return separator;
}

} // namespace

SheetFile readCsv(const QString& path, const QByteArray& bytes) {
    std::optional<QString> text = sheetText(bytes);
    if (!text) {
        return refusedSheet(SheetRefusal::NoSheet, path);
    }
    const std::optional<QChar> told = toldSeparator(*text);
    CsvCells cells(*text, told ? *told : separatorOf(*text));
    Sheet sheet;
    QStringList row;
    for (CsvCells::Ended ended = CsvCells::Ended::Cell; ended != CsvCells::Ended::Text;) {
        const QString cell = cells.next(ended);
        if (ended == CsvCells::Ended::Text && row.isEmpty() && cell.isEmpty()) {
            break; // behind the last line's end
        }
        row << plainCell(cell);
        if (row.size() > mostSheetColumns && !row.back().isEmpty()) {
            return refusedSheet(SheetRefusal::TooManyColumns, path);
        }
        if (ended != CsvCells::Ended::Cell) {
            sheet.rows.push_back(std::exchange(row, {}));
        }
    }
    if (cells.isOpen()) {
        return refusedSheet(SheetRefusal::OpenQuote, path);
    }
    if (static_cast<qint64>(sheet.rows.size()) > mostSheetRows) {
        return refusedSheet(SheetRefusal::TooManyRows, path);
    }
    SheetFile file;
    file.sheets.push_back(std::move(sheet));
    return file;
}

} // namespace yingke::tables
