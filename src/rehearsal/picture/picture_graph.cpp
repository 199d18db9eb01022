// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_graph.h"

#include "platform/text.h"
#include "rehearsal/parts/texts.h"
#include "scenario/language/graph.h"

#include <map>

namespace yingke::rehearsal {

namespace {

QString shortened(const QString& value) {
    constexpr qsizetype most = 12;
    return value.size() > most ? value.left(most - 1) + QStringLiteral("…") : value;
}

/// What a step is when it has no title of its own.
class Namer {
public:
    explicit Namer(const scenario::Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    QString operator()(const std::monostate& /*act*/) const { return {}; }
    QString operator()(const scenario::FindAct& act) const { return Texts::tr("%1 in?").arg(role(act.role.text)); }
    QString operator()(const scenario::IfAct& act) const {
        const std::string& asked = act.condition.text;
        return asked == "is_owner"                ? Texts::tr("Owner?")
               : asked == "is_tenant"             ? Texts::tr("Tenant?")
               : asked.rfind("settings.", 0) == 0 ? Texts::tr("Rule of the office?")
                                                  : shortened(text(asked)) + QLatin1Char('?');
    }
    QString operator()(const scenario::CallAct& act) const {
        return act.label.empty() ? Texts::tr("Call %1").arg(role(act.party)) : shortened(text(act.label.text));
    }
    QString operator()(const scenario::HandOverAct& act) const {
        return act.to == "back" ? Texts::tr("Take back") : Texts::tr("Hand over");
    }
    QString operator()(const scenario::EscalateAct& /*act*/) const { return Texts::tr("Move up"); }
    QString operator()(const scenario::HoldAct& /*act*/) const { return Texts::tr("Ask to wait"); }
    QString operator()(const scenario::ResumeAct& /*act*/) const { return Texts::tr("Go back to"); }
    QString operator()(const scenario::QueueAct& /*act*/) const { return Texts::tr("Seat and wait"); }
    QString operator()(const scenario::ServeAct& /*act*/) const { return Texts::tr("Serve"); }
    QString operator()(const scenario::HangUpAct& /*act*/) const { return Texts::tr("The call is over"); }
    QString operator()(const scenario::UseAct& /*act*/) const { return Texts::tr("Shared piece"); }
    QString operator()(const scenario::GoToAct& /*act*/) const { return Texts::tr("Go on"); }
    QString operator()(const scenario::FirstAct& act) const {
        return Texts::tr("First: %1").arg(text(act.scenario.text));
    }
    QString operator()(const scenario::EndAct& act) const {
        switch (act.kind) {
        case scenario::EndKind::Matter:
            return Texts::tr("Done");
        case scenario::EndKind::Farewell:
            return Texts::tr("To the farewell");
        case scenario::EndKind::Refused:
            return Texts::tr("Refused");
        }
        return {};
    }

private:
    [[nodiscard]] QString role(const std::string& id) const {
        const auto label = m_vocabulary.roles.find(id);
        return text(label != m_vocabulary.roles.end() ? label->second.chinese : id);
    }
    const scenario::Vocabulary& m_vocabulary;
};

QString titleOf(const scenario::Step& step, const Namer& namer) {
    if (!step.title.empty()) {
        return shortened(text(step.title.text));
    }
    if (const QString named = std::visit(namer, step.move); !named.isEmpty()) {
        return named;
    }
    if (step.ask) {
        return shortened(text(step.ask->question.text));
    }
    if (step.say && !step.say->words.empty()) {
        return shortened(text(step.say->words.front().text));
    }
    return step.passing() ? QStringLiteral("·") : text(step.id.value);
}

/// A way's label as people read it.
QString labelOf(const std::string& label) {
    static const std::map<std::string, const char*> words{
        {"in", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "in")},
        {"busy", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "busy")},
        {"out", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "out")},
        {"yes", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "yes")},
        {"no", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "no")},
        {"answered", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "answered")},
        {"not_answered", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "no answer")},
        {"declined", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "can't come")},
        {"missing", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "papers missing")},
        {"passed", QT_TRANSLATE_NOOP("yingke::rehearsal::Texts", "time is over")}};
    const auto found = words.find(label);
    return found != words.end() ? Texts::tr(found->second) : shortened(text(label));
}

} // namespace

PictureGraph graphOf(const scenario::Script& script, const scenario::Vocabulary& vocabulary) {
    PictureGraph graph;
    const Namer namer(vocabulary);
    bool ends = false;
    for (const scenario::Step& step : script.steps) {
        const bool end = std::holds_alternative<scenario::EndAct>(step.move);
        const bool silent = step.passing();
        graph.boxes.push_back({step.id.value, titleOf(step, namer),
                               end && silent ? BoxKind::End : (silent ? BoxKind::Passing : BoxKind::Screen)});
        for (const scenario::Way& way : scenario::waysFrom(script, step)) {
            if (way.to.empty() && end) {
                continue; // the box itself says so
            }
            ends = ends || way.to.empty();
            graph.arrows.push_back({step.id.value, way.to.empty() ? theEnd : way.to.value, labelOf(way.label)});
        }
    }
    if (ends) {
        graph.boxes.push_back({theEnd, Texts::tr("Done"), BoxKind::End});
    }
    return graph;
}

} // namespace yingke::rehearsal
