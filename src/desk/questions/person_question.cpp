// SPDX-License-Identifier: GPL-3.0-or-later
// Another person was chosen in the middle of a matter: who it is about is asked, and it is said what becomes of what
// was collected. Nothing changes unasked.
#include "desk/parts/matters.h"
#include "desk/questions/questions.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

namespace {

/// "王先生 2-1-303"
QString withRoom(const core::Visitor& visitor, core::Channel channel) {
    const QString name = office::addressOf(visitor, channel);
    return visitor.room.empty() ? name : name + QLatin1Char(' ') + QString::fromStdString(visitor.room);
}

QString collectedText(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    QStringList titles;
    for (const Matter& matter : mattersOf(desk, visit)) {
        if (matter.stand != Matter::Stand::Next) {
            titles << matter.title;
        }
    }
    const auto papers = std::count_if(visit.papers.begin(), visit.papers.end(),
                                      [](const auto& one) { return one.second.seen || one.second.copied; });
    QStringList parts{titles.join(Questions::tr(", "))};
    if (!visit.run.recorded.empty()) {
        parts << Questions::tr("%n item(s) entered", "", static_cast<int>(visit.run.recorded.size()));
    }
    if (papers > 0) {
        parts << Questions::tr("%n paper(s) seen", "", static_cast<int>(papers));
    }
    QStringList numbers;
    for (const core::IssuedSlip& slip : visit.slips) {
        if (!slip.voided) {
            numbers << QString::fromStdString(slip.number);
        }
    }
    parts.removeAll(QString());
    QString text = Questions::tr("So far: %1.").arg(parts.join(Questions::tr(", ")));
    if (!numbers.isEmpty()) {
        text += QLatin1Char(' ') + Questions::tr("Slips that are out keep the name that stands on them: %1.")
                                       .arg(numbers.join(Questions::tr(", ")));
    }
    return text;
}

} // namespace

void Questions::whoseMatter(const core::VisitId& id, const core::VisitorChange& change) {
    const core::Visit* visit = core::find(m_desk.hall(), id);
    if (visit == nullptr) {
        return;
    }
    const core::Visitor other = core::changed(visit->visitor, change);
    const QString who = withRoom(visit->visitor, visit->channel);
    const QString chosen = withRoom(other, visit->channel);
    Question question;
    question.title = tr("%1 is in the middle of a matter. Who is it about?").arg(who);
    question.note = collectedText(m_desk, *visit);
    question.options = {tr("%1 stays; nothing changes").arg(who),
                        tr("it was written down wrong: it is %1, and all of this goes on as theirs").arg(chosen),
                        tr("%1 is somebody else: a visit of their own; all of this stays with %2").arg(chosen, who)};
    question.done = [this, id, change, other, channel = visit->channel](int option, const QStringList&) -> Reply {
        if (option == 1) {
            return sentence(m_desk.correct(id, change));
        }
        if (option == 2) {
            core::Visitor visitor = other;
            visitor.matter.clear(); // what the first one came for besides is not this one's
            return sentence(m_desk.visitorIn(channel, visitor).refusal);
        }
        return {};
    };
    m_overlay.ask(question);
}

} // namespace yingke::desk
