// SPDX-License-Identifier: GPL-3.0-or-later
// A window at the sizes that desks have: what of it does not fit is told by size.
#pragma once

#include "gui/desk_story.h"
#include "support/fits.h"

#include <QSize>

#include <string>
#include <vector>

namespace yingke::test {

/// YINGKE_ALL_SIZES=1: every step of every script at every size up to 4K, which takes an hour; else what a landing
/// can wait for.
inline bool isEverySizeWanted() { return qEnvironmentVariableIsSet("YINGKE_ALL_SIZES"); }

/// Logical pixels: 1024×768; 1366×768 at 125 %, 150 % of 1920×1080, and those at 100 %; 2560×1440, and 4K at 100 % (at
/// 200 % it is 1920×1080).
inline const std::vector<QSize>& deskSizes() {
    static const std::vector<QSize> usual{{1024, 768}, {1093, 614}, {1280, 720},
                                          {1366, 768}, {1536, 864}, {1920, 1080}};
    static const std::vector<QSize> all{{1024, 768}, {1093, 614},  {1280, 720},  {1366, 768},
                                        {1536, 864}, {1920, 1080}, {2560, 1440}, {3840, 2160}};
    return isEverySizeWanted() ? all : usual;
}

/// Lets the window be laid out, which is done in steps.
inline void settle() {
    for (int i = 0; i < 6; ++i) {
        QApplication::processEvents();
    }
}

/// All that can be seen fits, at each of the sizes; leaves the window at 1366×768.
inline void fits(QWidget& window, const std::string& what, const std::vector<QSize>& sizes = deskSizes()) {
    QStringList wrong;
    for (const QSize& size : sizes) {
        window.resize(size);
        settle();
        for (const QString& line : unfit(window)) {
            wrong << QStringLiteral("%1×%2 %3").arg(size.width()).arg(size.height()).arg(line);
        }
        if (window.size() != size) {
            wrong << QStringLiteral("%1×%2 is %3 wide").arg(size.width()).arg(size.height()).arg(window.width());
        }
    }
    window.resize(1366, 768);
    INFO(what << "\n" << wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace yingke::test
