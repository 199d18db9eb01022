// SPDX-License-Identifier: GPL-3.0-or-later
// A visit at any step of a script that ships, with as little known as a way to the step leaves, or with everything:
// what a sentence reads there.
#pragma once

#include "scenario/checker/checker_who.h"
#include "scenario/player/sums.h"
#include "scenario/player/words.h"
#include "support/service_play.h"

#include <set>
#include <string>

namespace yingke::test {

/// The office's words with a staff that has names.
class StaffWorld : public TestWorld {
public:
    std::optional<scenario::Person> person(const core::PersonId& id) const override {
        static const std::map<std::string, std::pair<std::string, std::string>> staff = {
            {"p_receptionist", {"小刘", "接待员"}},   {"p_service_supervisor", {"吴主任", "客服主任"}},
            {"p_director", {"周主任", "管理处主任"}}, {"p_engineering_supervisor", {"何工", "工程主管"}},
            {"p_engineering", {"谭师傅", "工程部"}},  {"p_finance", {"郑会计", "财务"}},
            {"p_trainer", {"许老师", "培训老师"}},    {"p_lobby_guard", {"雷队", "大堂护卫员"}}};
        const auto found = staff.find(id.value);
        REQUIRE(found != staff.end());
        return scenario::Person{id, found->second.first, found->second.second, scenario::Gender::Man, "8000"};
    }
};

/// What a script's steps say in one standing.
class SpokenWorld {
public:
    enum class Knows { Little, Everything };

    SpokenWorld(const scenario::Script& script, Knows knows) : m_script(script), m_knows(knows), m_stage(script) {
        m_world.clock = &m_stage.core.now;
        m_world.words = shippedWords();
        scenario::Problems problems;
        const std::string office = sourceDir() + "/resources/office";
        for (const auto& [name, sum] : scenario::readTable(office, "fees.yaml", problems)) {
            m_world.fees[name] = core::moneyFromText(sum).value().fen;
        }
        m_world.texts = scenario::readTable(office, "texts.yaml", problems);
        m_world.texts["community"] = "翠湖园";
        m_world.texts["company"] = knows == Knows::Everything ? "安和物业" : "";
        for (const auto& [role, label] : shippedWords().roles) {
            const core::PersonId person{"p_" + role};
            m_world.posts[core::RoleId{role}] = {person};
            const bool all = knows == Knows::Everything;
            core::Presence away{person, core::PresenceState::Out, {}, {}, all ? "银行" : ""};
            if (all) {
                away.until = untilHalfPast();
            }
            m_stage.core.done(core::command::SetPresence{away});
        }
        m_other.id = core::VisitId{"other"};
        m_other.visitor = knows == Knows::Everything ? madamLi() : core::Visitor{};
    }

    /// The visit as it stands when the step is shown.
    [[nodiscard]] core::Visit at(const scenario::Step& step, const std::set<std::string>& answered) const {
        core::Visit visit = m_stage.visit();
        visit.run.script = m_script.ref;
        visit.run.step = step.id;
        visit.run.other = m_other.id;
        visit.run.promise = core::PromiseId{"promise"};
        const bool all = m_knows == Knows::Everything;
        const auto knows = [&](const std::string& name) {
            const std::string together = name == "arrears_sum" ? "arrears_months" : name; // found together
            return all || answered.count(together) > 0;
        };
        if (knows(scenario::asked::name)) {
            visit.visitor.surname = "王";
            visit.visitor.title = core::Title::Sir;
        }
        visit.visitor.room = knows(scenario::asked::room) ? "2-1-303" : "";
        visit.visitor.telephone = knows(scenario::asked::telephone) ? "13800000000" : "";
        for (const auto& [id, spec] : m_script.facts) {
            if (knows(id.value)) {
                visit.facts[id] = typical(spec);
                visit.run.recorded.insert(id);
            }
        }
        for (const auto& [id, value] : lookedUp()) {
            if (knows(id.value)) {
                visit.facts[id] = value;
            }
        }
        for (const auto& [role, label] : shippedWords().roles) {
            visit.cast[core::RoleId{role}] = core::PersonId{"p_" + role};
        }
        visit.cast[core::RoleId{"colleague"}] = core::PersonId{"p_" + sought()};
        return scenario::withSums(m_script, step, visit, m_world);
    }

    [[nodiscard]] std::string said(const std::string& text, const core::Visit& visit, const std::string& listener,
                                   bool english = false) const {
        core::Hall hall = m_stage.core.hall;
        core::Visit here = visit;
        core::Visit other = m_other;
        if (english) { // a name in characters is left out
            here.visitor.surname = here.visitor.surname.empty() ? "" : "Smith";
            other.visitor.surname = other.visitor.surname.empty() ? "" : "Lee";
        }
        hall.visits[other.id] = other;
        core::Promise promise;
        promise.id = core::PromiseId{"promise"};
        promise.what = "师傅上门：2-1-303，水龙头漏水";
        promise.due = m_stage.core.now.utc + 20 * 3'600'000LL;
        hall.promises[promise.id] = promise;
        return scenario::filled(text, {hall, here, m_world, listener, english});
    }

private:
    /// The role that the script looks for first.
    [[nodiscard]] std::string sought() const {
        for (const scenario::Step& step : m_script.steps) {
            if (const auto* find = std::get_if<scenario::FindAct>(&step.move)) {
                return find->role.text;
            }
        }
        return "engineering_supervisor";
    }
    static core::Visitor madamLi() {
        core::Visitor visitor;
        visitor.surname = "李";
        visitor.title = core::Title::Madam;
        return visitor;
    }
    [[nodiscard]] core::Millis untilHalfPast() const { return m_stage.core.now.utc + 80 * 60'000LL; }

    static core::FactValue typical(const scenario::FactSpec& spec) {
        static const std::map<std::string, std::string> words = {
            {"caller", "恒大建材"},          {"purpose", "谈供货合同"},         {"message", "样品已经送到"},
            {"surname", "王先生"},           {"director_says", "明天上午再谈"}, {"item", "物业费"},
            {"question", "公摊电费怎么算"},  {"to_answer", "公摊电费怎么算"},   {"send_to", "滨湖路8号"},
            {"fault", "水龙头漏水"},         {"tenant_name", "王小明"},         {"specialist", "燃气 · 示例燃气抢修"},
            {"contractor", "安居装饰"},      {"away_reason", "在工地处理急事"}, {"late_reason", "人手不够"},
            {"approval_remark", "水电图纸"}, {"complaint", "电梯常停"},         {"answered_by", "吴敏"},
            {"found", "电梯已经修好"},       {"why_late", "配件还没到"},        {"paid_by", "现金"}};
        switch (spec.type) {
        case scenario::FactType::Count:
            return std::int64_t{spec.id.value == "within_minutes" ? 20 : 6};
        case scenario::FactType::Money:
            return core::Money{spec.id.value == "received" ? 90'000 : 89'500};
        case scenario::FactType::YesNo:
            return true;
        case scenario::FactType::List:
            return std::vector<core::ListItem>{{"沙发", 2, {}}, {"冰箱", 1, {}}};
        case scenario::FactType::Room:
            return std::string("2-1-303");
        case scenario::FactType::Telephone:
            return std::string("13800000000");
        case scenario::FactType::Date:
            return std::string("2026-12-01");
        case scenario::FactType::Time:
            return std::string("15:30");
        case scenario::FactType::DateTime:
            return std::string("2026-11-19 15:30");
        case scenario::FactType::Text:
        case scenario::FactType::Person:
            break;
        }
        const auto word = words.find(spec.id.value);
        return word != words.end() ? word->second : std::string("某事");
    }
    static std::map<core::FactId, core::FactValue> lookedUp() {
        return {{core::FactId{"arrears_months"}, std::int64_t{4}},
                {core::FactId{"arrears_sum"}, core::Money{89'500}},
                {core::FactId{"owed_all"}, std::string("物业费等2项")},
                {core::FactId{"owed_sum"}, core::Money{89'500}},
                {core::FactId{"approval_due"}, std::string("2026-11-19 15:30")},
                {core::FactId{"kept_papers"}, std::string("施工图纸、资质证书")},
                {core::FactId{"waits_before"}, std::int64_t{2}},
                {core::FactId{"unserved"}, std::int64_t{1}},
                {core::FactId{"owner_name"}, std::string("赵敏")},
                {core::FactId{"owner_called"}, std::string("赵敏女士")},
                {core::FactId{"owner_telephone"}, std::string("13900000000")},
                {core::FactId{"specialist_telephone"}, std::string("010-5550-1234")}};
    }

    const scenario::Script& m_script;
    Knows m_knows;
    Stage m_stage;
    StaffWorld m_world;
    core::Visit m_other;
};

} // namespace yingke::test
