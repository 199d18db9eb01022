// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/household_card.h"

#include "core/money.h"
#include "desk/register/former_table.h"
#include "frontdesk/front_desk.h"
#include "register/rooms/hand_correction.h"
#include "register/rooms/room_register.h"
#include "ui_household_card.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QTableWidget>
#include <QTimeZone>

#include <algorithm>

namespace yingke::desk {

using registers::HouseholdPart;

namespace {

/// Told while it is typed, since only a person knows which it is: a name that is corrected, or another person.
QString correctionSentence(const registers::Household& standing, const registers::ReadForm& read) {
    for (std::size_t i = 0; i < read.peopleFrom.size(); ++i) {
        const int was = read.peopleFrom[i];
        if (was >= 0 && was < static_cast<int>(standing.people.size()) &&
            standing.people[static_cast<std::size_t>(was)].name != read.household.people[i].name) {
            return HouseholdCard::tr("The name of this person is corrected. If somebody else has moved in, discard "
                                     "({key:table.discard}), take the row away ({key:table.remove}) and add one "
                                     "({key:table.add}).");
        }
    }
    return read.peopleFrom.size() < standing.people.size()
               ? HouseholdCard::tr("Who is taken away has moved out from today; the history keeps them.")
               : QString();
}

} // namespace

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
    m_room = table(HouseholdPart::Room, "householdRoomTable", m_ui->roomLabel, m_ui->room);
    constexpr int oneRow = 76; // its head and its row
    m_room->setFixedHeight(oneRow);
    m_former = makeFormerTable(m_ui->formerLabel->text(), this);
    m_ui->former->addWidget(m_former);
    buildButtons();
    for (FormTable* one : {m_people, m_arrears, m_vehicles, m_room}) {
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
    press(m_ui->householdHistory, "card.history", &HouseholdCard::turnOver);
    press(m_ui->householdGone, "card.gone", &HouseholdCard::changeGone);
    press(m_ui->householdDiscard, "table.discard", &HouseholdCard::discard);
    press(m_ui->householdSave, "table.save", &HouseholdCard::save);
    m_keys.on("card.take", [this] { take(); });
}

bool HouseholdCard::open(const QString& room, const QString& name) {
    auto household = m_rooms.record(room);
    household = household ? household : m_rooms.household(room);
    if (!household) {
        return false;
    }
    m_household = *household;
    const bool isFormer = std::any_of(m_household.former.begin(), m_household.former.end(),
                                      [&name](const auto& one) { return one.person.name == name; });
    showLower(isFormer || m_household.gone.isValid() ? m_ui->householdPast : m_ui->householdOwing);
    fill();
    int row = 0;
    for (std::size_t i = 0; i < m_household.people.size(); ++i) {
        row = m_household.people[i].name == name ? static_cast<int>(i) : row;
    }
    m_people->setCurrentCell(m_household.people.empty() ? -1 : row, 0);
    m_people->setFocus();
    return true;
}

void HouseholdCard::openNew() {
    m_household = {};
    showLower(m_ui->householdPast);
    fill();
    say(tr("Write the building, the unit and the room, then who lives there, and save ({key:table.save})."), false);
    m_room->setFocus();
    m_room->setCurrentCell(0, 0);
}

void HouseholdCard::turnOver() {
    const bool isOwing = m_ui->householdLower->currentWidget() == m_ui->householdOwing;
    showLower(isOwing ? m_ui->householdPast : m_ui->householdOwing);
    QTableWidget* next = isOwing ? m_former->rowCount() > 0 ? m_former : static_cast<QTableWidget*>(m_room) : m_arrears;
    next->setFocus();
    if (next->currentRow() < 0 && next->rowCount() > 0) {
        next->setCurrentCell(0, 0);
    }
}

void HouseholdCard::changeGone() {
    if (key().isEmpty()) {
        return;
    }
    m_goneTurned = !m_goneTurned;
    look();
    if (m_goneTurned) {
        say(m_household.gone.isValid()
                ? tr("Once it is saved ({key:table.save}) the room is there again, empty: put in who lives there.")
                : tr("Once it is saved ({key:table.save}) the room is gone, and all of it have moved out: nobody is "
                     "called or asked to pay any more. {key:table.discard} leaves it as it is."),
            false);
    }
}

void HouseholdCard::showLower(QWidget* page) {
    m_ui->householdLower->setCurrentWidget(page);
    m_ui->column->setStretch(m_ui->column->indexOf(m_ui->householdLower), page == m_ui->householdPast ? 2 : 1);
}

void HouseholdCard::clear() {
    m_household = {};
    fill();
}

void HouseholdCard::fill() {
    m_shown = false;
    m_goneTurned = false;
    m_note.cancel();
    const registers::HouseholdForm form = registers::formOf(m_household, today());
    for (FormTable* one : {m_people, m_arrears, m_vehicles, m_room}) {
        one->setRows(form.of(one->part()));
        one->mark(-1, -1);
    }
    m_ui->householdRoom->setText(key().isEmpty() ? QString() : key());
    fillPast();
    fillOwed();
    setChanged(false);
    say({}, false);
}

void HouseholdCard::fillPast() {
    showFormer(*m_former, m_household);
    QStringList details;
    if (m_household.gone.isValid()) {
        details << tr("the room is gone since %1").arg(m_household.gone.toString(Qt::ISODate));
    }
    if (!m_household.floor.isEmpty()) {
        details << tr("floor %1").arg(m_household.floor);
    }
    if (!m_household.area.isEmpty()) {
        details << tr("%1 m²").arg(m_household.area);
    }
    details << m_household.state;
    if (!m_household.former.empty()) {
        details << tr("%n lived there before", nullptr, static_cast<int>(m_household.former.size()));
    }
    details.removeAll(QString());
    m_ui->householdDetails->setText(details.join(QStringLiteral(" · ")));
    m_ui->householdGone->setEnabled(!key().isEmpty());
    m_ui->householdGone->setText(
        widgets::withKey(m_household.gone.isValid() ? tr("Room is there again") : tr("Room is gone"), "card.gone"));
}

void HouseholdCard::fillOwed() {
    QStringList owed;
    const auto total = [&owed](const QString& sentence, const registers::ArrearsTotal& sum) {
        if (sum.fen > 0) {
            owed << sentence.arg(QString::number(sum.months),
                                 QString::fromStdString(core::toText(core::Money{sum.fen})));
        }
    };
    total(tr("Owner owes %1 months, %2 yuan"), registers::arrearsOf(m_household, core::VisitorRole::Owner, today()));
    total(tr("Tenant owes %1 months, %2 yuan"), registers::arrearsOf(m_household, core::VisitorRole::Tenant, today()));
    std::int64_t left = 0;
    for (const registers::Arrear& line : m_household.arrears) {
        if (!line.paidBy.isEmpty()) {
            owed << tr("Paid: %1 %2 yuan (receipt %3)")
                        .arg(line.fee, QString::fromStdString(core::toText(core::Money{line.fen})), line.paidBy);
        } else if (line.leftOn.isValid()) {
            left += line.fen;
        }
    }
    if (left > 0) {
        owed << tr("%1 yuan are of who has moved out: nobody here is asked for them, finance settles them")
                    .arg(QString::fromStdString(core::toText(core::Money{left})));
    }
    m_ui->householdOwed->setText(owed.join(QStringLiteral("   ")));
    m_ui->householdOwed->setVisible(!owed.isEmpty());
}

QString HouseholdCard::key() const {
    return m_household.room.room.isEmpty() ? QString() : registers::normalForm(m_household.room);
}

FormTable& HouseholdCard::table(HouseholdPart part) {
    for (FormTable* one : {m_arrears, m_vehicles, m_room}) {
        if (one->part() == part) {
            return *one;
        }
    }
    return *m_people;
}

FormTable& HouseholdCard::focused() {
    for (FormTable* one : {m_arrears, m_vehicles, m_room}) {
        if (one->hasFocus() || one->isAncestorOf(focusWidget())) {
            return *one;
        }
    }
    return *m_people;
}

registers::ReadForm HouseholdCard::entered() const {
    registers::HouseholdForm form;
    for (const FormTable* one : {m_people, m_arrears, m_vehicles, m_room}) {
        form.of(one->part()) = one->rows();
    }
    form.peopleFrom = m_people->origins();
    return registers::readForm(m_household, form);
}

registers::Household HouseholdCard::changed(const registers::ReadForm& read) const {
    if (key().isEmpty()) {
        return registers::putIn(read.household);
    }
    const registers::Household now = registers::corrected(m_household, read.household, read.peopleFrom, today());
    return !m_goneTurned                ? now
           : m_household.gone.isValid() ? registers::markedThere(now)
                                        : registers::markedGone(now, today());
}

void HouseholdCard::look() {
    const registers::ReadForm read = entered();
    for (FormTable* one : {m_people, m_arrears, m_vehicles, m_room}) {
        const bool here = read.fault && read.fault->part == one->part();
        one->mark(here ? read.fault->row : -1, here ? read.fault->column : -1);
    }
    setChanged(m_goneTurned || read.fault || read.household != m_household);
    say(read.fault ? read.fault->sentence : correctionSentence(m_household, read), read.fault.has_value());
}

void HouseholdCard::addRow() {
    if (&focused() != m_room) { // there is one room
        focused().addRow();
    }
}

void HouseholdCard::removeRow() {
    if (&focused() == m_room) {
        say(tr("{key:card.gone} says that the room is gone."), false);
    } else if (!focused().removeRow()) {
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
        showLower(read.fault->part == HouseholdPart::Room ? m_ui->householdPast : m_ui->householdOwing);
        at.setFocus();
        at.setCurrentCell(read.fault->row, read.fault->column);
        return;
    }
    m_people->setFocus();
    if (read.household == m_household && !m_goneTurned) {
        fill();
        say(tr("Nothing was changed."), false);
        return;
    }
    const registers::Household now = changed(read);
    if (const QString fault = m_rooms.rewrite(key(), now); !fault.isEmpty()) {
        say(fault, true);
        return;
    }
    (void)m_desk.submit(registers::changesToLog(m_household, now));
    m_household = m_rooms.record(registers::normalForm(now.room)).value_or(now);
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
