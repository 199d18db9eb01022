// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/parts/leave_question.h"

#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace yingke::rehearsal {

namespace {
constexpr int wide = 560;
}

LeaveQuestion::LeaveQuestion(QWidget* window) : Shade(window, wide) {
    panel()->setAccessibleName(tr("A practice is on"));
    m_title = widgets::plainLabel({}, "question", panel());
    m_title->setObjectName(QStringLiteral("leaveTitle"));
    m_title->setWordWrap(true);
    column()->addWidget(m_title);
    column()->addWidget(
        widgets::plainLabel(tr("What is dropped is not kept: no marks, no times, no run."), "quiet", panel()));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [this, row](const QString& label, const char* key, const char* kind, const char* name,
                                    std::function<void()> Answers::*which) {
        QPushButton* made = widgets::keyButton(label, key, kind, name, panel());
        connect(made, &QPushButton::clicked, this, [this, which] { answer(which); });
        row->addWidget(made);
    };
    button(tr("Go on with it"), "question.close", "", "leaveStay", &Answers::stay);
    row->addStretch();
    button(tr("Drop it"), "leave.drop", "danger", "leaveDrop", &Answers::drop);
    button(tr("End and review"), "leave.review", "primary", "leaveReview", &Answers::review);
    column()->addLayout(row);
}

void LeaveQuestion::ask(const QString& what, Answers answers) {
    m_answers = std::move(answers);
    m_title->setText(tr("The practice \"%1\" is not over yet.").arg(what));
    open();
}

void LeaveQuestion::answer(std::function<void()> Answers::*which) {
    const std::function<void()> then = std::exchange(m_answers, {}).*which;
    Shade::dismiss();
    if (then) {
        then();
    }
}

void LeaveQuestion::dismiss() { answer(&Answers::stay); }

bool LeaveQuestion::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Shade::event(event);
}

void LeaveQuestion::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "leave.review")) {
        answer(&Answers::review);
    } else if (widgets::presses(*event, "leave.drop")) {
        answer(&Answers::drop);
    } else {
        Shade::keyPressEvent(event);
    }
    event->accept();
}

} // namespace yingke::rehearsal
