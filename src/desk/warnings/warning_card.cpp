// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/warnings/warning_card.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "ui_warning_card.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QDate>
#include <QKeyEvent>

namespace yingke::desk {

WarningCard::WarningCard(frontdesk::FrontDesk& desk, QWidget* window)
    : Shade(window, 560), m_ui(std::make_unique<Ui::WarningCard>()), m_desk(desk),
      m_note(desk, this, frontdesk::PersonalNote::Use::Shown) {
    widgets::layInto(*m_ui, column());
    widgets::showKey(m_ui->warningClose, "question.confirm");
    m_keys.on("question.confirm", [this] { dismiss(); });
    connect(m_ui->warningClose, &QPushButton::clicked, this, &WarningCard::dismiss);
}

WarningCard::~WarningCard() = default;

std::optional<frontdesk::Refusal> WarningCard::show(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_desk.hall(), id);
    if (visit == nullptr || core::warningsFor(m_desk.hall(), *visit, m_desk.now()).empty()) {
        return frontdesk::Refusal{tr("Nothing is noted for the desk about this visitor."), id, {}};
    }
    fill(id);
    m_note.ask(
        tr("a warning for the desk"),
        [this](const QString& refused) {
            if (!refused.isEmpty()) {
                widgets::clearLayout(m_ui->notes);
                m_ui->warningTold->setText(refused);
            }
            m_until = m_desk.now().steady + shownFor;
            open();
        },
        id);
    return std::nullopt;
}

void WarningCard::fill(const core::VisitId& id) {
    const core::Visit& visit = *core::find(m_desk.hall(), id);
    widgets::clearLayout(m_ui->notes);
    m_ui->warningTitle->setText(tr("%1: to know at the desk").arg(office::calledOf(visit)));
    for (const core::Warning* one : core::warningsFor(m_desk.hall(), visit, m_desk.now())) {
        auto* reason = widgets::plainLabel(QString::fromStdString(one->reason), "name", this);
        reason->setObjectName(QStringLiteral("warningReason"));
        reason->setWordWrap(true);
        m_ui->notes->addWidget(reason);
        const QString day = QDate(1970, 1, 1).addDays(one->lastDay).toString(QStringLiteral("yyyy-MM-dd"));
        auto* by = widgets::plainLabel(tr("by %1 · until %2").arg(office::nameOf(m_desk.office(), one->author), day),
                                       "quiet", this);
        m_ui->notes->addWidget(by);
    }
    m_ui->warningTold->setText(tr("Closes by itself. That it was read is recorded, what it says is not."));
}

void WarningCard::tick() {
    if (isOpen() && m_desk.now().steady >= m_until) {
        dismiss();
    }
}

void WarningCard::dismiss() {
    m_note.cancel();
    Shade::dismiss();
    widgets::clearLayout(m_ui->notes); // nothing of it stays behind the next picture
}

void WarningCard::keyPressEvent(QKeyEvent* event) {
    if (m_keys.hear(*event)) {
        event->accept();
    } else {
        Shade::keyPressEvent(event);
    }
}

} // namespace yingke::desk
