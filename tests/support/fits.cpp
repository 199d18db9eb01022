// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fits.h"

#include "widgets/parts/countdown_ring.h"
#include "widgets/parts/elided_label.h"
#include "widgets/parts/shade.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace yingke::test {

namespace {

constexpr int slack = 1; // pixels: fonts are measured in parts of one

QString named(const QWidget& widget) {
    QString name = widget.objectName();
    for (const QWidget* at = widget.parentWidget(); name.isEmpty() && at != nullptr; at = at->parentWidget()) {
        name = at->objectName().isEmpty() ? QString() : at->objectName() + QStringLiteral("/…");
    }
    QString said;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        said = label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        said = button->text();
    }
    return QStringLiteral("%1 %2 “%3” %4×%5")
        .arg(QLatin1String(widget.metaObject()->className()), name, said.left(30), QString::number(widget.width()),
             QString::number(widget.height()));
}

/// What is of Qt's own making inside a table, a calendar, a list.
bool isOfView(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(at) != nullptr ||
            qobject_cast<const QCalendarWidget*>(at) != nullptr || qobject_cast<const QComboBox*>(at) != nullptr ||
            qobject_cast<const QScrollBar*>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

bool isControl(const QWidget& widget) {
    return qobject_cast<const QLabel*>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr ||
           qobject_cast<const widgets::CountdownRing*>(&widget) != nullptr;
}

/// It is whole within all that holds it, or can be scrolled to.
QString outside(const QWidget& widget, const QWidget& window) {
    const QWidget* inner = &widget;
    QRect place = widget.rect();
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr && inner != &window;
         outer = outer->parentWidget()) {
        place.translate(inner->pos());
        inner = outer;
        const auto* area = qobject_cast<const QScrollArea*>(outer->parentWidget());
        const bool isPort = area != nullptr && area->viewport() == outer;
        const QRect room = outer->rect().adjusted(-slack, -slack, slack, slack);
        const bool wide = place.left() < room.left() || place.right() > room.right();
        const bool high = place.top() < room.top() || place.bottom() > room.bottom();
        if (isPort) {
            if (wide && (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || !area->widgetResizable())) {
                return QStringLiteral("outside its scrolled view");
            }
            if (high && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
                return QStringLiteral("below its view");
            }
            return {}; // the view itself is looked at as well
        }
        if (wide || high) {
            return QStringLiteral("outside %1 (%2,%3 in %4×%5)")
                .arg(outer->objectName().isEmpty() ? QString::fromLatin1(outer->metaObject()->className())
                                                   : outer->objectName(),
                     QString::number(place.right()), QString::number(place.bottom()), QString::number(outer->width()),
                     QString::number(outer->height()));
        }
    }
    return {};
}

QString cutLabel(const QLabel& label) {
    if (label.text().isEmpty() || qobject_cast<const widgets::ElidedLabel*>(&label) != nullptr) {
        return {};
    }
    const int wide = label.minimumSizeHint().width();
    if (label.width() + slack <
        (label.wordWrap() ? std::min(wide, label.sizeHint().width()) : label.sizeHint().width())) {
        return QStringLiteral("cut, wants %1").arg(label.wordWrap() ? wide : label.sizeHint().width());
    }
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.height() + slack < high ? QStringLiteral("cut below, wants %1").arg(high) : QString();
}

QString cutButton(const QPushButton& button) {
    if (button.text().isEmpty()) {
        return {};
    }
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    const QRect room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    QString text = button.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("&"));
    const QSize wanted = button.fontMetrics().size(Qt::TextShowMnemonic, text);
    if (room.width() + slack < wanted.width()) {
        return QStringLiteral("cut, wants %1, has %2").arg(wanted.width()).arg(room.width());
    }
    constexpr int edges = 6; // pixels, of a border that the focus makes thicker; its padding may be written over
    return button.height() < wanted.height() + edges ? QStringLiteral("cut below") : QString();
}

QString cutText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return cutLabel(*label);
    }
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        constexpr int edge = 2; // a pressed or a framed one has a thicker edge, for which its row has room
        const bool isFlat = button->height() + slack + edge < button->minimumSizeHint().height();
        return isFlat ? QStringLiteral("pressed flat, wants %1").arg(button->minimumSizeHint().height())
                      : cutButton(*button);
    }
    if (qobject_cast<const QCheckBox*>(&widget) != nullptr || qobject_cast<const QRadioButton*>(&widget) != nullptr) {
        return widget.width() + slack < widget.sizeHint().width() ? QStringLiteral("cut") : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        constexpr int arrow = 30;
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText()) + arrow;
        return box->width() < wanted ? QStringLiteral("cut, wants %1").arg(wanted) : QString();
    }
    if (qobject_cast<const QLineEdit*>(&widget) !=
        nullptr) { // its own hint knows the edge that the focus makes thicker
        QStyleOptionFrame option;
        option.initFrom(&widget);
        const int room = widget.style()->subElementRect(QStyle::SE_LineEditContents, &option, &widget).height();
        return room + 2 * slack < widget.fontMetrics().height() ? QStringLiteral("pressed flat") : QString();
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        constexpr int least = 40; // pixels, below which one scrolls and sees nothing
        const bool scrolls = area->verticalScrollBar()->maximum() > 0;
        if (area->horizontalScrollBar()->maximum() > 0) {
            return QStringLiteral("scrolls sideways");
        }
        return scrolls && area->viewport()->height() < least ? QStringLiteral("no room to scroll in") : QString();
    }
    return {};
}

void laidIn(const QLayout& layout, std::vector<const QWidget*>& widgets) { // NOLINT(misc-no-recursion)
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem* item = layout.itemAt(i);
        if (const QWidget* widget = const_cast<QLayoutItem*>(item)->widget()) {
            if (!widget->isHidden()) {
                widgets.push_back(widget);
            }
        } else if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout()) {
            laidIn(*inner, widgets);
        }
    }
}

QStringList overlaps(const QWidget& parent) {
    QStringList found;
    std::vector<const QWidget*> laid;
    if (parent.layout() != nullptr) {
        laidIn(*parent.layout(), laid);
    }
    for (std::size_t i = 0; i < laid.size(); ++i) {
        for (std::size_t k = i + 1; k < laid.size(); ++k) {
            const QRect both = laid[i]->geometry().intersected(laid[k]->geometry());
            if (laid[i]->parentWidget() == laid[k]->parentWidget() && both.width() > slack && both.height() > slack) {
                found << named(*laid[i]) + QStringLiteral(" lies on ") + named(*laid[k]);
            }
        }
    }
    return found;
}

/// What lies over all the rest, or the window.
const QWidget& topOf(const QWidget& window) {
    const QWidget* top = &window;
    for (const auto* shade : window.findChildren<widgets::Shade*>()) {
        top = shade->isVisible() ? shade : top;
    }
    return *top;
}

} // namespace

QStringList unfit(const QWidget& window) {
    QStringList found;
    const QWidget& top = topOf(window);
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || isOfView(*widget)) {
            continue;
        }
        found << overlaps(*widget);
        if (!isControl(*widget)) {
            continue;
        }
        for (const QString& what : {outside(*widget, window), cutText(*widget)}) {
            if (!what.isEmpty()) {
                found << named(*widget) + QStringLiteral(": ") + what;
            }
        }
    }
    found << overlaps(top);
    return found;
}

} // namespace yingke::test
