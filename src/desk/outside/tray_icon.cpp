// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/tray_icon.h"

#include "widgets/look/palette.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>

namespace yingke::desk {

namespace {

constexpr int traySizes[] = {16, 22, 24, 32, 48, 64};
constexpr int mostWritten = 9;

widgets::Ink markOf(core::LimitPhase phase) {
    switch (phase) {
    case core::LimitPhase::Calm:
        return widgets::Ink::Queued;
    case core::LimitPhase::Warning:
        return widgets::Ink::Waiting;
    case core::LimitPhase::Overdue:
        return widgets::Ink::Overdue;
    }
    return widgets::Ink::Queued;
}

void paintNumber(QPixmap& on, const TrayLook& look, const widgets::Palette& palette) {
    const QString number = look.waiting == 0            ? QStringLiteral("!") // a limit of who is served
                           : look.waiting > mostWritten ? QStringLiteral("9+")
                                                        : QString::number(look.waiting);
    const qreal side = on.width() * 0.68;
    const QRectF round(on.width() - side, on.height() - side, side, side);
    QPainter painter(&on);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette[widgets::Ink::Card], on.width() / 16.0));
    painter.setBrush(palette[markOf(look.gravest)]);
    painter.drawEllipse(round);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setBold(true);
    font.setPixelSize(qMax(6, qRound(side * (number.size() > 1 ? 0.6 : 0.78))));
    painter.setFont(font);
    painter.setPen(palette[widgets::Ink::PrimaryText]);
    painter.drawText(round, Qt::AlignCenter, number);
}

} // namespace

QIcon withNumber(const QIcon& icon, const TrayLook& look, const widgets::Palette& palette) {
    if (look.waiting == 0 && look.gravest == core::LimitPhase::Calm) {
        return icon;
    }
    QIcon numbered;
    for (const int size : traySizes) {
        QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0);
        paintNumber(pixmap, look, palette);
        numbered.addPixmap(pixmap);
    }
    return numbered;
}

TrayIcon::TrayIcon(const QIcon& icon, QObject* parent) : QObject(parent), m_plain(icon), m_icon(icon) {
    connect(m_menu.addAction(tr("Show the desk")), &QAction::triggered, this, &TrayIcon::clicked);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) {
            emit clicked();
        }
    });
}

void TrayIcon::show(const TrayLook& look) {
    if (m_icon.isVisible() && look == m_look) {
        return;
    }
    m_look = look;
    m_icon.setIcon(withNumber(m_plain, look, widgets::paletteOf(QCoreApplication::instance())));
    m_icon.setToolTip(look.words);
    m_icon.show();
}

void TrayIcon::hide() { m_icon.hide(); }

} // namespace yingke::desk
