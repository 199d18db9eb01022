// SPDX-License-Identifier: GPL-3.0-or-later
// The office's files cut at any byte: what was in force stays in force, it is told, the file stays.
#include "office/data/office.h"
#include "office/data/shipped_files.h"
#include "office/settings/settings_book.h"
#include "platform/read_file.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace yingke;

namespace {

class Place {
public:
    Place() {
        REQUIRE(office::layOut(QStringLiteral(":/office"), folder()).isEmpty());
        whole = load();
        REQUIRE(told.empty());
    }
    [[nodiscard]] QString folder() const { return data.path() + QStringLiteral("/office"); }
    [[nodiscard]] QString path(const char* name) const { return folder() + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] QByteArray bytes(const char* name) const { return platform::readFile(path(name)).bytes; }
    void put(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] office::Office load() {
        told.clear();
        return office::Office::load(folder(), &told);
    }

    QTemporaryDir data;
    std::vector<QString> told;
    office::Office whole;
};

bool sameInForce(const office::Office& one, const office::Office& other) {
    bool same = one.limits().waiting.length == other.limits().waiting.length &&
                one.limits().waiting.warnBefore == other.limits().waiting.warnBefore &&
                one.limits().tea.length == other.limits().tea.length &&
                one.vocabulary().roles.size() == other.vocabulary().roles.size() &&
                one.vocabulary().parties.size() == other.vocabulary().parties.size() &&
                one.priceList().rows.size() == other.priceList().rows.size() &&
                one.specialists().size() == other.specialists().size() && one.calendar() == other.calendar();
    for (const char* name : {"log_by_role", "log_lock_minutes", "arrears_months", "sound"}) {
        same = same && one.setting(name) == other.setting(name);
    }
    for (const auto& [name, label] : other.vocabulary().fees) {
        same = same && one.fee(name) == other.fee(name);
    }
    for (const auto& [name, label] : other.vocabulary().texts) {
        same = same && one.text(name) == other.text(name);
    }
    return same;
}

} // namespace

TEST_CASE("each YAML file of the office cut at any byte in a line: the same is in force, it is told, the file stays") {
    Place place;
    for (const char* name : {"limits.yaml", "fees.yaml", "settings.yaml", "texts.yaml", "vocabulary.yaml",
                             "price_list.yaml", "specialists.yaml", "calendar.yaml"}) {
        const QByteArray text = place.bytes(name);
        const qsizetype step = std::max<qsizetype>(3, text.size() / 15);
        for (qsizetype end = 0; end < text.trimmed().size(); end += step) {
            const QByteArray half = text.left(end);
            if (half.endsWith('\n')) {
                continue; // between two lines a list is whole by its looks; flat tables are tried below
            }
            place.put(name, half);
            const office::Office now = place.load();
            INFO(name << " " << end);
            CHECK(sameInForce(now, place.whole));
            CHECK_FALSE(place.told.empty());
            CHECK(place.bytes(name) == half);
        }
        place.put(name, text);
        (void)place.load();
        CHECK(place.told.empty());
    }
}

TEST_CASE("a flat table cut between two lines: what is gone is told by name and stays in force") {
    Place place;
    for (const char* name : {"limits.yaml", "fees.yaml", "settings.yaml", "texts.yaml"}) {
        const QByteArray text = place.bytes(name);
        for (qsizetype end = text.indexOf('\n'); end >= 0 && end + 1 < text.size(); end = text.indexOf('\n', end + 1)) {
            place.put(name, text.left(end + 1));
            const office::Office now = place.load();
            INFO(name << " " << end);
            CHECK(sameInForce(now, place.whole));
        }
        place.put(name, text);
    }
}

TEST_CASE("no copy yet, and a cut limits.yaml: the limits that ship with the program are in force, not none") {
    Place place;
    place.put("limits.yaml", "waiting: 3 min\nwaiting_wa");
    QDir(place.folder() + QStringLiteral("/.good")).removeRecursively();
    const office::Office now = place.load();
    CHECK(now.limits().waiting.length == 180'000);
    CHECK(now.limits().waiting.warnBefore == place.whole.limits().waiting.warnBefore);
    CHECK_FALSE(place.told.empty());
}

TEST_CASE("a cut table edited in the settings: the table in force is what is edited, the cut file is put aside") {
    Place place;
    const QByteArray half = place.bytes("fees.yaml").left(place.bytes("fees.yaml").size() / 2);
    place.put("fees.yaml", half);
    office::Office office = place.load();
    office::SettingsBook book(place.folder(), office);
    office::SettingsTable table = book.table(office::SettingsPart::Fees);
    REQUIRE_FALSE(table.rows.empty());
    table.rows.front()[1] = QStringLiteral("77.00");
    REQUIRE_FALSE(book.save(table, nullptr));
    const office::Office now = place.load();
    CHECK(place.told.empty());
    CHECK(now.fee(table.ids.front().toStdString()) == 7700);
    for (std::size_t i = 1; i < table.ids.size(); ++i) {
        CHECK(now.fee(table.ids[i].toStdString()) == place.whole.fee(table.ids[i].toStdString()));
    }
    const QStringList aside = QDir(place.folder()).entryList({QStringLiteral("fees.yaml.damaged-*")});
    REQUIRE(aside.size() == 1);
    CHECK(place.bytes(aside.first().toUtf8().constData()) == half);
}

TEST_CASE("calendar.yaml cut between two lines: the days that are left are not taken for all") {
    Place place;
    const QByteArray text = place.bytes("calendar.yaml");
    for (qsizetype end = text.indexOf('\n'); end >= 0 && end + 1 < text.size(); end = text.indexOf('\n', end + 1)) {
        place.put("calendar.yaml", text.left(end + 1));
        const office::Office now = place.load();
        INFO(end);
        CHECK(now.calendar() == place.whole.calendar());
        CHECK_FALSE(place.told.empty());
    }
}
