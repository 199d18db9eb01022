// SPDX-License-Identifier: GPL-3.0-or-later
// The guides' tables of keys are made of the program's own table; the keys that their sentences name are in it.
//
// A guide has "<!-- keys: desk 1 2 -->" (the sheet and its columns from 1) where its table begins and "<!-- /keys -->"
// where it ends. With YINGKE_WRITE_GUIDES=1 in the environment the test writes them instead of comparing.
#include "support/places.h"
#include "widgets/keys/key_groups.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace yingke;

namespace {

QString guidePath(const char* name) {
    return QString::fromStdString(test::sourceDir()) + QStringLiteral("/docs/guide-") + QLatin1String(name) +
           QStringLiteral(".md");
}

QString guideText(const char* name) {
    QFile file(guidePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void inChinese() {
    static const bool spoken = [] {
        widgets::speakLanguage(*QCoreApplication::instance());
        return true;
    }();
    (void)spoken;
}

/// As Markdown, a row an action; the group's title once.
QString tableOf(widgets::Sheet sheet, const QStringList& columns) {
    QString table = QStringLiteral("| 用在 | 键 | 作用 |\n|---|---|---|\n");
    const auto groups = widgets::sheetOf(sheet);
    for (std::size_t column = 0; column < groups.size(); ++column) {
        if (!columns.isEmpty() && !columns.contains(QString::number(column + 1))) {
            continue;
        }
        for (const widgets::KeyGroup& group : groups.at(column)) {
            QString title = group.title;
            for (const auto& [keys, what] : group.keys) {
                table += QStringLiteral("| %1 | `%2` | %3 |\n").arg(title, keys, what);
                title.clear();
            }
        }
    }
    return table;
}

/// The guide with the tables as they ought to be; how many there are in `count`.
QString asItOughtToBe(const QString& guide, int& count) {
    const std::map<QString, widgets::Sheet> sheets = {{QStringLiteral("desk"), widgets::Sheet::Desk},
                                                      {QStringLiteral("log"), widgets::Sheet::Log},
                                                      {QStringLiteral("rehearsal"), widgets::Sheet::Rehearsal}};
    QStringList lines;
    bool inTable = false;
    for (const QString& line : guide.split(QLatin1Char('\n'))) {
        inTable = inTable && line != QStringLiteral("<!-- /keys -->");
        if (!inTable) {
            lines << line;
        }
        if (line.startsWith(QStringLiteral("<!-- keys: "))) {
            QStringList named = line.mid(11).remove(QStringLiteral(" -->")).split(QLatin1Char(' '));
            const QString sheet = named.takeFirst();
            REQUIRE(sheets.count(sheet) == 1);
            lines << tableOf(sheets.at(sheet), named).trimmed();
            inTable = true;
            ++count;
        }
    }
    REQUIRE_FALSE(inTable);
    return lines.join(QLatin1Char('\n'));
}

/// "Ctrl+K", "Alt+←", "F6": every key of every action, as it is written.
QSet<QString> allKeys() {
    QSet<QString> keys;
    for (const widgets::Action& action : widgets::allActions()) {
        for (const widgets::Press& press : widgets::pressesOf(action)) {
            keys.insert(widgets::keyText(action, press.number));
        }
    }
    return keys;
}

} // namespace

TEST_CASE("the guides' tables of keys are those of the program") {
    inChinese();
    for (const char* name : {"receptionist", "supervisor", "trainer"}) {
        INFO(name);
        const QString guide = guideText(name);
        int count = 0;
        const QString right = asItOughtToBe(guide, count);
        CHECK(count >= 1);
        if (qEnvironmentVariableIsSet("YINGKE_WRITE_GUIDES") && right != guide) {
            QFile file(guidePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(right.toUtf8()) > 0);
            continue;
        }
        CHECK(right.toStdString() == guide.toStdString());
    }
}

TEST_CASE("a key that a guide's sentence names is a key of the program") {
    const QSet<QString> known = allKeys();
    static const QRegularExpression written(QStringLiteral(
        "(?:Ctrl|Alt|Shift)\\+(?:(?:Alt|Shift)\\+)?(?:F\\d+|Enter|Home|End|[A-Z0-9,.←→↑↓])|\\bF\\d+\\b"));
    for (const char* name : {"receptionist", "supervisor", "trainer"}) {
        QStringList strange;
        int found = 0;
        for (auto all = written.globalMatch(guideText(name)); all.hasNext(); ++found) {
            if (const QString key = all.next().captured(); !known.contains(key)) {
                strange << key;
            }
        }
        INFO(name << ": " << strange.join(QLatin1Char(' ')).toStdString());
        CHECK(strange.isEmpty());
        CHECK(found >= 20);
    }
}
