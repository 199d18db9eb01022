// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_yes_no.h"

#include "widgets/facts/fact_text.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace yingke::widgets {

FactYesNo::FactYesNo(const scenario::Field& field, QWidget* parent) : FactEdit(field, parent) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_yes = keyButton(tr("Yes"), {"field.yes_no", 1}, "", "", pair);
    m_no = keyButton(tr("No"), {"field.yes_no", 2}, "", "", pair);
    m_yes->setObjectName(QStringLiteral("fact-%1-yes").arg(id()));
    m_no->setObjectName(QStringLiteral("fact-%1-no").arg(id()));
    m_text = new QLineEdit(pair);
    m_text->setObjectName(QStringLiteral("fact-") + id());
    m_text->hide();
    for (QPushButton* button : {m_yes, m_no}) {
        button->setCheckable(true);
        button->setProperty("field", true); // Enter is the step's, as in a line that is written in
        button->installEventFilter(this);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, button] { choose(button == m_yes); });
    }
    connect(m_text, &QLineEdit::textChanged, this, &FactYesNo::look);
    place(pair, m_yes);
    m_no->setAccessibleName(label() + QStringLiteral(": ") + tr("No"));
    m_yes->setAccessibleName(label() + QStringLiteral(": ") + tr("Yes"));
}

void FactYesNo::choose(bool yes) {
    m_text->setText(fieldText(yes));
    look();
}

void FactYesNo::look() {
    const auto answer = value();
    const bool* yes = answer ? std::get_if<bool>(&*answer) : nullptr;
    m_yes->setChecked(yes != nullptr && *yes);
    m_no->setChecked(yes != nullptr && !*yes);
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
    if (event->type() == QEvent::KeyPress && (watched == m_yes || watched == m_no)) {
        if (const int number = numberOf(action("field.yes_no"), *static_cast<QKeyEvent*>(event)); number > 0) {
            choose(number == 1);
            (number == 1 ? m_yes : m_no)->setFocus();
            return true;
        }
    }
    return FactEdit::eventFilter(watched, event);
}

} // namespace yingke::widgets
