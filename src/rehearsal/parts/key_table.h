// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the workspace, a row each: an action's id, its key, where it holds, what it does.
#pragma once

#include <Qt>

#include <functional>
#include <string>
#include <vector>

namespace yingke::rehearsal {

/// Where an action holds.
enum class Where {
    Anywhere, ///< on every page
    Practice, ///< in the practice: from another page it comes back to the picture first
    Picture,  ///< while the picture stands in the middle and no field has the focus: fields take such keys themselves
    Text,     ///< while the script's text is to be seen; elsewhere its key does nothing
};

struct Action {
    std::string id;
    int key = 0;                ///< Qt::Key
    Qt::KeyboardModifiers held; ///< exactly these; the number pad's own mark does not count
    Where where = Where::Anywhere;
    std::function<void()> act;
};

class KeyTable {
public:
    void add(std::vector<Action> rows);
    /// Keys 1 to `last` (at most 9), each with its number; their ids end with it.
    void addNumbered(const std::string& id, int last, Qt::KeyboardModifiers held, Where where,
                     const std::function<void(int number)>& act);
    /// nullptr: the key is not in the table. Valid until a row is added.
    [[nodiscard]] const Action* find(int key, Qt::KeyboardModifiers held) const;
    [[nodiscard]] const std::vector<Action>& rows() const { return m_rows; }

private:
    std::vector<Action> m_rows;
};

} // namespace yingke::rehearsal
