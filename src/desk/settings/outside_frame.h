// SPDX-License-Identifier: GPL-3.0-or-later
// Sounds and their loudness, what is told while another program is in front, and whether the desk opens by itself. Lies
// over the settings page; each choice holds at once.
#pragma once

#include "desk/outside/autostart.h"

#include <QFrame>

#include <memory>

namespace yingke::widgets {
class Bell;
enum class Chime;
} // namespace yingke::widgets

namespace yingke::desk {

class OutsideBook;

namespace Ui {
class OutsideFrame;
}

class OutsideFrame : public QFrame {
    Q_OBJECT

public:
    /// What it shows and sets; all outlive it.
    struct Parts {
        OutsideBook& book;
        widgets::Bell& bell;
        Autostart autostart;
    };
    OutsideFrame(Parts parts, QWidget* page);
    ~OutsideFrame() override;

    /// `soundOn`: the office's switch.
    void open(bool soundOn);

signals:
    void soundSwitched(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectChoices();
    void fill();
    void choose();
    void listen(widgets::Chime chime);
    void switchAutostart(bool on);
    void say(const QString& sentence, const char* role);
    void leave();

    std::unique_ptr<Ui::OutsideFrame> m_ui;
    Parts m_parts;
    bool m_filling = false;
};

} // namespace yingke::desk
