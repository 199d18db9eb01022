// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/call_box.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "widgets/facts/fact_line.h"
#include "widgets/look/theme.h"
#include "widgets/parts/enter_frame.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::widgets {

CallBox::CallBox(const scenario::CallCard& call, const Keys& keys, const FieldHelp& help, QWidget* parent)
    : QFrame(parent), m_call(call) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    column->addLayout(row);
    row->addWidget(plainLabel(tr("☎  Telephone %1").arg(QString::fromStdString(call.party)), "question", this));
    m_number = plainLabel(call.number.empty() ? tr("no number is known")
                                              : office::maskedTelephone(QString::fromStdString(call.number)),
                          "number", this);
    m_number->setObjectName(QStringLiteral("callNumber"));
    row->addWidget(m_number);
    m_show = keyButton(tr("Show"), keys.show, "", "showNumber", this);
    m_show->setVisible(!call.number.empty());
    connect(m_show, &QPushButton::clicked, this, &CallBox::showNumber);
    row->addWidget(m_show);
    row->addStretch();
    if (call.outOfHearing) {
        auto* away = plainLabel(tr("out of the visitor's hearing"), "warn", this);
        away->setObjectName(QStringLiteral("outOfHearing"));
        row->addWidget(away);
    }
    if (call.number.empty()) {
        addLine(keys.enter, help);
    }
}

void CallBox::addLine(const char* enter, const FieldHelp& help) {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    scenario::Field field;
    field.spec.id = core::FactId{"call_number"};
    field.spec.type = scenario::FactType::Telephone;
    field.label = tr("The number, or look it up in the register").toStdString();
    m_line = new FactLine(field, help, this);
    m_line->line()->setObjectName(QStringLiteral("fact-call_number"));
    row->addWidget(m_line, 1);
    m_note = keyButton(tr("Note the number"), enter, "primary", "noteNumber", this);
    m_note->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    meanEnter(m_note, enter);
    connect(m_note, &QPushButton::clicked, this, &CallBox::note);
    row->addWidget(m_note, 0, Qt::AlignVCenter);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void CallBox::note() {
    if (!wantsNumber()) {
        return;
    }
    m_line->clearRefusal();
    const QString typed = m_line->typed().trimmed();
    const auto value = typed.isEmpty() ? std::nullopt : m_line->value();
    const auto* number = value ? std::get_if<std::string>(&*value) : nullptr;
    if (number == nullptr || number->empty()) {
        m_line->refuse(typed.isEmpty() ? tr("Nobody can be called without a number. Write it here.")
                                       : m_line->cantRead());
        return;
    }
    m_written = *number;
    m_number->setText(office::maskedTelephone(QString::fromStdString(m_written)));
    m_line->hide();
    m_note->hide();
    dontMeanEnter(m_note);
    emit noted();
}

QString CallBox::typed() const {
    return m_line == nullptr ? QString() : m_written.empty() ? m_line->typed() : QString::fromStdString(m_written);
}

void CallBox::putBack(const QString& typed) {
    if (wantsNumber()) {
        m_line->put(typed);
    }
}

void CallBox::goOnWriting() {
    if (wantsNumber()) {
        m_line->goOnWriting();
    }
}

bool CallBox::takeFocus() {
    if (wantsNumber() && m_line->isVisibleTo(this)) {
        m_line->takeFocus();
        return true;
    }
    return false;
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
        if (m_line != nullptr) {
            m_line->hide();
            m_note->hide();
            dontMeanEnter(m_note);
        }
    }
}

} // namespace yingke::widgets
