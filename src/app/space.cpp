// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space.h"

#include "app/texts.h"
#include "journal/read/event_book.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTimer>

#include <algorithm>

namespace yingke::app {

namespace {

constexpr core::Millis oneDay = 86'400'000;
constexpr core::Millis fourWeeks = 28 * oneDay; ///< a month's rush and its quiet days, and no season
constexpr qint64 longest = 36'500;              ///< days; what is longer is "for years" all the same

/// Bytes of the log's own file a day; 0: nothing was recorded lately, or it can't be read.
qint64 logGrowth(journal::EventBook& book, qint64 bytes, const core::Moment& now) {
    const std::int64_t last = book.last();
    const std::int64_t first = last > 0 ? book.firstSince(now.utc - fourWeeks) : 1;
    if (last == 0 || first > last) {
        return 0;
    }
    core::Millis since = now.utc - fourWeeks;
    if (first == 1) { // a log that is younger: since it began, but not less than a day
        book.read(1, 2, journal::PersonalParts::LeftOut,
                  [&since](const journal::NumberedRecord& one) { since = std::max(since, one.record.at.utc); });
    }
    const core::Millis span = std::max(oneDay, now.utc - since);
    const double perEvent = static_cast<double>(bytes) / static_cast<double>(last);
    const double days = static_cast<double>(span) / static_cast<double>(oneDay);
    return book.failures() > 0 ? 0 : static_cast<qint64>(perEvent * static_cast<double>(last - first + 1) / days);
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString forYears() { return Texts::tr("enough for years"); }
QString forDays(qint64 days) { return Texts::tr("full in about %n day(s)", "", static_cast<int>(days)); }

} // namespace

std::optional<qint64> Space::daysUntilFull() const {
    return free < 0 || perDay <= 0 ? std::nullopt : std::optional(std::min(longest, free / perDay));
}

bool Space::isLow() const {
    return free >= 0 && (free < std::max(leastFree, log) || daysUntilFull().value_or(longest) < leastDays);
}

Space spaceOf(const QString& folder, const core::Moment& now) {
    Space space;
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.isReady()) {
        space.free = disk.bytesAvailable();
    }
    const QString file = folder + QStringLiteral("/journal.sqlite");
    space.log = QFileInfo(file).size();
    journal::EventBook book(file);
    // Each backup is a copy of the log: the newest are as large as it is, and grow with it.
    const auto copies = QDir(folder + QStringLiteral("/backups")).entryList({QStringLiteral("*.sqlite")}, QDir::Files);
    space.perDay = book.isOpen() ? logGrowth(book, space.log, now) * (1 + copies.size()) : 0;
    return space;
}

QString spaceText(const Space& space) {
    constexpr qint64 years = 3 * 365;
    if (space.free < 0) {
        return Texts::tr("The system does not tell how much room the disk has.");
    }
    const auto days = space.daysUntilFull();
    const QString lasts = !days           ? Texts::tr("nothing was recorded in the last weeks to reckon from")
                          : *days > years ? forYears()
                                          : forDays(*days);
    return Texts::tr("Free on the disk: %1; the log has %2 and grows by %3 a day: %4.")
        .arg(sizeText(space.free), sizeText(space.log), sizeText(space.perDay), lasts);
}

QString lowSpaceText(const Space& space) {
    if (!space.isLow()) {
        return {};
    }
    const auto days = space.daysUntilFull();
    if (days && *days < Space::leastDays) {
        return Texts::tr(
                   "The disk of the log has %1 left: %2. Take away what is not needed, old backups first, or have "
                   "a larger disk put in; when it is full nothing can be recorded.")
            .arg(sizeText(space.free), forDays(*days));
    }
    return Texts::tr("The disk of the log has only %1 left. Take away what is not needed, old backups first, or have a "
                     "larger disk put in; when it is full nothing can be recorded.")
        .arg(sizeText(space.free));
}

SpaceWatch::SpaceWatch(Measure measure, Now now, QObject* parent)
    : QObject(parent), m_measure(std::move(measure)), m_now(std::move(now)), m_timer(new QTimer(this)) {
    constexpr int soon = 3'000; // milliseconds: the start itself is not held up
    constexpr int hourly = 3'600'000;
    m_timer->setInterval(hourly);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &SpaceWatch::look);
    m_timer->start();
    QTimer::singleShot(soon, this, &SpaceWatch::look);
}

void SpaceWatch::look() {
    const std::int64_t today = core::localDay(m_now());
    if (m_told == today) {
        return;
    }
    if (const QString sentence = lowSpaceText(m_measure()); !sentence.isEmpty()) {
        m_told = today;
        emit low(sentence);
    }
}

} // namespace yingke::app
