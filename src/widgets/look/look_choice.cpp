// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look_choice.h"

#include "platform/choice_file.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QPalette>

namespace yingke::widgets {

namespace {

constexpr auto kLook = "look";

QString file(const QString& folder) { return folder + QStringLiteral("/window.ini"); }

const QStringList& words() {
    static const QStringList all = {QStringLiteral("desktop"), QStringLiteral("light"), QStringLiteral("dark")};
    return all;
}

} // namespace

Look keptLook(const QString& folder) {
    const platform::ChoiceFile kept(file(folder));
    const auto at = words().indexOf(kept.value(QLatin1String(kLook)).toString());
    return at < 0 ? Look::AsDesktop : static_cast<Look>(at);
}

void keepLook(const QString& folder, Look look) {
    platform::ChoiceFile(file(folder)).keep(QLatin1String(kLook), words().at(static_cast<int>(look)));
}

Look nextLook(Look look) {
    switch (look) {
    case Look::AsDesktop:
        return Look::Light;
    case Look::Light:
        return Look::Dark;
    case Look::Dark:
        break;
    }
    return Look::AsDesktop;
}

QString lookText(Look look) {
    switch (look) {
    case Look::Light:
        return QCoreApplication::translate("yingke::widgets::Look", "Look: light");
    case Look::Dark:
        return QCoreApplication::translate("yingke::widgets::Look", "Look: dark");
    case Look::AsDesktop:
        break;
    }
    return QCoreApplication::translate("yingke::widgets::Look", "Look: as the desktop");
}

Desktop desktopLook() {
    constexpr int half = 128;
    return QApplication::palette().color(QPalette::Window).lightness() < half ? Desktop::Dark : Desktop::Light;
}

Palette paletteOf(Look look, Desktop desktop) {
    const bool isDark = look == Look::Dark || (look == Look::AsDesktop && desktop == Desktop::Dark);
    return isDark ? nightPalette() : dayPalette();
}

void changePalette(QApplication& application, const Palette& palette) { paint(application, palette); }

} // namespace yingke::widgets
