// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/sound.h"

#include "journal/check/event_walk.h"
#include "journal/format/event_codec.h"
#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"

#include <QJsonDocument>

#include <algorithm>

namespace yingke::journal {

namespace {

std::optional<core::EventRecord> recordOf(const StoredRow& stored) {
    const ChainRow& row = stored.row;
    auto event = decode(row.kind, row.version, QJsonDocument::fromJson(row.payload.toUtf8()).object(), {});
    if (!event) {
        return std::nullopt;
    }
    core::EventRecord record;
    record.id = core::EventId{row.eventId.toStdString()};
    record.visit = core::VisitId{row.visitId.toStdString()};
    record.at = {row.steady, row.utc, row.offset};
    record.actor = core::PersonId{row.actor.toStdString()};
    record.desk = core::DeskId{row.desk.toStdString()};
    record.script = {row.scriptId.toStdString(), row.scriptHash.toStdString()};
    record.event = std::move(*event);
    return record;
}

} // namespace

qint64 soundEvents(const QString& path, const std::function<void(const SoundEvent&)>& take) {
    const FileLook look = lookAt(path);
    if (look.kind != FileKind::Ours && look.kind != FileKind::Older) {
        return -1;
    }
    ReadOnly reader(path);
    qint64 next = 1;
    qint64 passed = 0;
    qint64 read = 0;
    EventWalk walk(reader.database(), look.version);
    walk.go(
        [&](const StoredRow& row) {
            passed += row.seq - next;
            next = row.seq + 1;
            ++read;
            if (auto record = recordOf(row)) {
                take({row.seq, std::move(*record), isAsWritten(row, row.previous)});
            }
            return true;
        },
        [](qint64, qint64, const QString&) {});
    const std::optional<ChainHead> head = readHead(path);
    passed += std::max<qint64>(0, (head ? head->count : 0) - (next - 1));
    return read == 0 ? -1 : passed;
}

} // namespace yingke::journal
