// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in for whom: posts and names as people write them, edited in the settings, told when they are nobody.
#include "office/data/shipped_files.h"
#include "office/data/stand_ins.h"
#include "office/settings/settings_book.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace yingke;
using office::Office;

namespace {

office::Colleague member(const char* id, const char* name, const char* role) {
    office::Colleague colleague;
    colleague.id = core::PersonId{id};
    colleague.name = name;
    colleague.roles = {core::RoleId{role}};
    return colleague;
}

/// The shipped files, and a staff.
class StaffedOffice {
public:
    StaffedOffice() {
        REQUIRE(office::layOut(QStringLiteral(":/office"), data.path()).isEmpty());
        Office office = Office::load(data.path());
        office.setRoster({member("liu", "刘洋", "receptionist"), member("wu", "吴敏", "service_supervisor"),
                          member("zhou", "周建国", "director"), member("he", "何工", "engineering_supervisor"),
                          member("tan", "谭师傅", "engineering"), member("zheng", "郑会计", "finance")});
        REQUIRE(office.save().isEmpty());
    }
    Office load(std::vector<QString>* problems = nullptr) const { return Office::load(data.path(), problems); }
    std::vector<std::string> standIns(const char* role) const {
        std::vector<std::string> people;
        for (const core::PersonId& person : load().standIns(core::RoleId{role})) {
            people.push_back(person.value);
        }
        return people;
    }
    /// The line of a post, the others as they ship.
    void write(const QByteArray& post, const QByteArray& cell) const {
        QFile file(data.path() + QStringLiteral("/stand_ins.yaml"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        file.close();
        for (QByteArray& line : lines) {
            line = line.startsWith(post + ':') ? post + ": " + cell : line;
        }
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(lines.join('\n'));
    }

    QTemporaryDir data;
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("stand-ins: as shipped every post has somebody else") {
    const StaffedOffice at;
    std::vector<QString> problems;
    const Office office = at.load(&problems);
    CHECK(problems.empty());
    for (const auto& [role, label] : office.vocabulary().roles) {
        INFO(role);
        CHECK_FALSE(office.standIns(core::RoleId{role}).empty());
    }
    CHECK(at.standIns("engineering_supervisor") == Names{"tan", "wu"});
    CHECK(at.standIns("director") == Names{"wu"});
}

TEST_CASE("stand-ins: posts by name or id and colleagues by name, each once, nobody for themselves") {
    const StaffedOffice at;
    at.write("finance", "何工，service_supervisor、客服主任 刘洋;财务");
    at.write("director", "\"\"");
    CHECK(at.standIns("finance") == Names{"he", "wu", "liu"});
    CHECK(at.standIns("director").empty());
}

TEST_CASE("stand-ins: a name that is nobody's is told with its line, and the others serve") {
    const StaffedOffice at;
    at.write("finance", "李四、何工");
    std::vector<QString> problems;
    (void)at.load(&problems);
    CHECK(std::any_of(problems.begin(), problems.end(), [](const QString& one) {
        return one.contains(QStringLiteral("李四")) && one.contains(QStringLiteral("8"));
    }));
    CHECK(at.standIns("finance") == Names{"he"});
}

TEST_CASE("stand-ins: edited in the settings, refused with a sentence, written with its comments") {
    const StaffedOffice at;
    Office office = at.load();
    office::SettingsBook book(at.data.path(), office);
    office::SettingsTable table = book.table(office::SettingsPart::StandIns);
    const auto row = std::find(table.ids.begin(), table.ids.end(), QStringLiteral("finance")) - table.ids.begin();
    REQUIRE(row < static_cast<std::ptrdiff_t>(table.ids.size()));
    table.rows.at(static_cast<std::size_t>(row))[1] = QStringLiteral("王五");
    std::vector<core::Command> changes;
    auto fault = book.save(table, &changes);
    REQUIRE(fault);
    CHECK(fault->row == row);
    CHECK(fault->sentence.contains(QStringLiteral("王五")));
    table.rows.at(static_cast<std::size_t>(row))[1] = QStringLiteral("吴敏、管理处主任");
    REQUIRE_FALSE(book.save(table, &changes));
    CHECK(at.standIns("finance") == Names{"wu", "zhou"});
    REQUIRE(changes.size() == 1);
    QFile file(at.data.path() + QStringLiteral("/stand_ins.yaml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("#"));
}
