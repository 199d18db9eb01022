// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/script_places.h"

#include "scenario/language/values.h"

#include <filesystem>

namespace yingke::cli {

namespace fs = std::filesystem;

std::optional<ScriptPlaces> foundPlaces(const ScriptPlaces& asked, std::ostream& out) {
    ScriptPlaces found = asked;
    std::error_code error;
    const fs::path scripts(asked.scripts);
    if (!fs::is_directory(scripts / "zh_CN", error) && fs::is_directory(scripts / "scripts", error)) {
        found.scripts = (scripts / "scripts").string(); // a data place
    }
    if (!fs::is_directory(found.scripts, error)) {
        out << "没有脚本文件夹 " << found.scripts << "。\n    There is no folder of scripts " << found.scripts << ".\n";
        return std::nullopt;
    }
    if (found.office.empty()) {
        const fs::path whole = fs::weakly_canonical(found.scripts, error);
        const fs::path beside = whole.parent_path() / "office";
        found.office = fs::is_directory(beside, error) ? beside.string() : "resources/office";
    }
    if (!fs::is_directory(found.office, error)) {
        out << "没有中心资料的文件夹 " << found.office
            << "，没有检查。请用 --office 写明。\n    There is no folder of the office's words " << found.office
            << "; nothing was checked. Name it with --office.\n";
        return std::nullopt;
    }
    return found;
}

std::string slipsBeside(const std::string& office) {
    std::error_code error;
    const fs::path beside = fs::weakly_canonical(office, error).parent_path() / "slips";
    return fs::is_directory(beside, error) ? beside.string() : "resources/slips";
}

std::map<std::string, std::int64_t> limitsOf(const std::string& office, scenario::Problems& problems) {
    std::map<std::string, std::int64_t> limits;
    for (const auto& [name, text] : scenario::readTable(office, "limits.yaml", problems)) {
        limits[name] = scenario::duration(text).value_or(0);
    }
    return limits;
}

core::LimitTable tableOf(const std::map<std::string, std::int64_t>& limits) {
    const auto value = [&limits](const std::string& key) {
        const auto found = limits.find(key);
        return found != limits.end() ? found->second : 0;
    };
    core::LimitTable table;
    for (const core::OfficeLimit& limit : core::officeLimits) {
        table.*limit.rule = {value(limit.name()), value(limit.warningName())};
    }
    return table;
}

} // namespace yingke::cli
