// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_yes_no.h"

#include "widgets/facts/fact_text.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace yingke::widgets {

FactYesNo::FactYesNo(const scenario::Field& field, QWidget* parent) : FactEdit(field, parent) {
    m_pair = new QFrame(this);
    m_pair->setProperty("yesNo", true);
    m_pair->setFocusPolicy(Qt::StrongFocus);
    m_pair->installEventFilter(this);
    auto* row = new QHBoxLayout(m_pair);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(8);
    m_yes = keyButton(tr("Yes"), {"field.yes_no", 1}, "", "", m_pair);
    m_no = keyButton(tr("No"), {"field.yes_no", 2}, "", "", m_pair);
    m_yes->setObjectName(QStringLiteral("fact-%1-yes").arg(id()));
    m_no->setObjectName(QStringLiteral("fact-%1-no").arg(id()));
    m_text = new QLineEdit(m_pair);
    m_text->setObjectName(QStringLiteral("fact-") + id());
    m_text->hide();
    for (QPushButton* button : {m_yes, m_no}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the pair has the keys: neither looks like what Enter means
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, button] { choose(button == m_yes); });
    }
    connect(m_text, &QLineEdit::textChanged, this, &FactYesNo::look);
    place(m_pair, m_pair);
    m_no->setAccessibleName(label() + QStringLiteral(": ") + tr("No"));
    m_yes->setAccessibleName(label() + QStringLiteral(": ") + tr("Yes"));
    look();
}

void FactYesNo::choose(bool yes) {
    m_text->setText(fieldText(yes));
    clearRefusal(); // that it was to be filled in is over
    look();
    if (m_pair->hasFocus()) {
        emit answered();
    }
}

void FactYesNo::look() {
    const auto answer = value();
    const bool* yes = answer ? std::get_if<bool>(&*answer) : nullptr;
    m_yes->setChecked(yes != nullptr && *yes);
    m_no->setChecked(yes != nullptr && !*yes);
    // Not answered yet, it is what the step waits for: nothing else carries Enter meanwhile.
    m_pair->setProperty("takesEnter", yes == nullptr && !field().spec.optional);
}

QString FactYesNo::typed() const { return m_text->text(); }

void FactYesNo::put(const QString& typed) { m_text->setText(typed); }

std::optional<core::FactValue> FactYesNo::value() const {
    return valueOf(scenario::FactType::YesNo, m_text->text().toLower());
}

void FactYesNo::setReadOnly(bool on) {
    m_yes->setEnabled(!on);
    m_no->setEnabled(!on);
}

bool FactYesNo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == m_pair && m_yes->isEnabled()) {
        const auto& press = *static_cast<QKeyEvent*>(event);
        int number = numberOf(action("field.yes_no"), press);
        if (number == 0 && m_digitsAreFree) {
            number = numberOf(action("question.choose"), press);
        }
        if (number == 1 || number == 2) {
            choose(number == 1);
            return true;
        }
    }
    return FactEdit::eventFilter(watched, event);
}

} // namespace yingke::widgets
