// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/parts/key_table.h"

#include <algorithm>
#include <iterator>

namespace yingke::rehearsal {

void KeyTable::add(std::vector<Action> rows) { std::move(rows.begin(), rows.end(), std::back_inserter(m_rows)); }

void KeyTable::addNumbered(const std::string& id, int last, Qt::KeyboardModifiers held, Where where,
                           const std::function<void(int number)>& act) {
    for (int number = 1; number <= last; ++number) {
        m_rows.push_back(
            {id + "_" + std::to_string(number), Qt::Key_0 + number, held, where, [act, number] { act(number); }});
    }
}

const Action* KeyTable::find(int key, Qt::KeyboardModifiers held) const {
    const Qt::KeyboardModifiers bare = held & ~Qt::KeypadModifier;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [key, bare](const Action& one) { return one.key == key && one.held == bare; });
    return found != m_rows.end() ? &*found : nullptr;
}

} // namespace yingke::rehearsal
