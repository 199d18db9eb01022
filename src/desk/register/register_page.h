// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register and out of it: a file is looked at, what would change is shown, then all or nothing. Opened
// with Ctrl+Shift+F; the work is on a thread of its own, and the desk goes on meanwhile (F2 takes a visitor in).
#pragma once

#include "desk/register/preview_model.h"
#include "frontdesk/personal_note.h"
#include "register/import_job.h"
#include "register/register_export.h"

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

class RegisterPage : public QWidget {
    Q_OBJECT

public:
    /// Asks for a file: to be read, or to be written (`save`). Empty: none was chosen. Tests give their own.
    using Chooser = std::function<QString(QWidget* parent, bool save, const QString& proposed)>;

    /// Both are open and outlive the page. `folder`: the data place.
    RegisterPage(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, const QString& folder, QWidget* parent);
    ~RegisterPage() override;
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    void setReader(tables::SheetReader reader) { m_job->setReader(std::move(reader)); }

signals:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildChoices();
    void buildTable();
    void buildKeys();
    void choose();
    void look();
    void take();
    void exportSheet();
    void writeSheet(registers::ImportKind what, const QString& file, registers::Personal personal);
    [[nodiscard]] bool isBusy() const;
    void cancel();
    void leave();
    void planned();
    void taken(const QString& fault);
    void exported(const QString& fault);
    void showPart(PreviewPart part);
    void refresh(); ///< what may be pressed now
    void say(const QString& sentence, const char* role);
    [[nodiscard]] registers::ImportKind kind() const;

    std::unique_ptr<Ui::RegisterPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    registers::RoomRegister& m_rooms;
    frontdesk::PersonalNote m_note;
    registers::ImportJob* m_job;
    Chooser m_chooser;
    PreviewModel* m_model;
    std::array<QPushButton*, 4> m_parts{}; ///< as PreviewPart
};

} // namespace yingke::desk
