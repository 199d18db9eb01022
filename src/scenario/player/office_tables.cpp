// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/office_tables.h"

#include "scenario/language/loader.h"
#include "scenario/player/office_rows.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace yingke::scenario {

std::vector<Node> officeRows(const std::string& folder, const std::string& file, const std::string& key, Node& top,
                             Problems& problems) {
    Reader reader(problems);
    std::error_code fault; // a pipe or a device would be waited for
    std::ifstream stream;
    if (std::filesystem::is_regular_file(folder + "/" + file, fault)) {
        stream.open(folder + "/" + file, std::ios::binary);
    }
    if (!stream.is_open()) {
        reader.error({file, 0, 0}, "unreadable", "文件打不开。", "The file can't be opened.");
        return {};
    }
    std::string text(mostYamlBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    auto tree = readYaml({file, std::move(text)}, problems);
    if (!tree || !reader.wantMap(*tree, file)) {
        return {};
    }
    top = std::move(*tree);
    const Node* list = reader.required(top, key);
    if (list == nullptr || !reader.wantList(*list, key)) {
        return {};
    }
    std::vector<Node> rows;
    for (const Node& row : list->items) {
        if (reader.wantMap(row, key)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::optional<std::string> officeColumn(Reader& reader, const Node& row, const std::string& key) {
    const Node* node = reader.required(row, key);
    if (node == nullptr || !reader.wantScalar(*node, key)) {
        return std::nullopt;
    }
    if (node->scalar.empty()) {
        reader.error(node->place, "empty-column", "“" + key + "”不能空着。", "\"" + key + "\" can't be left empty.");
        return std::nullopt;
    }
    return node->scalar;
}

PriceList loadPriceList(const std::string& folder, Problems& problems) {
    PriceList list;
    Reader reader(problems);
    Node top;
    for (const Node& row : officeRows(folder, "price_list.yaml", "items", top, problems)) {
        reader.onlyKeys(row, {"item", "unit", "price", "note"});
        const auto item = officeColumn(reader, row, "item");
        const auto unit = officeColumn(reader, row, "unit");
        const auto price = officeColumn(reader, row, "price");
        if (!item || !unit || !price) {
            continue;
        }
        const auto sum = core::moneyFromText(*price);
        if (!sum || sum->fen < 0) {
            reader.error(row.get("price")->place, "no-sum", "“" + *price + "”不是金额。请写成 30.00 的样子。",
                         "\"" + *price + "\" is no sum. Write for example 30.00.");
            continue;
        }
        list.rows.push_back({*item, *unit, *sum, reader.text(row, "note").text});
    }
    if (top.isMap()) {
        reader.onlyKeys(top, {"approved", "items"});
        list.approved = reader.text(top, "approved").text;
    }
    return list;
}

std::vector<Specialist> loadSpecialists(const std::string& folder, Problems& problems) {
    std::vector<Specialist> specialists;
    Reader reader(problems);
    Node top;
    for (const Node& row : officeRows(folder, "specialists.yaml", "specialists", top, problems)) {
        reader.onlyKeys(row, {"trade", "firm", "telephone"});
        const auto trade = officeColumn(reader, row, "trade");
        const auto firm = officeColumn(reader, row, "firm");
        const auto telephone = officeColumn(reader, row, "telephone");
        if (trade && firm && telephone) {
            specialists.push_back({*trade, *firm, *telephone});
        }
    }
    return specialists;
}

Sheet sheetOf(const PriceList& list, const std::string& title) {
    Sheet sheet{"price_list", title, {{"项目", "单位", "人工费(元)", "说明"}}, list.approved};
    for (const PriceRow& row : list.rows) {
        sheet.rows.push_back({row.item, row.unit, core::toText(row.price), row.note});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<Specialist>& specialists, const std::string& title) {
    Sheet sheet{"specialists", title, {{"专业", "单位", "电话"}}, {}};
    for (const Specialist& one : specialists) {
        sheet.rows.push_back({one.trade, one.firm, one.telephone});
    }
    return sheet;
}

Sheet sheetOf(const std::string& id, const std::string& title, const std::string& text) {
    Sheet sheet{id, title, {}, {}};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at) {
            sheet.rows.push_back({text.substr(at, end - at)});
        }
        at = end + 1;
    }
    return sheet;
}

} // namespace yingke::scenario
