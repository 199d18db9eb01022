// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/player.h"

#include "core/roles.h"
#include "scenario/language/english.h"
#include "scenario/language/graph.h"
#include "scenario/language/values.h"
#include "scenario/player/fact_bounds.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/sums.h"
#include "scenario/player/unsure_years.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/words.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

class Presenter {
public:
    Presenter(const Script& script, const core::Hall& hall, const core::Visit& visit, const Surroundings& surroundings,
              const Step& step)
        : m_script(script), m_hall(hall), m_visit(visit), m_spoken(withSums(script, step, visit, surroundings)),
          m_surroundings(surroundings), m_step(step) {}

    Screen screen() {
        m_screen.step = m_step.id;
        m_screen.act = leadingAct(m_step);
        m_screen.title = m_step.title.text;
        m_screen.bilingual = m_visit.visitor.speaksEnglish;
        m_screen.skippable = m_step.skippable;
        m_screen.canGoBack = canGoBack(m_visit);
        words();
        cues();
        fields();
        papers();
        amounts();
        if (m_step.ask) {
            m_screen.question = fill(m_step.ask->question.text, receptionist);
            m_screen.questionEnglish = english("ask");
            for (const Choice& choice : m_step.ask->choices) {
                m_screen.choices.push_back({choice.id, fill(choice.label.text), english("choice:" + choice.id.value)});
            }
        }
        tasks();
        for (const Text& sheet : m_step.show) {
            m_screen.sheets.push_back(m_surroundings.sheet(sheet.text));
        }
        notAnnounced();
        moves();
        if (m_step.print) {
            m_screen.slip = m_step.print->slip.text;
        }
        progress();
        return std::move(m_screen);
    }

private:
    [[nodiscard]] ValuePlace placeHere() const {
        return {m_script, m_visit, m_surroundings, m_step,
                [this](const std::string& name) { return promiseNumber(name, m_hall, m_visit); }};
    }

    /// A label, a question: read by the receptionist, or said to `listener`.
    [[nodiscard]] std::string fill(const std::string& text, const std::string& listener = writtenDown) const {
        return filled(text, {m_hall, m_spoken, m_surroundings, listener});
    }

    /// Empty when the visitor does not speak English, or there is no text yet.
    [[nodiscard]] std::string english(const std::string& key) const {
        return m_screen.bilingual ? inEnglish(englishOf(m_script, m_step.id, key)) : std::string{};
    }
    [[nodiscard]] std::string inEnglish(const std::string& text) const {
        const std::string listener = m_step.say ? m_step.say->to : "visitor";
        return filled(text, {m_hall, m_spoken, m_surroundings, listener, true});
    }
    [[nodiscard]] std::string englishLabel(const std::map<std::string, Label>& labels, const std::string& id) const {
        const auto label = m_screen.bilingual ? labels.find(id) : labels.end();
        return label != labels.end() ? label->second.english : std::string{};
    }

    /// "业主", "工程部"; empty when the office has no word for it.
    [[nodiscard]] std::string partyName(const std::string& party) const {
        const Vocabulary& words = m_surroundings.vocabulary();
        for (const auto* labels : {&words.roles, &words.parties}) {
            if (const auto found = labels->find(party); found != labels->end()) {
                return found->second.chinese;
            }
        }
        return {};
    }

    /// Whoever a script names, as people call them; never the script's own id.
    [[nodiscard]] std::string called(const std::string& who, const char* unknown) const {
        if (!isId(who)) {
            return fill(who); // words of people stand for themselves
        }
        if (who == "visitor") {
            const std::string known = address(m_visit.visitor, false);
            return known.empty() ? "客户" : known;
        }
        if (who == "me") {
            return m_surroundings.me().name;
        }
        if (who == "other" || who == core::role::colleague) {
            return fill("{" + who + "}");
        }
        const std::string known = partyName(who);
        return known.empty() ? unknown : known;
    }

    void words() {
        if (!m_step.say) {
            return;
        }
        m_screen.listener = m_step.say->to;
        m_screen.words = fill(wording(m_step, m_visit.id), m_step.say->to);
        if (m_step.say->to == "visitor") {
            m_screen.listenerName = address(m_visit.visitor, false);
            m_screen.listenerBadge = m_visit.badge;
        } else if (m_step.say->to == "other") {
            const core::Visit* other = find(m_hall, m_visit.run.other);
            m_screen.listenerName = other != nullptr ? address(other->visitor, false) : std::string{};
            m_screen.listenerBadge = other != nullptr ? other->badge : 0;
        } else if (m_step.say->to == core::role::colleague) {
            m_screen.listenerName = fill("{colleague}");
        } else {
            m_screen.listenerName = partyName(m_step.say->to);
        }
        m_screen.wordsBilingual = listenerSpeaksEnglish();
        if (m_screen.wordsBilingual) {
            const std::size_t which = wordingIndex(m_step, m_visit.id);
            std::string text =
                which > 0 ? englishOf(m_script, m_step.id, "say:" + std::to_string(which)) : std::string{};
            m_screen.english = inEnglish(text.empty() ? englishOf(m_script, m_step.id, "say") : text);
        }
    }

    /// Colleagues are spoken to in Chinese; a party outside the house (the owner) as the visitor is.
    [[nodiscard]] bool listenerSpeaksEnglish() const {
        const std::string& to = m_step.say->to;
        if (to == "other") {
            const core::Visit* other = find(m_hall, m_visit.run.other);
            return other != nullptr && other->visitor.speaksEnglish;
        }
        return m_visit.visitor.speaksEnglish && (to == "visitor" || m_surroundings.vocabulary().parties.count(to) > 0);
    }

    [[nodiscard]] Cue cue(const Text& id, const std::map<std::string, Label>& labels) const {
        Cue cue{id.text, {}, m_visit.ticks.count({m_step.id, id.text}) > 0};
        if (const auto label = labels.find(id.text); label != labels.end()) {
            const bool man = m_surroundings.me().gender == Gender::Man && !label->second.chineseMan.empty();
            cue.label = man ? label->second.chineseMan : label->second.chinese;
        }
        return cue;
    }

    /// On a call nobody sees a nod or takes a cup: what needs two people in one room is left out.
    [[nodiscard]] bool canBeDone(const Text& id, const std::map<std::string, Label>& labels) const {
        const auto label = labels.find(id.text);
        return m_visit.channel == core::Channel::InPerson || label == labels.end() || !label->second.inPerson;
    }
    [[nodiscard]] std::vector<Cue> cuesOf(const std::vector<Text>& ids,
                                          const std::map<std::string, Label>& labels) const {
        std::vector<Cue> cues;
        for (const Text& id : ids) {
            if (canBeDone(id, labels)) {
                cues.push_back(cue(id, labels));
            }
        }
        return cues;
    }

    void cues() {
        if (m_step.say) {
            m_screen.manner = cuesOf(m_step.say->manner, m_surroundings.vocabulary().manners);
        }
        m_screen.gestures = cuesOf(m_step.gestures, m_surroundings.vocabulary().gestures);
    }

    void fields() {
        for (const Text& id : m_step.fill) {
            const auto spec = m_script.facts.find(core::FactId{id.text});
            if (spec == m_script.facts.end()) {
                continue;
            }
            Field field{boundedSpec(spec->second, placeHere()), fill(spec->second.label.text), std::nullopt, {}};
            if (!spec->second.from.empty()) {
                field.options = m_surroundings.optionsOf(m_visit, spec->second.from.text);
            }
            if (const core::FactValue* value = knownFact(m_visit, spec->second)) {
                field.value = *value;
            }
            if (m_screen.bilingual) {
                field.english = inEnglish(englishOf(m_script, {}, "fact:" + id.text));
            }
            m_screen.fields.push_back(std::move(field));
        }
    }

    [[nodiscard]] PaperRow paper(const std::string& id, std::int64_t heads) const {
        PaperRow row;
        row.key = {core::PaperId{id}, heads > 0 ? 1 : 0};
        const auto label = m_surroundings.vocabulary().papers.find(id);
        row.label = label != m_surroundings.vocabulary().papers.end() ? label->second.chinese : "证件资料";
        row.english = englishLabel(m_surroundings.vocabulary().papers, id);
        row.copy = m_step.papers->copy && m_surroundings.copiesAllowed(id);
        row.heads = heads;
        if (heads == 0) {
            const auto standing = m_visit.papers.find(row.key);
            row.standing = standing != m_visit.papers.end() ? standing->second : core::PaperStanding{};
            return row;
        }
        std::int64_t copied = 0;
        bool missing = false;
        for (std::int64_t head = 1; head <= heads; ++head) {
            row.seenHeads += paperThere(m_visit, {row.key.paper, head}) ? 1 : 0;
            const auto standing = m_visit.papers.find({row.key.paper, head});
            missing = missing || (standing != m_visit.papers.end() && standing->second.missing);
            if (standing != m_visit.papers.end() && standing->second.copied) {
                row.standing = standing->second;
                ++copied;
            }
        }
        row.standing.seen = row.seenHeads == heads;
        row.standing.missing = missing;
        row.standing.copied = row.seenHeads > 0 && copied >= row.seenHeads; // of those that are there
        return row;
    }

    void papers() {
        if (!m_step.papers) {
            return;
        }
        const std::vector<std::string> kinds = kindsOf(*m_step.papers);
        const auto copied = [this](const std::string& kind) { return m_surroundings.copiesAllowed(kind); };
        m_screen.noCopies = m_step.papers->copy && !std::all_of(kinds.begin(), kinds.end(), copied);
        if (m_step.papers->copy && std::any_of(kinds.begin(), kinds.end(), copied)) {
            m_screen.copyPurpose = m_step.papers->purpose.text;
            m_screen.deleteOn = copyDeletedOn(*m_step.papers, m_surroundings.now());
        }
        for (const Text& id : m_step.papers->all) {
            m_screen.papers.push_back(paper(id.text, 0));
        }
        for (const auto& group : m_step.papers->any) {
            const auto there = std::find_if(group.begin(), group.end(), [this](const Text& id) {
                return paperThere(m_visit, {core::PaperId{id.text}, 0});
            });
            for (auto id = group.begin(); id != group.end(); ++id) {
                m_screen.papers.push_back(paper(id->text, 0));
                m_screen.papers.back().wanted = there == group.end() || there == id;
            }
        }
        for (const auto& group : m_step.papers->each) {
            for (const Text& id : group.papers) {
                if (const std::int64_t heads = headsOf(group, m_visit); heads > 0) {
                    m_screen.papers.push_back(paper(id.text, heads));
                }
            }
        }
        const std::vector<core::PaperKey> unsaid = unsaidPapers(m_step, m_visit);
        m_screen.firstIsShut =
            m_step.ask && !m_step.papers->missing && unsaid.empty() && missingPaper(m_step, m_visit).has_value();
        for (const core::PaperKey& key : unsaid) {
            for (PaperRow& row : m_screen.papers) {
                row.unsaid = row.unsaid || row.key.paper == key.paper;
            }
        }
    }

    void amounts() {
        for (const Sum& sum : sumsOf(m_script, m_step, m_visit, m_surroundings)) {
            if (!sum.money) {
                continue; // not all is filled in yet
            }
            const auto label = m_surroundings.vocabulary().fees.find(sum.amount->label.text);
            const bool known = label != m_surroundings.vocabulary().fees.end();
            const std::string& name = sum.amount->label.text;
            m_screen.amounts.push_back({sum.amount->id, known ? label->second.chinese : sumName(*sum.amount),
                                        *sum.money, sum.formula,
                                        known ? englishLabel(m_surroundings.vocabulary().fees, name)
                                              : english("amount:" + sum.amount->id.value)});
        }
    }

    /// A label of its own, the field's that bears the same id, or just that it is a sum.
    [[nodiscard]] std::string sumName(const Amount& amount) const {
        if (!isId(amount.label.text)) {
            return fill(amount.label.text);
        }
        const auto spec = m_script.facts.find(amount.id);
        return spec != m_script.facts.end() && !spec->second.label.empty() ? fill(spec->second.label.text) : "金额";
    }

    void tasks() {
        if (!m_step.meanwhile) {
            return;
        }
        for (const MeanwhileAct::Task& task : m_step.meanwhile->tasks) {
            m_screen.tasks.push_back({task.id, called(task.who, "同事"), fill(task.what.text), task.needed,
                                      m_visit.ticks.count({m_step.id, task.id.value}) > 0});
        }
    }

    /// What was reckoned with a year whose holidays nobody has entered yet is not passed over in silence.
    void notAnnounced() {
        const std::set<int> years = unsureYears(m_script, m_step, placeHere());
        if (years.empty()) {
            return;
        }
        std::string list;
        for (const int year : years) {
            list += (list.empty() ? "" : "、") + std::to_string(year);
        }
        m_screen.sheets.push_back({"calendar",
                                   "请核对工作日",
                                   {{list + " 年的放假和调休安排还没有填进日历，这里的工作日是按周末和法定节日算的。"}},
                                   {}});
    }

    void moves() {
        if (const auto* call = std::get_if<CallAct>(&m_step.move)) {
            CallCard card{call->label.text.empty() ? called(call->party, "对方") : fill(call->label.text),
                          callNumber(*call, m_visit, m_hall, m_surroundings), call->outOfHearing};
            m_screen.call = std::move(card);
        }
        if (const auto* hand = std::get_if<HandOverAct>(&m_step.move); hand != nullptr && hand->to != "back") {
            const core::PersonId to = takerOf(*hand, m_visit, m_hall, m_surroundings);
            const auto person = m_surroundings.person(to);
            m_screen.handoverTo = person ? person->name : called(hand->to, "同事");
        }
    }

    void progress() {
        const std::map<core::StepId, int> ahead = screensToEnd(m_script);
        const auto found = ahead.find(m_step.id);
        m_screen.position = static_cast<int>(m_visit.run.trail.size()) + 1;
        m_screen.total = m_screen.position + (found != ahead.end() ? found->second : 0);
    }

    const Script& m_script;
    const core::Hall& m_hall;
    const core::Visit& m_visit;
    core::Visit m_spoken; ///< with the step's sums, which its sentence may name
    const Surroundings& m_surroundings;
    const Step& m_step;
    Screen m_screen;
};

} // namespace

const Step* shownStep(const Script& script, const core::Visit& visit) {
    return visit.run.script.id == script.id && !visit.run.step.empty() ? script.find(visit.run.step) : nullptr;
}

bool canGoBack(const core::Visit& visit) { return !visit.run.trail.empty() && !core::isClosed(visit); }

Screen present(const Script& script, const core::Hall& hall, const core::Visit& visit,
               const Surroundings& surroundings) {
    const Step* step = shownStep(script, visit);
    if (step == nullptr) {
        Screen empty;
        empty.canGoBack = canGoBack(visit);
        return empty;
    }
    return Presenter(script, hall, visit, surroundings, *step).screen();
}

} // namespace yingke::scenario
