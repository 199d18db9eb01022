// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_fields.h"

#include "widgets/fact_text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>

namespace yingke::widgets {

StepFields::StepFields(const std::vector<scenario::Field>& fields, const std::vector<scenario::AmountRow>& amounts,
                       QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    int cell = 0;
    const auto put = [grid, &cell](QWidget* label, QWidget* value) {
        grid->addWidget(label, cell / 3 * 2, cell % 3);
        grid->addWidget(value, cell / 3 * 2 + 1, cell % 3);
        ++cell;
    };
    for (const scenario::Field& field : fields) {
        const QString label = QString::fromStdString(field.label);
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("fact-") + QString::fromStdString(field.spec.id.value));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(hintFor(field.spec.type));
        edit->setMaxLength(8000); // a goods list of 200 lines is long; what is too much is told, not cut
        Line line{field, edit, field.value ? fieldText(*field.value) : QString()};
        edit->setText(line.shown);
        m_lines.push_back(std::move(line));
        put(plainLabel(field.spec.optional ? tr("%1 (may stay empty)").arg(label) : label, "quiet", this), edit);
    }
    for (const scenario::AmountRow& amount : amounts) {
        auto* sum = plainLabel(QString::fromStdString(core::toText(amount.sum)), "figure", this);
        sum->setObjectName(QStringLiteral("amount-") + QString::fromStdString(amount.id.value));
        put(plainLabel(QString::fromStdString(amount.label + "  " + amount.formula), "quiet", this), sum);
    }
}

std::map<std::string, QString> StepFields::typed() const {
    std::map<std::string, QString> typed;
    for (const Line& line : m_lines) {
        typed[line.field.spec.id.value] = line.edit->text();
    }
    return typed;
}

void StepFields::putBack(const std::map<std::string, QString>& typed) {
    for (const Line& line : m_lines) {
        const auto found = typed.find(line.field.spec.id.value);
        if (line.edit->text().isEmpty() && found != typed.end()) {
            line.edit->setText(found->second);
        }
    }
}

void StepFields::update(const std::vector<scenario::Field>& fields) {
    for (Line& line : m_lines) {
        for (const scenario::Field& field : fields) {
            if (field.spec.id == line.field.spec.id && field.value && line.edit->text() == line.shown) {
                line.shown = fieldText(*field.value);
                line.edit->setText(line.shown);
            }
        }
    }
}

StepFields::Taken StepFields::take() const {
    Taken taken;
    for (const Line& line : m_lines) {
        if (line.edit->text().trimmed().isEmpty()) {
            continue; // the player says what may not stay empty
        }
        if (const auto value = valueOf(line.field.spec.type, line.edit->text())) {
            taken.facts[line.field.spec.id] = *value;
        } else if (taken.wrong.isEmpty()) {
            taken.wrong = QString::fromStdString(line.field.spec.id.value);
            taken.sentence =
                tr("%1: this can't be read. Check what was entered.").arg(QString::fromStdString(line.field.label));
        }
    }
    return taken;
}

bool StepFields::focusFirstEmpty() {
    for (const Line& line : m_lines) {
        if (line.edit->text().isEmpty()) {
            line.edit->setFocus();
            return true;
        }
    }
    return false;
}

bool StepFields::refuse(const QString& fact, const QString& /*sentence*/) {
    for (const Line& line : m_lines) {
        if (QString::fromStdString(line.field.spec.id.value) == fact) {
            line.edit->setProperty("wrong", true);
            restyle(line.edit);
            line.edit->setFocus();
            line.edit->selectAll();
            return true;
        }
    }
    return false;
}

void StepFields::clearRefusals() {
    for (const Line& line : m_lines) {
        line.edit->setProperty("wrong", false);
        restyle(line.edit);
    }
}

void StepFields::setReadOnly(bool on) {
    for (const Line& line : m_lines) {
        line.edit->setReadOnly(on);
    }
}

} // namespace yingke::widgets
