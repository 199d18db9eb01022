// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/import_list.h"

#include "frontdesk/front_desk.h"
#include "office/texts/visit_texts.h"
#include "register/rooms/household_form.h"
#include "register/rooms/room_register.h"
#include "register/sheets/import_job.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/row_table.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int widthOfPanel = 820;
constexpr int leastHeight = 240;

QString stateText(const registers::KeptImport& one) {
    return one.backUtc != 0 ? ImportList::tr("taken back") : one.rooms == 0 ? ImportList::tr("too old") : QString();
}

/// yingkectl notes the account of the system.
QString personOf(const office::Office& office, const registers::KeptImport& one) {
    const QString account = QStringLiteral("account:");
    return one.note.person.startsWith(account) ? one.note.person.mid(account.size())
                                               : office::nameOf(office, core::PersonId{one.note.person.toStdString()});
}

} // namespace

ImportList::ImportList(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, registers::ImportJob& job,
                       QWidget* over)
    : Shade(over, widthOfPanel), m_desk(desk), m_note(desk, this, frontdesk::PersonalNote::Use::Changed),
      m_rooms(rooms), m_job(job), m_table(new QTableWidget(panel())), m_told(new QLabel(panel())),
      m_back(new QPushButton(tr("Take it back"), panel())),
      m_too(new QPushButton(tr("With what was changed since"), panel())) {
    auto* title = new QLabel(tr("The last imports"), panel());
    widgets::restyle(title, "role", QStringLiteral("title"));
    m_table->setObjectName(QStringLiteral("importList"));
    m_table->setAccessibleName(title->text());
    const QStringList heads{tr("When"), tr("By"), tr("What"), tr("New"), tr("Changed"), tr("Gone"), QString()};
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    constexpr int rowHeight = 34;
    widgets::makeRows(m_table, rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(leastHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents); // the time is read whole
    m_told->setObjectName(QStringLiteral("importListTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto* close = new QPushButton(tr("Back"), panel());
    auto* keys = new QHBoxLayout;
    keys->addWidget(close);
    keys->addStretch();
    keys->addWidget(m_too);
    keys->addWidget(m_back);
    for (QWidget* one : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_told)}) {
        column()->addWidget(one);
    }
    column()->addLayout(keys);
    m_back->setObjectName(QStringLiteral("importBack"));
    m_too->setObjectName(QStringLiteral("importBackToo"));
    const auto press = [this](QPushButton* button, const char* id, const std::function<void()>& act) {
        button->setFocusPolicy(Qt::NoFocus);
        widgets::showKey(button, id);
        connect(button, &QPushButton::clicked, this, act);
        m_keys.on(id, act);
    };
    press(close, "question.close", [this] { dismiss(); });
    press(m_back, "imports.back", [this] { takeBack(registers::ChangedSince::StayAsTheyAre); });
    press(m_too, "imports.back_too", [this] { takeBack(registers::ChangedSince::GoBackToo); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before) {
            look();
        }
    });
    connect(&job, &registers::ImportJob::lookedBack, this, &ImportList::lookedBack);
    connect(&job, &registers::ImportJob::tookBack, this, &ImportList::done);
}

void ImportList::open() {
    Shade::open();
    m_looked = 0;
    fill();
    m_table->setFocus();
}

void ImportList::fill() {
    m_imports = m_rooms.imports();
    const int offset = m_desk.now().offsetMinutes * 60;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_imports.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const registers::KeptImport& one = m_imports.at(static_cast<std::size_t>(row));
            const QString cells[] = {QDateTime::fromMSecsSinceEpoch(one.note.utc, QTimeZone(offset))
                                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                     personOf(m_desk.office(), one),
                                     registers::kindText(one.note.kind),
                                     QString::number(one.note.added),
                                     QString::number(one.note.changed),
                                     QString::number(one.note.gone),
                                     stateText(one)};
            for (int column = 0; column < m_table->columnCount(); ++column) {
                m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
            }
        }
        const auto same = std::find_if(m_imports.begin(), m_imports.end(),
                                       [this](const registers::KeptImport& one) { return one.id == m_looked; });
        m_table->setCurrentCell(m_imports.empty()         ? -1
                                : same == m_imports.end() ? 0
                                                          : static_cast<int>(same - m_imports.begin()),
                                0);
    }
    m_look.reset();
    look();
}

void ImportList::look() {
    m_look.reset();
    m_back->setEnabled(false);
    m_too->setVisible(false);
    const int row = m_table->currentRow();
    if (row < 0) {
        say(tr("Nothing was taken over yet."), "quiet");
        return;
    }
    const registers::KeptImport& one = m_imports.at(static_cast<std::size_t>(row));
    if (one.rooms == 0) {
        say(one.backUtc != 0 ? tr("It was taken back.") : tr("Ten others came after it; it can't be taken back."),
            "quiet");
        return;
    }
    if (m_job.isRunning()) {
        say(tr("A sheet is being read or written. Wait until it is done."), "quiet");
        return;
    }
    say(tr("Looking what was changed since …"), "quiet");
    m_looked = one.id;
    m_job.lookBack(one.id);
}

void ImportList::lookedBack(const registers::TakeBackLook& found) {
    const int row = m_table->currentRow();
    if (!isOpen() || row < 0) {
        return;
    }
    if (m_imports.at(static_cast<std::size_t>(row)).id != m_looked) {
        look(); // another one was chosen meanwhile
        return;
    }
    m_look = found;
    const QStringList others = found.changedSince + found.notThere;
    constexpr qsizetype mostNamed = 6;
    QString said = tr("%n room(s) become what they were before it.", nullptr, found.rooms);
    if (!others.isEmpty()) {
        said += QLatin1Char(' ') +
                tr("%n room(s) were changed since and stay as they are: %1.", nullptr, static_cast<int>(others.size()))
                    .arg(others.mid(0, mostNamed).join(QStringLiteral(", ")) +
                         (others.size() > mostNamed ? QStringLiteral(" …") : QString()));
    }
    if (!found.changedSince.isEmpty()) {
        said += QLatin1Char(' ') + tr("{key:imports.back_too} takes back what was changed since, too.");
    }
    said += QLatin1Char(' ') + tr("What was paid stays paid.");
    say(said, others.isEmpty() ? "quiet" : "warn");
    m_back->setEnabled(found.rooms > 0);
    m_too->setVisible(!found.changedSince.isEmpty());
}

void ImportList::takeBack(registers::ChangedSince rule) {
    const bool tooBack = rule == registers::ChangedSince::GoBackToo;
    if (!m_look || m_note.isWaiting() || m_job.isRunning() || (tooBack && m_look->changedSince.isEmpty()) ||
        (!tooBack && m_look->rooms == 0)) {
        return;
    }
    m_back->setEnabled(false);
    m_too->setVisible(false);
    say(tr("Taking it back …"), "quiet");
    m_note.askFor(registers::takeBackNote(*m_look, rule), [this, rule, id = m_looked](const QString& refused) {
        if (!refused.isEmpty()) {
            say(refused, "error");
            return;
        }
        m_job.takeBack(id, rule, QString::fromStdString(m_desk.me().value), m_desk.now().utc);
    });
}

void ImportList::done(const registers::TakenBack& back) {
    fill();
    if (back.fault.isEmpty()) {
        say(tr("Taken back: %1 rooms are as they were, %2 stay. It is in the log.")
                .arg(QString::number(back.rooms), QString::number(back.left)),
            "done");
    } else {
        say(back.fault, "error");
    }
    emit tookBack();
}

bool ImportList::event(QEvent* event) {
    // The page's keys (Ctrl+S takes a sheet over) rest while it is open.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Shade::event(event);
}

void ImportList::keyPressEvent(QKeyEvent* event) {
    (void)m_keys.hear(*event);
    event->accept(); // nothing under it hears a key
}

void ImportList::say(const QString& sentence, const char* role) {
    const QString line = widgets::keyed(sentence);
    m_told->setText(line);
    m_told->setAccessibleName(line);
    widgets::restyle(m_told, "role", QLatin1String(role));
}

} // namespace yingke::desk
