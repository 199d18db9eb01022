// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/expected/appointment_form.h"

#include "frontdesk/new_visit.h"
#include "office/data/office.h"
#include "scenario/player/script_shelf.h"
#include "scenario/player/words.h"
#include "ui_appointment_form.h"
#include "widgets/facts/fact_line.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeZone>

#include <iterator>

namespace yingke::desk {

namespace {

constexpr int mostLetters = 200;

QString shown(const std::string& text) { return QString::fromStdString(text); }

} // namespace

AppointmentForm::AppointmentForm(frontdesk::FrontDesk& desk, const widgets::FieldHelp& help, QWidget* window)
    : Shade(window, 640), m_ui(std::make_unique<Ui::AppointmentForm>()), m_desk(desk), m_help(help) {
    widgets::layInto(*m_ui, column());
    m_name = lineFor("appointmentName", tr("name, Mr or Ms"), scenario::FactType::Text);
    m_room = lineFor("appointmentRoom", tr("room"), scenario::FactType::Room);
    m_telephone = lineFor("appointmentTelephone", tr("telephone"), scenario::FactType::Telephone);
    m_when = lineFor("appointmentWhen", tr("when"), scenario::FactType::DateTime);
    m_ui->lines->addWidget(m_name, 0, 0, Qt::AlignTop);
    m_ui->lines->addWidget(m_room, 0, 1, Qt::AlignTop);
    m_ui->lines->addWidget(m_when, 1, 0, Qt::AlignTop);
    m_ui->lines->addWidget(m_telephone, 1, 1, Qt::AlignTop);
    // As the eye goes: by rows, though the lines were made in another order.
    QWidget* const stops[] = {m_name->line(),          m_room->line(),          m_when->line(),
                              m_telephone->line(),     m_ui->appointmentMatter, m_ui->appointmentWith,
                              m_ui->appointmentCancel, m_ui->appointmentAccept};
    for (std::size_t i = 1; i < std::size(stops); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
    widgets::showKey(m_ui->appointmentCancel, "question.close");
    widgets::showKey(m_ui->appointmentAccept, "question.confirm");
    m_keys.on("question.confirm", [this] { accept(); });
    connect(m_ui->appointmentCancel, &QPushButton::clicked, this, &AppointmentForm::dismiss);
    connect(m_ui->appointmentAccept, &QPushButton::clicked, this, &AppointmentForm::accept);
}

AppointmentForm::~AppointmentForm() = default;

widgets::FactLine* AppointmentForm::lineFor(const char* name, const QString& label, scenario::FactType type) {
    scenario::Field field;
    field.spec.id = core::FactId{name};
    field.spec.type = type;
    field.label = label.toStdString();
    auto* made = new widgets::FactLine(field, m_help, panel());
    made->line()->setObjectName(QLatin1String(name));
    made->line()->setMaxLength(mostLetters);
    return made;
}

void AppointmentForm::fillChoices() {
    m_matters = {{}};
    m_ui->appointmentMatter->clear();
    m_ui->appointmentMatter->addItem(tr("not said yet"));
    for (const scenario::Script* script : m_desk.shelf().matters()) {
        if (script->channel.value_or(core::Channel::InPerson) == core::Channel::InPerson) {
            m_matters.push_back(script->id);
            m_ui->appointmentMatter->addItem(shown(script->title.text));
        }
    }
    m_people = {core::PersonId{}};
    m_ui->appointmentWith->clear();
    m_ui->appointmentWith->addItem(tr("whoever is at the desk"));
    for (const office::Colleague& one : m_desk.office().roster()) {
        if (one.active) {
            m_people.push_back(one.id);
            m_ui->appointmentWith->addItem(shown(one.name + "  " + one.post));
        }
    }
}

void AppointmentForm::open() {
    fillChoices();
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    const core::Visitor known = visit != nullptr ? visit->visitor : core::Visitor{};
    m_name->put(shown(scenario::addressOrName(known)));
    m_room->put(shown(known.room));
    m_telephone->put(shown(known.telephone));
    m_when->put({});
    for (widgets::FactLine* line : {m_name, m_room, m_telephone, m_when}) {
        line->settle();
        line->clearRefusal();
    }
    m_ui->appointmentError->hide();
    Shade::open();
    (known.surname.empty() ? m_name : m_when)->takeFocus();
}

std::optional<QString> AppointmentForm::written(widgets::FactLine* line) {
    line->clearRefusal();
    const QString typed = line->typed().trimmed();
    const auto value = typed.isEmpty() ? std::nullopt : line->value();
    if (!typed.isEmpty() && !value) {
        line->refuse(line->cantRead());
        line->takeFocus();
        return std::nullopt;
    }
    const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text != nullptr ? shown(*text).trimmed() : typed;
}

std::optional<core::command::MakeAppointment> AppointmentForm::entered() {
    const auto name = written(m_name);
    const auto room = name ? written(m_room) : std::nullopt;
    const auto when = room ? written(m_when) : std::nullopt;
    const auto telephone = when ? written(m_telephone) : std::nullopt;
    if (!telephone) {
        return std::nullopt;
    }
    if (name->isEmpty() && room->isEmpty()) {
        m_name->refuse(tr("Write who comes: the name or the room."));
        return std::nullopt;
    }
    const QDateTime local = QDateTime::fromString(*when, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!local.isValid()) {
        m_when->refuse(tr("Write when, e.g. 15:30 or tomorrow 9:00."));
        m_when->takeFocus();
        return std::nullopt;
    }
    const QDateTime at(local.date(), local.time(), QTimeZone(m_desk.now().offsetMinutes * 60));
    core::command::MakeAppointment made;
    made.appointment = core::AppointmentId{frontdesk::newId()};
    made.visitor = core::changed({}, scenario::asCalled(name->toStdString()));
    made.visitor.room = room->toStdString();
    made.visitor.telephone = telephone->toStdString();
    made.visitor.matter = m_matters.at(static_cast<std::size_t>(std::max(0, m_ui->appointmentMatter->currentIndex())));
    made.with = m_people.at(static_cast<std::size_t>(std::max(0, m_ui->appointmentWith->currentIndex())));
    made.at = at.toMSecsSinceEpoch();
    constexpr double usualGrace = 15;
    constexpr core::Millis minute = 60'000;
    made.grace =
        static_cast<core::Millis>(m_desk.office().setting("appointment_grace_minutes").value_or(usualGrace)) * minute;
    return made;
}

void AppointmentForm::accept() {
    const auto made = entered();
    if (!made) {
        place();
        return;
    }
    if (const auto refusal = m_desk.submit({*made})) {
        refused(*refusal);
        return;
    }
    dismiss();
}

void AppointmentForm::refused(const frontdesk::Refusal& refusal) {
    m_ui->appointmentError->setText(widgets::keyed(refusal.sentence));
    m_ui->appointmentError->show();
    place();
}

void AppointmentForm::keyPressEvent(QKeyEvent* event) {
    if (m_keys.hear(*event)) {
        event->accept();
    } else {
        Shade::keyPressEvent(event);
    }
}

} // namespace yingke::desk
