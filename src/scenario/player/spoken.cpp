// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/spoken.h"

#include "core/money.h"
#include "scenario/expression/calendar.h"
#include "scenario/player/words.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <string_view>

namespace yingke::scenario {

namespace {

constexpr std::array<const char*, 10> digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

/// 0 to 59 as it is said: 五, 十, 二十一.
std::string saidNumber(int number) {
    const std::string ones = number % 10 == 0 ? "" : digits.at(static_cast<std::size_t>(number % 10));
    const int tens = number / 10;
    if (tens == 0) {
        return number == 0 ? digits[0] : ones;
    }
    return (tens == 1 ? "" : digits.at(static_cast<std::size_t>(tens))) + std::string("十") + ones;
}

std::string partOfDay(int hour) {
    return hour < 6     ? "凌晨"
           : hour < 9   ? "早上"
           : hour < 12  ? "上午"
           : hour == 12 ? "中午"
           : hour < 18  ? "下午"
                        : "晚上";
}

std::string saidMinutes(int minutes) {
    if (minutes == 0 || minutes == 30) {
        return minutes == 0 ? "" : "半";
    }
    if (minutes == 15 || minutes == 45) {
        return minutes == 15 ? "一刻" : "三刻";
    }
    return (minutes < 10 ? "零" : "") + saidNumber(minutes) + "分";
}

/// 两分钟, 十五分钟, 一个半小时: of the minutes that an estimate has.
std::string saidLength(int minutes) {
    constexpr int hour = 60;
    if (minutes < hour) {
        return (minutes == 2 ? std::string("两") : saidNumber(minutes)) + "分钟";
    }
    return minutes == hour ? "一个小时" : minutes < 2 * hour ? "一个半小时" : "两个小时";
}

/// The day as seen from `today`: 今天, 明天, 后天, 11月26日, 2027年1月4日.
std::string spokenDay(std::int64_t day, std::int64_t today) {
    const std::int64_t ahead = day - today;
    if (ahead >= 0 && ahead <= 2) {
        return ahead == 0 ? "今天" : ahead == 1 ? "明天" : "后天";
    }
    const CalendarDay of = calendarDay(day);
    const std::string year = of.year == calendarDay(today).year ? "" : std::to_string(of.year) + "年";
    return year + std::to_string(of.month) + "月" + std::to_string(of.day) + "日";
}

/// three o'clock, half past three, a quarter to four, 3:06, noon.
std::string englishClock(int minutes) {
    constexpr std::array<const char*, 13> hours = {"twelve", "one",   "two",  "three", "four",   "five",  "six",
                                                   "seven",  "eight", "nine", "ten",   "eleven", "twelve"};
    constexpr int noon = 12 * 60;
    if (minutes == 0 || minutes == noon) {
        return minutes == 0 ? "midnight" : "noon";
    }
    const auto named = [&hours](int hour) { return std::string(hours.at(static_cast<std::size_t>(hour % 12))); };
    const int hour = minutes / 60;
    switch (const int past = minutes % 60) {
    case 0:
        return named(hour) + " o'clock";
    case 15:
        return "a quarter past " + named(hour);
    case 30:
        return "half past " + named(hour);
    case 45:
        return "a quarter to " + named(hour + 1);
    default:
        return std::to_string(hour % 12 == 0 ? 12 : hour % 12) + (past < 10 ? ":0" : ":") + std::to_string(past);
    }
}

/// today, tomorrow, 26 November, 4 January 2027.
std::string englishDay(std::int64_t day, std::int64_t today) {
    if (day == today || day == today + 1) {
        return day == today ? "today" : "tomorrow";
    }
    constexpr std::array<const char*, 12> months = {"January",   "February", "March",    "April",
                                                    "May",       "June",     "July",     "August",
                                                    "September", "October",  "November", "December"};
    const CalendarDay of = calendarDay(day);
    const std::string year = of.year == calendarDay(today).year ? "" : " " + std::to_string(of.year);
    return std::to_string(of.day) + " " + months.at(static_cast<std::size_t>(of.month - 1)) + year;
}

/// half past three this afternoon, noon tomorrow, ten o'clock in the morning on 26 November.
std::string englishMoment(int minutes, const std::string& day) {
    const std::string clock = englishClock(minutes);
    const int hour = minutes / 60;
    const std::string part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    const bool near = day == "today" || day == "tomorrow";
    if (clock == "noon" || clock == "midnight") {
        return clock + (near ? " " : " on ") + day;
    }
    return clock + (day == "today" ? " this " + part
                    : near         ? " " + day + " " + part
                                   : " in the " + part + " on " + day);
}

bool begins(const std::string& text, std::string_view head) { return text.compare(0, head.size(), head) == 0; }

bool ends(const std::string& text, std::string_view tail) {
    return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

bool beginsWithAny(const std::string& text, std::initializer_list<const char*> heads) {
    return std::any_of(heads.begin(), heads.end(), [&text](const char* head) { return begins(text, head); });
}

/// 银行, 税务局, 三楼会议室: somewhere one goes to.
bool isPlace(const std::string& reason) {
    const auto places = {"行",   "店",   "局", "处",   "厅",   "院",   "所",     "楼",   "层",     "栋",   "期",
                         "区",   "场",   "室", "部",   "站",   "库",   "园",     "校",   "厂",     "馆",   "城",
                         "市",   "街",   "路", "岗",   "门",   "房",   "中心",   "公司", "现场",   "工地", "外面",
                         "楼上", "楼下", "里", "社区", "政府", "税务", "居委会", "车库", "派出所", "总部", "号"};
    return std::any_of(places.begin(), places.end(), [&reason](const char* place) { return ends(reason, place); });
}

} // namespace

bool isLatin(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string spokenWait(const core::WaitRange& range) {
    const std::string most = saidLength(range.most);
    if (range.least == 0) {
        return most + "以内";
    }
    const std::string least = saidLength(range.least);
    constexpr std::string_view minutes = "分钟";
    const bool alike = ends(least, minutes) && ends(most, minutes);
    return "大约" + (alike ? least.substr(0, least.size() - minutes.size()) : least) + "到" + most;
}

std::string spokenClock(const std::string& clock) {
    const auto millis = readClock(clock.size() == 4 ? "0" + clock : clock);
    if (!millis) {
        return clock;
    }
    const int minutes = static_cast<int>(*millis / 60'000);
    const int hour = minutes / 60;
    const int shown = hour > 12 ? hour - 12 : hour;
    return partOfDay(hour) + (shown == 2 ? std::string("两") : saidNumber(shown)) + "点" + saidMinutes(minutes % 60);
}

core::Millis aboutThen(core::Millis utc) {
    constexpr core::Millis minute = 60'000;
    const core::Millis minutes = utc / minute;
    return (minutes % 5 == 0 ? minutes : (minutes + 9) / 10 * 10) * minute;
}

bool isSurname(const std::string& name) {
    static const std::set<std::string> ofTwo = {"欧阳", "司马", "上官", "诸葛", "司徒", "皇甫", "尉迟", "公孙",
                                                "慕容", "令狐", "东方", "夏侯", "端木", "南宫", "长孙", "宇文",
                                                "轩辕", "独孤", "司空", "百里", "呼延", "东郭", "申屠", "澹台"};
    constexpr std::size_t oneCharacter = 3;
    return (name.size() == oneCharacter && static_cast<unsigned char>(name[0]) >= 0xE0U) || ofTwo.count(name) > 0;
}

std::string spokenSum(core::Money sum) {
    const std::string text = core::toText(sum);
    return ends(text, ".00") ? text.substr(0, text.size() - 3) : text;
}

std::string spokenToTheFen(core::Money sum) {
    constexpr std::int64_t inYuan = 100;
    constexpr std::int64_t inJiao = 10;
    const std::int64_t yuan = sum.fen / inYuan;
    const std::int64_t jiao = sum.fen % inYuan / inJiao;
    const std::int64_t fen = sum.fen % inJiao;
    if (sum.fen < 0 || (jiao == 0 && fen == 0)) {
        return {};
    }
    std::string said = yuan == 0 ? "" : std::to_string(yuan) + "元";
    said += jiao != 0 ? std::to_string(jiao) + "角" : yuan != 0 ? "零" : "";
    return said + (fen != 0 ? std::to_string(fen) + "分" : "");
}

std::string spoken(const core::FactValue& value, const core::Moment& now) {
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return spokenSum(*sum);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->size() == 5 && readClock(*text)) {
            return spokenClock(*text);
        }
        const auto day = readDay(std::string_view(*text).substr(0, 10));
        const bool dated = day && (text->size() == 10 || (text->size() == 16 && readClock(text->substr(11))));
        if (!dated) { // 燃气 · 示例燃气抢修, as the office's table has it, is said without its trade
            const std::size_t dot = text->find(" · ");
            return dot == std::string::npos ? *text : text->substr(dot + std::string_view(" · ").size());
        }
        return spokenDay(*day, core::localDay(now)) + (text->size() == 16 ? spokenClock(text->substr(11)) : "");
    }
    if (const auto* items = std::get_if<std::vector<core::ListItem>>(&value)) {
        std::string list;
        for (const core::ListItem& item : *items) {
            list += (list.empty() ? "" : "、") + item.name;
            const std::string unit = item.unit.empty() ? "件" : item.unit;
            list += item.quantity == 1 && item.unit.empty() ? "" : std::to_string(item.quantity) + unit;
        }
        return list;
    }
    return saidInChinese(value, yearOf(now));
}

std::string spokenInEnglish(const core::FactValue& value, const core::Moment& now) {
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return spokenSum(*sum);
    }
    constexpr bool english = true;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return said(value, english, yearOf(now));
    }
    if (const auto clock = text->size() == 5 ? readClock(*text) : std::nullopt) {
        return englishClock(static_cast<int>(*clock / 60'000));
    }
    const auto day = readDay(std::string_view(*text).substr(0, 10));
    const auto clock = text->size() == 16 ? readClock(std::string_view(*text).substr(11)) : std::nullopt;
    if (!day || (text->size() != 10 && !clock)) {
        return *text;
    }
    const std::string named = englishDay(*day, core::localDay(now));
    return clock ? englishMoment(static_cast<int>(*clock / 60'000), named) : named;
}

std::string spokenReason(const std::string& reason) {
    const auto sentences = {"在", "去", "到", "正"};
    if (beginsWithAny(reason, sentences) || ends(reason, "了")) {
        return reason;
    }
    const auto leaves = {"出差", "外出", "下班", "请假", "休假", "出去", "下楼"};
    if (beginsWithAny(reason, leaves)) {
        return reason + "了";
    }
    const auto rests = {"休息", "午休", "值班", "接待", "会客"};
    if (beginsWithAny(reason, rests)) {
        return "正在" + reason;
    }
    const auto errands = {"开会", "会议", "吃饭", "用餐", "培训", "学习", "巡查", "巡检", "参加",
                          "陪",   "处理", "办事", "送",   "接",   "取",   "看",   "检查"};
    if (beginsWithAny(reason, errands)) {
        return "去" + std::string(begins(reason, "会议") ? "开会" : reason) + "了";
    }
    const auto meetings = {"开会", "会议", "培训", "学习", "办事", "检查"};
    const bool errand =
        std::any_of(meetings.begin(), meetings.end(), [&reason](const char* meeting) { return ends(reason, meeting); });
    return errand || isPlace(reason) ? "去" + reason + "了" : "有事外出";
}

} // namespace yingke::scenario
