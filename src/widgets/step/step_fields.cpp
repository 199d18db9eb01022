// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_fields.h"

#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"
#include "widgets/parts/reflow_grid.h"
#include "widgets/step/step_options.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::widgets {

namespace {

/// Four cells in a row at the desk, two in a narrow view.
int columnsAt(int width) { return width >= 560 ? 4 : width >= 300 ? 2 : 1; }

/// A sum that is computed: looks like a field that nobody types in, with its formula beside the name.
QWidget* amountBox(const scenario::AmountRow& amount, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* name = plainLabel(QString::fromStdString(amount.label + "  " + amount.formula), "quiet", box);
    name->setWordWrap(true);
    column->addWidget(name);
    if (QLabel* under = englishLabel(QString::fromStdString(amount.english), "englishSmall", box)) {
        under->setObjectName(QStringLiteral("amountEnglish-") + QString::fromStdString(amount.id.value));
        column->addWidget(under);
    }
    auto* sum = plainLabel(QString::fromStdString(core::toText(amount.sum)), "amount", box);
    sum->setObjectName(QStringLiteral("amount-") + QString::fromStdString(amount.id.value));
    column->addWidget(sum);
    column->addStretch();
    return box;
}

} // namespace

StepFields::StepFields(const std::vector<scenario::Field>& fields, const std::vector<scenario::AmountRow>& amounts,
                       const FieldHelp& help, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new ReflowGrid(columnsAt, this);
    grid->keepHeights();
    grid->grid()->setHorizontalSpacing(12);
    grid->grid()->setVerticalSpacing(10);
    column->addWidget(grid);
    for (const scenario::Field& field : fields) {
        auto* edit = FactEdit::make(field, help, grid);
        if (!field.options.empty() && edit->line() != nullptr) {
            offerOptions(edit->line(), field.options);
        }
        connect(edit, &FactEdit::answered, this, [this] {
            if (!focusFirstEmpty()) {
                emit filledIn();
            }
        });
        if (edit->line() != nullptr) {
            connect(edit->line(), &QLineEdit::textEdited, this,
                    [this, edit] { m_writtenLast = edit->field().spec.id.value; });
        }
        m_edits.push_back(edit);
        grid->put(edit, edit->wide());
    }
    for (const scenario::AmountRow& amount : amounts) {
        grid->put(amountBox(amount, grid));
    }
}

std::map<std::string, QString> StepFields::typed() const {
    std::map<std::string, QString> typed;
    for (const FactEdit* edit : m_edits) {
        if (edit->isTyped()) {
            typed[edit->field().spec.id.value] = edit->typed();
        }
    }
    return typed;
}

void StepFields::putBack(const std::map<std::string, QString>& typed) {
    for (FactEdit* edit : m_edits) {
        const auto found = typed.find(edit->field().spec.id.value);
        if (found != typed.end()) {
            edit->put(found->second);
        }
    }
}

bool StepFields::goOnWriting(const std::string& fact) {
    for (FactEdit* edit : m_edits) {
        if (edit->field().spec.id.value == fact && edit->isTyped()) {
            m_writtenLast = fact;
            edit->goOnWriting();
            return true;
        }
    }
    return false;
}

void StepFields::settle() {
    for (FactEdit* edit : m_edits) {
        edit->settle();
    }
}

void StepFields::update(const std::vector<scenario::Field>& fields) {
    for (FactEdit* edit : m_edits) {
        for (const scenario::Field& field : fields) {
            if (field.spec.id == edit->field().spec.id && field.value) {
                edit->show(*field.value);
            }
        }
    }
}

StepFields::Taken StepFields::take() const {
    Taken taken;
    for (const FactEdit* edit : m_edits) {
        if (edit->typed().trimmed().isEmpty()) {
            continue; // the player says what may not stay empty
        }
        if (const auto value = edit->value()) {
            taken.facts[edit->field().spec.id] = *value;
        } else if (taken.wrong.isEmpty()) {
            taken.wrong = edit->id();
            taken.sentence = edit->label() + QStringLiteral("：") + edit->cantRead();
        }
    }
    return taken;
}

bool StepFields::focusFirstEmpty() {
    for (FactEdit* edit : m_edits) {
        if (edit->typed().isEmpty() && !edit->field().spec.optional) {
            edit->takeFocus();
            return true;
        }
    }
    return false;
}

bool StepFields::focusFirst() {
    if (!m_edits.empty()) {
        m_edits.front()->takeFocus();
    }
    return !m_edits.empty();
}

void StepFields::focus(const QString& fact) {
    for (FactEdit* edit : m_edits) {
        if (edit->id() == fact) {
            edit->takeFocus();
        }
    }
}

bool StepFields::refuse(const QString& fact, const QString& sentence) {
    for (FactEdit* edit : m_edits) {
        if (edit->id() == fact) {
            edit->refuse(sentence);
            return true;
        }
    }
    return false;
}

void StepFields::clearRefusals() {
    for (FactEdit* edit : m_edits) {
        edit->clearRefusal();
    }
}

void StepFields::freeDigits() {
    for (FactEdit* edit : m_edits) {
        edit->freeDigits();
    }
}

void StepFields::setReadOnly(bool on) {
    for (FactEdit* edit : m_edits) {
        edit->setReadOnly(on);
    }
}

} // namespace yingke::widgets
