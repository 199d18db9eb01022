// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/kept_fields.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QLayout>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>

namespace yingke::widgets {

namespace {

/// All sheets in one, in these colours: the common one first (its name sorts behind the workspaces' own, so it is read
/// by name), then each workspace's.
QString sheetsIn(const Palette& palette) {
    QStringList names = QDir(QStringLiteral(":/theme")).entryList({QStringLiteral("*.qss")}, QDir::Files, QDir::Name);
    names.removeAll(QStringLiteral("yingke.qss"));
    names.prepend(QStringLiteral("yingke.qss"));
    QString sheets;
    for (const QString& name : names) {
        QFile sheet(QStringLiteral(":/theme/") + name);
        if (sheet.open(QIODevice::ReadOnly)) {
            sheets += QString::fromUtf8(sheet.readAll());
        }
    }
    return filledSheet(sheets, palette);
}

} // namespace

void applyTheme(QApplication& application, const Palette& palette) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(15);
    QApplication::setFont(font);
    paint(application, palette);
    if (application.findChild<KeptFields*>() == nullptr) { // a theme may be put on again
        new KeptFields(&application);
    }
    speakLanguage(application);
}

void paint(QApplication& application, const Palette& palette) {
    // What no sheet speaks of: tool tips, the calendar, the windows of the system.
    QPalette common;
    const auto set = [&common, &palette](QPalette::ColorRole role, Ink ink) { common.setColor(role, palette[ink]); };
    set(QPalette::Window, Ink::Ground);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Base, Ink::Card);
    set(QPalette::AlternateBase, Ink::Row);
    set(QPalette::Text, Ink::Text);
    set(QPalette::Button, Ink::Card);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::Highlight, Ink::Selection);
    set(QPalette::HighlightedText, Ink::Text);
    set(QPalette::ToolTipBase, Ink::Card);
    set(QPalette::ToolTipText, Ink::Text);
    set(QPalette::PlaceholderText, Ink::FaintText);
    set(QPalette::Link, Ink::AccentText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        common.setColor(QPalette::Disabled, role, palette[Ink::OffText]);
    }
    QApplication::setPalette(common);
    givePalette(&application, palette);
    application.setStyleSheet(sheetsIn(palette));
}

void dress(QWidget* window, const Palette& palette) {
    givePalette(window, palette);
    window->setStyleSheet(sheetsIn(palette));
}

void speakLanguage(QCoreApplication& application) {
    if (qEnvironmentVariable("YINGKE_LANGUAGE") == QStringLiteral("en")) {
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    // Of Qt's own windows (the choice of a file), where the machine has them.
    auto* own = new QTranslator(&application);
    if (own->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(own);
    }
    for (const QString& room : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*_zh_CN.qm")})) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/i18n/") + room)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QLatin1String(role));
    return label;
}

QFrame* card(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

QString withKey(const QString& label, const KeyName& key) { return withKeyText(label, key.text()); }

QString withKeyText(const QString& label, const QString& key) {
    return key.isEmpty() ? label : label + QStringLiteral("  ") + key;
}

void noteKey(QAbstractButton* button, const QString& label, const KeyName& key) {
    if (key.isEnter()) {
        button->setProperty("plainLabel", label);
        button->setProperty("enterKey", key.text());
        button->setProperty("meansEnter", true);
    }
}

QPushButton* keyButton(const QString& label, const KeyName& key, const char* kind, const char* objectName,
                       QWidget* parent) {
    QString text = label;
    text.replace(QLatin1Char('&'), QStringLiteral("&&")); // a visitor's ampersand is no mnemonic
    auto* button = new QPushButton(withKey(text, key), parent);
    noteKey(button, text, key);
    button->setProperty("kind", QLatin1String(kind));
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(label);
    button->setAccessibleDescription(key.text());
    button->setAutoDefault(false);
    return button;
}

const char* lookOf(core::LimitPhase phase) {
    switch (phase) {
    case core::LimitPhase::Calm:
        return "calm";
    case core::LimitPhase::Warning:
        return "warning";
    case core::LimitPhase::Overdue:
        return "overdue";
    }
    return "calm";
}

void restyle(QWidget* widget) {
    if (!widget->testAttribute(Qt::WA_WState_Polished)) {
        return; // it will be, as it is then, when it is first shown
    }
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void restyle(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) != value) {
        widget->setProperty(property, value);
        restyle(widget);
    }
}

void clearLayout(QLayout* layout) { // NOLINT(misc-no-recursion)
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QWidget* inside : widget->findChildren<QWidget*>()) {
                inside->setObjectName({}); // nobody finds by name what is on its way out
            }
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace yingke::widgets
