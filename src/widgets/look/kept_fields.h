// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every window: what is typed or pasted and would not come back from the log as it was (U+FFFE, half a
// pair of surrogates …) is U+FFFD at once, so that what stands in the field is what is kept.
#pragma once

#include <QObject>

class QLineEdit;
class QTextDocument;

namespace yingke::widgets {

class KeptFields : public QObject {
    Q_OBJECT

public:
    /// Watches each field of the application from its first appearance on.
    explicit KeptFields(QObject* application);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QLineEdit* line);
    void watch(QTextDocument* document);
};

} // namespace yingke::widgets
