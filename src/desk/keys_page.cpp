// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keys_page.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace yingke::desk {

using widgets::plainLabel;

namespace {

struct Group {
    QString title;
    std::vector<std::pair<QString, QString>> keys; ///< key, what it does
};

QLabel* named(QLabel* label, const QString& keys) {
    label->setAccessibleName(keys + QLatin1Char(' ') + label->text());
    return label;
}

} // namespace

KeysPage::KeysPage(QWidget* window) : Shade(window) {
    panel()->setAccessibleName(tr("The keys"));
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    const std::vector<Group> groups = {
        {tr("Somebody comes"),
         {{s("F2"), tr("a visitor comes in")},
          {s("F3"), tr("the telephone rings")},
          {s("F7"), tr("do what the alarm says")},
          {s("Ctrl+↓"), tr("the next alarm")},
          {s("Ctrl+E"), tr("who is it")},
          {s("Ctrl+F"), tr("look up in the register")},
          {s("F5"), tr("speaks English, or not")},
          {s("Ctrl+B"), tr("came back for papers")}}},
        {tr("The step"),
         {{s("Enter"), tr("done, next")},
          {s("1–9"), tr("choose an answer")},
          {s("Alt+1…9"), tr("tick a paper or a task")},
          {s("Ctrl+T"), tr("show the number to call")},
          {s("Alt+←"), tr("one step back")},
          {s("Ctrl+K"), tr("skip, with a reason")}}},
        {tr("The visit"),
         {{s("Ctrl+M"), tr("choose the matter, or note the next one")},
          {s("F6"), tr("ask to wait")},
          {s("F8"), tr("hand over, has come, give back")},
          {s("F9"), tr("move up")},
          {s("Ctrl+Shift+O"), tr("the supervisor lets a rule pass")},
          {s("F10"), tr("see off")},
          {s("Ctrl+L"), tr("left without being served")},
          {s("Ctrl+O"), tr("open a visit again")}}},
        {tr("Promises and slips"),
         {{s("Ctrl+P"), tr("promises to follow")},
          {s("Ctrl+Shift+P"), tr("preview and print the slip")},
          {s("Ctrl+Shift+D"), tr("the slip as PDF")},
          {s("Ctrl+Shift+L"), tr("slips of today")}}},
        {tr("The desk"),
         {{s("Ctrl+1 2 3"), tr("desk, log, rehearsal")},
          {s("Ctrl+I"), tr("who is at the desk")},
          {s("Ctrl+G"), tr("add a colleague")},
          {s("Ctrl+,"), tr("the office's settings")},
          {s("Ctrl+Shift+F"), tr("the register's sheets, in and out")},
          {s("Ctrl+R"), tr("try to save again")},
          {s("Ctrl+Shift+S"), tr("sound on or off")}}},
    };
    column()->setContentsMargins(28, 22, 28, 22);
    column()->setSpacing(12);
    column()->addWidget(plainLabel(tr("The keys"), "title", panel()));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(36);
    column()->addLayout(columns);
    QGridLayout* grid = nullptr;
    int line = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i % 2 == 0) { // two groups below one another
            grid = new QGridLayout;
            grid->setHorizontalSpacing(14);
            grid->setVerticalSpacing(7);
            columns->addLayout(grid);
            line = 0;
        } else {
            grid->setRowMinimumHeight(line++, 10);
        }
        grid->addWidget(plainLabel(groups[i].title, "section", panel()), line++, 0, 1, 2);
        for (const auto& [key, what] : groups[i].keys) {
            grid->addWidget(plainLabel(key, "chip", panel()), line, 0, Qt::AlignLeft);
            grid->addWidget(named(plainLabel(what, "name", panel()), key), line++, 1);
        }
        grid->setRowStretch(line, 1);
    }
    auto* close = widgets::keyButton(tr("Close"), QStringLiteral("Esc"), "primary", "keysClose", panel());
    connect(close, &QPushButton::clicked, this, &KeysPage::dismiss);
    column()->addWidget(close, 0, Qt::AlignRight);
}

void KeysPage::keyPressEvent(QKeyEvent* event) {
    event->accept(); // nothing under it hears a key
    dismiss();
}

void KeysPage::mousePressEvent(QMouseEvent* /*event*/) { dismiss(); }

void KeysPage::place() {
    setGeometry(parentWidget()->rect());
    panel()->adjustSize();
    panel()->move((width() - panel()->width()) / 2, std::max(20, (height() - panel()->height()) / 3));
}

} // namespace yingke::desk
