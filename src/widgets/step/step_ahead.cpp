// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_ahead.h"

#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace yingke::widgets {

StepAhead::StepAhead(QWidget* parent) : QFrame(parent), m_lines(new QGridLayout) {
    setObjectName(QStringLiteral("ahead"));
    setAccessibleName(tr("What comes then"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    column->addWidget(plainLabel(tr("What comes then"), "quiet", this));
    m_lines->setHorizontalSpacing(14);
    m_lines->setVerticalSpacing(3);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    hide();
}

void StepAhead::show(const std::vector<scenario::Ahead>& ahead,
                     const std::function<QString(const std::string& fact)>& nameOf) {
    clearLayout(m_lines);
    int row = 0;
    for (const scenario::Ahead& one : ahead) {
        QStringList parts;
        for (const scenario::AheadPart& part : one.parts) {
            const QString text = QString::fromStdString(part.text);
            switch (part.kind) {
            case scenario::AheadPart::Kind::Words:
                parts << QStringLiteral("“%1”").arg(text);
                break;
            case scenario::AheadPart::Kind::Title:
                parts << text;
                break;
            case scenario::AheadPart::Kind::End:
                parts << tr("the matter ends");
                break;
            }
        }
        if (parts.isEmpty() && !one.needs.empty()) {
            const QString name = nameOf(one.needs);
            if (!name.isEmpty()) {
                parts << tr("first: %1").arg(name);
            }
        }
        if (parts.isEmpty()) {
            continue;
        }
        m_lines->addWidget(plainLabel(QString::number(one.number), "aheadNumber", this), row, 0, Qt::AlignTop);
        auto* line = plainLabel(parts.join(QStringLiteral("  →  ")), "ahead", this);
        line->setWordWrap(true); // to its end: it is read before it is chosen
        line->setObjectName(QStringLiteral("ahead%1").arg(one.number));
        m_lines->addWidget(line, row, 1);
        ++row;
    }
    setVisible(row > 0);
}

} // namespace yingke::widgets
