// SPDX-License-Identifier: GPL-3.0-or-later
// The office's tables: every cell checked, comments left alone, changes told without personal data.
#include "office/data/shipped_files.h"
#include "office/settings/settings_book.h"
#include "office/settings/table_file.h"
#include "scenario/language/loader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yingke;
using office::SettingsBook;
using office::SettingsPart;
using office::SettingsTable;

namespace {

class Tables {
public:
    Tables() {
        REQUIRE(office::layOut(QStringLiteral(":/office"), folder()).isEmpty());
        office = office::Office::load(folder());
        office.setText("community", "示范花园");
        office::Colleague chen;
        chen.id = core::PersonId{"chen"};
        chen.name = "陈静";
        chen.roles = {core::RoleId{"receptionist"}};
        chen.telephone = "13800001234";
        office.setRoster({chen});
        REQUIRE(office.save().isEmpty());
    }
    [[nodiscard]] QString folder() const { return data.path() + QStringLiteral("/office"); }
    [[nodiscard]] QByteArray file(const char* name) const {
        QFile opened(folder() + QLatin1Char('/') + QLatin1String(name));
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    /// Sets the cell of the row named `id`; what save says.
    std::optional<office::SettingsFault> set(SettingsPart part, const QString& id, int column, const QString& text) {
        SettingsTable table = book.table(part);
        const auto row = std::find(table.ids.begin(), table.ids.end(), id);
        REQUIRE(row != table.ids.end());
        table.rows[static_cast<std::size_t>(row - table.ids.begin())][column] = text;
        changes.clear();
        return book.save(table, &changes);
    }
    [[nodiscard]] const core::command::NoteOfficeChange& change() const {
        REQUIRE(changes.size() == 1);
        return std::get<core::command::NoteOfficeChange>(changes.front());
    }

    QTemporaryDir data;
    office::Office office;
    SettingsBook book{folder(), office};
    std::vector<core::Command> changes;
};

} // namespace

TEST_CASE("a fee is changed in its readable file, holds at once, and the change is told") {
    Tables tables;
    const QByteArray before = tables.file("fees.yaml");
    const QByteArray comment = before.left(before.indexOf('\n'));
    REQUIRE(comment.startsWith('#'));
    REQUIRE(tables.office.fee("worker_pass") == 1000);
    REQUIRE_FALSE(tables.set(SettingsPart::Fees, QStringLiteral("worker_pass"), 1, QStringLiteral("12.50")));
    CHECK(tables.office.fee("worker_pass") == 1250);
    CHECK(tables.file("fees.yaml").startsWith(comment));
    CHECK(tables.file("fees.yaml").count('\n') == before.count('\n'));
    CHECK(tables.change().what == "fees.worker_pass");
    CHECK(tables.change().before == "10.00");
    CHECK(tables.change().after == "12.50");
}

TEST_CASE("a cell that can't be is told with its row and column, and nothing is written") {
    Tables tables;
    const QByteArray fees = tables.file("fees.yaml");
    for (const char* sum : {"", "ten", "-1", "1.234", "1e9999", "10元五角"}) {
        INFO(sum);
        const auto fault = tables.set(SettingsPart::Fees, QStringLiteral("worker_pass"), 1, QString::fromUtf8(sum));
        REQUIRE(fault);
        CHECK(fault->row >= 0);
        CHECK(fault->column == 1);
        CHECK_FALSE(fault->sentence.isEmpty());
    }
    CHECK(tables.file("fees.yaml") == fees);
    CHECK(tables.set(SettingsPart::Limits, QStringLiteral("waiting"), 1, QStringLiteral("soon")));
    CHECK(tables.set(SettingsPart::Limits, QStringLiteral("waiting_warn"), 1,
                     QStringLiteral("4 min"))); // before it begins
    CHECK(tables.set(SettingsPart::Policies, QStringLiteral("arrears_months"), 1, QStringLiteral("drei")));
    CHECK(tables.office.limits().waiting.length == 180'000);
}

TEST_CASE("S2.3-02 the limits are the office's") {
    Tables tables;
    REQUIRE_FALSE(tables.set(SettingsPart::Limits, QStringLiteral("waiting"), 1, QStringLiteral("5 min")));
    CHECK(tables.office.limits().waiting.length == 300'000);
    CHECK(office::Office::load(tables.folder()).limits().waiting.length == 300'000);
}

TEST_CASE("S3.5-01 S3.5-08 months of arrears and the policy are the office's, with their legal note") {
    Tables tables;
    REQUIRE_FALSE(tables.set(SettingsPart::Policies, QStringLiteral("arrears_months"), 1, QStringLiteral("4")));
    REQUIRE_FALSE(
        tables.set(SettingsPart::Policies, QStringLiteral("refuse_release_over_arrears"), 1, QStringLiteral("0")));
    CHECK(tables.office.setting("arrears_months") == 4.0);
    CHECK(tables.office.setting("refuse_release_over_arrears") == 0.0);
    CHECK(tables.book.table(SettingsPart::Policies).note.contains(QStringLiteral("944")));
}

TEST_CASE("papers and posts: worded anew and added, never renamed") {
    Tables tables;
    REQUIRE_FALSE(tables.set(SettingsPart::Papers, QStringLiteral("lease"), 1, QStringLiteral("租约: \"正本\"")));
    CHECK(tables.office.vocabulary().papers.at("lease").chinese == "租约: \"正本\"");
    CHECK(tables.set(SettingsPart::Papers, QStringLiteral("lease"), 0, QStringLiteral("contract")));
    SettingsTable table = tables.book.table(SettingsPart::Papers);
    table.rows.push_back(
        {QStringLiteral("household_book"), QStringLiteral("户口簿"), QStringLiteral("Household book")});
    table.ids.emplace_back();
    REQUIRE_FALSE(tables.book.save(table, nullptr));
    CHECK(tables.office.vocabulary().papers.at("household_book").chinese == "户口簿");
    CHECK(tables.office.vocabulary().gestures.count("hands_folded") == 1); // the rest of the file is as it was
    table.rows.back()[0] = QStringLiteral("户口簿");
    CHECK(tables.book.save(table, nullptr));
}

TEST_CASE("S3.4-04 S3.4-09 price list and specialists: rows come and go") {
    Tables tables;
    SettingsTable prices = tables.book.table(SettingsPart::PriceList);
    REQUIRE(prices.rows.size() >= 2);
    prices.rows.erase(prices.rows.begin());
    prices.ids.erase(prices.ids.begin());
    prices.rows.push_back({QStringLiteral("更换窗把手"), QStringLiteral("个"), QStringLiteral("25.00"), QString()});
    prices.ids.emplace_back();
    std::vector<core::Command> changes;
    REQUIRE_FALSE(tables.book.save(prices, &changes));
    CHECK(changes.size() == 2);
    CHECK(tables.book.table(SettingsPart::PriceList).rows == prices.rows);
    CHECK(tables.file("price_list.yaml").startsWith('#'));
    prices.rows.back()[2] = QStringLiteral("many");
    CHECK(tables.book.save(prices, nullptr));

    SettingsTable firms = tables.book.table(SettingsPart::Specialists);
    firms.rows.push_back({QStringLiteral("地暖"), QStringLiteral("示范地暖"), QStringLiteral("000-1")});
    firms.ids.emplace_back();
    REQUIRE_FALSE(tables.book.save(firms, &changes));
    REQUIRE(changes.size() == 1);
    CHECK(std::get<core::command::NoteOfficeChange>(changes.front()).after.empty()); // a telephone stays out of the log
}

TEST_CASE("people: added, left, never lost, and no name in the log") {
    Tables tables;
    SettingsTable people = tables.book.table(SettingsPart::People);
    REQUIRE(people.rows.size() == 1);
    people.rows[0][6] = SettingsBook::tr("no");
    people.rows.push_back({QStringLiteral("何工"), QString(), QString(), QStringLiteral("engineering_supervisor"),
                           SettingsBook::tr("man"), QStringLiteral("8002"), QString()});
    people.ids.emplace_back();
    std::vector<core::Command> changes;
    REQUIRE_FALSE(tables.book.save(people, &changes));
    REQUIRE(tables.office.roster().size() == 2);
    CHECK_FALSE(tables.office.roster()[0].active);
    CHECK(tables.office.roster()[0].telephone == "13800001234");
    CHECK(tables.office.roster()[1].gender == scenario::Gender::Man);
    CHECK(tables.office.roster()[1].post == "工程主管");
    for (const core::Command& change : changes) {
        const auto& told = std::get<core::command::NoteOfficeChange>(change);
        CHECK(told.before.empty());
        CHECK(told.after.empty());
    }
    people.rows[1][3] = QStringLiteral("astronaut");
    CHECK(tables.book.save(people, nullptr));
}

TEST_CASE("a scalar reads back as it was written") {
    for (const char* text : {"示范", "50.00", "3 min", "a: b", "#1", "yes", "\"", "\\", "- x", " 前后 ", "{visitor}",
                             "多\n行", "0101", "'", "~", "[", "no"}) {
        const QString original = QString::fromUtf8(text);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("texts.yaml"));
        office::TableFile file = office::TableFile::read(path, nullptr);
        file.set(QStringLiteral("name"), original);
        REQUIRE(file.save().isEmpty());
        scenario::Problems problems;
        const auto table = scenario::readTable(folder.path().toStdString(), "texts.yaml", problems);
        INFO(file.text().toStdString());
        REQUIRE(table.count("name") == 1);
        CHECK(table.at("name") == original.toStdString());
        CHECK(problems.empty());
    }
}

TEST_CASE("a folder that can't be written: a sentence, and the old value holds") {
    Tables tables;
    const QString path = tables.folder() + QStringLiteral("/fees.yaml");
    REQUIRE(QFile::remove(path));
    REQUIRE(QDir().mkpath(path)); // a folder stands where the file should
    SettingsTable table = tables.book.table(SettingsPart::Fees);
    table.ids = {QStringLiteral("worker_pass")};
    table.rows = {{QStringLiteral("工本费"), QStringLiteral("1.00")}};
    const auto fault = tables.book.save(table, nullptr);
    REQUIRE(fault);
    CHECK(fault->row == -1);
    CHECK(tables.office.fee("worker_pass") == 1000);
}

TEST_CASE("opening hours and the days of the calendar are edited like the other tables, and each change is told") {
    Tables tables;
    CHECK(tables.office.calendar().announced == std::set<int>{2026});
    CHECK(tables.book.table(SettingsPart::Hours).note.contains(QStringLiteral("2027"))); // not announced
    CHECK(tables.book.table(SettingsPart::Days).note.contains(QStringLiteral("2027")));
    const QByteArray before = tables.file("calendar.yaml");
    REQUIRE_FALSE(
        tables.set(SettingsPart::Hours, QStringLiteral("sunday"), 1, QStringLiteral("09:00-12:00, 14:00-17:00")));
    CHECK(tables.office.calendar().week[6].size() == 2);
    CHECK(tables.change().what == "opening_hours.sunday");
    CHECK(tables.change().before == "08:30-18:00");
    CHECK(tables.change().after == "09:00-12:00, 14:00-17:00");
    CHECK(tables.file("calendar.yaml").count('#') == before.count('#'));
    // 2027 as it will be announced: a holiday, a swapped Saturday, then the year.
    SettingsTable days = tables.book.table(SettingsPart::Days);
    const std::size_t rows = days.rows.size();
    days.rows.push_back({QStringLiteral("2027-02-20"), QString(), days.rows[1][2], QStringLiteral("春节调休")});
    days.rows.push_back({QStringLiteral("2027-03-01"), QString(), QStringLiteral("closed"), QStringLiteral("盘点")});
    days.ids.resize(days.rows.size());
    std::vector<core::Command> changes;
    REQUIRE_FALSE(tables.book.save(days, &changes));
    CHECK(changes.size() == 2);
    CHECK(std::get<core::command::NoteOfficeChange>(changes.front()).what == "calendar.2027-02-20");
    const scenario::OfficeCalendar& calendar = tables.office.calendar();
    CHECK(calendar.isWorkingDay(*scenario::readDay("2027-02-20")));
    CHECK_FALSE(calendar.isOpen(*scenario::readDay("2027-03-01"), *scenario::readClock("10:00")));
    CHECK(tables.book.table(SettingsPart::Days).rows.size() == rows + 2);
    REQUIRE_FALSE(tables.set(SettingsPart::Hours, QStringLiteral("announced"), 1, QStringLiteral("2026, 2027")));
    CHECK(tables.office.calendar().announced == std::set<int>{2026, 2027});
    CHECK_FALSE(tables.book.table(SettingsPart::Days).note.contains(QStringLiteral("2027")));
    CHECK(office::Office::load(tables.folder()).calendar() == tables.office.calendar());
}

TEST_CASE("what days and hours can't be is told at its cell, and nothing is written") {
    Tables tables;
    const QByteArray before = tables.file("calendar.yaml");
    for (const char* hours : {"", "8 to 6", "18:00-08:30", "08:30-25:00"}) {
        INFO(hours);
        const auto fault = tables.set(SettingsPart::Hours, QStringLiteral("monday"), 1, QString::fromUtf8(hours));
        REQUIRE(fault);
        CHECK(fault->row == 0);
        CHECK(fault->column == 1);
    }
    CHECK(tables.set(SettingsPart::Hours, QStringLiteral("announced"), 1, QStringLiteral("soon")));
    CHECK(tables.set(SettingsPart::Hours, QStringLiteral("announced"), 1, QStringLiteral("2028"))); // no holidays of it
    const auto wrong = [&tables](const QStringList& row) {
        SettingsTable days = tables.book.table(SettingsPart::Days);
        days.rows.push_back(row);
        days.ids.emplace_back();
        return tables.book.save(days, nullptr);
    };
    CHECK(wrong({QStringLiteral("2027-13-01"), QString(), QStringLiteral("closed"), QString()})->column == 0);
    CHECK(wrong({QStringLiteral("2027-03-05"), QStringLiteral("2027-03-01"), QStringLiteral("closed"), QString()})
              ->column == 1);
    CHECK(wrong({QStringLiteral("2027-03-05"), QString(), QStringLiteral("open"), QString()})->column == 2);
    CHECK(wrong({QStringLiteral("2027-03-05"), QString(), QStringLiteral("working"), QString()})->column ==
          0);                                                                                     // a Friday
    CHECK(wrong({QStringLiteral("2026-10-05"), QString(), QStringLiteral("closed"), QString()})); // there already
    CHECK(tables.file("calendar.yaml") == before);
}

TEST_CASE("k04 how rooms are written is answered once, in words, checked, kept in its file and told to the log") {
    Tables at;
    CHECK(at.office.roomWay() == office::RoomWay{});
    const SettingsTable before = at.book.table(SettingsPart::Rooms);
    CHECK(before.firstEditable == 2);
    CHECK_FALSE(before.note.isEmpty());
    const QString shape = SettingsBook::tr("building-unit-room");
    CHECK_FALSE(at.set(SettingsPart::Rooms, "written", 2, shape));
    CHECK(at.office.roomWay().shape == office::RoomShape::WithUnit);
    CHECK(at.change().what == "rooms.written");
    CHECK(at.change().after == "building-unit-room");
    CHECK(at.book.table(SettingsPart::Rooms).rows[0].value(2) == shape);
    CHECK_FALSE(at.set(SettingsPart::Rooms, "joined", 2, SettingsBook::tr("building and room together")));
    CHECK(at.office.roomWay().joined == office::JoinedRooms::BuildingRoom);
    CHECK_FALSE(at.set(SettingsPart::Rooms, "communities", 2, QStringLiteral(" 东苑、西苑,东苑 ")));
    CHECK(at.office.roomWay().communities == QStringList{QStringLiteral("东苑"), QStringLiteral("西苑")});
    CHECK(at.file("rooms.yaml").contains("# "));
    const QByteArray kept = at.file("rooms.yaml");
    for (const auto& [id, wrong] : {std::pair("written", "房号"), std::pair("joined", "maybe"),
                                    std::pair("communities", "东苑、!"), std::pair("communities", "a")}) {
        const auto fault = at.set(SettingsPart::Rooms, QLatin1String(id), 2, QString::fromUtf8(wrong));
        REQUIRE(fault);
        CHECK(fault->column == 2);
        CHECK(fault->sentence.contains(QString::fromUtf8(wrong)));
    }
    CHECK(at.file("rooms.yaml") == kept);
    CHECK_FALSE(at.set(SettingsPart::Rooms, "written", 2, QString()));
    CHECK(at.office.roomWay().shape == office::RoomShape::Unsaid);
    CHECK(office::Office::load(at.folder()).roomWay() == at.office.roomWay());
}

TEST_CASE("k04 an answer about rooms that can't be read is told with its line, and the last good copy serves") {
    Tables at;
    REQUIRE_FALSE(at.set(SettingsPart::Rooms, "written", 2, SettingsBook::tr("building-room")));
    QByteArray text = at.file("rooms.yaml");
    text.replace("written: building-room", "written: anyhow");
    QFile file(at.folder() + QStringLiteral("/rooms.yaml"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    std::vector<QString> told;
    const office::Office read = office::Office::load(at.folder(), &told);
    CHECK(read.roomWay().shape == office::RoomShape::WithoutUnit);
    REQUIRE_FALSE(told.empty());
    CHECK(told.front().contains(QStringLiteral("rooms.yaml")));
    CHECK(told.front().contains(QStringLiteral("written")));
}
