// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the scripts at the left: titles, their steps or that they are drafts. Number keys are left to the
// practice.
#pragma once

#include <QString>
#include <QTreeWidget>

#include <string>
#include <vector>

namespace yingke::rehearsal {

class ScriptList : public QTreeWidget {
    Q_OBJECT

public:
    struct Line {
        QString title;
        QString steps; ///< behind the title
        std::string id;
    };

    explicit ScriptList(QWidget* parent);
    /// Other lines; the one of `current` is the current one. Emits nothing.
    void show(const std::vector<Line>& lines, const std::string& current);

signals:
    /// Somebody went to another line.
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace yingke::rehearsal
