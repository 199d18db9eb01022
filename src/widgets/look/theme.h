// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the whole program, and small makers that all workspaces share.
#pragma once

#include "core/clocks.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/palette.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QApplication;
class QCoreApplication;

namespace yingke::widgets {

/// Colours, style sheet, font, language (zh_CN unless YINGKE_LANGUAGE says en), and fields
/// that show what is kept.
void applyTheme(QApplication& application, const Palette& palette);

/// Colours and style sheet alone, once more: fonts and language stay.
void paint(QApplication& application, const Palette& palette);

/// `window` and all in it in another palette than the rest of the program.
void dress(QWidget* window, const Palette& palette);

/// The language alone: for programs without a window.
void speakLanguage(QCoreApplication& application);

/// A label that never reads its text as markup. `role` picks its look in the theme ("section", "quiet", "words", …).
[[nodiscard]] QLabel* plainLabel(const QString& text, const char* role, QWidget* parent);

/// A white rounded card.
[[nodiscard]] QFrame* card(QWidget* parent);

/// A label that shows the key of what it does.
[[nodiscard]] QString withKey(const QString& label, const KeyName& key);
/// The same with the key as it is written.
[[nodiscard]] QString withKeyText(const QString& label, const QString& key);

/// Notes what the button's text is without its key, and whether Enter means it (parts/enter_frame.h).
void noteKey(QAbstractButton* button, const QString& label, const KeyName& key);

/// A button with the key of its action behind the label; `kind`: "primary", "danger", "outline", "choice" or "". The
/// name is said by screen readers.
[[nodiscard]] QPushButton* keyButton(const QString& label, const KeyName& key, const char* kind, const char* objectName,
                                     QWidget* parent);

/// How the style sheet calls it: "calm", "warning", "overdue".
[[nodiscard]] const char* lookOf(core::LimitPhase phase);

/// Makes the style sheet look again after a property changed.
void restyle(QWidget* widget);
/// Gives the widget another value of a property by which the style sheet picks its look; nothing happens when it has
/// it.
void restyle(QWidget* widget, const char* property, const QVariant& value);

/// Removes all widgets and layouts from a layout; the widgets are deleted later (a click may be running in one).
void clearLayout(QLayout* layout);

} // namespace yingke::widgets
