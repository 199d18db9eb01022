// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_keys.h"

#include "core/clocks.h"
#include "publishing/script_file.h"
#include "rehearsal/parts/texts.h"
#include "scenario/language/grammar.h"
#include "scenario/language/problem.h"

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

namespace {

QString officeLimit(core::LimitKind kind) { return QLatin1String(core::nameOfLimit(kind)); }

/// The keys of a place with their meaning in the user's language.
std::vector<Word> keysOf(scenario::GrammarPlace place) {
    std::vector<Word> words;
    for (const scenario::GrammarRow& row : scenario::grammarRows()) {
        if (row.place == place) {
            scenario::Problem meaning; // its two sentences, of which the user's is taken
            meaning.chinese = row.chinese;
            meaning.english = row.english;
            words.push_back({QString::fromLatin1(row.key), publishing::sentenceOf(meaning)});
        }
    }
    return words;
}

std::vector<Word> plain(const QStringList& words) {
    std::vector<Word> list;
    for (const QString& word : words) {
        list.push_back({word, {}});
    }
    return list;
}

} // namespace

std::vector<Word> keysUnder(const QString& key) {
    using Place = scenario::GrammarPlace;
    const std::array<std::pair<const char*, Place>, 7> places{{{"", Place::Head},
                                                               {"script", Place::Step},
                                                               {"papers", Place::Papers},
                                                               {"promise", Place::Promise},
                                                               {"promised", Place::Promised},
                                                               {"within", Place::Within},
                                                               {"meanwhile", Place::Task}}};
    for (const auto& [outer, place] : places) {
        if (key == QLatin1String(outer)) {
            return keysOf(place);
        }
    }
    for (const char* own : {"facts", "choices", "amounts", "texts", "note"}) { // names of the writer's own
        if (key == QLatin1String(own)) {
            return {};
        }
    }
    // In the braces of a fact, an answer or a sum, whose names are the writer's own.
    std::vector<Word> words;
    for (const Place place : {Place::Choice, Place::Fact, Place::Amount}) {
        for (const Word& word : keysOf(place)) {
            const bool known =
                std::any_of(words.begin(), words.end(), [&word](const Word& one) { return one.word == word.word; });
            if (!known) {
                words.push_back(word);
            }
        }
    }
    return words;
}

std::vector<Word> fixedValues(const QString& key) {
    if (key == QLatin1String("type")) {
        return {{QStringLiteral("text"), Texts::tr("a text")},
                {QStringLiteral("count"), Texts::tr("a number")},
                {QStringLiteral("money"), Texts::tr("a sum in yuan")},
                {QStringLiteral("room"), Texts::tr("a room")},
                {QStringLiteral("telephone"), Texts::tr("a telephone number")},
                {QStringLiteral("date"), Texts::tr("a date")},
                {QStringLiteral("time"), Texts::tr("a time")},
                {QStringLiteral("date_time"), Texts::tr("a date with its time")},
                {QStringLiteral("list"), Texts::tr("a list of things")},
                {QStringLiteral("yes_no"), Texts::tr("yes or no")},
                {QStringLiteral("person"), Texts::tr("a colleague")}};
    }
    if (key == QLatin1String("end")) {
        return {{QStringLiteral("matter"), Texts::tr("another matter may follow")},
                {QStringLiteral("farewell"), Texts::tr("to the farewell")},
                {QStringLiteral("refused"), Texts::tr("refused")}};
    }
    if (key == QLatin1String("within") || key == QLatin1String("limit")) {
        return {{officeLimit(core::LimitKind::Waiting), Texts::tr("the office's waiting limit")},
                {officeLimit(core::LimitKind::TelephoneHold), Texts::tr("somebody holds the line")},
                {officeLimit(core::LimitKind::Answer), Texts::tr("to answer a question")},
                {officeLimit(core::LimitKind::AnswerSupervisor), Texts::tr("the supervisor's answer")},
                {officeLimit(core::LimitKind::Tea), Texts::tr("until the tea is served anew")}};
    }
    for (const scenario::GrammarRow& row : scenario::grammarRows()) {
        if (key != QLatin1String(row.key)) {
            continue;
        }
        if (row.behind == scenario::Behind::YesNo) {
            return plain({QStringLiteral("yes"), QStringLiteral("no")});
        }
        if (row.words[0] != '\0') {
            return plain(QString::fromLatin1(row.words).split(QLatin1Char(' ')));
        }
    }
    return {};
}

std::vector<Word> plainPlaceholders() {
    return {{QStringLiteral("visitor"), Texts::tr("the visitor, as addressed")},
            {QStringLiteral("visitor.name"), Texts::tr("the visitor, spoken of")},
            {QStringLiteral("visitor.room"), Texts::tr("the visitor's room")},
            {QStringLiteral("other"), Texts::tr("the other visitor")},
            {QStringLiteral("colleague"), Texts::tr("the colleague found last")},
            {QStringLiteral("post"), Texts::tr("the colleague's post")},
            {QStringLiteral("me"), Texts::tr("who is at the desk")},
            {QStringLiteral("promise"), Texts::tr("the promise")},
            {QStringLiteral("promise.due"), Texts::tr("when the promise is due")},
            {QStringLiteral("wait"), Texts::tr("how long it will be, where that is known: a pause and the minutes")}};
}

std::vector<Word> plainConditions() {
    return {{QStringLiteral("is_owner"), Texts::tr("the visitor is the owner")},
            {QStringLiteral("is_tenant"), Texts::tr("the visitor is the tenant")},
            {QStringLiteral("is_contractor"), Texts::tr("the visitor is a contractor")},
            {QStringLiteral("is_telephone"), Texts::tr("on the telephone")},
            {QStringLiteral("is_outgoing"), Texts::tr("we called")},
            {QStringLiteral("has."), Texts::tr("a fact is known")},
            {QStringLiteral("settings.arrears_months"), Texts::tr("months of arrears that count")},
            {QStringLiteral("promise.known"), Texts::tr("a promise opened this")},
            {QStringLiteral("promise.moved"), Texts::tr("the promise was moved")},
            {QStringLiteral("promise.locked"), Texts::tr("the promise can't be moved")},
            {QStringLiteral("promise.broken"), Texts::tr("the promise was broken")}};
}

std::vector<Word> plainPeople(const QString& key) {
    if (key == QLatin1String("owner")) {
        return {{QStringLiteral("me"), Texts::tr("who is at the desk")},
                {QStringLiteral("colleague"), Texts::tr("the colleague found last")}};
    }
    if (key == QLatin1String("hand_over")) {
        return {{QStringLiteral("colleague"), Texts::tr("the colleague found last")},
                {QStringLiteral("back"), Texts::tr("gives back")}};
    }
    return {{QStringLiteral("visitor"), Texts::tr("the visitor")},
            {QStringLiteral("other"), Texts::tr("the other visitor")},
            {QStringLiteral("colleague"), Texts::tr("the colleague found last")}};
}

bool movesOn(const QString& key) {
    const auto& rows = scenario::grammarRows();
    return std::any_of(rows.begin(), rows.end(), [&key](const scenario::GrammarRow& row) {
        return key == QLatin1String(row.key) && (row.moves || row.behind == scenario::Behind::Step);
    });
}

} // namespace yingke::rehearsal
