// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_line.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/fact_check.h"
#include "widgets/facts/fact_text.h"
#include "widgets/facts/telephone_text.h"
#include "widgets/parts/offered_list.h"
#include "widgets/parts/quick_time.h"

#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace yingke::widgets {

using Type = scenario::FactType;

namespace {

constexpr qsizetype mostNamed = 4; ///< rooms to choose from, in a sentence; the list under the field has more

/// A key or an input method's text that would change a line.
bool changes(const QEvent& event) {
    if (event.type() == QEvent::InputMethod) {
        const auto& composed = static_cast<const QInputMethodEvent&>(event);
        return !composed.commitString().isEmpty() || !composed.preeditString().isEmpty();
    }
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    return !key.text().trimmed().isEmpty() || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
}

} // namespace

FactLine::FactLine(const scenario::Field& field, const FieldHelp& help, QWidget* parent)
    : FactEdit(field, parent), m_help(help), m_line(new QLineEdit(this)) {
    m_line->setObjectName(QStringLiteral("fact-") + id());
    m_line->setPlaceholderText(placeholder());
    m_line->setMaxLength(8000); // what is too much is told, not cut
    m_line->installEventFilter(this);
    const Type type = field.spec.type;
    const bool completes = (type == Type::Person && help.people) || (type == Type::Room && help.complete);
    if (completes) {
        m_names = new QStringListModel(this);
        auto* completer = new QCompleter(m_names, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCompletionMode(type == Type::Room ? QCompleter::UnfilteredPopupCompletion
                                                        : QCompleter::PopupCompletion);
        if (type == Type::Person) {
            m_names->setStringList(help.people());
        }
        m_line->setCompleter(completer);
        new OfferedList(m_line, completer); // belongs to the line
    }
    connect(m_line, &QLineEdit::textEdited, this, [this, type](const QString& text) {
        if (isTime()) {
            const auto kept = quickTime(type, text, now());
            hint(kept && *kept != text.trimmed() ? QStringLiteral("= ") + inFull(type, *kept) : QString());
        } else if (type == Type::Room && m_help.complete) {
            m_names->setStringList(m_help.complete(text));
        }
        remark();
    });
    place(m_line, m_line);
}

bool FactLine::isTime() const {
    const Type type = field().spec.type;
    return type == Type::Date || type == Type::Time || type == Type::DateTime;
}

core::Moment FactLine::now() const {
    if (m_help.now) {
        return m_help.now();
    }
    const QDateTime here = QDateTime::currentDateTime();
    return {0, here.toMSecsSinceEpoch(), here.offsetFromUtc() / 60};
}

QString FactLine::placeholder() const {
    const scenario::FactSpec& spec = field().spec;
    if (spec.type == Type::Count && spec.least && spec.most) {
        return QStringLiteral("%1–%2").arg(*spec.least).arg(*spec.most);
    }
    if (isTime() && (spec.least || spec.most)) {
        const auto end = [&spec](const std::optional<std::int64_t>& bound) {
            return bound ? QString::fromStdString(scenario::boundText(spec.type, *bound)) : QString();
        };
        return end(spec.least) + QStringLiteral("–") + end(spec.most);
    }
    return hintFor(spec.type, now());
}

void FactLine::remark() {
    if (field().spec.type == Type::Room && m_help.remark) {
        hint(m_help.remark(m_line->text()));
    }
}

QString FactLine::typed() const { return m_number.isEmpty() ? m_line->text() : m_number; }

void FactLine::put(const QString& typed) {
    m_number.clear();
    m_line->setText(typed);
    if (!m_line->hasFocus()) {
        mask();
    }
    remark();
    if (isTime()) {
        const auto kept = quickTime(field().spec.type, typed, now());
        hint(kept && *kept != typed.trimmed() ? QStringLiteral("= ") + inFull(field().spec.type, *kept) : QString());
    }
}

std::optional<core::FactValue> FactLine::value() const {
    const Type type = field().spec.type;
    if (isTime()) {
        const auto kept = quickTime(type, typed(), now());
        return kept ? std::optional<core::FactValue>(kept->toStdString()) : std::nullopt;
    }
    if (type == Type::Telephone) {
        const QString digits = telephoneDigits(typed());
        const bool fits = digits.size() >= 3 && digits.size() <= 20 && !isDoubted();
        return fits ? std::optional<core::FactValue>(digits.toStdString()) : std::nullopt;
    }
    if (const RoomChoice can = choice(); !can.rooms.isEmpty()) { // two homes: whoever knows says which
        return can.asTyped.isEmpty() || isDoubted() ? std::nullopt
                                                    : std::optional<core::FactValue>(can.asTyped.toStdString());
    }
    if (type == Type::Room && m_help.room) {
        const QString kept = m_help.room(typed());
        if (!kept.isEmpty() || isDoubted()) {
            return kept.isEmpty() ? std::nullopt : std::optional<core::FactValue>(kept.toStdString());
        }
    }
    return valueOf(type, typed());
}

RoomChoice FactLine::choice() const {
    return field().spec.type == Type::Room && m_help.choice ? m_help.choice(typed()) : RoomChoice{};
}

bool FactLine::isDoubted() const {
    const bool isRoom = field().spec.type == Type::Room;
    const bool isOdd = isRoom ? m_help.room && m_help.room(typed()).isEmpty() : !isTelephone(typed());
    return isOdd && isTyped() && m_insisted != typed().trimmed();
}

void FactLine::refuse(const QString& sentence) {
    const Type type = field().spec.type;
    if ((type == Type::Room || type == Type::Telephone) && isDoubted()) {
        m_insisted = typed().trimmed(); // told once; the same again is meant so
    }
    FactEdit::refuse(sentence);
}

QString FactLine::cantRead() const {
    switch (field().spec.type) {
    case Type::Count:
        return tr("a whole number is wanted, e.g. 6");
    case Type::Money:
        return tr("a sum is wanted, e.g. 120.50");
    case Type::Telephone:
        return telephoneDigits(typed()).size() < 3 || telephoneDigits(typed()).size() > 20
                   ? tr("a telephone has 3 to 20 digits")
                   : tr("no usual number: a mobile one has 11 digits, one in town its area code. Is it right as it "
                        "stands, confirm once more");
    case Type::Room:
        if (const RoomChoice can = choice(); !can.rooms.isEmpty()) {
            const QString rooms = can.rooms.mid(0, mostNamed).join(tr(", "));
            return can.asTyped.isEmpty()
                       ? tr("it can be %1: choose one").arg(rooms)
                       : tr("it can be %1. Is it another room, right as it stands, confirm once more").arg(rooms);
        }
        return tr("this reads like no room, e.g. 3-2-1502. Is it right as it stands, confirm once more");
    case Type::Date:
        return tr("no such day. E.g. %1, %2, tomorrow, Wednesday")
            .arg(exampleDay(now()).toString(QStringLiteral("yyyy-MM-dd")),
                 exampleDay(now()).toString(QStringLiteral("MM-dd")));
    case Type::Time:
        return tr("no such time. E.g. 14:30; with 3 o'clock say which half of the day");
    case Type::DateTime:
        return tr("no such time. E.g. 14:30, tomorrow 9:00, %1 14:30, +30 (minutes); with 3 o'clock say which half of "
                  "the day")
            .arg(exampleDay(now()).toString(QStringLiteral("MM-dd")));
    case Type::Text:
    case Type::Person:
    case Type::List:
    case Type::YesNo:
        break;
    }
    return FactEdit::cantRead();
}

void FactLine::setReadOnly(bool on) { m_line->setReadOnly(on); }

int FactLine::wide() const {
    switch (field().spec.type) {
    case Type::Text:
        return field().spec.most.value_or(100) > 20 ? 2 : 1;
    case Type::DateTime:
        return 2;
    case Type::Count:
    case Type::Money:
    case Type::Room:
    case Type::Telephone:
    case Type::Date:
    case Type::Time:
    case Type::Person:
    case Type::List:
    case Type::YesNo:
        break;
    }
    return 1;
}

void FactLine::goOnWriting() {
    if (!m_number.isEmpty()) {
        m_line->setText(m_number);
        m_number.clear();
    }
    FactEdit::goOnWriting();
}

void FactLine::mask() {
    if (field().spec.type == Type::Telephone && m_number.isEmpty() && m_line->text().size() > 2) {
        m_number = m_line->text();
        m_line->setText(office::maskedTelephone(m_number));
    }
}

bool FactLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        mask();
    } else if (watched == m_line && !m_number.isEmpty() && !m_line->isReadOnly() && changes(*event)) {
        // What is typed replaces the whole number; moving about in the mask would make a wrong one of it.
        m_number.clear();
        m_line->clear();
    }
    return FactEdit::eventFilter(watched, event);
}

} // namespace yingke::widgets
