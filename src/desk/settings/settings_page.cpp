// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settings/settings_page.h"

#include "app/space.h"
#include "desk/settings/log_password.h"
#include "desk/settings/maintainer_frame.h"
#include "desk/settings/outside_frame.h"
#include "frontdesk/front_desk.h"
#include "office/access/log_access.h"
#include "office/data/office.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"
#include "widgets/parts/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_desk(parts.desk), m_folder(parts.folder),
      m_book(parts.folder + QStringLiteral("/office"), parts.office), m_office(parts.office) {
    setObjectName(QStringLiteral("settings"));
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addLayout(buildParts());
    auto* frame = widgets::card(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    m_title = plainLabel({}, "title", frame);
    column->addWidget(m_title);
    m_note = plainLabel({}, "quiet", frame);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    buildTable(frame);
    column->addWidget(m_table, 1);
    m_told = plainLabel({}, "quiet", frame);
    m_told->setObjectName(QStringLiteral("settingsTold"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    column->addLayout(buildButtons(frame));
    row->addWidget(frame, 1);
    m_parts->setCurrentRow(0);
    m_password = new LogPassword(parts.desk, parts.access, this);
    m_outside = new OutsideFrame({parts.outside, parts.bell, Autostart(startCommand(parts.folder))}, this);
    connect(m_outside, &OutsideFrame::soundSwitched, this, &SettingsPage::soundSwitched);
    m_maintainer = new MaintainerFrame(parts.office, parts.folder, this);
    buildKeys();
}

QLayout* SettingsPage::buildParts() {
    m_parts = new QListWidget(this);
    m_parts->setObjectName(QStringLiteral("settingsParts"));
    m_parts->setAccessibleName(tr("Tables of the office"));
    m_parts->setFixedWidth(230);
    for (const office::SettingsPart part : office::SettingsBook::parts()) {
        m_parts->addItem(office::SettingsBook::titleOf(part));
    }
    connect(m_parts, &QListWidget::currentRowChanged, this, [this](int chosen) {
        if (chosen >= 0 && !open(office::SettingsBook::parts().at(static_cast<std::size_t>(chosen)))) {
            const QSignalBlocker quiet(m_parts); // the list goes back to the table that is still open
            const auto parts = office::SettingsBook::parts();
            m_parts->setCurrentRow(
                static_cast<int>(std::find(parts.begin(), parts.end(), m_shown.part) - parts.begin()));
        }
    });
    auto* left = new QVBoxLayout;
    left->addWidget(m_parts, 1);
    m_space = plainLabel({}, "quiet", this);
    m_space->setObjectName(QStringLiteral("settingsSpace"));
    m_space->setWordWrap(true);
    m_space->setFixedWidth(m_parts->width());
    left->addWidget(m_space);
    auto* outside = keyButton(tr("Sounds, outside"), "settings.outside", "", "settingsOutside", this);
    left->addWidget(outside);
    connect(outside, &QPushButton::clicked, this, &SettingsPage::askOutside);
    auto* password = keyButton(tr("Password of the log"), "settings.password", "", "settingsPassword", this);
    left->addWidget(password);
    auto* maintainer = keyButton(tr("For the maintainer"), "settings.maintainer", "", "settingsMaintainer", this);
    left->addWidget(maintainer);
    connect(maintainer, &QPushButton::clicked, this, &SettingsPage::askArchive);
    connect(password, &QPushButton::clicked, this, &SettingsPage::askPassword);
    return left;
}

void SettingsPage::buildTable(QWidget* frame) {
    m_table = new QTableWidget(frame);
    m_table->setObjectName(QStringLiteral("settingsTable"));
    widgets::makeRows(m_table, 40);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) {
            setChanged(true);
        }
    });
}

QLayout* SettingsPage::buildButtons(QWidget* frame) {
    auto* buttons = new QHBoxLayout;
    auto* leave = keyButton(tr("Back to the desk"), "question.close", "", "settingsLeave", frame);
    m_add = keyButton(tr("Add a row"), "table.add", "", "settingsAdd", frame);
    m_remove = keyButton(tr("Take the row away"), "table.remove", "", "settingsRemove", frame);
    m_discard = keyButton(tr("Discard changes"), "table.discard", "", "settingsDiscard", frame);
    m_save = keyButton(tr("Save"), "table.save", "primary", "settingsSave", frame);
    for (QPushButton* button : {leave, m_add, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    connect(leave, &QPushButton::clicked, this, &SettingsPage::leave);
    connect(m_add, &QPushButton::clicked, this, &SettingsPage::addRow);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::removeRow);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    return buttons;
}

void SettingsPage::buildKeys() {
    const auto key = [this](const char* id, void (SettingsPage::*act)()) {
        widgets::bindKey(this, id, [this, act] { (this->*act)(); });
    };
    key("table.save", &SettingsPage::save);
    key("table.add", &SettingsPage::addRow);
    key("table.remove", &SettingsPage::removeRow);
    key("table.discard", &SettingsPage::discard);
    key("settings.password", &SettingsPage::askPassword);
    key("settings.maintainer", &SettingsPage::askArchive);
    key("settings.outside", &SettingsPage::askOutside);
}

void SettingsPage::askPassword() { m_password->open(); }

void SettingsPage::askArchive() { m_maintainer->open(); }

void SettingsPage::askOutside() { m_outside->open(m_office.soundOn()); }

bool SettingsPage::open(office::SettingsPart part) {
    if (m_changed && part != m_shown.part) {
        say(tr("Save ({key:table.save}) or discard ({key:table.discard}) the changes first."), true);
        return false;
    }
    m_shown = m_book.table(part);
    fill();
    return true;
}

void SettingsPage::fill() {
    m_filling = true;
    m_title->setText(m_shown.title);
    m_note->setText(m_shown.note);
    m_note->setVisible(!m_shown.note.isEmpty());
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_shown.columns.size()));
    m_table->setRowCount(static_cast<int>(m_shown.rows.size()));
    m_table->setHorizontalHeaderLabels(m_shown.columns);
    m_table->setAccessibleName(m_shown.title);
    for (std::size_t i = 0; i < m_shown.rows.size(); ++i) {
        for (int column = 0; column < m_shown.columns.size(); ++column) {
            auto* item = new QTableWidgetItem(m_shown.rows[i].value(column));
            if (column < m_shown.firstEditable) {
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            }
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_choices.clear(); // the table lets go of them by itself
    for (const auto& [row, answers] : m_shown.choices) {
        m_choices.push_back(std::make_unique<widgets::ChoiceDelegate>(answers, nullptr));
        m_table->setItemDelegateForRow(row, m_choices.back().get());
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(140);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_add->setVisible(m_shown.growable);
    m_remove->setVisible(m_shown.growable);
    m_filling = false;
    setChanged(false);
    say({}, false);
}

office::SettingsTable SettingsPage::entered() const {
    office::SettingsTable table = m_shown;
    table.rows.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem* item = m_table->item(row, column);
            cells << (item != nullptr ? item->text() : QString());
        }
        table.rows.push_back(cells);
    }
    table.ids.resize(table.rows.size());
    return table;
}

void SettingsPage::save() {
    if (QWidget* editor = m_table->indexWidget(m_table->currentIndex()); editor != nullptr || hasFocus() == false) {
        m_table->setFocus(); // what is being typed goes into its cell
    }
    const office::SettingsTable table = entered();
    std::vector<core::Command> changes;
    auto fault = m_book.check(table);
    if (!fault && isSomebodyLeaving(table)) {
        return;
    }
    if (!fault) {
        fault = m_book.save(table, &changes);
    }
    if (fault) {
        say(fault->sentence, true);
        if (fault->row >= 0) {
            m_table->setCurrentCell(fault->row, fault->column);
        }
        return;
    }
    if (changes.empty()) {
        say(tr("Nothing was changed."), false);
        setChanged(false);
        return;
    }
    (void)m_desk.submit(changes);
    m_gone.clear(); // who comes back may leave again
    m_shown = m_book.table(m_shown.part);
    fill();
    say(tr("Saved. %n change(s) are in the log; they hold from the next step on.", nullptr,
           static_cast<int>(changes.size())),
        false);
    emit saved();
}

bool SettingsPage::isSomebodyLeaving(const office::SettingsTable& table) {
    for (const core::PersonId& person : m_book.leaving(table)) {
        if (m_leaving && m_gone.count(person) == 0) {
            m_leaving(person, [this, person] {
                m_gone.insert(person);
                save();
            });
            return true;
        }
    }
    return false;
}

void SettingsPage::addRow() {
    if (!m_shown.growable) {
        return;
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_shown.ids.emplace_back();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setItem(row, column, new QTableWidgetItem);
    }
    m_table->setFocus();
    m_table->setCurrentCell(row, 0);
    setChanged(true);
}

void SettingsPage::removeRow() {
    const int row = m_table->currentRow();
    if (row < 0) {
        say(tr("Choose the row first."), true);
        return;
    }
    const bool added = m_shown.ids.at(static_cast<std::size_t>(row)).isEmpty();
    if (!m_shown.shrinkable && !added) {
        say(m_shown.part == office::SettingsPart::People
                ? tr("Who leaves is set to \"no\" in the last column: the log still names them.")
                : tr("Scripts use this name; it can be worded anew, but not taken away."),
            true);
        return;
    }
    m_table->removeRow(row);
    m_shown.ids.erase(m_shown.ids.begin() + row);
    setChanged(true);
}

void SettingsPage::discard() {
    m_shown = m_book.table(m_shown.part);
    fill();
}

void SettingsPage::leave() {
    if (m_changed) {
        say(tr("Save ({key:table.save}) or discard ({key:table.discard}) the changes first."), true);
        return;
    }
    emit closed();
}

void SettingsPage::say(const QString& sentence, bool isError) {
    const QString said = widgets::keyed(sentence);
    m_told->setText(said);
    m_told->setAccessibleName(said);
    widgets::restyle(m_told, "role", isError ? "error" : "quiet");
}

void SettingsPage::setChanged(bool changed) {
    m_changed = changed;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
}

void SettingsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_space->setText(app::spaceText(app::spaceOf(m_folder, m_desk.now())));
    if (!m_changed) {
        open(m_shown.part);
    }
    m_parts->setFocus();
}

void SettingsPage::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yingke::desk
