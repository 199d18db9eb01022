// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/load_step.h"

#include "core/clocks.h"
#include "core/roles.h"
#include "scenario/language/grammar.h"
#include "scenario/language/values.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

const std::vector<std::string> moveKeys = movingKeys();

std::string officeLimitNames(const char* between) {
    std::string names;
    for (const core::OfficeLimit& limit : core::officeLimits) {
        names += (names.empty() ? "" : between) + std::string(limit.name());
    }
    return names;
}

class StepReader {
public:
    StepReader(Reader& reader, const Node& node, const std::string& prefix)
        : m_reader(reader), m_node(node), m_prefix(prefix) {}

    Step read() {
        Step step;
        step.place = m_node.place;
        m_reader.onlyKeys(m_node, keysAt(GrammarPlace::Step));
        for (const char* shown : {"title", "label", "why", "number", "next", "then", "else"}) {
            m_reader.notEmpty(m_node, shown);
        }
        step.covers = m_reader.texts(m_node, "covers");
        step.title = m_reader.text(m_node, "title");
        step.gestures = m_reader.texts(m_node, "do");
        step.fill = m_reader.texts(m_node, "fill");
        step.lookUp = m_reader.texts(m_node, "look_up");
        step.show = m_reader.texts(m_node, "show");
        step.visitorActs = m_reader.word(m_node, "whose", {"desk", "visitor"}) == 1;
        step.givesBack = m_reader.flag(m_node, "give_back", false);
        step.keep = m_reader.texts(m_node, "keep");
        step.givesKept = m_reader.flag(m_node, "give_kept", false);
        step.skippable = m_reader.flag(m_node, "skip", true);
        if (auto next = m_reader.optionalText(m_node, "next")) {
            step.next = stepRef(*next);
        }
        say(step);
        papers(step);
        amounts(step);
        ask(step);
        meanwhile(step);
        promise(step);
        promised(step);
        notes(step);
        within(step);
        if (auto slip = m_reader.optionalText(m_node, "print")) {
            step.print = PrintAct{*slip};
        }
        move(step);
        identify(step);
        return step;
    }

private:
    [[nodiscard]] Text stepRef(Text text) const {
        if (!text.empty()) {
            text.text.insert(0, m_prefix);
        }
        return text;
    }
    [[nodiscard]] Text refOf(const std::string& key) { return stepRef(m_reader.text(m_node, key)); }

    void say(Step& step) {
        if (m_node.get("say") == nullptr) {
            return;
        }
        Say say;
        say.words = m_reader.texts(m_node, "say");
        if (const auto to = m_reader.optionalText(m_node, "to")) {
            say.to = to->text;
        }
        say.byTelephone = m_reader.word(m_node, "by", {"in_person", "telephone"}) == 1;
        say.outOfHearing = m_reader.word(m_node, "hearing", {"in", "out"}) == 1;
        say.manner = m_reader.texts(m_node, "manner");
        step.say = std::move(say);
    }

    void papers(Step& step) {
        const Node* node = m_node.get("papers");
        if (node == nullptr || !m_reader.wantMap(*node, "papers")) {
            return;
        }
        m_reader.onlyKeys(*node, keysAt(GrammarPlace::Papers));
        PapersAct act;
        act.all = m_reader.texts(*node, "all");
        if (const Node* any = node->get("any"); any != nullptr && m_reader.wantList(*any, "any")) {
            for (const Node& group : any->items) {
                act.any.push_back(m_reader.textsOf(group));
            }
        }
        if (const Node* each = node->get("each"); each != nullptr && m_reader.wantMap(*each, "each")) {
            for (const auto& [count, kinds] : each->entries) {
                act.each.push_back({count, m_reader.textsOf(kinds), count.place});
            }
        }
        act.copy = m_reader.flag(*node, "copy", false);
        act.purpose = m_reader.text(*node, "purpose");
        act.keepDays = m_reader.number(*node, "keep_days", 0);
        act.giveBack = m_reader.flag(*node, "give_back", true);
        if (auto missing = m_reader.optionalText(m_node, "missing")) {
            act.missing = stepRef(*missing);
        }
        step.papers = std::move(act);
    }

    void amounts(Step& step) {
        const Node* node = m_node.get("amounts");
        if (node == nullptr || !m_reader.wantMap(*node, "amounts")) {
            return;
        }
        for (const auto& [id, value] : node->entries) {
            Amount amount;
            amount.id = core::FactId{id.text};
            amount.label = id;
            if (value.isMap()) {
                m_reader.onlyKeys(value, keysAt(GrammarPlace::Amount));
                amount.formula = m_reader.optionalText(value, "sum").value_or(Text{{}, id.place});
                if (auto label = m_reader.optionalText(value, "label")) {
                    amount.label = *label;
                }
                (void)m_reader.required(value, "sum");
            } else if (m_reader.wantScalar(value, id.text)) {
                amount.formula = value.text();
            }
            step.amounts.push_back(std::move(amount));
        }
    }

    void ask(Step& step) {
        if (m_node.get("ask") == nullptr && m_node.get("choices") == nullptr) {
            return;
        }
        Ask ask;
        ask.question = m_reader.text(m_node, "ask");
        (void)m_reader.required(m_node, "ask");
        const Node* choices = m_reader.required(m_node, "choices");
        if (choices != nullptr && m_reader.wantMap(*choices, "choices")) {
            for (const auto& [id, value] : choices->entries) {
                Choice choice;
                choice.id = core::ChoiceId{id.text};
                choice.place = id.place;
                if (value.isMap()) {
                    m_reader.onlyKeys(value, keysAt(GrammarPlace::Choice));
                    if (value.get("is") != nullptr) {
                        constexpr core::VisitorRole roles[] = {core::VisitorRole::Owner, core::VisitorRole::Tenant,
                                                               core::VisitorRole::Contractor};
                        choice.is = roles[m_reader.word(value, "is", {"owner", "tenant", "contractor"})];
                    }
                    choice.label = m_reader.text(value, "say");
                    choice.go = stepRef(m_reader.text(value, "go"));
                    choice.here = m_reader.text(value, "here");
                    (void)m_reader.required(value, "say");
                } else if (m_reader.wantScalar(value, id.text)) {
                    choice.label = value.text();
                }
                ask.choices.push_back(std::move(choice));
            }
            if (ask.choices.empty() || ask.choices.size() > 9) {
                m_reader.error(choices->place, "choices", "选项要有 1 到 9 个,对应数字键 1 到 9。",
                               "Give 1 to 9 choices, for the number keys 1 to 9.");
            }
        }
        step.ask = std::move(ask);
    }

    void meanwhile(Step& step) {
        const Node* node = m_node.get("meanwhile");
        if (node == nullptr || !m_reader.wantList(*node, "meanwhile")) {
            return;
        }
        MeanwhileAct act;
        for (const Node& item : node->items) {
            if (!m_reader.wantMap(item, "meanwhile")) {
                continue;
            }
            m_reader.onlyKeys(item, keysAt(GrammarPlace::Task));
            (void)m_reader.required(item, "id");
            (void)m_reader.required(item, "do");
            act.tasks.push_back({core::StepId{m_reader.text(item, "id").text}, m_reader.text(item, "who").text,
                                 m_reader.text(item, "do"), m_reader.flag(item, "needed", true), item.place});
        }
        step.meanwhile = std::move(act);
    }

    void promise(Step& step) {
        const Node* node = m_node.get("promise");
        if (node == nullptr || !m_reader.wantMap(*node, "promise")) {
            return;
        }
        m_reader.onlyKeys(*node, keysAt(GrammarPlace::Promise));
        PromiseAct act;
        act.kind = m_reader.text(*node, "kind").text;
        act.what = m_reader.text(*node, "what");
        (void)m_reader.required(*node, "kind");
        (void)m_reader.required(*node, "what");
        if (const auto owner = m_reader.optionalText(*node, "owner")) {
            act.owner = owner->text;
        }
        if (m_reader.required(*node, "due") != nullptr) {
            const Text due = m_reader.text(*node, "due");
            if (const auto length = duration(due.text)) {
                act.dueIn = *length;
            } else {
                act.dueAt = due;
            }
        }
        act.remindBefore = m_reader.time(*node, "remind").value_or(0);
        constexpr core::PromiseMoves moves[] = {core::PromiseMoves::Freely, core::PromiseMoves::Once,
                                                core::PromiseMoves::Never};
        act.moves = moves[m_reader.word(*node, "moves", {"freely", "once", "never"})];
        act.script = m_reader.text(*node, "script");
        step.promise = std::move(act);
    }

    /// promised: kept · {kept: kind} · {moved_to: fact, why: "…"} · {broken: "why"} · {withdrawn: "why"}
    void promised(Step& step) {
        const Node* node = m_node.get("promised");
        if (node == nullptr) {
            return;
        }
        PromisedAct act;
        act.place = node->place;
        if (node->isMap()) {
            m_reader.onlyKeys(*node, keysAt(GrammarPlace::Promised));
            if (auto kind = m_reader.optionalText(*node, "kept")) {
                act.of = *kind;
                step.promised = std::move(act);
                return;
            }
            const bool moved = node->get("moved_to") != nullptr;
            const bool broken = node->get("broken") != nullptr;
            act.what = moved    ? PromisedAct::What::Moved
                       : broken ? PromisedAct::What::Broken
                                : PromisedAct::What::Withdrawn;
            act.movedTo = m_reader.text(*node, "moved_to");
            act.why = m_reader.text(*node, moved ? "why" : broken ? "broken" : "withdrawn");
            if (act.why.empty()) {
                m_reader.error(node->place, "no-reason", "承诺改期、未兑现或撤回都要写明原因。",
                               "A promise is moved, broken or withdrawn with a reason.");
            }
        } else {
            (void)m_reader.word(m_node, "promised", {"kept"});
        }
        step.promised = std::move(act);
    }

    void notes(Step& step) {
        const Node* node = m_node.get("note");
        if (node == nullptr || !m_reader.wantMap(*node, "note")) {
            return;
        }
        for (const auto& [id, value] : node->entries) {
            if (m_reader.wantScalar(value, id.text)) {
                step.notes.push_back({core::FactId{id.text}, value.text()});
            }
        }
    }

    void within(Step& step) {
        const Node* node = m_node.get("within");
        if (node == nullptr) {
            return;
        }
        WithinAct act;
        if (node->isMap()) {
            m_reader.onlyKeys(*node, keysAt(GrammarPlace::Within));
            (void)m_reader.required(*node, "limit");
            act.limit = m_reader.text(*node, "limit");
            act.warnBefore = m_reader.time(*node, "warn");
            act.returning = m_reader.flag(*node, "returning", false);
            if (auto until = m_reader.optionalText(*node, "until")) {
                act.until = stepRef(*until);
            }
            if (auto passed = m_reader.optionalText(*node, "passed")) {
                act.passed = stepRef(*passed);
            }
        } else if (m_reader.wantScalar(*node, "within")) {
            act.limit = node->text();
        }
        if (!act.limit.empty() && core::officeLimitNamed(act.limit.text) == nullptr) {
            const auto length = duration(act.limit.text);
            if (!length) {
                m_reader.error(act.limit.place, "duration",
                               "“" + act.limit.text + "”不是时长,也不是中心设定的时限(" + officeLimitNames("、") +
                                   ")。",
                               "\"" + act.limit.text + "\" is neither a duration nor a limit of the office (" +
                                   officeLimitNames(", ") + ").");
            }
            act.length = length.value_or(0);
        }
        step.within = std::move(act);
    }

    void move(Step& step) {
        std::vector<Text> acts;
        for (const auto& [key, value] : m_node.entries) {
            if (std::find(moveKeys.begin(), moveKeys.end(), key.text) != moveKeys.end()) {
                acts.push_back(key);
            }
        }
        if (acts.empty()) {
            return;
        }
        if (acts.size() > 1) {
            m_reader.error(acts[1].place, "two-moves",
                           "一步里只能有一个去向:这里已有“" + acts[0].text + "”,请把“" + acts[1].text + "”另写一步。",
                           "A step moves on in one way: it has \"" + acts[0].text + "\" already; put \"" +
                               acts[1].text + "\" into a step of its own.");
        }
        if (step.ask && acts[0].text != "use") {
            m_reader.error(
                acts[0].place, "ask-and-move", "有提问(ask)的一步由选项决定去向,请把“" + acts[0].text + "”另写一步。",
                "A step that asks goes where its choices say: put \"" + acts[0].text + "\" into a step of its own.");
        }
        step.move = moveOf(acts[0].text);
    }

    Move moveOf(const std::string& act) {
        const Text value = m_reader.text(m_node, act);
        const Text why = m_reader.text(m_node, "why");
        const auto who = [&value](const char* usual) { return value.empty() ? std::string(usual) : value.text; };
        if (act == "find") {
            const bool busy = m_node.get("busy") != nullptr;
            return FindAct{
                value,        m_reader.texts(m_node, "stand_ins"),     refOf("in"), busy ? refOf("busy") : refOf("out"),
                refOf("out"), m_reader.flag(m_node, "handover", true), why};
        }
        if (act == "if") {
            return IfAct{value, refOf("then"), refOf("else"), refOf("unanswered")};
        }
        if (act == "call") {
            return CallAct{value.text,
                           m_reader.text(m_node, "label"),
                           m_reader.text(m_node, "number"),
                           m_reader.word(m_node, "hearing", {"in", "out"}) == 1,
                           refOf("answered"),
                           refOf("not_answered")};
        }
        if (act == "hand_over") {
            return HandOverAct{who(core::role::colleague), why, refOf("declined")};
        }
        if (act == "escalate") {
            const bool director =
                m_reader.word(m_node, "escalate", {core::role::serviceSupervisor, core::role::director}) == 1;
            return EscalateAct{director ? core::EscalationLevel::Director : core::EscalationLevel::ServiceSupervisor,
                               why};
        }
        if (act == "hold") {
            return HoldAct{who("other"), why};
        }
        if (act == "resume") {
            return ResumeAct{who("other")};
        }
        if (act == "queue") {
            return QueueAct{who("visitor")};
        }
        if (act == "serve") {
            return ServeAct{who("visitor")};
        }
        if (act == "hang_up") {
            return HangUpAct{who("other")};
        }
        if (act == "use") {
            return UseAct{value};
        }
        if (act == "go_to") {
            return GoToAct{stepRef(value)};
        }
        if (act == "first") {
            return FirstAct{value};
        }
        constexpr EndKind ends[] = {EndKind::Matter, EndKind::Farewell, EndKind::Refused};
        return EndAct{value.empty() ? EndKind::Matter
                                    : ends[m_reader.word(m_node, "end", {"matter", "farewell", "refused"})]};
    }

    /// The id, or for passing acts one made of the act and what it is about.
    void identify(Step& step) {
        std::string id = m_reader.text(m_node, "id").text;
        if (id.empty() && step.passing()) {
            for (const auto& [key, value] : m_node.entries) {
                if (std::find(moveKeys.begin(), moveKeys.end(), key.text) != moveKeys.end()) {
                    id = key.text + (value.isScalar() && isId(value.scalar) ? "_" + value.scalar : "");
                }
            }
        }
        if (id.empty()) {
            m_reader.error(m_node.place, "no-id", "这一步没有 id。请给它起一个名字,例如 id: offer_seat。",
                           "This step has no id. Name it, e.g. id: offer_seat.");
            id = "step_at_line_" + std::to_string(m_node.place.line); // so that the rest can be checked
        } else if (!isId(id)) {
            const Node* node = m_node.get("id");
            m_reader.error(node != nullptr ? node->place : m_node.place, "bad-id",
                           "id 只能用小写字母、数字和下划线,并以字母开头。",
                           "An id is made of small letters, digits and underscores, and begins with a letter.");
        }
        step.id = core::StepId{m_prefix + id};
    }

    Reader& m_reader;
    const Node& m_node;
    const std::string& m_prefix;
};

} // namespace

Step readStep(Reader& reader, const Node& node, const std::string& prefix) {
    return StepReader(reader, node, prefix).read();
}

} // namespace yingke::scenario
