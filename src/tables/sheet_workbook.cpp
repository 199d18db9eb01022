// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX through liborcus, with no document model behind: cells are told to these classes and kept as texts.
#include "tables/sheet_file.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <deque>
#include <exception>
#include <new>
#include <optional>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace yingke::tables {

namespace {

namespace spread = orcus::spreadsheet;

constexpr qint64 mostUnpacked = 256LL * 1024 * 1024;
constexpr char odsKind[] = "application/vnd.oasis.opendocument.spreadsheet";
constexpr spread::row_t mostRowsRead = 200'000;
constexpr spread::col_t mostColumns = 64;
constexpr std::size_t mostBytesKept = 300 * 4; // bytes of UTF-8

QString kept(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), mostBytesKept)))
        .left(300)
        .trimmed();
}

class TooManyRows : public std::runtime_error {
public:
    TooManyRows() : std::runtime_error("too many rows") {}
};

class Strings : public spread::iface::import_shared_strings {
public:
    std::size_t append(std::string_view text) override {
        m_texts.push_back(kept(text));
        return m_texts.size() - 1;
    }
    std::size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(std::size_t /*index*/) override {}
    void set_segment_bold(bool /*on*/) override {}
    void set_segment_italic(bool /*on*/) override {}
    void set_segment_font_name(std::string_view /*name*/) override {}
    void set_segment_font_size(double /*points*/) override {}
    void set_segment_font_color(spread::color_elem_t /*a*/, spread::color_elem_t /*r*/, spread::color_elem_t /*g*/,
                                spread::color_elem_t /*b*/) override {}
    void append_segment(std::string_view text) override {
        if (m_segments.size() < mostBytesKept) {
            m_segments += text;
        }
    }
    std::size_t commit_segments() override { return append(std::exchange(m_segments, {})); }
    [[nodiscard]] QString at(std::size_t index) const { return index < m_texts.size() ? m_texts[index] : QString(); }

private:
    std::vector<QString> m_texts;
    std::string m_segments;
};

/// One sheet: texts, or the number of a shared string that is perhaps read later.
class SheetOfFile : public spread::iface::import_sheet,
                    public spread::iface::import_sheet_properties,
                    public spread::iface::import_formula {
public:
    explicit SheetOfFile(std::string_view name) : m_name(kept(name)) {}

    void set_auto(spread::row_t row, spread::col_t column, std::string_view text) override {
        put(row, column, kept(text));
    }
    void set_string(spread::row_t row, spread::col_t column, spread::string_id_t index) override {
        if (accepts(row, column)) {
            at(row, column).shared = index;
        }
    }
    void set_value(spread::row_t row, spread::col_t column, double value) override {
        put(row, column, numberText(value));
    }
    void set_bool(spread::row_t row, spread::col_t column, bool value) override {
        put(row, column, value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    }
    void set_date_time(spread::row_t row, spread::col_t column, int year, int month, int day, int /*hour*/,
                       int /*minute*/, double /*second*/) override {
        put(row, column, QDate(year, month, day).toString(Qt::ISODate));
    }
    void set_format(spread::row_t /*row*/, spread::col_t /*column*/, std::size_t /*index*/) override {}
    void set_format(spread::row_t /*row*/, spread::col_t /*column*/, spread::row_t /*rowEnd*/,
                    spread::col_t /*columnEnd*/, std::size_t /*index*/) override {}
    void fill_down_cells(spread::row_t row, spread::col_t column, spread::row_t rows) override {
        const Cell above = accepts(row, column) ? at(row, column) : Cell();
        for (spread::row_t next = row + 1; !above.isEmpty() && next <= row + rows && accepts(next, column); ++next) {
            at(next, column) = above;
        }
    }
    [[nodiscard]] spread::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }
    spread::iface::import_sheet_properties* get_sheet_properties() override { return this; }
    spread::iface::import_formula* get_formula() override {
        m_result.clear();
        return this;
    }

    // ---- merged cells ----
    void set_column_width(spread::col_t /*column*/, double /*width*/, orcus::length_unit_t /*unit*/) override {}
    void set_column_hidden(spread::col_t /*column*/, bool /*hidden*/) override {}
    void set_row_height(spread::row_t /*row*/, double /*height*/, orcus::length_unit_t /*unit*/) override {}
    void set_row_hidden(spread::row_t /*row*/, bool /*hidden*/) override {}
    void set_merge_cell_range(const spread::range_t& range) override { m_merged.push_back(range); }

    // ---- formulas: their last result ----
    void set_position(spread::row_t row, spread::col_t column) override { m_at = {row, column}; }
    void set_formula(spread::formula_grammar_t /*grammar*/, std::string_view /*formula*/) override {}
    void set_shared_formula_index(std::size_t /*index*/) override {}
    void set_result_string(std::string_view value) override { m_result = kept(value); }
    void set_result_value(double value) override { m_result = numberText(value); }
    void set_result_bool(bool value) override { m_result = value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
    void set_result_empty() override { m_result.clear(); }
    void commit() override { put(m_at.first, m_at.second, m_result); }

    [[nodiscard]] Sheet end(const Strings& strings) {
        for (const spread::range_t& range : m_merged) {
            const spread::address_t first = range.first;
            if (!accepts(first.row, first.column)) {
                continue;
            }
            const Cell merged = at(first.row, first.column);
            const auto last = std::min(range.last.row, static_cast<spread::row_t>(m_rows.size()) - 1);
            for (spread::row_t row = first.row + 1; !merged.isEmpty() && row <= last; ++row) {
                if (Cell& below = at(row, first.column); below.isEmpty()) {
                    below = merged;
                }
            }
        }
        Sheet sheet;
        sheet.name = m_name;
        sheet.rows.reserve(m_rows.size());
        for (const std::vector<Cell>& cells : m_rows) {
            QStringList row;
            for (const Cell& cell : cells) {
                row << (cell.shared ? strings.at(*cell.shared) : cell.text);
            }
            while (!row.isEmpty() && row.back().isEmpty()) {
                row.removeLast();
            }
            sheet.rows.push_back(std::move(row));
        }
        return sheet;
    }

private:
    struct Cell {
        QString text;
        std::optional<spread::string_id_t> shared;
        [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !shared; }
    };

    static bool accepts(spread::row_t row, spread::col_t column) {
        if (row >= mostRowsRead) {
            throw TooManyRows();
        }
        return row >= 0 && column >= 0 && column < mostColumns;
    }
    Cell& at(spread::row_t row, spread::col_t column) {
        const auto y = static_cast<std::size_t>(row);
        const auto x = static_cast<std::size_t>(column);
        if (m_rows.size() <= y) {
            m_rows.resize(y + 1);
        }
        if (m_rows[y].size() <= x) {
            m_rows[y].resize(x + 1);
        }
        return m_rows[y][x];
    }
    void put(spread::row_t row, spread::col_t column, const QString& text) {
        if (!text.isEmpty() && accepts(row, column)) {
            at(row, column) = {text, std::nullopt};
        }
    }

    QString m_name;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<spread::range_t> m_merged;
    std::pair<spread::row_t, spread::col_t> m_at{0, 0};
    QString m_result;
};

class Settings : public spread::iface::import_global_settings {
public:
    void set_origin_date(int /*year*/, int /*month*/, int /*day*/) override {}
    void set_default_formula_grammar(spread::formula_grammar_t grammar) override { m_grammar = grammar; }
    [[nodiscard]] spread::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t /*charset*/) override {}

private:
    spread::formula_grammar_t m_grammar = spread::formula_grammar_t::unknown;
};

class Resolver : public spread::iface::import_reference_resolver {
public:
    /// "B12"; orcus asks this for the corners of merged cells and the like.
    spread::src_address_t resolve_address(std::string_view address) override {
        spread::src_address_t at{0, 0, 0};
        spread::col_t column = 0;
        spread::row_t row = 0;
        for (const char one : address) {
            if (one >= 'A' && one <= 'Z' && column < 100'000) {
                column = column * 26 + (one - 'A' + 1);
            } else if (one >= '0' && one <= '9' && row < 10'000'000) {
                row = row * 10 + (one - '0');
            }
        }
        at.column = std::max(0, column - 1);
        at.row = std::max(0, row - 1);
        return at;
    }
    spread::src_range_t resolve_range(std::string_view range) override {
        const std::size_t colon = range.find(':');
        const spread::src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class Factory : public spread::iface::import_factory {
public:
    spread::iface::import_global_settings* get_global_settings() override { return &m_settings; }
    spread::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    spread::iface::import_reference_resolver*
    get_reference_resolver(spread::formula_ref_context_t /*context*/) override {
        return &m_resolver;
    }
    spread::iface::import_sheet* append_sheet(spread::sheet_t /*index*/, std::string_view name) override {
        m_names.emplace_back(name);
        return &m_sheets.emplace_back(name);
    }
    spread::iface::import_sheet* get_sheet(std::string_view name) override {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        return found != m_names.end() ? &m_sheets[static_cast<std::size_t>(found - m_names.begin())] : nullptr;
    }
    spread::iface::import_sheet* get_sheet(spread::sheet_t index) override {
        return index >= 0 && static_cast<std::size_t>(index) < m_sheets.size()
                   ? &m_sheets[static_cast<std::size_t>(index)]
                   : nullptr;
    }
    void finalize() override {}

    [[nodiscard]] std::vector<Sheet> end() {
        std::vector<Sheet> sheets;
        for (SheetOfFile& sheet : m_sheets) {
            sheets.push_back(sheet.end(m_strings));
        }
        return sheets;
    }

private:
    Settings m_settings;
    Strings m_strings;
    Resolver m_resolver;
    std::deque<SheetOfFile> m_sheets;
    std::vector<std::string> m_names;
};

} // namespace

QString numberText(double value) {
    if (!std::isfinite(value)) {
        return {};
    }
    if (value < 1e15 && value > -1e15 && value == static_cast<double>(static_cast<qint64>(value))) {
        return QString::number(static_cast<qint64>(value));
    }
    return QString::number(value, 'g', 15);
}

SheetFile readWorkbook(const QString& path, const QByteArray& bytes) {
    const qint64 unpacked = unpackedSize(bytes);
    if (unpacked < 0) {
        return refusedSheet(SheetRefusal::HalfFile, path);
    }
    if (unpacked > mostUnpacked) {
        return refusedSheet(SheetRefusal::UnpacksTooLarge, path);
    }
    SheetFile file;
    try {
        Factory factory;
        const auto* start = reinterpret_cast<const unsigned char*>(bytes.constData());
        const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (orcus::orcus_xlsx::detect(start, all.size())) {
            orcus::orcus_xlsx(&factory).read_stream(all);
        } else if (unpackedPart(bytes, "mimetype", 1000) == odsKind) {
            const auto content = unpackedPart(bytes, "content.xml", mostUnpacked);
            return content ? readOds(path, *content) : refusedSheet(SheetRefusal::HalfFile, path);
        } else {
            return refusedSheet(SheetRefusal::NoSheet, path);
        }
        file.sheets = factory.end();
    } catch (const TooManyRows&) {
        return refusedSheet(SheetRefusal::TooManyRows, path);
    } catch (const std::bad_alloc&) {
        throw; // the bound of the process that reads: its caller tells
    } catch (const std::exception& fault) {
        return refusedSheet(SheetRefusal::Library, path, QString::fromUtf8(fault.what()).left(120));
    }
    return file;
}

} // namespace yingke::tables
