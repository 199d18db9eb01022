// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/household_card.h"

#include "core/money.h"
#include "frontdesk/front_desk.h"
#include "register/room_register.h"
#include "ui_household_card.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QTimeZone>

namespace yingke::desk {

using registers::HouseholdPart;

HouseholdCard::HouseholdCard(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HouseholdCard>()), m_desk(desk),
      m_note(desk, this, frontdesk::PersonalNote::Use::Shown), m_rooms(rooms) {
    widgets::layOut(*m_ui, this);
    const auto table = [this](HouseholdPart part, const char* name, const QLabel* title, QBoxLayout* place) {
        auto* made = new FormTable(part, name, title->text(), this);
        place->addWidget(made);
        return made;
    };
    m_people = table(HouseholdPart::People, "householdPeople", m_ui->peopleLabel, m_ui->people);
    m_arrears = table(HouseholdPart::Arrears, "householdArrears", m_ui->arrearsLabel, m_ui->arrears);
    m_vehicles = table(HouseholdPart::Vehicles, "householdVehicles", m_ui->vehiclesLabel, m_ui->vehicles);
    buildButtons();
    for (FormTable* one : {m_people, m_arrears, m_vehicles}) {
        connect(one, &FormTable::edited, this, &HouseholdCard::look);
    }
}

HouseholdCard::~HouseholdCard() = default;

void HouseholdCard::buildButtons() {
    // None takes the focus: the table stays the one that the keys mean.
    const auto press = [this](QPushButton* button, const char* id, void (HouseholdCard::*act)()) {
        widgets::showKey(button, id);
        connect(button, &QPushButton::clicked, this, act);
        m_keys.on(id, [this, act] { (this->*act)(); });
    };
    press(m_ui->householdLeave, "question.close", &HouseholdCard::leave);
    press(m_ui->householdAdd, "table.add", &HouseholdCard::addRow);
    press(m_ui->householdRemove, "table.remove", &HouseholdCard::removeRow);
    press(m_ui->householdNumbers, "search.numbers", &HouseholdCard::showNumbers);
    press(m_ui->householdDiscard, "table.discard", &HouseholdCard::discard);
    press(m_ui->householdSave, "table.save", &HouseholdCard::save);
    m_keys.on("card.take", [this] { take(); });
}

bool HouseholdCard::open(const QString& room, const QString& name) {
    const auto household = m_rooms.household(room);
    if (!household) {
        return false;
    }
    m_household = *household;
    fill();
    int row = 0;
    for (std::size_t i = 0; i < m_household.people.size(); ++i) {
        row = m_household.people[i].name == name ? static_cast<int>(i) : row;
    }
    m_people->setCurrentCell(m_household.people.empty() ? -1 : row, 0);
    m_people->setFocus();
    return true;
}

void HouseholdCard::clear() {
    m_household = {};
    fill();
}

void HouseholdCard::fill() {
    m_shown = false;
    m_note.cancel();
    const registers::HouseholdForm form = registers::formOf(m_household, today());
    for (FormTable* one : {m_people, m_arrears, m_vehicles}) {
        one->setRows(form.of(one->part()));
        one->mark(-1, -1);
    }
    m_ui->householdRoom->setText(m_household.room.room.isEmpty() ? QString() : registers::normalForm(m_household.room));
    QStringList details;
    if (!m_household.floor.isEmpty()) {
        details << tr("floor %1").arg(m_household.floor);
    }
    if (!m_household.area.isEmpty()) {
        details << tr("%1 m²").arg(m_household.area);
    }
    details << m_household.state;
    details.removeAll(QString());
    m_ui->householdDetails->setText(details.join(QStringLiteral(" · ")));
    const registers::ArrearsTotal owner = registers::arrearsOf(m_household, core::VisitorRole::Owner, today());
    const registers::ArrearsTotal tenant = registers::arrearsOf(m_household, core::VisitorRole::Tenant, today());
    QStringList owed;
    const auto total = [&owed](const QString& sentence, const registers::ArrearsTotal& sum) {
        if (sum.fen > 0) {
            owed << sentence.arg(QString::number(sum.months),
                                 QString::fromStdString(core::toText(core::Money{sum.fen})));
        }
    };
    total(tr("Owner owes %1 months, %2 yuan"), owner);
    total(tr("Tenant owes %1 months, %2 yuan"), tenant);
    for (const registers::Arrear& line : m_household.arrears) {
        if (!line.paidBy.isEmpty()) {
            owed << tr("Paid: %1 %2 yuan (receipt %3)")
                        .arg(line.fee, QString::fromStdString(core::toText(core::Money{line.fen})), line.paidBy);
        }
    }
    m_ui->householdOwed->setText(owed.join(QStringLiteral("   ")));
    m_ui->householdOwed->setVisible(!owed.isEmpty());
    setChanged(false);
    say({}, false);
}

FormTable& HouseholdCard::table(HouseholdPart part) {
    return part == HouseholdPart::People ? *m_people : part == HouseholdPart::Arrears ? *m_arrears : *m_vehicles;
}

FormTable& HouseholdCard::focused() {
    for (FormTable* one : {m_arrears, m_vehicles}) {
        if (one->hasFocus() || one->isAncestorOf(focusWidget())) {
            return *one;
        }
    }
    return *m_people;
}

registers::ReadForm HouseholdCard::entered() const {
    registers::HouseholdForm form;
    for (const FormTable* one : {m_people, m_arrears, m_vehicles}) {
        form.of(one->part()) = one->rows();
    }
    return registers::readForm(m_household, form);
}

void HouseholdCard::look() {
    const registers::ReadForm read = entered();
    for (FormTable* one : {m_people, m_arrears, m_vehicles}) {
        const bool here = read.fault && read.fault->part == one->part();
        one->mark(here ? read.fault->row : -1, here ? read.fault->column : -1);
    }
    setChanged(read.fault || read.household != m_household);
    say(read.fault ? read.fault->sentence : QString(), read.fault.has_value());
}

void HouseholdCard::addRow() { focused().addRow(); }

void HouseholdCard::removeRow() {
    if (!focused().removeRow()) {
        say(tr("Choose the row first."), true);
    }
}

void HouseholdCard::showNumbers() {
    if (m_shown) {
        return;
    }
    m_note.ask(
        tr("numbers of a household in the register"),
        [this](const QString& refused) {
            if (!refused.isEmpty()) {
                say(refused, true);
                return;
            }
            m_shown = true;
            m_people->showInFull();
        },
        m_desk.focus());
}

void HouseholdCard::save() {
    setFocus(); // what is being typed goes into its cell
    const registers::ReadForm read = entered();
    if (read.fault) {
        say(read.fault->sentence, true);
        FormTable& at = table(read.fault->part);
        at.setFocus();
        at.setCurrentCell(read.fault->row, read.fault->column);
        return;
    }
    m_people->setFocus();
    if (read.household == m_household) {
        fill();
        say(tr("Nothing was changed."), false);
        return;
    }
    if (const QString fault = m_rooms.put({read.household}); !fault.isEmpty()) {
        say(fault, true);
        return;
    }
    (void)m_desk.submit(registers::changesToLog(m_household, read.household));
    m_household = m_rooms.household(registers::normalForm(read.household.room)).value_or(read.household);
    fill();
    say(tr("Saved. That it was changed is in the log; what and whose is not."), false);
}

void HouseholdCard::discard() {
    m_people->setFocus();
    fill();
}

void HouseholdCard::leave() {
    if (m_changed) {
        say(tr("Save ({key:table.save}) or discard ({key:table.discard}) the changes first."), true);
        return;
    }
    emit left();
}

void HouseholdCard::take() {
    const int row = m_people->currentRow();
    if (m_changed) {
        say(tr("Save ({key:table.save}) or discard ({key:table.discard}) the changes first."), true);
    } else if (core::find(m_desk.hall(), m_desk.focus()) == nullptr) {
        say(tr("Nobody is at the desk to take it over for. Take a visitor in first ({key:window.visitor})."), false);
    } else if (row >= 0 && row < static_cast<int>(m_household.people.size())) {
        emit taken(registers::normalForm(m_household.room), m_household.people.at(static_cast<std::size_t>(row)));
    }
}

bool HouseholdCard::hear(const QKeyEvent& press) { return m_keys.hear(press); }

void HouseholdCard::say(const QString& sentence, bool isError) {
    const QString said = widgets::keyed(sentence);
    m_ui->householdTold->setText(said);
    m_ui->householdTold->setAccessibleName(said);
    widgets::restyle(m_ui->householdTold, "role", isError ? "error" : "quiet");
}

void HouseholdCard::setChanged(bool changed) {
    m_changed = changed;
    m_ui->householdSave->setEnabled(changed);
    m_ui->householdDiscard->setEnabled(changed);
}

QDate HouseholdCard::today() const {
    const core::Moment now = m_desk.now();
    return QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).date();
}

} // namespace yingke::desk
