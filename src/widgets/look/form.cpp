// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/form.h"

#include "widgets/look/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QWidget>

namespace yingke::widgets {

namespace {

/// The keys that the form's texts name.
void nameKeys(QWidget* widget) {
    widget->setToolTip(keyed(widget->toolTip()));
    widget->setAccessibleName(keyed(widget->accessibleName()));
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setPlaceholderText(keyed(line->placeholderText()));
    } else if (auto* label = qobject_cast<QLabel*>(widget)) {
        label->setText(keyed(label->text()));
    }
}

} // namespace

void nameAsInWindow(QWidget* form) {
    QList<QWidget*> named = form->findChildren<QWidget*>();
    named.append(form);
    for (QWidget* widget : named) {
        nameKeys(widget);
        const QString name = widget->objectName();
        if (!name.startsWith(QStringLiteral("qt_"))) { // Qt finds its own parts by these
            widget->setObjectName(QString(name).replace(QLatin1Char('_'), QLatin1Char('-')));
        }
    }
}

void showKey(QAbstractButton* button, const KeyName& key) {
    noteKey(button, button->text(), key);
    button->setText(withKey(button->text(), key));
    button->setAccessibleDescription(key.text());
}

} // namespace yingke::widgets
