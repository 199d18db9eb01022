// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that are hashed. A log that was written years ago is read and verified by these: a line of
// tests/data/events-as-kept.txt is never changed, and a new kind gets a new one.
#include "event_samples.h"
#include "journal/format/event_codec.h"
#include "journal/format/records.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

using namespace yingke;

namespace {

core::EventRecord recordOf(core::Event event) {
    core::EventRecord record;
    record.id = core::EventId{"event"};
    record.visit = core::VisitId{"visit"};
    record.at = {1'000, 1'795'000'000'000, 480};
    record.actor = core::PersonId{"chen"};
    record.desk = core::DeskId{"desk-1"};
    record.script = {"payment", "00ff"};
    record.event = std::move(event);
    return record;
}

/// What of it goes into the file: kind, version, payload, personal part, and the hash over all of it.
QString lineAsKept(const core::Event& event) {
    const journal::RowToWrite kept = journal::rowOf(recordOf(event), "salt");
    return QStringList{kept.row.kind, QString::number(kept.row.version), kept.row.payload, kept.personal,
                       journal::chainHash(QStringLiteral("before"), kept.row)}
        .join(QLatin1Char('\t'));
}

} // namespace

TEST_CASE("events as kept: the hashed bytes of a sample of every kind are what they always were") {
    QFile file(QString::fromStdString(test::dataDir()) + QStringLiteral("/events-as-kept.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList kept = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const std::vector<core::Event> samples = test::eventSamples();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto line = static_cast<qsizetype>(i);
        INFO("line " << i + 1);
        CHECK(lineAsKept(samples[i]).toStdString() == (line < kept.size() ? kept[line].toStdString() : "(no line)"));
    }
    CHECK(kept.size() == static_cast<qsizetype>(samples.size()));
}

TEST_CASE("events as kept: there is a sample of every kind, and each comes back as it was") {
    std::set<std::size_t> kinds;
    for (const core::Event& event : test::eventSamples()) {
        kinds.insert(event.index());
        const QString kind = QString::fromStdString(std::string(core::kindOf(event)));
        INFO(kind.toStdString());
        const journal::Encoded encoded = journal::encode(event);
        const auto read = journal::decode(kind, journal::eventVersion, encoded.payload, encoded.personal);
        REQUIRE(read);
        CHECK(read->index() == event.index());
        const journal::Encoded again = journal::encode(*read);
        CHECK(again.payload == encoded.payload);
        CHECK(again.personal == encoded.personal);
    }
    CHECK(kinds.size() == std::variant_size_v<core::AnyEvent>);
}
