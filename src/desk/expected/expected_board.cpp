// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/expected/expected_board.h"

#include "desk/parts/row_keys.h"
#include "desk/promises/promise_texts.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/script_shelf.h"
#include "ui_expected_board.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace yingke::desk {

namespace {

bool isStillExpected(const core::Appointment& one) { return one.state == core::AppointmentState::Expected; }
/// One that was noted as not come may still come.
bool mayCome(const core::Appointment& one) {
    return isStillExpected(one) || one.state == core::AppointmentState::NotCome;
}

/// Of today, and to come; what stands open of a former day first.
std::vector<const core::Appointment*> listed(const core::Hall& hall) {
    std::vector<const core::Appointment*> all;
    for (const auto& [id, one] : hall.appointments) {
        all.push_back(&one);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const core::Appointment* a, const core::Appointment* b) { return a->at < b->at; });
    return all;
}

} // namespace

QString matterOfAppointment(const frontdesk::FrontDesk& desk, const core::Appointment& appointment) {
    const scenario::Script* script = desk.shelf().published(appointment.visitor.matter);
    return QString::fromStdString(script != nullptr ? script->title.text : appointment.visitor.matter);
}

ExpectedBoard::ExpectedBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window)
    : Shade(window, 940), m_ui(std::make_unique<Ui::ExpectedBoard>()), m_desk(desk), m_overlay(overlay) {
    widgets::layInto(*m_ui, column());
    m_ui->expectedTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->expectedTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->expectedTable, &QTableWidget::currentCellChanged, this, &ExpectedBoard::showChosen);
    buildButtons();
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, [this](const frontdesk::Changes& changes) {
        if (isVisible() && (changes.everything || changes.visits)) {
            refresh();
        }
    });
    connect(&m_overlay, &Overlay::closed, this, [this] {
        if (m_asking) {
            m_asking = false;
            refresh();
            setFocus();
        }
    });
}

ExpectedBoard::~ExpectedBoard() = default;

void ExpectedBoard::buildButtons() {
    const std::vector<QPushButton*> numbered = {m_ui->expectedNotCome, m_ui->expectedCancel, m_ui->expectedNew};
    for (int number = 1; number <= static_cast<int>(numbered.size()); ++number) {
        QPushButton* button = numbered.at(static_cast<std::size_t>(number - 1));
        widgets::showKey(button, {"expected.act", number});
        connect(button, &QPushButton::clicked, this, [this, number] { act(number); });
    }
    m_keys.onNumber("expected.act", [this](int number) { act(number); });
    widgets::showKey(m_ui->expectedClose, "question.close");
    m_keys.on("question.close", [this] { dismiss(); });
    connect(m_ui->expectedClose, &QPushButton::clicked, this, &ExpectedBoard::dismiss);
    widgets::showKey(m_ui->expectedArrived, "expected.arrived");
    m_keys.on("expected.arrived", [this] { arrived(); });
    connect(m_ui->expectedArrived, &QPushButton::clicked, this, &ExpectedBoard::arrived);
}

void ExpectedBoard::open(const core::AppointmentId& wanted) {
    m_asking = false;
    fill();
    const auto all = listed(m_desk.hall());
    // Who is expected next is who comes, most likely.
    const auto row = std::find_if(all.begin(), all.end(), [&wanted](const core::Appointment* one) {
        return wanted.empty() ? isStillExpected(*one) : one->id == wanted;
    });
    m_ui->expectedTable->setCurrentCell(row != all.end() ? static_cast<int>(row - all.begin())
                                        : m_ids.empty()  ? -1
                                                         : 0,
                                        0);
    showChosen();
    Shade::open();
}

void ExpectedBoard::refresh() {
    const core::Appointment* before = chosen();
    const core::AppointmentId was = before != nullptr ? before->id : core::AppointmentId{};
    fill();
    const auto found = std::find(m_ids.begin(), m_ids.end(), was);
    m_ui->expectedTable->setCurrentCell(found != m_ids.end() ? static_cast<int>(found - m_ids.begin())
                                        : m_ids.empty()      ? -1
                                                             : 0,
                                        0);
    showChosen();
}

void ExpectedBoard::fill() {
    const QSignalBlocker quiet(m_ui->expectedTable);
    m_ids.clear();
    const auto all = listed(m_desk.hall());
    m_ui->expectedTable->setRowCount(static_cast<int>(all.size()));
    for (const core::Appointment* one : all) {
        const QString texts[] = {PromiseTexts::due(one->at, m_desk.now()), office::calledAtAppointment(*one),
                                 matterOfAppointment(m_desk, *one),
                                 one->with.empty() ? QString() : office::nameOf(m_desk.office(), one->with),
                                 office::appointmentText(one->state)};
        for (int i = 0; i < 5; ++i) {
            auto* item = new QTableWidgetItem(texts[i]);
            const bool late = isStillExpected(*one) && m_desk.now().utc >= one->at + one->grace;
            if (late) {
                item->setForeground(widgets::inkOf(this, widgets::Ink::WaitingText));
            }
            m_ui->expectedTable->setItem(static_cast<int>(m_ids.size()), i, item);
        }
        m_ids.push_back(one->id);
    }
    for (const int column : {0, 2, 3, 4}) {
        m_ui->expectedTable->resizeColumnToContents(column);
        m_ui->expectedTable->setColumnWidth(column, std::min(m_ui->expectedTable->columnWidth(column) + 12, 200));
    }
}

const core::Appointment* ExpectedBoard::chosen() const {
    const int row = m_ui->expectedTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_ids.size())
               ? core::find(m_desk.hall(), m_ids.at(static_cast<std::size_t>(row)))
               : nullptr;
}

void ExpectedBoard::showChosen() {
    const core::Appointment* one = chosen();
    say({});
    m_ui->expectedNotCome->setEnabled(one != nullptr && isStillExpected(*one) && m_desk.now().utc >= one->at);
    m_ui->expectedCancel->setEnabled(one != nullptr && isStillExpected(*one));
    m_ui->expectedArrived->setEnabled(one != nullptr && mayCome(*one));
    m_ui->expectedDetail->setText(one == nullptr ? tr("Nobody is expected.")
                                                 : office::calledAtAppointment(*one) + QStringLiteral(" · ") +
                                                       office::appointmentText(one->state));
    place();
}

void ExpectedBoard::arrived() {
    const core::Appointment* one = chosen();
    if (one == nullptr || !mayCome(*one)) {
        return;
    }
    const auto taken = m_desk.visitorIn(core::Channel::InPerson, {}, core::AppointmentId{one->id});
    if (taken.refusal) {
        say(taken.refusal->sentence);
        return;
    }
    dismiss();
}

void ExpectedBoard::act(int number) {
    const core::Appointment* one = chosen();
    if (number == 3) {
        dismiss();
        emit newWanted();
    } else if (one != nullptr && isStillExpected(*one) && number == 1) {
        notCome();
    } else if (one != nullptr && isStillExpected(*one)) {
        cancel();
    }
}

void ExpectedBoard::notCome() {
    const auto refusal = m_desk.submit({core::command::MissAppointment{core::AppointmentId{chosen()->id}}});
    refresh();
    say(refusal ? tr("Its time has not come yet.") : QString());
}

void ExpectedBoard::cancel() {
    m_asking = true;
    const core::AppointmentId id{chosen()->id};
    m_overlay.ask(
        {tr("%1: the appointment is cancelled").arg(office::calledAtAppointment(*chosen())),
         {},
         {{tr("reason"), {}, {}}},
         [this, id](int, const QStringList& written) -> Reply {
             const auto refusal = m_desk.submit({core::command::CancelAppointment{id, written.value(0).toStdString()}});
             return refusal ? Reply(refusal->sentence, 0) : Reply();
         }});
}

void ExpectedBoard::say(const QString& sentence) {
    m_ui->expectedError->setText(widgets::keyed(sentence));
    m_ui->expectedError->setVisible(!sentence.isEmpty());
    place();
}

void ExpectedBoard::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.hear(*event)) {
        goByRow(*m_ui->expectedTable, *event);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
