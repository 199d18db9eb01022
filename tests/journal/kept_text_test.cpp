// SPDX-License-Identifier: GPL-3.0-or-later
// Text comes back as it was hashed, whatever was typed, pasted or imported.
#include "journal/check/verify.h"
#include "journal/format/kept_text.h"
#include "journal/write/bulk_writer.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;

namespace {

/// A code point as UTF-8 would write it, surrogates too.
std::string utf8(std::uint32_t sign) {
    const auto tail = [sign](unsigned shift) { return static_cast<char>(0x80U | ((sign >> shift) & 0x3FU)); };
    if (sign < 0x80) {
        return {static_cast<char>(sign)};
    }
    if (sign < 0x800) {
        return {static_cast<char>(0xC0U | (sign >> 6U)), tail(0)};
    }
    if (sign < 0x10000) {
        return {static_cast<char>(0xE0U | (sign >> 12U)), tail(6), tail(0)};
    }
    return {static_cast<char>(0xF0U | (sign >> 18U)), tail(12), tail(6), tail(0)};
}

/// Events whose texts hold every code point there is, at the beginning and inside, in columns, payload and the personal
/// part, by fields of their own and by a list's.
std::vector<core::EventRecord> allOfUnicode() {
    constexpr std::uint32_t block = 0x1000;
    std::vector<std::string> texts;
    for (std::uint32_t first = 0; first < 0x110000; first += block) {
        std::string text = "王";
        for (std::uint32_t sign = first; sign < first + block; ++sign) {
            text += utf8(sign);
        }
        texts.push_back(text);
    }
    for (const std::uint32_t sign : {0x0U, 0xFEFFU, 0xFFFEU, 0xFFFFU, 0xD800U, 0xDFFFU, 0xFDD0U, 0x1FFFEU, 0x10FFFFU,
                                     0x7FU, 0x80U, 0x85U, 0x2028U, 0xE000U, 0xFFFDU}) {
        texts.push_back(utf8(sign));
        texts.push_back(utf8(sign) + utf8(sign) + "伟" + utf8(sign));
        texts.push_back("王" + utf8(sign));
    }
    texts.push_back("\xFF\xC0\x80 no UTF-8 \xE4\xB8");
    std::vector<core::EventRecord> records;
    for (const std::string& text : texts) {
        core::EventRecord record;
        record.id = core::EventId{"e" + std::to_string(records.size())};
        record.at = {qint64(records.size()), 1'795'000'000'000, 480};
        record.actor = core::PersonId{text};
        record.desk = core::DeskId{text};
        record.script = {text, text};
        record.event = core::event::DayNoted{20'000, text};
        records.push_back(record);
        record.id = core::EventId{"f" + std::to_string(records.size())};
        record.event = core::event::OfficeChanged{text, text, text};
        records.push_back(record);
        record.id = core::EventId{"g" + std::to_string(records.size())};
        record.event = core::event::FactRecorded{core::FactId{text}, std::vector<core::ListItem>{{text, 1, text}}};
        records.push_back(record);
    }
    return records;
}

std::string kept(const std::string& text) { return journal::keptText(text).toStdString(); }

void requireKept(const QString& path, const std::vector<core::EventRecord>& given) {
    const journal::Verified verified = journal::verify(path);
    INFO(verified.firstBad << " " << verified.why.toStdString());
    REQUIRE(verified.intact);
    journal::Journal journal;
    REQUIRE(journal.open(path).fault == journal::OpenFault::None);
    const auto read = journal.all();
    REQUIRE(read.size() == given.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        INFO("event " << i);
        REQUIRE(read[i].actor.value == kept(given[i].actor.value));
        REQUIRE(read[i].script.id == kept(given[i].script.id));
        if (const auto* note = std::get_if<core::event::DayNoted>(&given[i].event)) {
            REQUIRE(std::get<core::event::DayNoted>(read[i].event).text == kept(note->text));
        } else if (const auto* change = std::get_if<core::event::OfficeChanged>(&given[i].event)) {
            REQUIRE(std::get<core::event::OfficeChanged>(read[i].event).after == kept(change->after));
        }
    }
}

constexpr int patience =
    600'000; ///< milliseconds, for a broken writer: under ASan on a loaded machine a minute is short

} // namespace

TEST_CASE("all of Unicode goes through codec, SQLite and back as it was hashed, by both writers") {
    const std::vector<core::EventRecord> records = allOfUnicode();
    const QTemporaryDir folder;
    SECTION("the desk's writer") {
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            journal::Journal journal;
            REQUIRE(journal.open(path).fault == journal::OpenFault::None);
            QString refused;
            QObject::connect(
                &journal, &journal::Journal::answered, &journal,
                [&refused](quint64, bool, const QString& why) { refused = why; }, Qt::DirectConnection);
            journal.append({1, records});
            const bool durable = journal.flush(patience);
            INFO(refused.toStdString());
            REQUIRE(durable);
        }
        requireKept(path, records);
    }
    SECTION("the simulations' writer") {
        const QString path = folder.filePath(QStringLiteral("bulk.sqlite"));
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        for (const core::EventRecord& record : records) {
            REQUIRE(writer.append(record));
        }
        REQUIRE(writer.finish().isEmpty());
        requireKept(path, records);
    }
}

TEST_CASE("what can be kept is kept as it is; what can't is replaced, not left out") {
    CHECK(kept("王\xEF\xBF\xBE伟") == "王\xEF\xBF\xBD伟");
    CHECK(kept("\xEF\xBF\xBF") == "\xEF\xBF\xBD");
    CHECK(kept(std::string("a\0b", 3)) == "a\xEF\xBF\xBD"
                                          "b");
    CHECK(kept("\xEF\xBB\xBF\xEF\xBB\xBF王") == "王");
    CHECK(kept("a\xEF\xBB\xBF"
               "b") == "a\xEF\xBB\xBF"
                       "b");
    for (std::uint32_t sign = 1; sign < 0x110000; ++sign) {
        const bool surrogate = sign >= 0xD800 && sign < 0xE000;
        if (!surrogate && sign != 0xFEFF && sign != 0xFFFE && sign != 0xFFFF && kept(utf8(sign)) != utf8(sign)) {
            FAIL("U+" << std::hex << sign << " was changed");
        }
    }
}
