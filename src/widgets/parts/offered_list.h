// SPDX-License-Identifier: GPL-3.0-or-later
// The list under a line of what could be meant there. The keys stay with the line: the arrows go through the list and
// write what they come to, Esc closes it, and Enter, the F keys and all others mean what they mean without a list. A
// press anywhere else closes it too.
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QCompleter;
class QKeyEvent;
class QLineEdit;

namespace yingke::widgets {

class OfferedList : public QObject {
public:
    /// Of the line's completer, which is set already. Belongs to the line.
    OfferedList(QLineEdit* line, QCompleter* list);
    ~OfferedList() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOpen() const;
    bool hear(const QKeyEvent& press);
    void step(int by);

    QLineEdit* m_line;
    QPointer<QAbstractItemView> m_view;
};

} // namespace yingke::widgets
