// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_words.h"

#include "platform/text.h"
#include "rehearsal/editor/script_keys.h"
#include "scenario/expression/expression_value.h"
#include "scenario/language/grammar.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

using Labels = std::map<std::string, scenario::Label>;

bool ofWord(QChar c) {
    return c.isLower() || c.isDigit() || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('-') ||
           c == QLatin1Char('/') || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

/// A word that is being written, or a part of its meaning in Chinese.
bool typedHere(QChar c) { return ofWord(c) || (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff); }

int depthOf(const QString& line) {
    int depth = 0;
    while (depth < line.size() && (line.at(depth) == QLatin1Char(' ') || line.at(depth) == QLatin1Char('-'))) {
        ++depth;
    }
    return depth;
}

/// "key:" at the begin of a line, behind a dash; else empty.
QString keyOf(const QString& line) {
    static const QRegularExpression key(QStringLiteral("^[ -]*([a-z_0-9]+):(?= |$)"));
    return key.match(line).captured(1);
}

/// The brackets that are open at the end of the line, each with the key it stands behind, and the last key of each.
struct Scanned {
    struct Level {
        QChar bracket; ///< [ or {; null: the line itself
        QString key;   ///< the key that the value belongs to
        bool valueBegun = false;
    };
    std::vector<Level> levels;
    bool quoted = false;
    bool comment = false;
};

Scanned scan(const QString& line) {
    Scanned scanned;
    scanned.levels.push_back({});
    QString word;
    QChar quote;
    for (int i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (scanned.quoted) {
            scanned.quoted = c != quote || (i > 0 && line.at(i - 1) == QLatin1Char('\\'));
            continue;
        }
        Scanned::Level& level = scanned.levels.back();
        if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            scanned.quoted = true;
            quote = c;
        } else if (c == QLatin1Char('#') && (i == 0 || line.at(i - 1) == QLatin1Char(' '))) {
            scanned.comment = true;
            break;
        } else if (c == QLatin1Char(':') && level.bracket != QLatin1Char('[') && !word.isEmpty() &&
                   (i + 1 == line.size() || line.at(i + 1) == QLatin1Char(' '))) {
            level.key = word;
            level.valueBegun = true;
        } else if (c == QLatin1Char('[') || c == QLatin1Char('{')) {
            scanned.levels.push_back({c, level.key, false});
        } else if ((c == QLatin1Char(']') || c == QLatin1Char('}')) && scanned.levels.size() > 1) {
            scanned.levels.pop_back();
        } else if (c == QLatin1Char(',') && level.bracket == QLatin1Char('{')) {
            level.key = scanned.levels.size() > 1 ? scanned.levels[scanned.levels.size() - 2].key : QString();
            level.valueBegun = false;
        }
        word = ofWord(c) ? word + c : QString();
    }
    return scanned;
}

/// The key of the nearest line above that lies less deep.
QString keyAbove(const QStringList& above, int depth) {
    for (auto line = above.crbegin(); line != above.crend(); ++line) {
        if (!line->trimmed().isEmpty() && !line->trimmed().startsWith(QLatin1Char('#')) && depthOf(*line) < depth) {
            return keyOf(*line);
        }
    }
    return {};
}

void add(std::vector<Word>& words, const Labels& labels, const QString& prefix = {}) {
    for (const auto& [id, label] : labels) {
        words.push_back({prefix + text(id), text(label.chinese)});
    }
}

void add(std::vector<Word>& words, const std::vector<Word>& more) {
    words.insert(words.end(), more.begin(), more.end());
}

void addFacts(std::vector<Word>& words, const scenario::Script* script) {
    if (script == nullptr) {
        return;
    }
    for (const auto& [id, spec] : script->facts) {
        words.push_back({text(id.value), text(spec.label.text)});
    }
}

void addAmounts(std::vector<Word>& words, const scenario::Script* script) {
    if (script == nullptr) {
        return;
    }
    for (const scenario::Step& step : script->steps) {
        for (const scenario::Amount& amount : step.amounts) {
            words.push_back({text(amount.id.value), text(amount.label.text)});
        }
    }
}

std::vector<Word> placeholders(const WordSources& sources) {
    std::vector<Word> words = plainPlaceholders();
    addFacts(words, sources.script);
    addAmounts(words, sources.script);
    add(words, sources.vocabulary.lookUps);
    add(words, sources.vocabulary.texts, QStringLiteral("office."));
    for (const char* head : {"colleague.", "post.", "where."}) {
        add(words, sources.vocabulary.roles, QLatin1String(head));
    }
    return words;
}

std::vector<Word> conditionNames(const WordSources& sources, bool sum) {
    std::vector<Word> words;
    addFacts(words, sources.script);
    addAmounts(words, sources.script);
    add(words, sources.vocabulary.lookUps);
    add(words, sources.vocabulary.fees, QStringLiteral("fees."));
    for (const scenario::FunctionRow& row : scenario::functionRows()) {
        words.push_back({QString::fromLatin1(row.name) + QLatin1Char('('), QString::fromUtf8(row.takes)});
    }
    if (sum) {
        return words;
    }
    add(words, plainConditions());
    add(words, sources.vocabulary.policies, QStringLiteral("overridden."));
    add(words, sources.vocabulary.policies, QStringLiteral("settings."));
    for (const scenario::Step& step :
         sources.script != nullptr ? sources.script->steps : std::vector<scenario::Step>{}) {
        for (const scenario::Choice& choice : step.ask ? step.ask->choices : std::vector<scenario::Choice>{}) {
            words.push_back({QStringLiteral("chose.%1.%2").arg(text(step.id.value), text(choice.id.value)),
                             text(choice.label.text)});
        }
    }
    return words;
}

std::vector<Word> steps(const WordSources& sources) {
    std::vector<Word> words;
    for (const scenario::Step& step :
         sources.script != nullptr ? sources.script->steps : std::vector<scenario::Step>{}) {
        if (step.id.value.find('/') == std::string::npos) {
            words.push_back({text(step.id.value), text(step.title.text)});
        }
    }
    return words;
}

void add(std::vector<Word>& words, const QStringList& ids) {
    for (const QString& id : ids) {
        words.push_back({id, {}});
    }
}

/// Words that may stand behind a key by its row of the grammar; none when anything may.
std::vector<Word> wordsBehind(const scenario::GrammarRow& row, const QString& key, const WordSources& sources) {
    using Behind = scenario::Behind;
    const scenario::Vocabulary& known = sources.vocabulary;
    const std::pair<Behind, const Labels*> labels[] = {
        {Behind::Role, &known.roles},        {Behind::Person, &known.roles},    {Behind::Person, &known.parties},
        {Behind::Gestures, &known.gestures}, {Behind::Manners, &known.manners}, {Behind::Papers, &known.papers},
        {Behind::Slip, &known.slips},        {Behind::OfficeText, &known.texts}};
    std::vector<Word> words = row.behind == Behind::Person ? plainPeople(key) : std::vector<Word>{};
    for (const auto& [behind, list] : labels) {
        if (behind == row.behind) {
            add(words, *list);
        }
    }
    if (row.behind == Behind::Step) {
        return steps(sources);
    }
    if (row.behind == Behind::Condition || row.behind == Behind::Sum || row.behind == Behind::Value) {
        return conditionNames(sources, row.behind == Behind::Sum);
    }
    if (row.behind == Behind::Piece || row.behind == Behind::Scenario) {
        add(words, row.behind == Behind::Piece ? sources.pieces : sources.scripts);
    }
    const bool facts = row.behind == Behind::Fact || row.behind == Behind::Facts || row.behind == Behind::Due ||
                       row.behind == Behind::Point;
    if (facts || row.behind == Behind::Told) {
        addFacts(words, sources.script);
    }
    if (row.behind == Behind::Told) {
        add(words, known.lookUps);
    }
    for (const std::string& rule : row.behind == Behind::Rules ? known.standard : std::vector<std::string>{}) {
        words.push_back({text(rule), {}});
    }
    return words;
}

std::vector<Word> values(const QString& key, const WordSources& sources) {
    if (key == QLatin1String("amounts")) { // a sum's formula may stand behind its name
        return conditionNames(sources, true);
    }
    for (const scenario::GrammarRow& row : scenario::grammarRows()) {
        if (key == QLatin1String(row.key)) {
            if (std::vector<Word> words = wordsBehind(row, key, sources); !words.empty()) {
                return words;
            }
        }
    }
    std::vector<Word> words;
    add(words, key == QLatin1String("each") ? sources.vocabulary.papers : Labels{});
    return words.empty() ? fixedValues(key) : words;
}

/// Between the braces of a sentence.
bool inPlaceholder(const QString& before) {
    const auto open = before.lastIndexOf(QLatin1Char('{'));
    return open >= 0 && before.indexOf(QLatin1Char('}'), open) < 0;
}

void keepFitting(std::vector<Word>& words, const QString& typed) {
    const auto rank = [&typed](const Word& word) {
        return word.word.startsWith(typed)                                                    ? 0
               : word.word.contains(typed) || word.meaning.contains(typed, Qt::CaseSensitive) ? 1
                                                                                              : 2;
    };
    words.erase(std::remove_if(words.begin(), words.end(), [&rank](const Word& word) { return rank(word) == 2; }),
                words.end());
    std::stable_sort(words.begin(), words.end(), [&rank](const Word& a, const Word& b) { return rank(a) < rank(b); });
    const auto same = [](const Word& a, const Word& b) { return a.word == b.word; };
    words.erase(std::unique(words.begin(), words.end(), same), words.end());
}

} // namespace

KeyHere keyAt(const WordPlace& place) {
    const Scanned scanned = scan(place.before);
    if (scanned.comment) {
        return {QStringLiteral("#"), false, false};
    }
    const Scanned::Level& level = scanned.levels.back();
    if (scanned.quoted) {
        return {level.key, false, inPlaceholder(place.before)};
    }
    const QString outer = scanned.levels.size() > 1 ? scanned.levels[scanned.levels.size() - 2].key : QString();
    if (level.bracket == QLatin1Char('{')) {
        const bool sum = level.valueBegun && outer == QLatin1String("amounts"); // under a name of the writer's own
        return {sum ? QStringLiteral("sum") : level.key, !level.valueBegun, false};
    }
    if (level.bracket == QLatin1Char('[') || level.valueBegun) {
        return {level.key, false, false};
    }
    const int depth = depthOf(place.before);
    const QString above = keyAbove(place.above, depth);
    const bool dash = place.before.trimmed().startsWith(QLatin1Char('-'));
    // "- " under do:, manner: … begins a value; under script: and meanwhile: it begins a key.
    if (dash && above != QLatin1String("script") && above != QLatin1String("meanwhile")) {
        return {above, false, false};
    }
    return {above, true, false};
}

WordsHere wordsAt(const WordPlace& place, const WordSources& sources) {
    const KeyHere here = keyAt(place);
    WordsHere found;
    if (here.key == QLatin1String("#")) {
        return found;
    }
    while (found.typed < place.before.size() && typedHere(place.before.at(place.before.size() - 1 - found.typed))) {
        ++found.typed;
    }
    if (here.wantsKey && here.key == QLatin1String("each")) {
        addFacts(found.words, sources.script);
    } else if (here.wantsKey) {
        found.words = keysUnder(here.key);
    } else if (here.inSentence) {
        found.words = placeholders(sources);
    } else if (!here.key.isEmpty()) {
        const bool spoken = here.key == QLatin1String("say") || here.key == QLatin1String("what");
        found.words = spoken ? std::vector<Word>{} : values(here.key, sources);
    }
    keepFitting(found.words, place.before.right(found.typed));
    return found;
}

} // namespace yingke::rehearsal
