// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register and out of it: a file is looked at; what its columns were taken for, what is asked and what
// would change is shown; then all of it is taken, or the homes of which every row is right. Opened with Ctrl+Shift+F;
// the work is on a thread of its own, and the desk goes on meanwhile (F2 takes a visitor in).
#pragma once

#include "desk/register/preview_model.h"
#include "register/sheets/import_job.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::registers {
class RoomRegister;
}

namespace yingke::desk {

namespace Ui {
class RegisterPage;
}

class ImportList;
class PreviewTabs;
class SheetChoices;
class SheetWriting;

class RegisterPage : public QWidget {
    Q_OBJECT

public:
    /// Asks for a file: to be read, or to be written (`save`). Empty: none was chosen. Tests give their own.
    using Chooser = std::function<QString(QWidget* parent, bool save, const QString& proposed)>;

    /// Both are open and outlive the page. `folder`: the data place.
    RegisterPage(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, const QString& folder, QWidget* parent);
    ~RegisterPage() override;
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// A sheet that was dropped or has come: it stands in the line, and Enter looks at it.
    void offer(const QString& file);
    /// A preview is shown that would be lost.
    [[nodiscard]] bool isLooking() const { return !m_job->plan().shapes.empty(); }
    /// Asks for a folder; empty: none was chosen. Tests give their own.
    void setFolderChooser(std::function<QString(QWidget*, const QString&)> chooser) {
        m_askFolder = std::move(chooser);
    }
    void setReader(tables::SheetReader reader) { m_job->setReader(std::move(reader)); }

signals:
    void closed();
    void folderNamed(); ///< another folder is to be watched

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildChoices();
    void buildTable();
    void buildKeys();
    void choose();
    void look();
    void lookAgain(); ///< at the same sheet, by other choices
    [[nodiscard]] registers::ImportChoices chosen() const;
    void take();
    void openLast();
    void nameFolder();
    void takeGood();
    void takeOver(registers::TakePart part);
    void writeWrong();
    void change(const std::function<void()>& answer); ///< the plan is made anew by it
    void exportSheet();
    [[nodiscard]] bool isBusy() const;
    void cancel();
    void leave();
    void planned();
    void taken(const QString& fault);
    void showPart(PreviewPart part);
    void refresh(); ///< what may be pressed now
    void say(const QString& sentence, const char* role);
    [[nodiscard]] registers::ImportKind kind() const;

    std::unique_ptr<Ui::RegisterPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    registers::RoomRegister& m_rooms;
    registers::ImportJob* m_job;
    QString m_data;
    Chooser m_chooser;
    std::function<QString(QWidget*, const QString&)> m_askFolder;
    PreviewModel* m_model;
    SheetChoices* m_choices;
    ImportList* m_imports;
    SheetWriting* m_writing;
    PreviewTabs* m_tabs = nullptr;
    registers::TakePart m_taking = registers::TakePart::All;
    QString m_looked;                ///< the sheet that was looked at last and is not taken over
    QPointer<QWidget> m_focusBefore; ///< while work is under way
    bool m_staysOnPart = false;      ///< the plan that comes is of an answer: what was before one's eyes stays there
};

} // namespace yingke::desk
