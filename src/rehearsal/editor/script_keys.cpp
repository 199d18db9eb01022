// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_keys.h"

#include "core/clocks.h"
#include "rehearsal/parts/texts.h"

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

namespace {

QString officeLimit(core::LimitKind kind) { return QLatin1String(core::nameOfLimit(kind)); }

std::vector<Word> headKeys() {
    return {{QStringLiteral("scenario"), Texts::tr("name of the scenario, as the file")},
            {QStringLiteral("piece"), Texts::tr("name of a shared piece")},
            {QStringLiteral("title"), Texts::tr("as shown at the desk")},
            {QStringLiteral("covers"), Texts::tr("items of the standard")},
            {QStringLiteral("language"), Texts::tr("2: conditions know types")},
            {QStringLiteral("listed"), Texts::tr("where it is offered")},
            {QStringLiteral("channel"), Texts::tr("in person or by telephone only")},
            {QStringLiteral("order"), Texts::tr("place among the matters")},
            {QStringLiteral("facts"), Texts::tr("what is written down")},
            {QStringLiteral("script"), Texts::tr("the steps")}};
}

std::vector<Word> stepKeys() {
    return {{QStringLiteral("id"), Texts::tr("name of the step")},
            {QStringLiteral("title"), Texts::tr("short, for the picture")},
            {QStringLiteral("say"), Texts::tr("the sentence")},
            {QStringLiteral("manner"), Texts::tr("bearing")},
            {QStringLiteral("do"), Texts::tr("gestures and acts")},
            {QStringLiteral("fill"), Texts::tr("facts to fill in here")},
            {QStringLiteral("ask"), Texts::tr("a question")},
            {QStringLiteral("choices"), Texts::tr("its answers, by number key")},
            {QStringLiteral("next"), Texts::tr("step to go on with")},
            {QStringLiteral("papers"), Texts::tr("papers to check")},
            {QStringLiteral("missing"), Texts::tr("step when a paper is missing")},
            {QStringLiteral("amounts"), Texts::tr("sums")},
            {QStringLiteral("look_up"), Texts::tr("from the office's tables")},
            {QStringLiteral("show"), Texts::tr("a text of the office")},
            {QStringLiteral("note"), Texts::tr("a fact that nobody types")},
            {QStringLiteral("promise"), Texts::tr("a dated follow-up")},
            {QStringLiteral("promised"), Texts::tr("what became of the promise")},
            {QStringLiteral("print"), Texts::tr("a slip")},
            {QStringLiteral("within"), Texts::tr("a limit from here")},
            {QStringLiteral("meanwhile"), Texts::tr("several people at once")},
            {QStringLiteral("to"), Texts::tr("who is spoken to")},
            {QStringLiteral("by"), Texts::tr("on the telephone")},
            {QStringLiteral("hearing"), Texts::tr("out of the visitor's hearing")},
            {QStringLiteral("covers"), Texts::tr("items of the standard")},
            {QStringLiteral("whose"), Texts::tr("whose time it is")},
            {QStringLiteral("skip"), Texts::tr("no: may not be skipped")},
            {QStringLiteral("give_back"), Texts::tr("papers are returned")},
            {QStringLiteral("find"), Texts::tr("asks the presence board")},
            {QStringLiteral("stand_ins"), Texts::tr("roles that stand in")},
            {QStringLiteral("in"), Texts::tr("step: somebody is in")},
            {QStringLiteral("busy"), Texts::tr("step: busy")},
            {QStringLiteral("out"), Texts::tr("step: nobody is in")},
            {QStringLiteral("handover"), Texts::tr("no: only asks")},
            {QStringLiteral("why"), Texts::tr("the reason")},
            {QStringLiteral("if"), Texts::tr("a condition")},
            {QStringLiteral("unanswered"), Texts::tr("step: not answered yet")},
            {QStringLiteral("then"), Texts::tr("step when it is so")},
            {QStringLiteral("else"), Texts::tr("step when it is not")},
            {QStringLiteral("call"), Texts::tr("telephones somebody")},
            {QStringLiteral("label"), Texts::tr("as shown")},
            {QStringLiteral("number"), Texts::tr("the fact with the number")},
            {QStringLiteral("answered"), Texts::tr("step: answered")},
            {QStringLiteral("not_answered"), Texts::tr("step: not answered")},
            {QStringLiteral("hand_over"), Texts::tr("a colleague takes over")},
            {QStringLiteral("declined"), Texts::tr("step: declined")},
            {QStringLiteral("escalate"), Texts::tr("moves up")},
            {QStringLiteral("hold"), Texts::tr("asks to wait by name")},
            {QStringLiteral("resume"), Texts::tr("goes back to")},
            {QStringLiteral("queue"), Texts::tr("asks to sit and wait")},
            {QStringLiteral("serve"), Texts::tr("begins service")},
            {QStringLiteral("use"), Texts::tr("lays a shared piece in")},
            {QStringLiteral("go_to"), Texts::tr("goes to a step")},
            {QStringLiteral("end"), Texts::tr("the scenario is over")}};
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
    if (key.isEmpty()) {
        return headKeys();
    }
    if (key == QLatin1String("script")) {
        return stepKeys();
    }
    const std::array<std::pair<const char*, const char*>, 5> inner{
        {{"papers", "all any each copy purpose keep_days give_back"},
         {"promise", "kind what owner due remind moves script"},
         {"promised", "moved_to why broken withdrawn"},
         {"within", "limit warn until passed returning"},
         {"meanwhile", "id who do needed"}}};
    for (const auto& [outer, keys] : inner) {
        if (key == QLatin1String(outer)) {
            return plain(QString::fromLatin1(keys).split(QLatin1Char(' ')));
        }
    }
    for (const char* own : {"facts", "choices", "amounts", "texts", "note"}) { // names of the writer's own
        if (key == QLatin1String(own)) {
            return {};
        }
    }
    // In the braces of a fact or of an answer, whose names are the writer's own.
    return plain(
        QStringLiteral("say go here is type label range optional future fresh after from sum").split(QLatin1Char(' ')));
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
    const std::array<std::pair<const char*, const char*>, 17> lists{{{"listed", "matter desk follow_up"},
                                                                     {"channel", "in_person telephone"},
                                                                     {"look_up", "register arrears specialist"},
                                                                     {"by", "telephone"},
                                                                     {"hearing", "out"},
                                                                     {"whose", "visitor"},
                                                                     {"is", "owner tenant contractor"},
                                                                     {"escalate", "service_supervisor director"},
                                                                     {"hold", "other visitor"},
                                                                     {"resume", "other visitor"},
                                                                     {"queue", "visitor"},
                                                                     {"serve", "visitor"},
                                                                     {"moves", "freely once never"},
                                                                     {"promised", "kept"},
                                                                     {"optional", "yes no"},
                                                                     {"future", "yes no"},
                                                                     {"fresh", "yes no"}}};
    for (const auto& [name, words] : lists) {
        if (key == QLatin1String(name)) {
            return plain(QString::fromLatin1(words).split(QLatin1Char(' ')));
        }
    }
    for (const char* flag : {"copy", "give_back", "needed", "returning", "skip", "handover"}) {
        if (key == QLatin1String(flag)) {
            return plain({QStringLiteral("yes"), QStringLiteral("no")});
        }
    }
    return {};
}

std::vector<Word> plainPlaceholders() {
    return {{QStringLiteral("visitor"), Texts::tr("the visitor, as addressed")},
            {QStringLiteral("visitor.room"), Texts::tr("the visitor's room")},
            {QStringLiteral("other"), Texts::tr("the other visitor")},
            {QStringLiteral("colleague"), Texts::tr("the colleague found last")},
            {QStringLiteral("post"), Texts::tr("the colleague's post")},
            {QStringLiteral("me"), Texts::tr("who is at the desk")},
            {QStringLiteral("promise"), Texts::tr("the promise")},
            {QStringLiteral("promise.due"), Texts::tr("when the promise is due")}};
}

std::vector<Word> plainConditions() {
    return {{QStringLiteral("is_owner"), Texts::tr("the visitor is the owner")},
            {QStringLiteral("is_tenant"), Texts::tr("the visitor is the tenant")},
            {QStringLiteral("is_contractor"), Texts::tr("the visitor is a contractor")},
            {QStringLiteral("is_telephone"), Texts::tr("on the telephone")},
            {QStringLiteral("has."), Texts::tr("a fact is known")},
            {QStringLiteral("settings.arrears_months"), Texts::tr("months of arrears that count")},
            {QStringLiteral("promise.known"), Texts::tr("a promise opened this")},
            {QStringLiteral("promise.moved"), Texts::tr("the promise was moved")},
            {QStringLiteral("promise.locked"), Texts::tr("the promise can't be moved")}};
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
    constexpr std::array keys{"find",    "if",     "call",  "hand_over",    "escalate",  "hold",     "resume",
                              "queue",   "serve",  "use",   "go_to",        "end",       "next",     "then",
                              "else",    "in",     "busy",  "out",          "go",        "declined", "answered",
                              "missing", "passed", "until", "not_answered", "unanswered"};
    return std::any_of(keys.begin(), keys.end(), [&key](const char* one) { return key == QLatin1String(one); });
}

} // namespace yingke::rehearsal
