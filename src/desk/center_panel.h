// SPDX-License-Identifier: GPL-3.0-or-later
// The one visitor in the centre: progress, the sentence, what is to be filled in and checked, the choices, the actions.
#pragma once

#include "office/front_desk.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yingke::widgets {
class PromptCard;
}

namespace yingke::desk {

class CenterPanel : public QWidget {
    Q_OBJECT

public:
    CenterPanel(office::FrontDesk& desk, QWidget* parent);
    void refresh();
    /// Enter: what goes on from here (the next step, turning to a visitor, the call's answer).
    void next();
    /// A number key, from 1.
    void pick(int number);
    void refuse(const office::Refusal& refusal);

signals:
    void escalate();
    void handOver();
    void hold();
    void back();
    void seeOff();

private:
    void header(const core::Visit* visit, const scenario::Screen& screen);
    void body(const core::Visit* visit, const scenario::Screen& screen);
    void fields(const scenario::Screen& screen);
    void papers(const scenario::Screen& screen);
    void choices(const core::Visit& visit, const scenario::Screen& screen);
    void addChoice(int number, const QString& label);
    void actions(const core::Visit* visit, const scenario::Screen& screen);
    /// Records what stands in the fields; false when something can't be read (told at the field).
    bool takeFields(bool all);
    void clearRefusal();
    void report(const std::optional<office::Refusal>& refusal);

    office::FrontDesk& m_desk;
    QLabel* m_title;
    QLabel* m_step;
    QHBoxLayout* m_progress;
    widgets::PromptCard* m_prompt;
    QVBoxLayout* m_body;
    QLabel* m_error;
    std::map<std::string, QLineEdit*> m_fields;
    std::map<std::string, scenario::FactType> m_types;
    std::map<std::string, QString> m_labels;
    QGridLayout* m_grid = nullptr;      ///< of the choices
    qsizetype m_longest = 0;            ///< characters of the longest choice
    std::vector<std::string> m_choices; ///< ids, or scenario ids, or "answered"/"not_answered"
    enum class Picks { Nothing, Choices, Matters, Call } m_picks = Picks::Nothing;
    std::string m_shown; ///< what the body was built for
    std::map<std::string, QPushButton*> m_actions;
};

} // namespace yingke::desk
