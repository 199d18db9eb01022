// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/key_text.h"

#include <QKeySequence>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yingke::widgets {

namespace {

constexpr QChar severalMark(u'…');
const QLatin1String nameBegin("{key:");

/// "Alt+1…3" is Alt+1, Alt+2, Alt+3; anything else one key.
QStringList unfolded(const QString& written) {
    const qsizetype dots = written.indexOf(severalMark);
    if (dots < 1) {
        return {written};
    }
    const QString held = written.left(dots - 1);
    QStringList keys;
    for (int digit = written.at(dots - 1).digitValue(); digit <= written.at(dots + 1).digitValue(); ++digit) {
        keys << held + QString::number(digit);
    }
    return keys;
}

/// The keys of the table, each with its other spellings behind a "|".
QStringList writtenKeys(const Action& action) {
    QStringList keys;
    for (const QString& part : QString::fromUtf8(action.keys).split(QLatin1Char(' '))) {
        keys << unfolded(part);
    }
    return keys;
}

QString heldOf(const QString& key) { return key.left(key.lastIndexOf(QLatin1Char('+'), -2) + 1); }

/// As it is written on keyboards.
QString engraved(const QString& key) {
    static const std::pair<const char*, const char*> names[] = {{"Left", "←"}, {"Right", "→"},    {"Up", "↑"},
                                                                {"Down", "↓"}, {"Escape", "Esc"}, {"Delete", "Del"}};
    const QString held = heldOf(key);
    for (const auto& [name, shown] : names) {
        if (key.mid(held.size()) == QLatin1String(name)) {
            return held + QString::fromUtf8(shown);
        }
    }
    return key;
}

/// "Alt+Q", "Alt+W": what is held is written once.
QString shownKeys(const QStringList& keys) {
    QString shown;
    QString before;
    for (const QString& each : keys) {
        const QString key = engraved(each.section(QLatin1Char('|'), 0, 0));
        const QString held = heldOf(key);
        const bool again = !shown.isEmpty() && !held.isEmpty() && held == before;
        shown += (shown.isEmpty() ? QString() : QStringLiteral(" ")) + (again ? key.mid(held.size()) : key);
        before = held;
    }
    return shown;
}

const Action* meant(const QString& name, Speaker speaker) {
    if (name.contains(QLatin1Char('.'))) {
        return findAction(name);
    }
    if (speaker == Speaker::Practice) {
        return findAction(QLatin1String("practice.") + name);
    }
    const Action* here = findAction(QLatin1String("desk.") + name);
    return here != nullptr ? here : findAction(QLatin1String("window.") + name);
}

/// Takes the name at `begin` out, with the brackets that hold nothing else and the blank before them.
void cutOut(QString& sentence, qsizetype begin, qsizetype end) {
    const auto isOne = [&sentence](qsizetype at, const char16_t* which) {
        return at >= 0 && at < sentence.size() && QStringView(which).contains(sentence.at(at));
    };
    if (isOne(begin - 1, u"(（") && isOne(end, u")）")) {
        --begin;
        ++end;
        while (begin > 0 && sentence.at(begin - 1).isSpace()) {
            --begin;
        }
    }
    sentence.remove(begin, end - begin);
}

} // namespace

std::vector<Press> pressesOf(const Action& action) {
    std::vector<Press> presses;
    int number = 0;
    for (const QString& key : writtenKeys(action)) {
        ++number;
        for (const QString& spelt : key.split(QLatin1Char('|'))) {
            const QString held = heldOf(spelt);
            if (spelt.mid(held.size()) == QLatin1String("Enter")) {
                presses.push_back({number, QKeySequence(held + QLatin1String("Return"))[0]});
            }
            presses.push_back({number, QKeySequence(spelt)[0]});
        }
    }
    return presses;
}

const std::vector<Press>& pressesInTable(const Action& action) {
    static const std::vector<std::vector<Press>> ofAll = [] {
        std::vector<std::vector<Press>> all;
        const std::span<const Action> actions = allActions();
        std::transform(actions.begin(), actions.end(), std::back_inserter(all), pressesOf);
        return all;
    }();
    return ofAll.at(static_cast<std::size_t>(&action - allActions().data()));
}

QString keyText(const Action& action, int number) {
    const QStringList keys = writtenKeys(action);
    if (number > 0) {
        return shownKeys({keys.value(number - 1)});
    }
    const QString written = QString::fromUtf8(action.keys);
    return written.contains(severalMark) ? written : shownKeys(keys);
}

QString keyed(const QString& sentence, Speaker speaker) {
    QString said = sentence;
    qsizetype from = 0;
    while ((from = said.indexOf(nameBegin, from)) >= 0) {
        const qsizetype end = said.indexOf(QLatin1Char('}'), from);
        if (end < 0) {
            break;
        }
        const QString name = said.mid(from + nameBegin.size(), end - from - nameBegin.size());
        const Action* action = meant(name.section(QLatin1Char('/'), 0, 0), speaker);
        if (action == nullptr) {
            cutOut(said, from, end + 1);
            from = 0; // what is left has one name less
            continue;
        }
        const QString key = keyText(*action, name.section(QLatin1Char('/'), 1).toInt());
        said.replace(from, end + 1 - from, key);
        from += key.size();
    }
    return said;
}

} // namespace yingke::widgets
