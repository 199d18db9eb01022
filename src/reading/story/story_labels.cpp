// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/story/story_labels.h"

#include "scenario/player/leading_act.h"

#include <QRegularExpression>

namespace yingke::reading {

namespace {

QString labelIn(const std::map<std::string, scenario::Label>& labels, const std::string& id) {
    const auto found = labels.find(id);
    return found != labels.end() ? QString::fromStdString(found->second.chinese) : QString();
}

QString orId(const QString& label, const std::string& id) {
    return label.isEmpty() ? QString::fromStdString(id) : label;
}

} // namespace

void StoryLabels::begin(const core::ScriptRef& script) {
    if (const scenario::Script* text = m_shelf.pinned(script)) {
        m_scripts.insert(m_scripts.begin(), text);
    }
}

const scenario::Step* StoryLabels::step(const core::StepId& id) const {
    for (const scenario::Script* script : m_scripts) {
        if (const scenario::Step* found = script->find(id)) {
            return found;
        }
    }
    return nullptr;
}

QString StoryLabels::stepTitle(const core::StepId& id) const {
    const scenario::Step* found = step(id);
    return found != nullptr && !found->title.empty() ? QString::fromStdString(found->title.text)
                                                     : QString::fromStdString(id.value);
}

QString StoryLabels::erasedWords(const core::StepId& id, const core::VisitId& visit) const {
    static const QRegularExpression placeholder(QStringLiteral("\\{[^{}]*\\}"));
    const scenario::Step* found = step(id);
    return found == nullptr
               ? QString()
               : QString::fromStdString(scenario::wording(*found, visit)).replace(placeholder, QStringLiteral("〔…〕"));
}

QString StoryLabels::fact(const core::FactId& id) const {
    for (const scenario::Script* script : m_scripts) {
        if (const auto spec = script->facts.find(id); spec != script->facts.end() && !spec->second.label.empty()) {
            return QString::fromStdString(spec->second.label.text);
        }
    }
    const scenario::Vocabulary& words = m_office.vocabulary();
    for (const scenario::Script* script : m_scripts) {
        for (const scenario::Step& one : script->steps) {
            for (const scenario::Amount& amount : one.amounts) {
                if (amount.id == id) {
                    return orId(labelIn(words.fees, amount.label.text), amount.label.text);
                }
            }
        }
    }
    const QString lookUp = labelIn(words.lookUps, id.value);
    return orId(lookUp.isEmpty() ? labelIn(words.fees, id.value) : lookUp, id.value);
}

QString StoryLabels::paper(const core::PaperKey& key) const {
    const QString name = orId(labelIn(m_office.vocabulary().papers, key.paper.value), key.paper.value);
    return key.head > 0 ? name + QStringLiteral(" #%1").arg(key.head) : name;
}

QString StoryLabels::party(const std::string& id) const {
    const QString role = labelIn(m_office.vocabulary().roles, id);
    return orId(role.isEmpty() ? labelIn(m_office.vocabulary().parties, id) : role, id);
}

QString StoryLabels::slip(const std::string& kind) const {
    return orId(labelIn(m_office.vocabulary().slips, kind), kind);
}

QString StoryLabels::policy(const std::string& id) const {
    return orId(labelIn(m_office.vocabulary().policies, id), id);
}

QString StoryLabels::gesture(const core::StepId& stepId, const std::string& id) const {
    if (const scenario::Step* found = step(stepId); found != nullptr && found->meanwhile) {
        for (const scenario::MeanwhileAct::Task& task : found->meanwhile->tasks) {
            if (task.id.value == id) {
                return party(task.who) + QStringLiteral(" · ") + QString::fromStdString(task.what.text);
            }
        }
    }
    return orId(labelIn(m_office.vocabulary().gestures, id), id);
}

} // namespace yingke::reading
