// SPDX-License-Identifier: GPL-3.0-or-later
// The office's settings: the tables at the left, one of them at the right, edited in place. Opened with Ctrl+comma; the
// clocks of the hall go on meanwhile, and F2 takes a visitor in from here too.
#pragma once

#include "office/settings/settings_book.h"
#include "widgets/parts/choice_delegate.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <set>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class LogAccess;
class Office;
} // namespace yingke::office

namespace yingke::widgets {
class Bell;
} // namespace yingke::widgets

namespace yingke::desk {

class LogPassword;
class MaintainerFrame;
class OutsideBook;
class OutsideFrame;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// What it edits; all outlive the page.
    struct Parts {
        frontdesk::FrontDesk& desk;
        office::Office& office;
        office::LogAccess& access;
        OutsideBook& outside;
        widgets::Bell& bell;
        QString folder; ///< the data place
    };
    SettingsPage(const Parts& parts, QWidget* parent);

    /// Shows a table; what was not saved of the one before is asked for by a sentence and stays (false).
    bool open(office::SettingsPart part);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Asked for each who is set to have left, before that is saved; `then` when all of theirs has gone over.
    using Leaving = std::function<void(const core::PersonId& person, const std::function<void()>& then)>;
    void setLeaving(Leaving leaving) { m_leaving = std::move(leaving); }

signals:
    void closed();
    void saved();
    void soundSwitched(bool on);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLayout* buildParts();
    void buildTable(QWidget* frame);
    [[nodiscard]] QLayout* buildButtons(QWidget* frame);
    void buildKeys();
    void fill();
    void save();
    /// Is asked for, and the table is saved when all of theirs has gone over.
    [[nodiscard]] bool isSomebodyLeaving(const office::SettingsTable& table);
    void addRow();
    void removeRow();
    void discard();
    void leave();
    void askPassword();
    void askArchive();
    void askOutside();
    void say(const QString& sentence, bool isError);
    void setChanged(bool changed);
    [[nodiscard]] office::SettingsTable entered() const;

    frontdesk::FrontDesk& m_desk;
    QString m_folder;
    office::SettingsBook m_book;
    office::SettingsTable m_shown;
    Leaving m_leaving;
    std::vector<std::unique_ptr<widgets::ChoiceDelegate>> m_choices; ///< of the rows with a few answers
    std::set<core::PersonId> m_gone;                                 ///< nothing is theirs any more
    bool m_changed = false;
    bool m_filling = false;
    QListWidget* m_parts;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_told;
    QLabel* m_space; ///< how long the disk lasts
    QTableWidget* m_table;
    QPushButton* m_save;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_discard;
    office::Office& m_office;
    LogPassword* m_password;
    OutsideFrame* m_outside;
    MaintainerFrame* m_maintainer;
};

} // namespace yingke::desk
