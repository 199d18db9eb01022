// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/register_search.h"

#include "core/money.h"
#include "desk/register/household_card.h"
#include "frontdesk/front_desk.h"
#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "register/room_register.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int mostHitsShown = 30;
constexpr int columnCount = 5;

/// 欧阳丽 → 欧阳, 王建国 → 王; a name in letters stays whole.
QString surnameOf(const QString& name) {
    static const QStringList ofTwo = QStringLiteral("欧阳,司马,上官,诸葛,东方,皇甫,尉迟,公孙,慕容,令狐,司徒,夏侯,端木,"
                                                    "长孙,宇文,轩辕,独孤,南宫,申屠,闻人,钟离,澹台,公冶,宗政,濮阳")
                                         .split(QLatin1Char(','));
    if (name.isEmpty() || name.front().script() != QChar::Script_Han) {
        return name;
    }
    return name.left(name.size() > 2 && ofTwo.contains(name.left(2)) ? 2 : 1);
}

core::VisitorRole visitorRole(registers::ResidentRole role) {
    switch (role) {
    case registers::ResidentRole::Owner:
        return core::VisitorRole::Owner;
    case registers::ResidentRole::Tenant:
        return core::VisitorRole::Tenant;
    case registers::ResidentRole::Family:
    case registers::ResidentRole::Contact:
        return core::VisitorRole::Other;
    }
    return core::VisitorRole::Unknown;
}

QString roleText(registers::ResidentRole role) {
    switch (role) {
    case registers::ResidentRole::Owner:
        return RegisterSearch::tr("owner");
    case registers::ResidentRole::Tenant:
        return RegisterSearch::tr("tenant");
    case registers::ResidentRole::Family:
        return RegisterSearch::tr("family");
    case registers::ResidentRole::Contact:
        return RegisterSearch::tr("contact");
    }
    return {};
}

} // namespace

RegisterSearch::RegisterSearch(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* window)
    : Shade(window, 820), m_desk(desk), m_rooms(rooms) {
    m_pages = new QStackedWidget(panel());
    column()->addWidget(m_pages);
    m_search = new QWidget(m_pages);
    m_card = new HouseholdCard(desk, rooms, m_pages);
    m_pages->addWidget(m_search);
    m_pages->addWidget(m_card);
    auto* inner = new QVBoxLayout(m_search);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(widgets::plainLabel(tr("Look up in the register"), "title", m_search));
    m_line = new QLineEdit(m_search);
    m_line->setObjectName(QStringLiteral("registerSearchLine"));
    m_line->setAccessibleName(tr("Room, name, initials, end of the telephone or plate"));
    m_line->setPlaceholderText(tr("Room, name, initials, end of the telephone or plate"));
    m_line->setMaxLength(60);
    inner->addWidget(m_line);
    buildList(inner);
    m_note = widgets::plainLabel({}, "quiet", m_search);
    m_note->setObjectName(QStringLiteral("registerSearchNote"));
    m_note->setWordWrap(true);
    inner->addWidget(m_note);
    buildButtons(inner);
    connect(m_card, &HouseholdCard::left, this, [this] {
        showPage(m_search);
        look(); // it may have been changed there
    });
    connect(m_card, &HouseholdCard::taken, this, &RegisterSearch::takeOver);
    connect(m_line, &QLineEdit::textChanged, this, &RegisterSearch::look);
    connect(m_list, &QTableWidget::currentCellChanged, this, &RegisterSearch::showArrears);
    connect(m_list, &QTableWidget::cellDoubleClicked, this, &RegisterSearch::take);
}

void RegisterSearch::buildList(QVBoxLayout* inner) {
    m_list = new QTableWidget(0, columnCount, m_search);
    m_list->setObjectName(QStringLiteral("registerSearchList"));
    m_list->setAccessibleName(tr("Found in the register; choose with Up and Down"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keys; Up and Down reach the list
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setHorizontalHeaderLabels({tr("Room"), tr("Name"), tr("Who"), tr("Telephone"), tr("Plate")});
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(36);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    inner->addWidget(m_list, 1);
}

void RegisterSearch::buildButtons(QVBoxLayout* inner) {
    auto* buttons = new QHBoxLayout;
    auto* close = widgets::keyButton(tr("Close"), QStringLiteral("Esc"), "", "registerSearchClose", m_search);
    auto* accept =
        widgets::keyButton(tr("Take over"), QStringLiteral("Enter"), "primary", "registerSearchTake", m_search);
    auto* numbers =
        widgets::keyButton(tr("Show numbers"), QStringLiteral("Ctrl+T"), "", "registerSearchNumbers", m_search);
    auto* household =
        widgets::keyButton(tr("Household"), QStringLiteral("Ctrl+Enter"), "", "registerSearchHousehold", m_search);
    buttons->addWidget(close);
    buttons->addWidget(numbers);
    buttons->addWidget(household);
    buttons->addStretch();
    buttons->addWidget(accept);
    inner->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &RegisterSearch::dismiss);
    connect(numbers, &QPushButton::clicked, this, &RegisterSearch::showNumbers);
    connect(accept, &QPushButton::clicked, this, &RegisterSearch::take);
    connect(household, &QPushButton::clicked, this, &RegisterSearch::openCard);
}

void RegisterSearch::open() {
    m_line->clear();
    look();
    Shade::open();
    showPage(m_search);
}

void RegisterSearch::dismiss() {
    m_line->clear();
    look();
    m_card->clear(); // nobody's data stays behind
    Shade::dismiss();
}

void RegisterSearch::look() {
    const QString typed = m_line->text().trimmed();
    m_hits = typed.isEmpty() ? std::vector<registers::RegisterHit>() : m_rooms.search(typed, mostHitsShown);
    m_shown = false; // other people's numbers are to be asked for anew
    fill();
    if (!typed.isEmpty() && m_hits.empty()) {
        say(m_rooms.roomCount() == 0 ? tr("The register is empty. Ctrl+Shift+F takes a sheet in.")
                                     : tr("Nothing of that kind is in the register."),
            "quiet");
    } else {
        showArrears();
    }
}

void RegisterSearch::fill() {
    const QSignalBlocker quiet(m_list);
    const int row = std::max(0, m_list->currentRow());
    m_list->setRowCount(static_cast<int>(m_hits.size()));
    for (int i = 0; i < m_list->rowCount(); ++i) {
        const registers::RegisterHit& hit = m_hits.at(static_cast<std::size_t>(i));
        const bool nobody = hit.person.name.isEmpty();
        const QString cells[columnCount] = {
            hit.room, hit.person.name, nobody ? QString() : roleText(hit.person.role),
            m_shown ? hit.person.telephone : office::maskedTelephone(hit.person.telephone), hit.plate};
        for (int column = 0; column < columnCount; ++column) {
            m_list->setItem(i, column, new QTableWidgetItem(cells[column]));
        }
    }
    m_list->setCurrentCell(m_hits.empty() ? -1 : std::min(row, m_list->rowCount() - 1), 0);
}

void RegisterSearch::showNumbers() {
    const bool some = std::any_of(m_hits.begin(), m_hits.end(),
                                  [](const registers::RegisterHit& hit) { return !hit.person.telephone.isEmpty(); });
    if (m_shown || !some) {
        return;
    }
    // What was shown of whom is not repeated in the log; that it was, by whom and when, is.
    frontdesk::FrontDesk& desk = m_desk;
    if (const auto refusal = desk.submit({core::command::NotePersonalDataShown{
            desk.focus(), tr("telephone numbers in the register").toStdString()}})) {
        say(refusal->sentence, "error");
        return;
    }
    m_shown = true;
    fill();
}

void RegisterSearch::showArrears() {
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    frontdesk::FrontDesk& desk = m_desk;
    if (row >= m_hits.size() || core::find(desk.hall(), desk.focus()) != nullptr) {
        say({}, "quiet");
        return;
    }
    const registers::RegisterHit& hit = m_hits.at(row);
    const auto household = m_rooms.household(hit.room);
    if (!household) {
        say({}, "quiet");
        return;
    }
    const core::Moment now = desk.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).date();
    const registers::ArrearsTotal owed = registers::arrearsOf(*household, visitorRole(hit.person.role), today);
    say(owed.fen == 0 ? tr("%1 owes nothing.").arg(hit.room)
                      : tr("%1 owes %2 months, %3 yuan in all.")
                            .arg(hit.room, QString::number(owed.months),
                                 QString::fromStdString(core::toText(core::Money{owed.fen}))),
        "quiet");
}

void RegisterSearch::take() {
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (row < m_hits.size()) {
        takeOver(m_hits.at(row).room, m_hits.at(row).person);
    }
}

void RegisterSearch::takeOver(const QString& room, const registers::Resident& person) {
    frontdesk::FrontDesk& desk = m_desk;
    const core::Visit* visit = core::find(desk.hall(), desk.focus());
    if (visit == nullptr) {
        openCard(); // nobody to take it for
        return;
    }
    core::VisitorChange change;
    change.room = room.toStdString();
    if (!person.name.isEmpty()) {
        change.surname = surnameOf(person.name).left(60).toStdString();
        change.role = visitorRole(person.role);
        // Somebody else's title or telephone does not stay with the new name: what the register does not know is
        // not known. What was given while nobody was named yet is this person's own.
        const bool named = !visit->visitor.surname.empty();
        if (named || person.title != core::Title::Unknown) {
            change.title = person.title;
        }
        if (named || !person.telephone.isEmpty()) {
            change.telephone = person.telephone.toStdString();
        }
    }
    const core::VisitId id = visit->id;
    if (const auto refusal = desk.describe(id, change)) {
        showPage(m_search);
        say(refusal->sentence, "error");
        return;
    }
    dismiss();
}

void RegisterSearch::openCard() {
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (m_pages->currentWidget() == m_search && row < m_hits.size() &&
        m_card->open(m_hits.at(row).room, m_hits.at(row).person.name)) {
        showPage(m_card);
    }
}

void RegisterSearch::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    place();
    if (page == m_search) {
        m_line->setFocus();
    }
}

bool RegisterSearch::event(QEvent* event) {
    // Keys of the desk that mean something else here (Ctrl+T) are this panel's while it is open.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Shade::event(event);
}

void RegisterSearch::say(const QString& line, const char* role) {
    m_note->setProperty("role", QLatin1String(role));
    widgets::restyle(m_note);
    m_note->setText(line);
    m_note->setAccessibleName(line);
}

void RegisterSearch::keyPressEvent(QKeyEvent* event) {
    const int row = m_list->currentRow();
    if (m_pages->currentWidget() == m_card) {
        (void)m_card->hear(event->key(), event->modifiers());
    } else if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            openCard();
        } else {
            take();
        }
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        showNumbers();
    } else if (event->key() == Qt::Key_Down && row + 1 < m_list->rowCount()) {
        m_list->setCurrentCell(row + 1, 0);
    } else if (event->key() == Qt::Key_Up && row > 0) {
        m_list->setCurrentCell(row - 1, 0);
    }
    event->accept(); // nothing under it hears a key
}

void RegisterSearch::place() {
    setGeometry(parentWidget()->rect());
    const bool card = m_pages->currentWidget() == m_card;
    panel()->setFixedWidth(std::min(card ? 1080 : 820, width() - 80));
    panel()->setFixedHeight(std::min(card ? 640 : 520, height() - 80));
    panel()->move((width() - panel()->width()) / 2, std::max(40, (height() - panel()->height()) / 3));
}

} // namespace yingke::desk
