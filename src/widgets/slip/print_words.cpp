// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/print_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yingke::widgets {

namespace {

struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::Printing)
};

/// By the standard's keywords (RFC 8011, 5.4.12), whatever their severity; those that stop no paper are left out.
QString reasonWords(const QString& reason) {
    const QString word = QString(reason).remove(QStringLiteral("-error")).remove(QStringLiteral("-warning"));
    const auto is = [&word](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(),
                           [&word](const char* name) { return word == QLatin1String(name); });
    };
    if (is({"media-empty", "media-needed", "input-tray-missing"})) {
        return PrintTexts::tr("it is out of paper");
    }
    if (is({"media-jam"})) {
        return PrintTexts::tr("paper is stuck in it");
    }
    if (is({"cover-open", "door-open", "interlock-open"})) {
        return PrintTexts::tr("its cover is open");
    }
    if (is({"toner-empty", "marker-supply-empty", "developer-empty"})) {
        return PrintTexts::tr("its ink or ribbon is used up");
    }
    if (is({"offline", "connecting-to-device", "timed-out", "shutdown"}) ||
        word.startsWith(QStringLiteral("offline"))) {
        return PrintTexts::tr("it is off, or its cable is loose");
    }
    return {};
}

} // namespace

QString troubleOf(const PrintQueue& queue) {
    QStringList why;
    for (const QString& reason : queue.reasons) {
        // A report or a warning (paper is low) stops nothing.
        if (const QString words = reasonWords(reason);
            !words.isEmpty() && !reason.endsWith(QStringLiteral("-report"))) {
            why << words;
        }
    }
    why.removeDuplicates();
    if (queue.stopped) {
        why.prepend(PrintTexts::tr("it is stopped"));
    } else if (!queue.accepting) {
        why.prepend(PrintTexts::tr("it takes no papers now"));
    }
    return why.join(PrintTexts::tr(", "));
}

namespace print_words {

QString noPrinter(const QString& title) {
    return PrintTexts::tr("%1 is not printed: no printer is set up on this machine. It is kept; save it as PDF, "
                          "or set up a printer and print again.")
        .arg(title);
}

QString noOther(const QString& title) {
    return PrintTexts::tr("%1 is not printed: there is no other printer that could take it now. It is kept; save it as "
                          "PDF.")
        .arg(title);
}

QString notSent(const QString& title, const QString& queue, const QString& why) {
    return PrintTexts::tr("%1 is not printed: the printer %2 can't print, %3.").arg(title, queue, why);
}

QString stuck(const QString& title, const QString& queue, const QString& why) {
    return PrintTexts::tr("%1 waits in the printer %2: %3. It comes out once that is put right.")
        .arg(title, queue, why);
}

QString gone(const QString& title, const QString& queue) {
    return PrintTexts::tr("%1 is not printed: the printer %2 is gone from this machine.").arg(title, queue);
}

QString wrongPaper(const QString& title, const QString& queue, QSizeF mm) {
    return PrintTexts::tr("%1 is not printed: the printer %2 has no paper of %3 × %4 mm. Choose "
                          "another paper.")
        .arg(title, queue, QString::number(mm.width()), QString::number(mm.height()));
}

QString onItsWay(const QString& queue, const QString& before) {
    return before.isEmpty() ? PrintTexts::tr("with the printer %1").arg(queue)
                            : PrintTexts::tr("with the printer %1 (before: %2)").arg(queue, before);
}

QString printed(const QString& queue) { return PrintTexts::tr("printed by %1").arg(queue); }

QString askWhether(const QString& title, const QString& queue) {
    return PrintTexts::tr("%1 went to the printer %2, which does not say whether it came out. Is it printed?")
        .arg(title, queue);
}

QString unanswered(const QString& title) {
    return PrintTexts::tr("The print service does not answer; nobody knows of %1. Is it printed?").arg(title);
}

QString calledOff(const QString& title, const QString& queue) {
    return PrintTexts::tr("%1 is not printed: the printer %2 gave it up, or somebody called it off.").arg(title, queue);
}

} // namespace print_words

} // namespace yingke::widgets
