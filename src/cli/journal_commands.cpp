// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asking.h"
#include "cli/commands.h"

#include "frontdesk/clock_watch.h"
#include "journal/check/verify.h"
#include "journal/read/event_book.h"
#include "journal/write/purge.h"
#include "journal/write/rebuild.h"
#include "platform/system_clock.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace yingke::cli {

namespace {

/// In the office's language and in English, with what is to be done.
void print(const journal::Finding& finding, std::ostream& out) {
    const journal::FindingTold said = journal::told(finding);
    const journal::FindingWords words = journal::wordsOf(finding.kind);
    const QString english = journal::filled(QLatin1String(words.what), finding);
    out << (journal::isRemark(finding.kind) ? "· " : "! ") << said.what.toStdString() << "\n    "
        << said.todo.toStdString() << '\n';
    if (said.what != english) {
        out << "    " << english.toStdString() << "\n    " << words.todo << '\n';
    }
}

/// All that is wrong can be made anew from the events.
bool isMended(const journal::Verified& verified) {
    return std::all_of(verified.findings.begin(), verified.findings.end(), [](const journal::Finding& one) {
        return journal::isRemark(one.kind) || one.kind == journal::FindingKind::TableDiffers;
    });
}

std::optional<core::Moment> lastMoment(const QString& file) {
    std::optional<core::Moment> moment;
    journal::EventBook book(file);
    const std::int64_t last = book.last();
    book.read(last, last + 1, journal::PersonalParts::LeftOut,
              [&moment](const journal::NumberedRecord& one) { moment = one.record.at; });
    return moment;
}

} // namespace

int verify(const std::string& path, bool rebuild, std::ostream& out) {
    widgets::speakLanguage(*QCoreApplication::instance());
    const QString file = QString::fromStdString(path);
    const journal::Verified verified = journal::verify(file);
    if (verified.intact) {
        out << "完整 / intact: " << verified.count << " events, head " << verified.head.toStdString() << '\n';
    } else {
        out << "不完整 / not intact: event " << verified.firstBad << ": " << verified.why.toStdString() << '\n';
    }
    for (const journal::Finding& finding : verified.findings) {
        print(finding, out);
    }
    if (verified.more > 0) {
        out << "+ " << verified.more << '\n';
    }
    if (rebuild && isMended(verified)) {
        const QString fault = journal::rebuild(file);
        out << (fault.isEmpty() ? "read tables made anew" : "not rebuilt: " + fault.toStdString()) << '\n';
        return fault.isEmpty() ? 0 : 2;
    }
    return verified.intact ? 0 : 1;
}

int purge(const std::string& path, int days, ClockSaid clock, std::ostream& out) {
    const QString file = QString::fromStdString(path);
    const core::Moment now = platform::SystemClock().now();
    const std::optional<core::Moment> last = lastMoment(file);
    frontdesk::ClockWatch watch(last, now,
                                last ? std::optional(platform::SystemClock::offsetAt(last->utc)) : std::nullopt);
    // A year ahead, and what is to be kept would go.
    if (const QString doubt = watch.doubt(now); clock == ClockSaid::Nothing && !doubt.isEmpty()) {
        out << clockRefused(doubt).toStdString() << '\n';
        return 2;
    }
    constexpr core::Millis day = 24LL * 3600 * 1000;
    const journal::Purged purged = journal::purgeBefore(file, now.utc - days * day, watch.settle(now));
    if (!purged.fault.isEmpty()) {
        out << "nothing was erased: " << purged.fault.toStdString() << '\n';
        return 2;
    }
    out << "personal data of " << purged.events << " events erased\n";
    return 0;
}

} // namespace yingke::cli
