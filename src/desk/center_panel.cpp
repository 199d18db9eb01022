// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/center_panel.h"

#include "desk/fact_text.h"
#include "office/script_shelf.h"
#include "office/visit_texts.h"
#include "widgets/prompt_card.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

CenterPanel::CenterPanel(office::FrontDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* top = new QHBoxLayout;
    m_title = plainLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("visitTitle"));
    m_step = plainLabel({}, "quiet", this);
    m_step->setObjectName(QStringLiteral("stepNumber"));
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_step);
    column->addLayout(top);
    m_progress = new QHBoxLayout;
    m_progress->setSpacing(4);
    column->addLayout(m_progress);
    m_prompt = new widgets::PromptCard(this);
    column->addWidget(m_prompt);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_error = plainLabel({}, "error", this);
    m_error->setObjectName(QStringLiteral("refusal"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](const char* name, const QString& label, const QString& key, const char* kind) {
        auto* button = keyButton(label, key, kind, name, this);
        button->setProperty("action", true);
        m_actions[name] = button;
        row->addWidget(button);
        return button;
    };
    connect(add("escalate", tr("Move up"), QStringLiteral("F9"), "danger"), &QPushButton::clicked, this,
            &CenterPanel::escalate);
    connect(add("handOver", tr("Hand over"), QStringLiteral("F8"), ""), &QPushButton::clicked, this,
            &CenterPanel::handOver);
    connect(add("hold", tr("Please wait"), QStringLiteral("F6"), ""), &QPushButton::clicked, this, &CenterPanel::hold);
    connect(add("back", tr("← Back"), QStringLiteral("Alt+←"), ""), &QPushButton::clicked, this, &CenterPanel::back);
    connect(add("seeOff", tr("See off"), QStringLiteral("F10"), ""), &QPushButton::clicked, this, &CenterPanel::seeOff);
    row->addStretch(1);
    auto* forward = add("next", tr("Next"), QStringLiteral("Enter"), "primary");
    forward->setMinimumWidth(130);
    connect(forward, &QPushButton::clicked, this, &CenterPanel::next);
    column->addLayout(row);
}

void CenterPanel::refresh() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    const scenario::Screen screen = visit != nullptr ? m_desk.screen(visit->id) : scenario::Screen{};
    header(visit, screen);
    body(visit, screen);
    actions(visit, screen);
}

void CenterPanel::header(const core::Visit* visit, const scenario::Screen& screen) {
    widgets::clearLayout(m_progress);
    if (visit == nullptr) {
        m_title->setText(tr("The desk is free"));
        m_step->clear();
        m_prompt->showHint(tr("A visitor comes in: F2. The telephone rings: F3."));
        return;
    }
    QString title = office::addressOf(visit->visitor, visit->channel);
    if (!visit->run.title.empty()) {
        title += QStringLiteral(" · ") + QString::fromStdString(visit->run.title);
    }
    m_title->setText(title);
    QStringList side;
    if (!visit->visitor.room.empty()) {
        side << QString::fromStdString(visit->visitor.room);
    }
    if (!visit->visitor.telephone.empty()) {
        side << office::maskedTelephone(QString::fromStdString(visit->visitor.telephone));
    }
    if (screen.total > 0) {
        side << tr("step %1 of %2").arg(screen.position).arg(screen.total);
    }
    m_step->setText(side.join(QStringLiteral("   ")));
    for (int i = 1; i <= std::min(screen.total, 24); ++i) {
        auto* bar = new QFrame(this);
        bar->setFixedHeight(6);
        const char* colour = i < screen.position ? "#0f766e" : i == screen.position ? "#5bb5a9" : "#dfe3ea";
        bar->setStyleSheet(QStringLiteral("background:%1;border-radius:3px;").arg(QLatin1String(colour)));
        m_progress->addWidget(bar);
    }
    const core::Handover* pending = core::pendingHandover(*visit);
    if (!screen.step.empty()) {
        m_prompt->show(screen);
    } else if (pending != nullptr) {
        m_prompt->showHint(
            tr("%1 has been asked to take over. Here? Press Enter.").arg(office::nameOf(m_desk.office(), pending->to)));
    } else if (!visit->server.empty() && visit->server != m_desk.me()) {
        m_prompt->showHint(tr("%1 serves this visitor.").arg(office::nameOf(m_desk.office(), visit->server)));
    } else if (core::isActive(*visit)) {
        m_prompt->showHint(tr("Which matter is it? Choose with a number, or see the visitor off."));
    } else if (core::isClosed(*visit)) {
        m_prompt->showHint(tr("This visit is over."));
    } else {
        m_prompt->showHint(tr("Turn to this visitor: Enter."));
    }
}

void CenterPanel::body(const core::Visit* visit, const scenario::Screen& screen) {
    std::string shown = visit != nullptr
                            ? visit->id.value + "|" + screen.step.value + "|" + std::to_string(visit->state.index()) +
                                  (core::isActive(*visit) ? "a" : "-")
                            : "";
    for (const scenario::PaperRow& row : screen.papers) {
        shown += row.key.paper.value + (row.standing.seen ? "s" : "-") + (row.standing.copied ? "c" : "-") +
                 std::to_string(row.seenHeads);
    }
    for (const scenario::AmountRow& row : screen.amounts) {
        shown += row.id.value + std::to_string(row.sum.fen);
    }
    for (const scenario::TaskRow& row : screen.tasks) {
        shown += row.done ? "d" : "o";
    }
    if (shown == m_shown) {
        return; // what is being typed stays as it is
    }
    std::map<std::string, QString> typed;
    const bool sameStep = m_shown.substr(0, m_shown.find('|', m_shown.find('|') + 1)) ==
                          shown.substr(0, shown.find('|', shown.find('|') + 1));
    for (const auto& [id, line] : m_fields) {
        typed[id] = line->text();
    }
    m_shown = shown;
    clearRefusal();
    widgets::clearLayout(m_body);
    m_fields.clear();
    m_types.clear();
    m_labels.clear();
    m_choices.clear();
    m_picks = Picks::Nothing;
    if (visit != nullptr) {
        papers(screen);
        fields(screen);
        choices(*visit, screen);
    }
    m_body->addStretch();
    if (sameStep) {
        for (const auto& [id, line] : m_fields) {
            if (line->text().isEmpty()) {
                line->setText(typed[id]);
            }
        }
    }
    if (!m_fields.empty()) {
        const auto empty = std::find_if(screen.fields.begin(), screen.fields.end(),
                                        [](const scenario::Field& field) { return !field.value; });
        if (empty != screen.fields.end()) {
            m_fields.at(empty->spec.id.value)->setFocus();
        }
    } else if (window() != nullptr) {
        window()->setFocus();
    }
}

void CenterPanel::fields(const scenario::Screen& screen) {
    if (screen.fields.empty() && screen.amounts.empty()) {
        return;
    }
    auto* frame = widgets::card(this);
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(20, 14, 20, 16);
    grid->setHorizontalSpacing(14);
    int cell = 0;
    const auto put = [grid, &cell](QWidget* label, QWidget* value) {
        grid->addWidget(label, cell / 3 * 2, cell % 3);
        grid->addWidget(value, cell / 3 * 2 + 1, cell % 3);
        ++cell;
    };
    for (const scenario::Field& field : screen.fields) {
        const QString label = QString::fromStdString(field.label);
        auto* line = new QLineEdit(frame);
        line->setObjectName(QStringLiteral("fact-") + QString::fromStdString(field.spec.id.value));
        line->setAccessibleName(label);
        line->setPlaceholderText(hintFor(field.spec.type));
        line->setMaxLength(8000); // a goods list of 200 lines is long; what is too much is told, not cut
        if (field.value) {
            line->setText(fieldText(*field.value));
        }
        m_fields[field.spec.id.value] = line;
        m_types[field.spec.id.value] = field.spec.type;
        m_labels[field.spec.id.value] = label;
        put(plainLabel(field.spec.optional ? tr("%1 (may stay empty)").arg(label) : label, "quiet", frame), line);
    }
    for (const scenario::AmountRow& amount : screen.amounts) {
        auto* sum = plainLabel(QString::fromStdString(core::toText(amount.sum)), "figure", frame);
        put(plainLabel(QString::fromStdString(amount.label + "  " + amount.formula), "quiet", frame), sum);
    }
    m_body->addWidget(frame);
}

void CenterPanel::papers(const scenario::Screen& screen) {
    if (screen.papers.empty() && screen.tasks.empty()) {
        return;
    }
    auto* frame = widgets::card(this);
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(20, 14, 20, 14);
    int row = 0;
    for (const scenario::PaperRow& paper : screen.papers) {
        QString label = QString::fromStdString(paper.label);
        if (paper.heads > 0) {
            label += QStringLiteral("  %1 / %2").arg(paper.seenHeads).arg(paper.heads);
        }
        auto* seen = keyButton((paper.standing.seen ? QStringLiteral("✔  ") : QStringLiteral("☐  ")) + label, {},
                               "choice", "", frame);
        seen->setObjectName(QStringLiteral("paper-") + QString::fromStdString(paper.key.paper.value));
        seen->setAccessibleName(label);
        seen->setAccessibleDescription(paper.standing.seen ? tr("seen") : tr("not seen yet"));
        const core::PaperKey key{paper.key.paper, paper.heads > 0 ? std::min(paper.seenHeads + 1, paper.heads) : 0};
        const bool on = paper.heads > 0 || !paper.standing.seen;
        connect(seen, &QPushButton::clicked, this, [this, key, on] {
            report(m_desk.play(m_desk.focus(), scenario::Mark{key, core::PaperMark::Seen, on}));
        });
        grid->addWidget(seen, row / 2, row % 2 * 2);
        if (paper.copy && paper.heads == 0) {
            auto* copied = keyButton(paper.standing.copied ? tr("copied") : tr("copy"), {},
                                     paper.standing.copied ? "outline" : "", "", frame);
            copied->setObjectName(QStringLiteral("copy-") + QString::fromStdString(paper.key.paper.value));
            const bool copyOn = !paper.standing.copied;
            connect(copied, &QPushButton::clicked, this, [this, key, copyOn] {
                report(m_desk.play(m_desk.focus(), scenario::Mark{key, core::PaperMark::Copied, copyOn}));
            });
            grid->addWidget(copied, row / 2, row % 2 * 2 + 1);
        }
        ++row;
    }
    for (const scenario::TaskRow& task : screen.tasks) {
        const QString label =
            QStringLiteral("%1: %2").arg(QString::fromStdString(task.who), QString::fromStdString(task.what));
        auto* tick =
            keyButton((task.done ? QStringLiteral("✔  ") : QStringLiteral("☐  ")) + label, {}, "choice", "", frame);
        tick->setObjectName(QStringLiteral("task-") + QString::fromStdString(task.id.value));
        const core::StepId id = task.id;
        connect(tick, &QPushButton::clicked, this,
                [this, id] { report(m_desk.play(m_desk.focus(), scenario::Tick{id})); });
        grid->addWidget(tick, row / 2, row % 2 * 2);
        ++row;
    }
    m_body->addWidget(frame);
}

void CenterPanel::choices(const core::Visit& visit, const scenario::Screen& screen) {
    if (!screen.choices.empty()) {
        m_picks = Picks::Choices;
        m_body->addWidget(plainLabel(QString::fromStdString(screen.question), "question", this));
        m_longest = 0;
        for (const scenario::ChoiceRow& choice : screen.choices) {
            m_longest = std::max(m_longest, QString::fromStdString(choice.label).size());
        }
        for (const scenario::ChoiceRow& choice : screen.choices) {
            m_choices.push_back(choice.id.value);
            addChoice(static_cast<int>(m_choices.size()), QString::fromStdString(choice.label));
        }
    } else if (screen.call) {
        m_picks = Picks::Call;
        QString call = tr("Telephone %1").arg(QString::fromStdString(screen.call->party));
        if (!screen.call->number.empty()) {
            call += QStringLiteral("  ") + office::maskedTelephone(QString::fromStdString(screen.call->number));
        }
        m_body->addWidget(plainLabel(
            screen.call->outOfHearing ? tr("%1, out of the visitor's hearing").arg(call) : call, "section", this));
        m_longest = 10;
        m_choices = {"answered", "not_answered"};
        addChoice(1, tr("Answered"));
        addChoice(2, tr("Not answered"));
    } else if (screen.step.empty() && core::isActive(visit) && visit.server == m_desk.me() &&
               core::pendingHandover(visit) == nullptr) {
        m_picks = Picks::Matters;
        m_longest = 10;
        for (const scenario::Script* matter : m_desk.shelf().matters()) {
            if (m_choices.size() < 9 && matter->channel.value_or(visit.channel) == visit.channel) {
                m_choices.push_back(matter->id);
                addChoice(static_cast<int>(m_choices.size()), QString::fromStdString(matter->title.text));
            }
        }
    }
}

void CenterPanel::addChoice(int number, const QString& label) {
    if (number == 1) {
        m_grid = new QGridLayout;
        m_grid->setSpacing(12);
        m_body->addLayout(m_grid);
    }
    // As wide as the longest sentence wants: three in a row, two, or one.
    const int columns = m_longest <= 10 ? 3 : m_longest <= 18 ? 2 : 1;
    auto* button = keyButton(QString::number(number) + QStringLiteral("   ") + label, {},
                             number == 1 ? "choiceFirst" : "choice", "", this);
    button->setObjectName(QStringLiteral("choice%1").arg(number));
    button->setAccessibleName(label);
    button->setAccessibleDescription(QString::number(number));
    connect(button, &QPushButton::clicked, this, [this, number] { pick(number); });
    m_grid->addWidget(button, (number - 1) / columns, (number - 1) % columns);
}

void CenterPanel::actions(const core::Visit* visit, const scenario::Screen& screen) {
    const bool open = visit != nullptr && !core::isClosed(*visit);
    const bool served =
        open && core::stageOf(*visit) != core::Stage::Greeting && core::stageOf(*visit) != core::Stage::Queued;
    m_actions["escalate"]->setEnabled(open);
    m_actions["handOver"]->setEnabled(open && core::stageOf(*visit) != core::Stage::Farewell);
    m_actions["hold"]->setEnabled(served && core::isActive(*visit) && visit->server == m_desk.me());
    m_actions["back"]->setEnabled(open && screen.canGoBack);
    m_actions["seeOff"]->setEnabled(open && core::stageOf(*visit) != core::Stage::Farewell);
    m_actions["next"]->setEnabled(open);
}

bool CenterPanel::takeFields(bool all) {
    std::map<core::FactId, core::FactValue> facts;
    for (const auto& [id, line] : m_fields) {
        line->setProperty("wrong", false);
        widgets::restyle(line);
        if (line->text().trimmed().isEmpty()) {
            continue; // the player says what may not stay empty
        }
        const auto value = valueOf(m_types.at(id), line->text());
        if (!value) {
            if (all) {
                refuse({tr("%1: this can't be read. Check what was entered.").arg(m_labels.at(id)), m_desk.focus(),
                        QString::fromStdString(id)});
                return false;
            }
            continue;
        }
        facts[core::FactId{id}] = *value;
    }
    if (facts.empty()) {
        return true;
    }
    const auto refusal = m_desk.play(m_desk.focus(), scenario::Fill{facts});
    if (refusal && all) {
        refuse(*refusal);
        return false;
    }
    return true;
}

void CenterPanel::next() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr) {
        return;
    }
    clearRefusal();
    const scenario::Screen screen = m_desk.screen(visit->id);
    if (screen.step.empty()) {
        if (core::pendingHandover(*visit) != nullptr) {
            report(m_desk.takeHandover(visit->id));
        } else if (visit->server.empty() || visit->server == m_desk.me()) {
            report(m_desk.attendTo(visit->id));
        }
        return;
    }
    if (takeFields(true)) {
        report(m_desk.play(m_desk.focus(), scenario::Next{}));
    }
}

void CenterPanel::pick(int number) {
    if (number < 1 || number > static_cast<int>(m_choices.size())) {
        return;
    }
    clearRefusal();
    const std::string choice = m_choices.at(static_cast<std::size_t>(number - 1));
    const core::VisitId visit = m_desk.focus();
    switch (m_picks) {
    case Picks::Nothing:
        break;
    case Picks::Choices:
        if (takeFields(number == 1)) {
            report(m_desk.play(visit, scenario::Pick{core::ChoiceId{choice}}));
        }
        break;
    case Picks::Matters:
        report(m_desk.beginScenario(visit, choice));
        break;
    case Picks::Call:
        if (takeFields(false)) {
            report(m_desk.play(visit, scenario::CallEnded{choice == "answered"}));
        }
        break;
    }
}

void CenterPanel::report(const std::optional<office::Refusal>& refusal) {
    if (refusal) {
        refuse(*refusal);
    }
}

void CenterPanel::refuse(const office::Refusal& refusal) {
    m_error->setText(refusal.sentence);
    m_error->setAccessibleName(refusal.sentence);
    m_error->show();
    const auto line = m_fields.find(refusal.field.toStdString());
    if (line != m_fields.end()) {
        line->second->setProperty("wrong", true);
        widgets::restyle(line->second);
        line->second->setFocus();
        line->second->selectAll();
    }
}

void CenterPanel::clearRefusal() {
    m_error->clear();
    m_error->hide();
}

} // namespace yingke::desk
