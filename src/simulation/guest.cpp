// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/guest.h"

#include "core/roles.h"
#include "scenario/player/fact_check.h"
#include "simulation/arrivals.h"
#include "simulation/fictional_people.h"

#include <algorithm>

namespace yingke::simulation {

namespace {

// 子虚, 乌有, 亡是 are the classical names of nobody; the rest sound like "false", "true", "none", "so-and-so".
const std::vector<std::string> surnames = {"子虚", "乌有", "亡是", "贾", "甄", "梅", "郝", "东郭", "南郭", "公冶",
                                           "甲",   "乙",   "丙",   "丁", "戊", "己", "庚", "辛",   "壬",   "癸"};
const std::vector<std::string> notes = {"客户希望傍晚上门",      "已提醒带齐证件再来",      "客户询问车位年费",
                                        "老人行动不便,请上门办", "对上次维修表示满意",      "请财务回电说明账单",
                                        "客户约了物业维修漏水",  "问及装修时间段的规定",    "反映楼道灯不亮",
                                        "希望发票开公司抬头",    "孩子的门禁卡遗失,已登记", "建议增加儿童设施"};
const std::vector<std::string> complaints = {"客户不满意解释", "等得太久,情绪激动", "认为收费不合理", "要求见负责人",
                                             "反复来了三次"};
const std::vector<std::string> things = {"沙发", "书柜", "冰箱", "纸箱", "餐桌", "自行车", "空调外机"};

std::string dateTime(Chance& chance, const core::Moment& now, int leastDays, int mostDays) {
    const core::Millis offset = static_cast<core::Millis>(now.offsetMinutes) * minuteMs;
    const core::Millis midnight = core::localDay(now) * dayMs - offset;
    const core::Millis at = midnight + chance.between(leastDays, mostDays) * dayMs + chance.between(9, 16) * hourMs +
                            chance.between(0, 1) * 30 * minuteMs;
    return scenario::dateTimeText(at, now.offsetMinutes);
}

std::int64_t within(const scenario::FactSpec& spec, std::int64_t value) {
    const std::int64_t atLeast = std::max(value, spec.least.value_or(value));
    return std::min(atLeast, spec.most.value_or(atLeast));
}

} // namespace

Guest newGuest(Chance& chance, const std::vector<std::string>& matters, core::Channel channel) {
    Guest guest;
    guest.channel = channel;
    core::Visitor& visitor = guest.visitor;
    visitor.surname = chance.oneOf(surnames);
    visitor.title = chance.happens(0.5) ? core::Title::Sir : core::Title::Madam;
    const double role = chance.unit();
    visitor.role = role < 0.7    ? core::VisitorRole::Owner
                   : role < 0.92 ? core::VisitorRole::Tenant
                                 : core::VisitorRole::Contractor;
    visitor.room = std::to_string(chance.between(1, 12)) + "-" + std::to_string(chance.between(1, 3)) + "-" +
                   std::to_string(chance.between(1, 26) * 100 + chance.between(1, 4));
    // No number in China begins like this.
    visitor.telephone = "1000" + std::to_string(chance.between(1'000'000, 9'999'999));
    visitor.speaksEnglish = chance.happens(0.03);
    if (!matters.empty()) {
        // The first matters of the list are the frequent ones.
        const auto weighted = [&chance, &matters] {
            const double skewed = chance.unit() * chance.unit();
            return matters.at(static_cast<std::size_t>(skewed * static_cast<double>(matters.size())));
        };
        guest.matters.push_back(weighted());
        if (chance.happens(0.08)) {
            guest.matters.push_back(weighted());
        }
    }
    guest.patience = static_cast<core::Millis>(
        chance.logNormal(static_cast<double>((channel == core::Channel::Telephone ? 2 : 11) * minuteMs), 0.6));
    guest.pace = chance.logNormal(1.0, 0.45);
    guest.dissatisfied = chance.happens(0.025);
    guest.insists = chance.happens(0.015);
    guest.forgetful = chance.happens(0.12);
    return guest;
}

std::vector<office::Colleague> simulatedStaff(int receptionists) {
    using scenario::Gender;
    std::vector<office::Colleague> staff = {
        fictionalColleague("chen", "陈静", "小陈", "前台1号", core::role::receptionist, Gender::Woman),
        fictionalColleague("liu", "刘洋", "小刘", "前台2号", core::role::receptionist, Gender::Man)};
    for (int extra = 3; extra <= receptionists; ++extra) {
        const std::string number = std::to_string(extra);
        staff.push_back(fictionalColleague(("desk" + number).c_str(), ("前台" + number).c_str(),
                                           ("小" + number).c_str(), ("前台" + number + "号").c_str(),
                                           core::role::receptionist, Gender::Woman));
    }
    staff.push_back(
        fictionalColleague("wu", "吴敏", "吴主任", "客服主任", core::role::serviceSupervisor, Gender::Woman));
    staff.push_back(fictionalColleague("zhou", "周建国", "周主任", "管理处主任", core::role::director, Gender::Man));
    staff.push_back(fictionalColleague("he", "何工", "何工", "工程主管", "engineering_supervisor", Gender::Man));
    staff.push_back(fictionalColleague("tan", "谭师傅", "谭师傅", "工程部", "engineering", Gender::Man));
    staff.push_back(fictionalColleague("zheng", "郑会计", "郑会计", "财务", "finance", Gender::Woman));
    staff.push_back(fictionalColleague("lei", "雷队", "雷队", "大堂护卫员", "lobby_guard", Gender::Man));
    return staff;
}

std::optional<core::FactValue> valueFor(Chance& chance, const scenario::Field& field, const core::Moment& now) {
    const scenario::FactSpec& spec = field.spec;
    using scenario::FactType;
    if (!field.options.empty()) {
        return chance.oneOf(field.options);
    }
    switch (spec.type) {
    case FactType::YesNo:
        return chance.happens(0.6);
    case FactType::Count:
        return within(spec, chance.between(1, 8));
    case FactType::Money:
        return core::Money{within(spec, chance.between(20, 3000) * 100)};
    case FactType::List: {
        std::vector<core::ListItem> items(static_cast<std::size_t>(within(spec, chance.between(1, 3))));
        for (core::ListItem& item : items) {
            item = {chance.oneOf(things), chance.between(1, 4), {}};
        }
        return items;
    }
    case FactType::Date:
        return scenario::pointWithin(spec, dateTime(chance, now, 1, 5).substr(0, 10));
    case FactType::DateTime:
        return scenario::pointWithin(spec,
                                     spec.after.empty() ? dateTime(chance, now, 1, 3) : dateTime(chance, now, 4, 7));
    case FactType::Time:
        return scenario::pointWithin(spec, "17:45");
    case FactType::Room:
        return std::to_string(chance.between(1, 12)) + "-1-" + std::to_string(chance.between(101, 999));
    case FactType::Telephone:
        return "1000" + std::to_string(chance.between(1'000'000, 9'999'999));
    case FactType::Person:
        return chance.oneOf(surnames) + "某";
    case FactType::Text: {
        if (spec.ofVisitor) { // what the guest is called
            return chance.oneOf(surnames) + (chance.happens(0.5) ? "先生" : "女士");
        }
        std::string text = chance.oneOf(notes);
        return text;
    }
    }
    return std::nullopt;
}

std::string noteWords(Chance& chance) { return chance.oneOf(notes); }
std::string complaintWords(Chance& chance) { return chance.oneOf(complaints); }

} // namespace yingke::simulation
