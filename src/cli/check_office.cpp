// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_office.h"

#include "core/clocks.h"
#include "core/money.h"
#include "platform/read_file.h"
#include "scenario/language/loader.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"
#include "scenario/player/office_days.h"
#include "scenario/player/office_tables.h"
#include "slips/slip_template.h"

#include <QDir>
#include <QJsonDocument>

#include <filesystem>
#include <map>
#include <vector>

namespace yingke::cli {

namespace {

using scenario::Gravity;
using scenario::Problems;
using scenario::Text;
using Table = std::map<std::string, Text>;

class OfficeFiles {
public:
    OfficeFiles(const std::string& folder, const scenario::Vocabulary& words) : m_folder(folder), m_words(words) {}

    Problems all() {
        limits();
        fees();
        settings();
        if (isThere("texts.yaml")) {
            (void)scenario::readPlacedTable(m_folder, "texts.yaml", m_problems);
        }
        if (isThere("price_list.yaml")) {
            (void)scenario::loadPriceList(m_folder, m_problems);
        }
        if (isThere("specialists.yaml")) {
            (void)scenario::loadSpecialists(m_folder, m_problems);
        }
        if (isThere("calendar.yaml")) {
            (void)scenario::loadCalendar(m_folder, m_problems);
        }
        json("roster.json");
        json("entered.json");
        return std::move(m_problems);
    }

private:
    /// Without it the program lays its own out at the next start.
    bool isThere(const char* file) {
        std::error_code error;
        const bool there = std::filesystem::exists(m_folder + "/" + file, error);
        if (!there) {
            tell(m_problems, {file, 1, 1}, "missing-file", "没有这个文件。程序启动时会放一份自带的,请核对里面的内容。",
                 "This file is not there. The program lays its own out when it starts: check what it says.",
                 Gravity::Warning);
        }
        return there;
    }

    void limits() {
        const Table table = scenario::readPlacedTable(m_folder, "limits.yaml", m_problems);
        if (hasErrors(m_problems)) {
            return;
        }
        std::vector<std::string> known;
        for (const core::OfficeLimit& limit : core::officeLimits) {
            const auto length = limitOf(table, limit.name());
            const auto warning = limitOf(table, limit.warningName());
            known.insert(known.end(), {limit.name(), limit.warningName()});
            if (length && warning && *warning > *length) {
                tell(m_problems, table.at(limit.warningName()).place, "warns-too-early",
                     "“" + limit.warningName() + "”比时限“" + limit.name() + "”还长,一开始就会提醒。请改短。",
                     "\"" + limit.warningName() + "\" is longer than \"" + limit.name() +
                         "\" itself, so it would warn from the beginning. Make it shorter.");
            }
        }
        unknown(table, known);
    }

    std::optional<core::Millis> limitOf(const Table& table, const std::string& name) {
        const auto found = table.find(name);
        if (found == table.end()) {
            tell(m_problems, {"limits.yaml", 1, 1}, "missing-key",
                 "缺少“" + name + ":”。请写上,例如 " + name + ": 3 min。",
                 "\"" + name + ":\" is missing. Write it, e.g. " + name + ": 3 min.");
            return std::nullopt;
        }
        const auto length = scenario::duration(found->second.text);
        if (!length) {
            tell(m_problems, found->second.place, "duration",
                 "“" + found->second.text + "”不是时长。请写成 20 s、3 min 或 2 h。",
                 "\"" + found->second.text + "\" is no duration. Write 20 s, 3 min or 2 h.");
        }
        return length;
    }

    void unknown(const Table& table, const std::vector<std::string>& known) {
        for (const auto& [name, value] : table) {
            if (std::find(known.begin(), known.end(), name) == known.end()) {
                tell(m_problems, value.place, "unknown-key", "没有“" + name + "”这一项,写了也不起作用。",
                     "There is no \"" + name + "\": it does nothing.", Gravity::Warning,
                     scenario::nearest(name, known));
            }
        }
    }

    void noFee(const std::string& name, const std::string& chinese, const std::string& english) {
        tell(m_problems, {"fees.yaml", 1, 1}, "missing-key",
             "收费“" + chinese + "”(" + name + ")没有金额,用到它的一步走不下去。请写上 " + name + ": 0.00。",
             "The fee \"" + english + "\" (" + name + ") has no sum: a step that needs it can't go on. Write " + name +
                 ": 0.00.");
    }

    void fees() {
        if (!isThere("fees.yaml")) {
            return;
        }
        const std::size_t told = m_problems.size();
        const Table table = scenario::readPlacedTable(m_folder, "fees.yaml", m_problems);
        const bool whole = m_problems.size() == told;
        for (const auto& [name, sum] : table) {
            const auto money = core::moneyFromText(sum.text);
            if (!money || money->fen < 0) {
                tell(m_problems, sum.place, "no-sum",
                     "“" + name + "”的“" + sum.text + "”不是金额。请写成 30.00 的样子。",
                     "\"" + sum.text + "\" of \"" + name + "\" is no sum. Write for example 30.00.");
            }
        }
        for (const auto& [name, label] : m_words.fees) {
            if (whole && table.count(name) == 0) {
                noFee(name, label.chinese, label.english);
            }
        }
    }

    void settings() {
        if (!isThere("settings.yaml")) {
            return;
        }
        for (const auto& [name, value] : scenario::readPlacedTable(m_folder, "settings.yaml", m_problems)) {
            bool number = false;
            (void)QString::fromStdString(value.text).toDouble(&number);
            if (!number) {
                tell(m_problems, value.place, "number", "“" + name + "”的“" + value.text + "”不是数字。开关写 1 或 0。",
                     "\"" + value.text + "\" of \"" + name + "\" is no number. A switch is 1 or 0.");
            }
        }
    }

    /// What is entered in the window: nobody has to have it.
    void json(const char* file) {
        const platform::FileContent content =
            platform::readFile(QString::fromStdString(m_folder) + QLatin1Char('/') + QLatin1String(file));
        if (!content.isThere) {
            return;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(content.bytes, &error);
        if (error.error == QJsonParseError::NoError && document.isObject()) {
            return;
        }
        const int line = 1 + static_cast<int>(content.bytes.left(error.offset).count('\n'));
        tell(m_problems, {file, line, 1}, "no-json", "这里读不下去,文件可能不完整。请在设置窗口里重新填写,或换回备份。",
             "It can't be read from here on; the file may be cut. Fill it in again in the settings, or put a copy "
             "back.");
    }

    const std::string& m_folder;
    const scenario::Vocabulary& m_words;
    Problems m_problems;
};

} // namespace

Problems checkOffice(const std::string& office, const scenario::Vocabulary& words) {
    return OfficeFiles(office, words).all();
}

Problems checkLayouts(const std::string& slips) {
    Problems all;
    const QDir folder(QString::fromStdString(slips));
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        const std::string file = name.toStdString();
        const platform::FileContent content = platform::readFile(folder.filePath(name));
        if (!content.isThere || !content.fault.isEmpty()) {
            tell(all, {file, 1, 1}, "unreadable", "文件打不开。请检查文件的权限。",
                 "The file can't be opened. Check its permissions.");
        } else if (!scenario::isId(name.chopped(5).toStdString())) {
            tell(all, {file, 1, 1}, "bad-id", "单据的文件名只能用小写字母、数字和下划线,这个文件不会用到。请改名。",
                 "A slip's file is named with small letters, digits and underscores; this one is not used. Rename it.",
                 Gravity::Warning);
        } else {
            const Problems faults = slips::problemsOfLayout({file, content.bytes.toStdString()});
            all.insert(all.end(), faults.begin(), faults.end());
        }
    }
    return all;
}

} // namespace yingke::cli
