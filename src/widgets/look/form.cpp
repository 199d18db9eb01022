// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/form.h"

#include "widgets/look/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace yingke::widgets {

void nameAsInWindow(QWidget* form) {
    QList<QWidget*> named = form->findChildren<QWidget*>();
    named.append(form);
    for (QWidget* widget : named) {
        const QString name = widget->objectName();
        if (!name.startsWith(QStringLiteral("qt_"))) { // Qt finds its own parts by these
            widget->setObjectName(QString(name).replace(QLatin1Char('_'), QLatin1Char('-')));
        }
    }
}

void showKey(QAbstractButton* button, const KeyName& key) {
    button->setText(withKey(button->text(), key));
    button->setAccessibleDescription(key.text());
}

} // namespace yingke::widgets
