// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/more_menu.h"

#include "widgets/keys/key_text.h"

#include <QPushButton>

#include <algorithm>

namespace yingke::desk {

MoreMenu::MoreMenu(const std::vector<widgets::Menu>& parts, const std::function<void(const widgets::Action&)>& act,
                   QWidget* parent)
    : QMenu(parent) {
    for (const widgets::Menu part : parts) {
        if (!isEmpty()) {
            addSeparator();
        }
        for (const widgets::Action& one : widgets::allActions()) {
            if (one.menu != part) {
                continue;
            }
            QAction* entry = addAction(entryOf(one));
            entry->setObjectName(QStringLiteral("more-") + QLatin1String(one.id));
            connect(entry, &QAction::triggered, this, [act, &one] { act(one); });
            m_entries.push_back({part, entry});
        }
    }
}

QString MoreMenu::entryOf(const widgets::Action& action) {
    QString words = widgets::wordsOf(action);
    words[0] = words.at(0).toUpper();
    words.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return words + QLatin1Char('\t') + widgets::keyText(action);
}

void MoreMenu::setChoosable(widgets::Menu part, bool on) {
    for (const Entry& entry : m_entries) {
        if (entry.part == part) {
            entry.action->setEnabled(on);
        }
    }
}

void MoreMenu::openAt(const QPushButton& button) {
    const QRect room = button.window()->rect();
    const QPoint at = button.mapTo(button.window(), QPoint(0, 0));
    const QSize size = sizeHint();
    const int below = at.y() + button.height() + 4;
    const int y = below + size.height() <= room.height() ? below : std::max(0, at.y() - size.height() - 4);
    const int x = std::clamp(at.x(), 0, std::max(0, room.width() - size.width()));
    popup(button.window()->mapToGlobal(QPoint(x, y)));
}

} // namespace yingke::desk
