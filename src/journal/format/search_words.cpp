// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/search_words.h"

#include "core/desk_scripts.h"
#include "core/money.h"
#include "platform/text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace yingke::journal {

namespace {

/// Between numbers that were written together. Of the private use area: a letter to FTS5, and on nobody's keyboard.
constexpr char16_t joint = 0xE000;
constexpr qsizetype longestRun = 4; ///< of numbers joined: building, unit, room, and one to spare

bool isHan(char32_t sign) { return QChar::script(sign) == QChar::Script_Han; }

bool hasHan(const QString& text) {
    const QList<uint> signs = text.toUcs4();
    return std::any_of(signs.begin(), signs.end(), isHan);
}

/// Numbers and letters that signs alone part, "3-2-1502": 3, 2, 1502. A chain ends at a space or a Han character.
std::vector<QStringList> chainsIn(const QString& text) {
    std::vector<QStringList> chains(1);
    bool inside = false;
    for (const char32_t sign : text.toUcs4()) {
        if (isHan(sign) || QChar::isSpace(sign)) {
            if (!chains.back().isEmpty()) {
                chains.emplace_back();
            }
            inside = false;
        } else if (!QChar::isLetterOrNumber(sign)) {
            inside = false;
        } else if (inside) {
            chains.back().last() += QString::fromUcs4(&sign, 1);
        } else {
            chains.back() << QString::fromUcs4(&sign, 1);
            inside = true;
        }
    }
    return chains;
}

/// Every run of two to longestRun of a chain as one word. Each of a room's numbers is in nearly every visit, and the
/// phrase of them would be looked for in all of these; the joined word is the room's own.
QString joinedRuns(const QString& text) {
    QString words;
    for (const QStringList& chain : chainsIn(text)) {
        for (qsizetype from = 0; from + 1 < chain.size(); ++from) {
            for (qsizetype length = 2; length <= std::min(longestRun, chain.size() - from); ++length) {
                words += QLatin1Char(' ') + chain.mid(from, length).join(QChar(joint));
            }
        }
    }
    return words;
}

struct WordsOfValue {
    QString operator()(const std::string& value) const { return indexed(text(value)); }
    QString operator()(std::int64_t value) const { return QString::number(value); }
    QString operator()(const core::Money& value) const { return text(core::toText(value)); }
    QString operator()(bool /*value*/) const { return {}; }
    QString operator()(const std::vector<core::ListItem>& list) const {
        QStringList words;
        for (const core::ListItem& item : list) {
            words << indexed(text(item.name)) << indexed(text(item.note));
        }
        return words.join(QLatin1Char(' '));
    }
};

QString titleWords(core::Title title) {
    switch (title) {
    case core::Title::Sir:
        return QStringLiteral("先生");
    case core::Title::Madam:
        return QStringLiteral("女士");
    case core::Title::Unknown:
        break;
    }
    return {};
}

struct Words {
    const core::EventRecord& record;

    QString operator()(const core::event::VisitorArrived& event) const {
        const core::Visitor& visitor = event.visitor;
        return indexed(text(visitor.surname) + titleWords(visitor.title)) + QLatin1Char(' ') +
               indexed(text(visitor.room)) + QLatin1Char(' ') + indexedTelephone(text(visitor.telephone)) +
               QLatin1Char(' ') + indexed(text(visitor.matter)) + QLatin1Char(' ') + indexed(text(visitor.knownBy));
    }
    QString operator()(const core::event::VisitorDescribed& event) const {
        const core::VisitorChange& change = event.change;
        const QString name =
            text(change.surname.value_or("")) + titleWords(change.title.value_or(core::Title::Unknown));
        return indexed(name) + QLatin1Char(' ') + indexed(text(change.room.value_or(""))) + QLatin1Char(' ') +
               indexedTelephone(text(change.telephone.value_or(""))) + QLatin1Char(' ') +
               indexed(text(change.matter.value_or(""))) + QLatin1Char(' ') +
               indexed(text(change.knownBy.value_or("")));
    }
    QString operator()(const core::event::ScenarioBegun& event) const {
        return core::desk_script::isOne(event.script.id) ? QString() : indexed(text(event.title));
    }
    QString operator()(const core::event::StepEntered& event) const {
        return core::desk_script::isOne(record.script.id) ? QString() : indexed(text(event.words));
    }
    QString operator()(const core::event::ChoiceMade& event) const { return indexed(text(event.label)); }
    QString operator()(const core::event::FactRecorded& event) const { return std::visit(WordsOfValue{}, event.value); }
    QString operator()(const core::event::VisitHeld& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::StepSkipped& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::HandoverAsked& event) const { return indexed(text(event.why)); }
    QString operator()(const core::event::HandoverDeclined& event) const { return indexed(text(event.why)); }
    QString operator()(const core::event::VisitEscalated& event) const { return indexed(text(event.note)); }
    QString operator()(const core::event::NoteAdded& event) const { return indexed(text(event.text)); }
    QString operator()(const core::event::PromiseMade& event) const { return indexed(text(event.what)); }
    QString operator()(const core::event::PromiseMoved& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::PromiseBroken& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::PolicyOverridden& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::SlipIssued& event) const { return indexed(text(event.number)); }
    QString operator()(const core::event::MoneyTaken& event) const {
        return indexed(text(event.payer) + QLatin1Char(' ') + text(event.item) + QLatin1Char(' ') +
                       text(event.reference));
    }
    QString operator()(const core::event::MoneyReturned& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::PapersKept& event) const { return indexed(text(event.whose)); }
    QString operator()(const core::event::PapersGivenBack& event) const { return indexed(text(event.to)); }
    QString operator()(const core::event::CallMade& event) const { return indexedTelephone(text(event.number)); }
    QString operator()(const core::event::VisitClosed& event) const { return indexed(text(event.reason)); }
    QString operator()(const core::event::VisitReopened& event) const { return indexed(text(event.reason)); }
    QString operator()(
        const core::OneOf<
            core::event::VisitorQueued, core::event::ServiceBegun, core::event::SteppedBack, core::event::ScenarioEnded,
            core::event::ScenarioSuspended, core::event::ScenarioResumed, core::event::PaperMarked,
            core::event::PersonFound, core::event::GestureDone, core::event::VisitResumed, core::event::HandoverTaken,
            core::event::HandoverGivenBack, core::event::LimitStarted, core::event::LimitWarned,
            core::event::LimitPassed, core::event::LimitStopped, core::event::FarewellBegun,
            core::event::FarewellTakenBack, core::event::SlipVoided, core::event::SlipReprinted,
            core::event::PromiseKept, core::event::PromiseWithdrawn, core::event::PromiseReassigned,
            core::event::DeskOpened, core::event::DeskClosed, core::event::SignedIn, core::event::SignedOut,
            core::event::PresenceSet, core::event::WallClockStepped, core::event::OfficeChanged, core::event::DaySealed,
            core::event::PersonalDataShown, core::event::CameBackForPapers, core::event::DayNoted,
            core::event::MoneyHandedOver, core::event::AppointmentMade, core::event::AppointmentArrived,
            core::event::AppointmentMissed, core::event::AppointmentCancelled, core::event::WarningSet,
            core::event::WarningProlonged, core::event::WarningEnded, core::event::VisitLinked,
            core::event::VisitJoined, core::event::VisitTookIn, core::event::DayBegun, core::event::DayEnded,
            core::event::ShiftChanged, core::event::VisitPassedOn, core::event::FollowUpPassedOn,
            core::event::ColleagueLeft, core::event::MoneyPassedOn> auto& /*event*/) const {
        return {};
    }
};

} // namespace

QString indexed(const QString& given) {
    QString words;
    words.reserve(given.size() * 2);
    for (const char32_t sign : given.toUcs4()) {
        if (isHan(sign)) {
            words += QLatin1Char(' ') + QString::fromUcs4(&sign, 1) + QLatin1Char(' ');
        } else {
            words += QString::fromUcs4(&sign, 1);
        }
    }
    return (words + joinedRuns(given)).simplified();
}

QString indexedTelephone(const QString& number) {
    QString digits;
    for (const QChar sign : number) {
        if (sign.isDigit()) {
            digits += QChar(QLatin1Char(static_cast<char>('0' + sign.digitValue())));
        }
    }
    QStringList endings;
    for (qsizetype length = digits.size(); length >= 3; --length) {
        endings << digits.right(length);
    }
    return endings.join(QLatin1Char(' '));
}

QString matchFor(const QString& typed) {
    constexpr qsizetype longest = 200; // nobody types more, and a pasted book is no question
    QStringList phrases;
    for (const QString& word : typed.left(longest).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto chains = chainsIn(word);
            chains.size() == 1 && chains.front().size() > 1 && chains.front().size() <= longestRun && !hasHan(word)) {
            const bool open = chains.front().last().size() > 1 && word.back().isLetterOrNumber();
            phrases << QLatin1Char('"') + chains.front().join(QChar(joint)) + QLatin1Char('"') +
                           QLatin1String(open ? " *" : "");
            continue;
        }
        QString kept;
        bool open = false; // ends inside a word of letters or digits: what begins so is meant too
        qsizetype tail = 0;
        for (const char32_t sign : word.toUcs4()) {
            if (isHan(sign)) {
                kept += QLatin1Char(' ') + QString::fromUcs4(&sign, 1) + QLatin1Char(' ');
                open = false;
            } else if (QChar::isLetterOrNumber(sign)) {
                tail = open ? tail + 1 : 1;
                kept += QString::fromUcs4(&sign, 1);
                open = true;
            } else {
                kept += QLatin1Char(' ');
                open = false;
            }
        }
        kept = kept.simplified();
        if (!kept.isEmpty()) {
            phrases << QLatin1Char('"') + kept + QLatin1Char('"') + QLatin1String(open && tail >= 2 ? " *" : "");
        }
    }
    return phrases.join(QStringLiteral(" AND "));
}

QString wordsOf(const core::EventRecord& record) { return std::visit(Words{record}, record.event).simplified(); }

} // namespace yingke::journal
