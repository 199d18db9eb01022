// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/news_line.h"

#include "widgets/keys/key_text.h"

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr core::Millis shownFor = 30LL * 60 * 1000;

std::size_t begun(const core::Hall& hall) {
    return static_cast<std::size_t>(std::count_if(hall.visits.begin(), hall.visits.end(),
                                                  [](const auto& one) { return !core::isClosed(one.second); }));
}

} // namespace

NewsLine::NewsLine(frontdesk::FrontDesk& desk, QWidget* parent) : ElidedLabel({}, "quiet", parent), m_desk(desk) {
    setObjectName(QStringLiteral("scriptNews"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&desk, &frontdesk::FrontDesk::scriptPublished, this, &NewsLine::told);
    connect(&desk, &frontdesk::FrontDesk::movedOn, this, &NewsLine::tellMovedOn);
    connect(&desk, &frontdesk::FrontDesk::hallChanged, this, &NewsLine::look);
}

void NewsLine::told(const QString& title) {
    const QString news = tr("New version of \"%1\": it serves the next visitor").arg(title);
    tell(begun(m_desk.hall()) > 0 ? news + tr("; visits that run keep their text") : news);
}

void NewsLine::tellOutside(const std::vector<std::string>& files) {
    if (!files.empty()) {
        QStringList names;
        for (const std::string& file : files) {
            names << QString::fromStdString(file);
        }
        tell(tr("Changed outside, not published: %1. The desk goes on with the published text.")
                 .arg(names.join(QStringLiteral(", "))));
    }
}

void NewsLine::tellSheet(const QString& name) {
    tell(widgets::keyed(tr("A new sheet: %1; {key:desk.register} shows it")).arg(name));
}

void NewsLine::tell(const QString& news) {
    m_since = m_desk.now().steady;
    m_visits = begun(m_desk.hall());
    m_of = {};
    m_gone = {};
    setText(news);
    setAccessibleName(text());
}

void NewsLine::tellMovedOn(const QString& news, const core::VisitId& visit, const core::PersonId& gone) {
    tell(news);
    m_of = visit;
    m_gone = gone;
}

bool NewsLine::isStillSo() const {
    if (m_of.empty()) {
        return true;
    }
    const core::Visit* visit = core::find(m_desk.hall(), m_of);
    return visit != nullptr && !core::isClosed(*visit) &&
           core::presenceOf(m_desk.hall(), m_gone) == core::PresenceState::Out;
}

void NewsLine::look() {
    if (!text().isEmpty() &&
        (m_desk.now().steady - m_since > shownFor || begun(m_desk.hall()) > m_visits || !isStillSo())) {
        clear();
        setAccessibleName({});
    }
}

} // namespace yingke::desk
