// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/search_words.h"

#include <catch2/catch.hpp>

#include <QByteArray>

#include <sqlite3.h>

using namespace yingke;

namespace {

/// An index of one text: whether FTS5 finds what is typed in it.
class Index {
public:
    explicit Index(const char* text) {
        REQUIRE(sqlite3_open(":memory:", &m_file) == SQLITE_OK);
        run("CREATE VIRTUAL TABLE found USING fts5(words, tokenize='unicode61')");
        run("INSERT INTO found(words) VALUES('" + journal::indexed(QString::fromUtf8(text)).toUtf8() + "')");
    }
    ~Index() { sqlite3_close(m_file); }
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    [[nodiscard]] bool finds(const char* typed) {
        m_found = 0;
        run("SELECT 1 FROM found WHERE words MATCH '" + journal::matchFor(QString::fromUtf8(typed)).toUtf8() + "'");
        return m_found == 1;
    }

private:
    void run(const QByteArray& statement) {
        char* fault = nullptr;
        sqlite3_exec(
            m_file, statement.constData(),
            [](void* count, int, char**, char**) {
                ++*static_cast<int*>(count);
                return 0;
            },
            &m_found, &fault);
        INFO(statement.toStdString() << ": " << (fault != nullptr ? fault : ""));
        REQUIRE(fault == nullptr);
    }

    sqlite3* m_file = nullptr;
    int m_found = 0;
};

} // namespace

TEST_CASE("search words: a room is found whole, by its begin and by its end, and not by numbers of another order") {
    Index index("请到 3-2-1502 看房");
    for (const char* typed :
         {"3-2-1502", "2-1502", "1502", "3-2", "3-2-15", "2-15", "3#2#1502", "看房 3-2-1502", "15"}) {
        INFO(typed);
        CHECK(index.finds(typed));
    }
    for (const char* typed : {"2-3-1502", "3-1502", "3-2-1", "3-2-02", "1-3-2-1502", "3-2-1502-1", "2-1503"}) {
        INFO(typed);
        CHECK_FALSE(index.finds(typed));
    }
}

TEST_CASE("search words: other spellings of numbers, long chains, letters, a chain inside a sentence") {
    CHECK(Index("A#-2205").finds("a-2205"));
    CHECK(Index("D-1-1-1001").finds("d-1-1-1001"));
    CHECK(Index("D-1-1-1001").finds("1-1-1001"));
    CHECK(Index("19栋2单元0201室").finds("19栋2单元0201"));
    CHECK(Index("19栋2单元0201室").finds("0201"));
    CHECK(Index("住在3-2-1502的王伟来过").finds("王伟"));
    CHECK(Index("住在3-2-1502的王伟来过").finds("3-2-1502"));
    CHECK(Index("住在3-2-1502的王伟来过").finds("住在3-2-1502的"));
    CHECK(Index("192.168.1.20/255.255.255.0").finds("168.1.20"));
    CHECK(Index("1.2.3.4.5.6").finds("1.2.3.4.5.6"));
    CHECK(Index("1.2.3.4.5.6").finds("2.3.4.5.6"));
    CHECK_FALSE(Index("1.2.3.4.5.6").finds("1.2.3.4.6"));
    CHECK(Index("3-2-1502,3-2-1503").finds("3-2-1503"));
    CHECK(journal::matchFor(QStringLiteral("- . /")).isEmpty());
}

TEST_CASE("search words: a room costs one word of the index, not a phrase of words that every visit has") {
    const QString match = journal::matchFor(QStringLiteral("3-2-1502"));
    CHECK(match.count(QLatin1Char(' ')) == 1); // the one before the star
    CHECK(match.contains(QChar(0xE000)));
}
