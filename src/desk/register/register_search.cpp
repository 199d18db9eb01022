// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/register_search.h"

#include "core/money.h"
#include "desk/parts/matters.h"
#include "desk/parts/row_keys.h"
#include "desk/register/household_card.h"
#include "frontdesk/front_desk.h"
#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "register/rooms/room_register.h"
#include "ui_register_search.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/recent_words.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
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
    case registers::ResidentRole::Unknown:
        break;
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
    case registers::ResidentRole::Unknown:
        return RegisterSearch::tr("role not known");
    }
    return {};
}

} // namespace

RegisterSearch::RegisterSearch(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* window)
    : Shade(window, 820), m_ui(std::make_unique<Ui::RegisterSearch>()), m_desk(desk),
      m_note(desk, this, frontdesk::PersonalNote::Use::Shown), m_rooms(rooms) {
    m_pages = new QStackedWidget(panel());
    column()->addWidget(m_pages);
    m_search = new QWidget(m_pages);
    m_card = new HouseholdCard(desk, rooms, m_pages);
    m_pages->addWidget(m_search);
    m_pages->addWidget(m_card);
    widgets::layOut(*m_ui, m_search);
    buildList();
    buildButtons();
    m_recent = new widgets::RecentWords(m_ui->registerSearchLine);
    connect(m_card, &HouseholdCard::left, this, [this] {
        showPage(m_search);
        look(); // it may have been changed there
    });
    connect(m_card, &HouseholdCard::taken, this, &RegisterSearch::takeOver);
    connect(m_ui->registerSearchLine, &QLineEdit::textChanged, this, &RegisterSearch::look);
    connect(m_ui->registerSearchList, &QTableWidget::currentCellChanged, this, &RegisterSearch::showArrears);
    connect(m_ui->registerSearchList, &QTableWidget::cellDoubleClicked, this, &RegisterSearch::take);
}

RegisterSearch::~RegisterSearch() = default;

void RegisterSearch::buildList() {
    m_ui->registerSearchList->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->registerSearchList->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void RegisterSearch::buildButtons() {
    const auto press = [this](QPushButton* button, const char* id, auto act) {
        widgets::showKey(button, id);
        connect(button, &QPushButton::clicked, this, act);
    };
    press(m_ui->registerSearchClose, "question.close", &RegisterSearch::dismiss);
    press(m_ui->registerSearchNumbers, "search.numbers", &RegisterSearch::showNumbers);
    press(m_ui->registerSearchHousehold, "search.card", &RegisterSearch::openCard);
    m_keys.on("search.new", [this] {
        showPage(m_card);
        m_card->openNew();
    });
    press(m_ui->registerSearchTake, "search.take", &RegisterSearch::take);
    m_keys.on("question.close", [this] { dismiss(); });
    m_keys.on("search.numbers", [this] { showNumbers(); });
    m_keys.on("search.card", [this] { openCard(); });
    m_keys.on("search.take", [this] { take(); });
}

void RegisterSearch::open() {
    if (m_desk.me() != m_recentOf) {
        m_recent->forget();
        m_recentOf = m_desk.me();
    }
    m_ui->registerSearchLine->clear();
    look();
    Shade::open();
    showPage(m_search);
}

void RegisterSearch::dismiss() {
    if (!m_hits.empty()) {
        m_recent->remember(m_ui->registerSearchLine->text());
    }
    m_ui->registerSearchLine->clear();
    look();
    m_card->clear(); // nobody's data stays behind
    Shade::dismiss();
}

void RegisterSearch::look() {
    const QString typed = m_ui->registerSearchLine->text().trimmed();
    m_hits = typed.isEmpty() ? std::vector<registers::RegisterHit>() : m_rooms.search(typed, mostHitsShown);
    m_shown = false; // other people's numbers are to be asked for anew
    m_note.cancel();
    fill();
    if (!typed.isEmpty() && m_hits.empty()) {
        say(m_rooms.roomCount() == 0 ? tr("The register is empty. {key:desk.register} takes a sheet in.")
                                     : tr("Nothing of that kind is in the register."),
            "quiet");
    } else {
        showArrears();
    }
}

void RegisterSearch::fill() {
    const QSignalBlocker quiet(m_ui->registerSearchList);
    const int row = std::max(0, m_ui->registerSearchList->currentRow());
    m_ui->registerSearchList->setRowCount(static_cast<int>(m_hits.size()));
    for (int i = 0; i < m_ui->registerSearchList->rowCount(); ++i) {
        const registers::RegisterHit& hit = m_hits.at(static_cast<std::size_t>(i));
        const bool nobody = hit.person.name.isEmpty();
        const QString cells[columnCount] = {
            hit.room, hit.person.name,
            hit.movedOut.isValid() ? tr("moved out %1").arg(hit.movedOut.toString(Qt::ISODate))
            : nobody               ? QString()
                                   : roleText(hit.person.role),
            m_shown ? hit.person.telephone : office::maskedTelephone(hit.person.telephone), hit.plate};
        for (int column = 0; column < columnCount; ++column) {
            m_ui->registerSearchList->setItem(i, column, new QTableWidgetItem(cells[column]));
        }
    }
    m_ui->registerSearchList->setCurrentCell(
        m_hits.empty() ? -1 : std::min(row, m_ui->registerSearchList->rowCount() - 1), 0);
}

void RegisterSearch::showNumbers() {
    const bool some = std::any_of(m_hits.begin(), m_hits.end(),
                                  [](const registers::RegisterHit& hit) { return !hit.person.telephone.isEmpty(); });
    if (m_shown || !some) {
        return;
    }
    // What was shown of whom is not repeated in the log; that it was, by whom and when, is.
    m_note.ask(
        tr("telephone numbers in the register"),
        [this](const QString& refused) {
            if (!refused.isEmpty()) {
                say(refused, "error");
                return;
            }
            m_shown = true;
            fill();
        },
        m_desk.focus());
}

void RegisterSearch::showArrears() {
    const auto row = static_cast<std::size_t>(std::max(0, m_ui->registerSearchList->currentRow()));
    frontdesk::FrontDesk& desk = m_desk;
    if (row >= m_hits.size() || core::find(desk.hall(), desk.focus()) != nullptr) {
        say({}, "quiet");
        return;
    }
    const registers::RegisterHit& hit = m_hits.at(row);
    const auto household = hit.movedOut.isValid() ? std::nullopt : m_rooms.household(hit.room);
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
    const auto row = static_cast<std::size_t>(std::max(0, m_ui->registerSearchList->currentRow()));
    if (row < m_hits.size() && m_hits.at(row).movedOut.isValid() &&
        core::find(m_desk.hall(), m_desk.focus()) != nullptr) {
        say(tr("%1: moved out on %2. Who lives there now stands in the household ({key:search.card}); somebody who has "
               "moved out is not taken over.")
                .arg(m_hits.at(row).room, m_hits.at(row).movedOut.toString(Qt::ISODate)),
            "error");
    } else if (row < m_hits.size()) {
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
    if (wouldMix(desk, *visit, change)) {
        dismiss();
        emit otherChosen(id, change);
        return;
    }
    if (const auto refusal = desk.describe(id, change)) {
        showPage(m_search);
        say(refusal->sentence, "error");
        return;
    }
    dismiss();
}

void RegisterSearch::openCard() {
    const auto row = static_cast<std::size_t>(std::max(0, m_ui->registerSearchList->currentRow()));
    if (m_pages->currentWidget() == m_search && row < m_hits.size() &&
        m_card->open(m_hits.at(row).room, m_hits.at(row).person.name)) {
        showPage(m_card);
    }
}

void RegisterSearch::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    place();
    if (page == m_search) {
        m_ui->registerSearchLine->setFocus();
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

void RegisterSearch::say(const QString& sentence, const char* role) {
    const QString line = widgets::keyed(sentence);
    widgets::restyle(m_ui->registerSearchNote, "role", QLatin1String(role));
    m_ui->registerSearchNote->setText(line);
    m_ui->registerSearchNote->setAccessibleName(line);
}

void RegisterSearch::keyPressEvent(QKeyEvent* event) {
    if (m_pages->currentWidget() == m_card) {
        (void)m_card->hear(*event);
    } else if (!m_keys.hear(*event)) {
        goByRow(*m_ui->registerSearchList, *event);
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
