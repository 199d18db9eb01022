// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_entry.h"

#include "core/slip_number.h"
#include "journal/read/event_book.h"
#include "office/texts/visit_texts.h"
#include "slips/texts.h"

#include <algorithm>

namespace yingke::slips {

namespace {

SlipEntry* entryOf(std::vector<SlipEntry>& entries, const core::SlipId& id) {
    const auto found =
        std::find_if(entries.rbegin(), entries.rend(), [&id](const SlipEntry& entry) { return entry.id == id; });
    return found == entries.rend() ? nullptr : &*found;
}

QString stateOf(const SlipEntry& entry) {
    if (entry.voided) {
        return Texts::tr("void");
    }
    return entry.reprints > 0 ? Texts::tr("reprinted %1 ×").arg(entry.reprints) : Texts::tr("valid");
}

} // namespace

std::vector<SlipEntry> entriesOf(const std::vector<core::EventRecord>& records) {
    std::vector<SlipEntry> entries;
    for (const core::EventRecord& record : records) {
        if (const auto* issued = std::get_if<core::event::SlipIssued>(&record.event)) {
            SlipEntry entry;
            entry.id = issued->slip;
            entry.visit = record.visit;
            entry.kind = issued->kind;
            entry.number = QString::fromStdString(issued->number);
            entry.at = record.at;
            entry.by = record.actor;
            if (auto content = contentFrom(issued->content)) {
                entry.content = std::move(*content);
            } else {
                entry.erased = true;
            }
            entry.events.push_back(record.id);
            entries.push_back(std::move(entry));
        } else if (const auto* voided = std::get_if<core::event::SlipVoided>(&record.event)) {
            if (SlipEntry* entry = entryOf(entries, voided->slip)) {
                entry->voided = true;
                entry->reason = QString::fromStdString(voided->reason);
                entry->events.push_back(record.id);
            }
        } else if (const auto* reprinted = std::get_if<core::event::SlipReprinted>(&record.event)) {
            if (SlipEntry* entry = entryOf(entries, reprinted->slip)) {
                ++entry->reprints;
                entry->events.push_back(record.id);
            }
        }
    }
    return entries;
}

const SlipEntry* findByCode(const std::vector<SlipEntry>& entries, const SlipKey& key, const QString& plain) {
    if (!codeIsWhole(plain)) {
        return nullptr;
    }
    // The newest first: the guard asks about a slip of today.
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const SlipEntry& entry) {
        return entry.kind == "release_slip" && !entry.erased &&
               key.code(entry.number, entry.content.value("room"), entry.content.value("date")) == plain;
    });
    return found == entries.rend() ? nullptr : &*found;
}

SlipContent daySheet(const std::vector<SlipEntry>& entries, std::int64_t day, const QString& community,
                     const QString& telephone) {
    SlipContent sheet;
    sheet.kind = "day_sheet";
    sheet.values["community"] = community;
    sheet.values["telephone"] = telephone;
    const QString digits = QString::fromStdString(core::dayDigits(day));
    sheet.values["date"] = QStringLiteral("%1-%2-%3").arg(digits.left(4), digits.mid(4, 2), digits.right(2));
    for (const SlipEntry& entry : entries) {
        const auto number = core::slipNumberFrom(entry.number.toStdString());
        if (entry.kind != "release_slip" || !number || number->day != day) {
            continue;
        }
        sheet.rows.push_back({{"number", entry.number},
                              {"time", office::timeText(entry.at, false)},
                              {"room", entry.erased ? Texts::tr("erased") : entry.content.value("room")},
                              {"visitor", entry.content.value("visitor")},
                              {"item_count", entry.content.value("item_count")},
                              {"code", entry.content.value("code")},
                              {"state", stateOf(entry)}});
    }
    sheet.values["item_count"] = QString::number(sheet.rows.size());
    return sheet;
}

std::optional<std::vector<SlipEntry>> slipsInJournal(const QString& file, std::optional<std::int64_t> day) {
    journal::EventBook book(file);
    if (!book.isOpen()) {
        return std::nullopt;
    }
    std::vector<SlipEntry> entries = entriesOf(book.slips());
    if (day) {
        std::erase_if(entries, [&day](const SlipEntry& entry) {
            const auto number = core::slipNumberFrom(entry.number.toStdString());
            return !number || number->day != *day;
        });
    }
    return entries;
}

std::vector<SlipEntry> lastSlipsInJournal(const QString& file) {
    constexpr int most = 500;
    journal::EventBook book(file);
    return book.isOpen() ? entriesOf(book.slipsIssued(most)) : std::vector<SlipEntry>{};
}

} // namespace yingke::slips
