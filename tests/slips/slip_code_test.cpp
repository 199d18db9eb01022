// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_code.h"
#include "slips/slip_entry.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace yingke::slips;

namespace {
const QString letters = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");

SlipEntry entryOf(const QString& number, const QString& room) {
    SlipEntry entry;
    entry.id = yingke::core::SlipId{number.toStdString()};
    entry.kind = "release_slip";
    entry.number = number;
    entry.content.values = {{"room", room}, {"date", "2026年11月24日"}};
    return entry;
}
} // namespace

TEST_CASE("slips: the key of check codes is made once, 0600, and never replaced when it is faulty") {
    const QTemporaryDir folder;
    QString fault;
    CHECK(SlipKey::of(folder.path(), SlipKey::IfMissing::Refuse, fault).empty());
    CHECK_FALSE(fault.isEmpty());
    const QString code =
        SlipKey::of(folder.path(), SlipKey::IfMissing::Make, fault).code(QStringLiteral("n"), QStringLiteral("r"), {});
    const QString path = folder.filePath(QStringLiteral("slips.key"));
    CHECK(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadGroup));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther));
    CHECK(SlipKey::of(folder.path(), SlipKey::IfMissing::Make, fault)
              .code(QStringLiteral("n"), QStringLiteral("r"), {}) == code);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("short\n");
    file.close();
    fault.clear();
    CHECK(SlipKey::of(folder.path(), SlipKey::IfMissing::Make, fault).empty());
    CHECK_FALSE(fault.isEmpty());
    CHECK(QFileInfo(path).size() == 6); // left for the office to put back
}

TEST_CASE("slips: a check code is refused after every change of one character") {
    const SlipKey key(QByteArray(32, 'k'));
    std::vector<SlipEntry> day;
    for (int i = 1; i <= 60; ++i) {
        day.push_back(
            entryOf(QStringLiteral("20261124-%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("3-2-%1").arg(i)));
    }
    int tried = 0;
    for (const SlipEntry& entry : day) {
        const QString code = key.code(entry.number, entry.content.value("room"), entry.content.value("date"));
        REQUIRE(code.size() == 6);
        REQUIRE(codeIsWhole(code));
        const SlipEntry* found = findByCode(day, key, code);
        REQUIRE(found != nullptr);
        REQUIRE(found->number == entry.number);
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar other : letters + QStringLiteral("0O1I")) {
                if (other != code.at(at)) {
                    QString changed = code;
                    changed[at] = other;
                    ++tried;
                    REQUIRE(findByCode(day, key, changed) == nullptr);
                }
            }
        }
    }
    CHECK(tried == 60 * 6 * 35);
}

TEST_CASE("slips: a code hangs on number, room, date and key, and on where one ends and the next begins") {
    const SlipKey key(QByteArray(32, 'k'));
    const QString date = QStringLiteral("2026年11月24日");
    const QString code = key.code(QStringLiteral("20261124-001"), QStringLiteral("3-2-1502"), date);
    QSet<QString> codes{code};
    codes << key.code(QStringLiteral("20261124-002"), QStringLiteral("3-2-1502"), date)
          << key.code(QStringLiteral("20261124-001"), QStringLiteral("3-2-1503"), date)
          << key.code(QStringLiteral("20261124-001"), QStringLiteral("3-2-1502"), QStringLiteral("2026年11月25日"))
          << key.code(QStringLiteral("20261124-0013"), QStringLiteral("-2-1502"), date)
          << SlipKey(QByteArray(32, 'l')).code(QStringLiteral("20261124-001"), QStringLiteral("3-2-1502"), date);
    CHECK(codes.size() == 6);
    CHECK(SlipKey().code(QStringLiteral("n"), QStringLiteral("r"), date).isEmpty());
    CHECK(plainCode(QStringLiteral(" k7m-q4x ")) == QStringLiteral("K7MQ4X"));
    for (const QChar never : QStringLiteral("01OI")) {
        CHECK_FALSE(letters.contains(never));
    }
}

TEST_CASE("slips: of a code's slip the log tells whether it is void") {
    std::vector<yingke::core::EventRecord> records(3);
    namespace event = yingke::core::event;
    SlipContent content;
    content.kind = "release_slip";
    content.values = {{"room", "3-2-1502"}, {"date", "d"}};
    records[0].event =
        event::SlipIssued{yingke::core::SlipId{"v/0/s#1"}, "release_slip", "20261124-001", toJson(content)};
    records[1].event = event::SlipReprinted{yingke::core::SlipId{"v/0/s#1"}};
    records[2].event = event::SlipVoided{yingke::core::SlipId{"v/0/s#1"}, "wrong room"};
    const auto entries = entriesOf(records);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].content == content);
    CHECK(entries[0].voided);
    CHECK(entries[0].reason == QStringLiteral("wrong room"));
    CHECK(entries[0].reprints == 1);
    CHECK(entries[0].events.size() == 3);
    // Erased: the number stays, the words do not.
    records[0].event = event::SlipIssued{yingke::core::SlipId{"v/0/s#1"}, "release_slip", "20261124-001", ""};
    CHECK(entriesOf(records)[0].erased);
    const SlipContent sheet = daySheet(entriesOf(records), 20'781, QStringLiteral("示范花园"), {});
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].at("number") == QStringLiteral("20261124-001"));
    CHECK(daySheet(entries, 20'782, {}, {}).rows.empty());
}
