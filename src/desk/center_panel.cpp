// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/center_panel.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"
#include "desk/parts/visit_can.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_slips.h"
#include "office/data/office.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"
#include "widgets/parts/elided_label.h"
#include "widgets/parts/enter_frame.h"
#include "widgets/parts/flow_row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

namespace {

/// Behind the paint, which Qt asks for with LowEventPriority.
constexpr int afterPaint = Qt::LowEventPriority - 1;

/// Who and what it is about; our own call is about the one whom it was promised.
QString titleOf(const core::Hall& hall, const core::Visit& visit) {
    const core::Promise* promise = core::find(hall, core::followedUp(visit));
    const core::Visit* promised = promise != nullptr ? core::find(hall, promise->visit) : nullptr;
    const core::Visit& whose = promised != nullptr ? *promised : visit;
    const QString who = office::listedAs(visit.visitor, whose.channel, whose.badge);
    const bool isMatter = !visit.run.title.empty() && !core::desk_script::isOne(visit.run.script.id);
    return isMatter ? who + QStringLiteral(" · ") + QString::fromStdString(visit.run.title)
                    : who; // visitors read it too
}

/// Where the visitor lives and can be reached, as far as it is known.
QStringList whereOf(const core::Visitor& visitor) {
    QStringList where{QString::fromStdString(visitor.room),
                      office::maskedTelephone(QString::fromStdString(visitor.telephone))};
    where.removeAll(QString());
    return where;
}

} // namespace

CenterPanel::CenterPanel(frontdesk::FrontDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_note(desk, this, frontdesk::PersonalNote::Use::Shown) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(headRow());
    m_progress = new QHBoxLayout;
    m_progress->setSpacing(4);
    column->addLayout(m_progress);
    m_above = new QVBoxLayout;
    column->addLayout(m_above);
    m_view = new widgets::StepView(this);
    m_view->setWhole([this](const std::function<void()>& press) { m_desk.asOne(press); });
    connect(m_view, &widgets::StepView::played, this, &CenterPanel::played);
    connect(m_view, &widgets::StepView::numberAsked, this, &CenterPanel::noteNumber);
    connect(m_view, &widgets::StepView::offered, this, &CenterPanel::offered);
    column->addWidget(m_view, 1);
    m_below = new QVBoxLayout;
    column->addLayout(m_below);
    column->addLayout(actionRow());
}

QHBoxLayout* CenterPanel::headRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_title = new widgets::ElidedLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("visitTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // its button stands behind it
    row->addWidget(m_title);
    m_change = keyButton(tr("Change"), "desk.person", "toggle", "changePerson", this);
    m_change->setFocusPolicy(Qt::TabFocus);
    connect(m_change, &QPushButton::clicked, this, &CenterPanel::personAsked);
    row->addWidget(m_change);
    row->addStretch(1);
    m_step = plainLabel({}, "quiet", this);
    m_step->setObjectName(QStringLiteral("stepNumber"));
    row->addWidget(m_step);
    m_english = keyButton(tr("English"), "desk.english", "toggle", "english", this);
    m_english->setCheckable(true);
    m_english->setFocusPolicy(Qt::TabFocus);
    connect(m_english, &QPushButton::clicked, this, &CenterPanel::toggleEnglish);
    row->addWidget(m_english);
    return row;
}

QLayout* CenterPanel::actionRow() {
    auto* row = new widgets::FlowRow;
    row->setSpacing(8);
    const auto add = [this, row](const char* name, const QString& label, const widgets::KeyName& key,
                                 const char* kind) {
        auto* button = keyButton(label, key, kind, name, this);
        button->setProperty("action", true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
        m_actions[name] = button;
        row->add(button);
        return button;
    };
    connect(add("escalate", tr("Move up"), "desk.escalate", "danger"), &QPushButton::clicked, this,
            &CenterPanel::escalate);
    connect(add("handOver", tr("Hand over"), "desk.hand_over", ""), &QPushButton::clicked, this,
            &CenterPanel::handOver);
    connect(add("hold", tr("Please wait"), "desk.hold", ""), &QPushButton::clicked, this, &CenterPanel::hold);
    auto* back = add("back", tr("← Back"), "desk.back", "");
    back->setText(tr("← Back")); // its key is in the tool tip: the row has little room
    back->setToolTip(widgets::KeyName("desk.back").text());
    connect(back, &QPushButton::clicked, this, &CenterPanel::back);
    connect(add("seeOff", tr("See off"), "desk.see_off", ""), &QPushButton::clicked, this, &CenterPanel::seeOff);
    auto* more = add("moreOfVisit", tr("More ▾"), {}, "");
    connect(more, &QPushButton::clicked, this, [this, more] { emit moreAsked(more); });
    row->addStretch();
    auto* forward = add("next", tr("Next"), "desk.next", "primary");
    forward->setMinimumWidth(130);
    connect(forward, &QPushButton::clicked, this, &CenterPanel::next);
    return row;
}

void CenterPanel::refresh() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    const scenario::Screen screen = visit != nullptr ? m_desk.screen(visit->id) : scenario::Screen{};
    const widgets::StepView::Offer offer = offerFor(visit);
    header(visit, screen);
    const bool answerable = visit == nullptr || isAnswerable(*visit);
    scenario::Screen shown = answerable ? screen : scenario::Screen{};
    if (!shown.slip.empty() && m_desk.slips().draft(visit->id).issued) {
        shown.slip.clear(); // it is out: going on gives nothing out any more
    }
    m_view->show(shown, QString::fromStdString(m_desk.focus().value), offer);
    if (!m_isAheadAsked) { // the words first, what may come of them when they are painted
        m_isAheadAsked = true;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), afterPaint);
    }
    actions(visit, screen);
}

bool CenterPanel::event(QEvent* event) {
    if (event->type() == QEvent::User) {
        m_isAheadAsked = false;
        m_view->showAhead(m_desk.ahead(m_desk.focus()));
        return true;
    }
    return QWidget::event(event);
}

void CenterPanel::header(const core::Visit* visit, const scenario::Screen& screen) {
    progress(visit != nullptr ? screen : scenario::Screen{});
    m_english->setVisible(visit != nullptr);
    m_change->setVisible(visit != nullptr && !core::isClosed(*visit));
    m_english->setEnabled(visit != nullptr && !core::isClosed(*visit));
    m_english->setChecked(visit != nullptr && visit->visitor.speaksEnglish);
    if (visit == nullptr) {
        m_title->setText(m_next.empty() ? tr("The desk is free") : tr("Who is next?"));
        m_step->clear();
        return;
    }
    m_title->setText(titleOf(m_desk.hall(), *visit));
    QStringList side = whereOf(visit->visitor);
    if (screen.total > 0) {
        side << tr("step %1 of %2").arg(screen.position).arg(screen.total);
    }
    m_step->setText(side.join(QStringLiteral("   ")));
}

void CenterPanel::progress(const scenario::Screen& screen) {
    constexpr int most = 24;
    const auto wanted = static_cast<std::size_t>(std::clamp(screen.total, 0, most));
    while (m_bars.size() > wanted) {
        delete m_bars.back();
        m_bars.pop_back();
    }
    while (m_bars.size() < wanted) {
        m_bars.push_back(new QFrame(this));
        m_bars.back()->setFixedHeight(6);
        m_progress->addWidget(m_bars.back());
    }
    for (int i = 1; i <= static_cast<int>(wanted); ++i) {
        QFrame* bar = m_bars[static_cast<std::size_t>(i) - 1];
        const char* stands = i < screen.position ? "done" : i == screen.position ? "now" : "ahead";
        widgets::restyle(bar, "progress", stands);
    }
}

bool CenterPanel::isAnswerable(const core::Visit& visit) const {
    const core::Visit* active = core::activeVisitOf(m_desk.hall(), m_desk.me());
    const bool waits = core::holdOf(visit) != nullptr && active != nullptr && active->id != visit.id;
    return core::answeredHere(visit, m_desk.me()) && !waits && !asksTaker(visit);
}

void CenterPanel::actions(const core::Visit* visit, const scenario::Screen& screen) {
    const bool open = visit != nullptr && !core::isClosed(*visit);
    const VisitCan can = visit != nullptr ? whatCanBe(*visit, m_desk.me()) : VisitCan{};
    m_actions["escalate"]->setEnabled(can.beMovedUp);
    m_actions["handOver"]->setEnabled(can.beHandedOver);
    m_actions["hold"]->setEnabled(can.bePutOnHold);
    // After an end too: its last step was somebody's slip as well as any other.
    const bool afterEnd = open && visit->run.ended && !visit->run.trail.empty() && isAnswerable(*visit);
    m_actions["back"]->setEnabled(open && (screen.canGoBack || afterEnd));
    m_actions["seeOff"]->setEnabled(can.beSeenOff);
    frameNext(visit, screen);
}

void CenterPanel::frameNext(const core::Visit* visit, const scenario::Screen& screen) {
    const bool open = visit != nullptr && !core::isClosed(*visit) && !m_view->isAsking();
    const bool atStep = open && isAnswerable(*visit) && !screen.step.empty();
    const bool goesOn = atStep || (open && (core::pendingHandover(*visit) != nullptr || isToBeTurnedTo(*visit)));
    QPushButton* next = m_actions["next"];
    next->setEnabled(goesOn);
    if (goesOn) {
        widgets::meanEnter(next, m_view->givesOut() ? "desk.give_out" : "desk.next");
    } else {
        widgets::dontMeanEnter(next);
    }
}

bool CenterPanel::isToBeTurnedTo(const core::Visit& visit) const {
    // Moved up, and given back by somebody who is out: it is nobody's, whatever its stage.
    return visit.server.empty() || (visit.server == m_desk.me() && !core::isActive(visit));
}

void CenterPanel::enter() {
    if (m_view->isAsking() || m_view->givesOut()) {
        m_view->enter();
    } else {
        next();
    }
}

void CenterPanel::giveOut() { m_view->giveOut(); }

void CenterPanel::next() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr) {
        if (!m_next.empty()) {
            turnTo(core::VisitId{m_next.front()});
        }
        return;
    }
    if (isAnswerable(*visit) && !m_desk.screen(visit->id).step.empty()) {
        m_view->next();
        return;
    }
    m_view->clearRefusal();
    if (core::pendingHandover(*visit) != nullptr) {
        report(m_desk.handovers().take(visit->id));
    } else if (visit->server.empty() || visit->server == m_desk.me()) {
        report(m_desk.attendTo(visit->id));
    }
}

void CenterPanel::pick(int number) { m_view->pick(number); }

void CenterPanel::tick(int number) { m_view->tick(number); }

void CenterPanel::missing(int number) { m_view->missing(number); }

void CenterPanel::restMissing() { m_view->restMissing(); }

void CenterPanel::showNumber() { m_view->showNumber(); }

void CenterPanel::noteNumber(const QString& whose) {
    m_note.cancel(); // of a call that has left the screen
    m_note.ask(
        tr("telephone number of %1").arg(whose),
        [this](const QString& refused) {
            if (refused.isEmpty()) {
                m_view->revealNumber();
                return;
            }
            m_view->leaveNumberMasked();
            m_view->refuse({}, refused);
        },
        m_desk.focus());
}

void CenterPanel::toggleEnglish() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr || core::isClosed(*visit)) {
        return;
    }
    core::VisitorChange change;
    change.speaksEnglish = !visit->visitor.speaksEnglish;
    report(m_desk.describe(visit->id, change)); // told when refused too: the button shows what is recorded
}

void CenterPanel::report(const std::optional<frontdesk::Refusal>& refusal) {
    if (refusal) {
        refuse(*refusal);
    }
}

void CenterPanel::refuse(const frontdesk::Refusal& refusal) { m_view->refuse(refusal.field, refusal.sentence); }

void CenterPanel::played(const scenario::Input& input) {
    if (const auto* fill = std::get_if<scenario::Fill>(&input); fill == nullptr || !doubtsName(*fill)) {
        report(m_desk.play(m_desk.focus(), input));
    }
}

bool CenterPanel::doubtsName(const scenario::Fill& fill) {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr) {
        return false;
    }
    for (const scenario::Field& field : m_desk.screen(visit->id).fields) {
        const auto filled = fill.facts.find(field.spec.id);
        const auto* typed = filled != fill.facts.end() ? std::get_if<std::string>(&filled->second) : nullptr;
        const bool isName = field.spec.ofVisitor && (field.spec.type == scenario::FactType::Text ||
                                                     field.spec.type == scenario::FactType::Person);
        if (!isName || typed == nullptr || *typed == visit->visitor.surname) { // recorded so: it was asked about
            continue;
        }
        const QString text = QString::fromStdString(*typed);
        if (const auto other = meantElse(text)) {
            const QString fact = QString::fromStdString(field.spec.id.value);
            m_view->refuse(fact, other->kind == NotAName::Kind::Room ? tr("This looks like a room.")
                                                                     : tr("This looks like a telephone."));
            emit nameDoubted(visit->id, fact, text, *other);
            return true;
        }
    }
    return false;
}

void CenterPanel::emptyField(const QString& fact) { m_view->emptyField(fact); }

void CenterPanel::addAbove(QWidget* bar) { m_above->addWidget(bar); }

void CenterPanel::addBelow(QWidget* bar) { m_below->addWidget(bar); }

} // namespace yingke::desk
