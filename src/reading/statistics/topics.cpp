// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statistics/topics.h"

#include "reading/parts/texts.h"

#include <algorithm>

namespace yingke::reading {

QString stepName(const FindScript& find, const std::string& script, const std::string& step) {
    if (script.empty() && step.empty()) {
        return Texts::tr("waiting, before anybody served");
    }
    const scenario::Script* found = find ? find(script) : nullptr;
    const QString title =
        QString::fromStdString(found != nullptr && !found->title.empty() ? found->title.text : script);
    if (step.empty()) {
        return title;
    }
    const scenario::Step* place = found != nullptr ? found->find(core::StepId{step}) : nullptr;
    QString name = QString::fromStdString(place != nullptr && !place->title.empty() ? place->title.text : step);
    if (name.contains(QLatin1Char('/'))) {
        name = name.section(QLatin1Char('/'), -1);
    }
    return title + QStringLiteral(" · ") + name;
}

QString weekdayName(std::size_t weekday) {
    const QStringList names{Texts::tr("Mon"), Texts::tr("Tue"), Texts::tr("Wed"), Texts::tr("Thu"),
                            Texts::tr("Fri"), Texts::tr("Sat"), Texts::tr("Sun")};
    return names.at(static_cast<qsizetype>(weekday));
}

std::vector<std::pair<core::EscalationReason, int>> mostFirst(const std::map<core::EscalationReason, int>& reasons) {
    std::vector<std::pair<core::EscalationReason, int>> sorted(reasons.begin(), reasons.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return sorted;
}

QString percentText(int part, int whole) {
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', part == whole || part == 0 ? 0 : 1) + QLatin1Char('%')
                     : QStringLiteral("—");
}

std::vector<Topic> topicsOf(const journal::RangeFigures& figures, const office::Office& office,
                            const FindScript& find) {
    const core::Millis limit = office.limits().waiting.length;
    std::vector<Topic> topics;
    topics.push_back(hoursTopic(figures));
    topics.push_back(waitsTopic(figures, limit));
    topics.push_back(mattersTopic(figures));
    topics.push_back(atOnceTopic(figures));
    topics.push_back(movedUpTopic(figures, find));
    topics.push_back(promisesTopic(figures, office));
    topics.push_back(peopleTopic(figures, office));
    topics.push_back(stepsTopic(figures, find));
    topics.push_back(gaveUpTopic(figures, find));
    topics.push_back(staffingTopic(figures, limit));
    return topics;
}

} // namespace yingke::reading
