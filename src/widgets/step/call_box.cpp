// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/call_box.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>

namespace yingke::widgets {

CallBox::CallBox(const scenario::CallCard& call, const KeyName& key, QWidget* parent) : QFrame(parent), m_call(call) {
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(14);
    row->addWidget(plainLabel(tr("☎  Telephone %1").arg(QString::fromStdString(call.party)), "question", this));
    m_number = plainLabel(call.number.empty() ? tr("no number is known")
                                              : office::maskedTelephone(QString::fromStdString(call.number)),
                          "number", this);
    m_number->setObjectName(QStringLiteral("callNumber"));
    row->addWidget(m_number);
    m_show = keyButton(tr("Show"), key, "", "showNumber", this);
    m_show->setVisible(!call.number.empty());
    connect(m_show, &QPushButton::clicked, this, &CallBox::showNumber);
    row->addWidget(m_show);
    row->addStretch();
    if (call.outOfHearing) {
        auto* away = plainLabel(tr("out of the visitor's hearing"), "warn", this);
        away->setObjectName(QStringLiteral("outOfHearing"));
        row->addWidget(away);
    }
}

void CallBox::showNumber() {
    if (m_asked || m_call.number.empty() || !m_show->isVisibleTo(this)) {
        return;
    }
    m_asked = true;
    emit asked(QString::fromStdString(m_call.party));
}

void CallBox::reveal() {
    if (m_asked) {
        m_number->setText(QString::fromStdString(m_call.number));
        m_show->hide();
    }
}

void CallBox::stayMasked() { m_asked = false; }

void CallBox::setReadOnly(bool on) {
    if (on) {
        m_show->hide();
    }
}

} // namespace yingke::widgets
