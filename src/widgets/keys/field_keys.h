// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys a field keeps for its text, and which ones go past it to the window.
#pragma once

#include <QObject>

namespace yingke::widgets {

/// On X11 Qt's fields also know Ctrl+E, Ctrl+K and other keys of old terminals, and take them before any shortcut hears
/// them: "who is it" was dead while a name was being typed. Ctrl and a letter is the text's own for undo, redo, cut,
/// copy, paste and "all"; with any other letter it is the window's, as are Alt and the function keys. Where the window
/// has no such key the field still gets it.
class FieldKeys : public QObject {
public:
    /// For the fields of all windows, as long as `owner` lives.
    explicit FieldKeys(QObject* owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace yingke::widgets
