// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_edit.h"

#include "widgets/facts/fact_line.h"
#include "widgets/facts/fact_list.h"
#include "widgets/facts/fact_text.h"
#include "widgets/facts/fact_yes_no.h"
#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::widgets {

FactEdit* FactEdit::make(const scenario::Field& field, const FieldHelp& help, QWidget* parent) {
    switch (field.spec.type) {
    case scenario::FactType::YesNo:
        return new FactYesNo(field, parent);
    case scenario::FactType::List:
        return new FactList(field, parent);
    case scenario::FactType::Text:
    case scenario::FactType::Count:
    case scenario::FactType::Money:
    case scenario::FactType::Room:
    case scenario::FactType::Telephone:
    case scenario::FactType::Date:
    case scenario::FactType::Time:
    case scenario::FactType::DateTime:
    case scenario::FactType::Person:
        break;
    }
    return new FactLine(field, help, parent);
}

FactEdit::FactEdit(const scenario::Field& field, QWidget* parent) : QWidget(parent), m_field(field) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto* name = plainLabel(field.spec.optional ? tr("%1 (may stay empty)").arg(label()) : label(), "quiet", this);
    name->setWordWrap(true);
    m_column->addWidget(name);
    if (QLabel* under = englishLabel(QString::fromStdString(field.english), "englishSmall", this)) {
        under->setObjectName(QStringLiteral("english-") + id());
        m_column->addWidget(under);
    }
    m_hint = plainLabel({}, "hint", this);
    m_hint->setObjectName(QStringLiteral("hint-") + id());
    m_hint->hide();
    m_error = plainLabel({}, "fieldError", this);
    m_error->setObjectName(QStringLiteral("wrong-") + id());
    m_error->setWordWrap(true);
    m_error->hide();
}

void FactEdit::place(QWidget* editor, QWidget* focused) {
    m_focused = focused;
    focused->setAccessibleName(label());
    m_column->addWidget(editor);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_error);
    m_column->addStretch();
    if (line() != nullptr) { // what was wrong is being mended
        connect(line(), &QLineEdit::textEdited, this, &FactEdit::clearRefusal);
    }
    if (m_field.value) {
        show(*m_field.value);
    }
}

void FactEdit::hint(const QString& text) {
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

QString FactEdit::cantRead() const { return tr("this can't be read. Check what was entered."); }

void FactEdit::show(const core::FactValue& value) {
    if (typed() == m_shown) {
        put(fieldText(value));
        m_shown = typed();
    }
}

void FactEdit::refuse(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(true);
    m_focused->setAccessibleDescription(sentence);
    restyle(m_focused, "wrong", true);
    m_focused->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(m_focused)) {
        line->selectAll();
    }
}

void FactEdit::clearRefusal() {
    m_error->clear();
    m_error->hide();
    m_focused->setAccessibleDescription({});
    if (m_focused->property("wrong").toBool()) {
        restyle(m_focused, "wrong", false);
    }
}

void FactEdit::takeFocus() { m_focused->setFocus(); }

void FactEdit::goOnWriting() {
    takeFocus();
    if (line() != nullptr) {
        line()->deselect();
        line()->end(false);
    }
}

} // namespace yingke::widgets
