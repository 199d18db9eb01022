// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/household_card.h"

#include "core/money.h"
#include "frontdesk/front_desk.h"
#include "register/room_register.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace yingke::desk {

using registers::HouseholdPart;
using widgets::keyButton;
using widgets::plainLabel;

HouseholdCard::HouseholdCard(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_rooms(rooms) {
    setObjectName(QStringLiteral("householdCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    m_room = plainLabel({}, "title", this);
    m_room->setObjectName(QStringLiteral("householdRoom"));
    m_details = plainLabel({}, "quiet", this);
    m_owed = plainLabel({}, "warn", this);
    m_owed->setObjectName(QStringLiteral("householdOwed"));
    top->addWidget(m_room);
    top->addWidget(m_details);
    top->addStretch();
    top->addWidget(m_owed);
    column->addLayout(top);
    m_people = new FormTable(HouseholdPart::People, "householdPeople", tr("People"), this);
    m_arrears = new FormTable(HouseholdPart::Arrears, "householdArrears", tr("Arrears"), this);
    m_vehicles = new FormTable(HouseholdPart::Vehicles, "householdVehicles", tr("Vehicles"), this);
    column->addWidget(plainLabel(tr("People"), "section", this));
    column->addWidget(m_people, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    const auto side = [this, below](const QString& title, FormTable* table, int stretch) {
        auto* part = new QVBoxLayout;
        part->addWidget(plainLabel(title, "section", this));
        part->addWidget(table);
        below->addLayout(part, stretch);
    };
    side(tr("Arrears"), m_arrears, 4);
    side(tr("Vehicles"), m_vehicles, 1);
    column->addLayout(below, 2);
    m_told = plainLabel({}, "quiet", this);
    m_told->setObjectName(QStringLiteral("householdTold"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    auto* buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString& label, const char* key, const char* kind, const char* name,
                                     void (HouseholdCard::*act)()) {
        auto* button = keyButton(label, QLatin1String(key), kind, name, this);
        button->setFocusPolicy(Qt::NoFocus); // the table stays the one the keys mean
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Back"), "Esc", "", "householdLeave", &HouseholdCard::leave);
    add(tr("Add a row"), "Ctrl+N", "", "householdAdd", &HouseholdCard::addRow);
    add(tr("Take the row away"), "Ctrl+D", "", "householdRemove", &HouseholdCard::removeRow);
    add(tr("Show numbers"), "Ctrl+T", "", "householdNumbers", &HouseholdCard::showNumbers);
    buttons->addStretch();
    m_discard = add(tr("Discard changes"), "Ctrl+Z", "", "householdDiscard", &HouseholdCard::discard);
    m_save = add(tr("Save"), "Ctrl+S", "primary", "householdSave", &HouseholdCard::save);
    column->addLayout(buttons);
    for (FormTable* one : {m_people, m_arrears, m_vehicles}) {
        connect(one, &FormTable::edited, this, &HouseholdCard::look);
    }
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
    const registers::HouseholdForm form = registers::formOf(m_household, today());
    for (FormTable* one : {m_people, m_arrears, m_vehicles}) {
        one->setRows(form.of(one->part()));
        one->mark(-1, -1);
    }
    m_room->setText(m_household.room.room.isEmpty() ? QString() : registers::normalForm(m_household.room));
    QStringList details;
    if (!m_household.floor.isEmpty()) {
        details << tr("floor %1").arg(m_household.floor);
    }
    if (!m_household.area.isEmpty()) {
        details << tr("%1 m²").arg(m_household.area);
    }
    details << m_household.state;
    details.removeAll(QString());
    m_details->setText(details.join(QStringLiteral(" · ")));
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
    m_owed->setText(owed.join(QStringLiteral("   ")));
    m_owed->setVisible(!owed.isEmpty());
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
    frontdesk::FrontDesk& desk = m_desk;
    if (const auto refusal = desk.submit({core::command::NotePersonalDataShown{
            desk.focus(), tr("numbers of a household in the register").toStdString()}})) {
        say(refusal->sentence, true);
        return;
    }
    m_shown = true;
    m_people->showInFull();
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
    m_household = read.household;
    fill();
    say(tr("Saved. That it was changed is in the log; what and whose is not."), false);
}

void HouseholdCard::discard() {
    m_people->setFocus();
    fill();
}

void HouseholdCard::leave() {
    if (m_changed) {
        say(tr("Save (Ctrl+S) or discard (Ctrl+Z) the changes first."), true);
        return;
    }
    emit left();
}

void HouseholdCard::take() {
    const int row = m_people->currentRow();
    if (m_changed) {
        say(tr("Save (Ctrl+S) or discard (Ctrl+Z) the changes first."), true);
    } else if (core::find(m_desk.hall(), m_desk.focus()) == nullptr) {
        say(tr("Nobody is at the desk to take it over for. Take a visitor in first (F2)."), false);
    } else if (row >= 0 && row < static_cast<int>(m_household.people.size())) {
        emit taken(registers::normalForm(m_household.room), m_household.people.at(static_cast<std::size_t>(row)));
    }
}

bool HouseholdCard::hear(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape) {
        leave();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && (modifiers & ~Qt::KeypadModifier) == 0) {
        take();
    } else {
        return modifiers == Qt::ControlModifier && hearControl(key);
    }
    return true;
}

bool HouseholdCard::hearControl(int key) {
    if (key == Qt::Key_S) {
        save();
    } else if (key == Qt::Key_N) {
        addRow();
    } else if (key == Qt::Key_D) {
        removeRow();
    } else if (key == Qt::Key_T) {
        showNumbers();
    } else if (key == Qt::Key_Z) {
        discard();
    } else {
        return false;
    }
    return true;
}

void HouseholdCard::say(const QString& sentence, bool isError) {
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_told->setProperty("role", isError ? "error" : "quiet");
    widgets::restyle(m_told);
}

void HouseholdCard::setChanged(bool changed) {
    m_changed = changed;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
}

QDate HouseholdCard::today() const {
    const core::Moment now = m_desk.now();
    return QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).date();
}

} // namespace yingke::desk
