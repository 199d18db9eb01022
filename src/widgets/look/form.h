// SPDX-License-Identifier: GPL-3.0-or-later
// What every window that is laid out in a form of ui/ does behind setupUi.
#pragma once

#include "widgets/keys/key_text.h"

#include <QBoxLayout>
#include <QString>
#include <QWidget>

class QAbstractButton;

namespace yingke::widgets {

/// Names in a form are members in C++ (export_start); in the window they are written as all others (export-start). For
/// the widget and all in it that the form named, whose texts get the keys that they name ({key:log.day.today}); called
/// once, before anything else is put in.
void nameAsInWindow(QWidget* form);

/// Shows the key behind the label that stands in the form, and tells it to screen readers.
void showKey(QAbstractButton* button, const KeyName& key);

/// Lays `widget` out as the form says.
template <class Form, class Widget> void layOut(Form& form, Widget* widget) {
    form.setupUi(widget);
    nameAsInWindow(widget);
}

/// The same for what lies in a panel: a widget of its own, which takes all of `place`.
template <class Form> void layInto(Form& form, QBoxLayout* place) {
    auto* inside = new QWidget(place->parentWidget());
    layOut(form, inside);
    place->addWidget(inside, 1);
}

} // namespace yingke::widgets
