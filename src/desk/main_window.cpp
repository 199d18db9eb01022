// SPDX-License-Identifier: GPL-3.0-or-later
// The frame, the keys and the refreshing; what the keys do at once is in main_window_questions.cpp.
#include "desk/main_window.h"

#include "desk/center_panel.h"
#include "desk/first_start.h"
#include "desk/hall_panel.h"
#include "desk/keys_page.h"
#include "desk/parts/field_help.h"
#include "desk/parts/news_line.h"
#include "desk/parts/overlay.h"
#include "desk/promises/promise_board.h"
#include "desk/questions/questions.h"
#include "desk/register/register_page.h"
#include "desk/register/register_search.h"
#include "desk/settings/settings_page.h"
#include "desk/side_panel.h"
#include "desk/slips/slips.h"
#include "desk/visit_bar.h"
#include "journal/write/journal.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::plainLabel;

MainWindow::MainWindow(app::Application& application, widgets::Bell& bell, QWidget* parent)
    : QWidget(parent), m_application(application), m_desk(application.desk()), m_bell(bell) {
    setObjectName(QStringLiteral("main"));
    setWindowTitle(tr("Yingke"));
    setMinimumSize(1280, 680);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    auto* desk = new QWidget(m_pages);
    auto* row = new QHBoxLayout(desk);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    m_hall = new HallPanel(m_desk, desk);
    m_center = new CenterPanel(m_desk, desk);
    m_side = new SidePanel(m_desk, desk);
    row->addWidget(m_hall);
    row->addWidget(m_center, 1);
    row->addWidget(m_side);
    m_pages->addWidget(desk);
    m_workspaces.front().page = desk;
    m_overlay = new Overlay(this);
    m_overlay->setHelp(fieldHelp(m_application));
    m_center->setHelp(fieldHelp(m_application));
    m_bar = new VisitBar(m_application, m_center);
    m_center->addAbove(m_bar);
    connect(m_bar, &VisitBar::cameBackAsked, this, &MainWindow::cameBack);
    m_search = new RegisterSearch(m_application, this);
    m_board = new PromiseBoard(m_desk, *m_overlay, this);
    m_keys = new KeysPage(this);
    m_questions = std::make_unique<Questions>(m_application, *m_overlay,
                                              [this](const frontdesk::Refusal& why) { m_center->refuse(why); });
    m_slips = new Slips(m_application, this, [this] {
        return !m_overlay->isAsking() && !m_search->isOpen() && !m_board->isOpen() && !m_keys->isOpen() &&
               m_pages->currentIndex() == 0;
    });
    m_center->addBelow(m_slips->bar());
    connect(m_hall, &HallPanel::visitorIn, this, &MainWindow::visitorIn);
    connect(m_hall, &HallPanel::chosen, this, [this](const core::VisitId& visit) { m_desk.setFocus(visit); });
    connect(m_center, &CenterPanel::escalate, this, [this] { m_questions->escalate(); });
    connect(m_center, &CenterPanel::handOver, this, [this] { m_questions->handOver(); });
    connect(m_center, &CenterPanel::hold, this, [this] { m_questions->hold(); });
    connect(m_center, &CenterPanel::back, this, &MainWindow::back);
    connect(m_center, &CenterPanel::seeOff, this, &MainWindow::seeOff);
    connect(m_side, &SidePanel::presenceAsked, this,
            [this](const core::PersonId& person) { m_questions->presence(person); });
    connect(m_side, &SidePanel::promiseAsked, this, [this](const core::PromiseId& promise) { m_board->open(promise); });
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, &MainWindow::refresh);
    connect(&m_desk, &frontdesk::FrontDesk::focusChanged, this, &MainWindow::refresh);
    connect(&m_desk, &frontdesk::FrontDesk::journalStatusChanged, m_side, &SidePanel::status);
    connect(&m_desk, &frontdesk::FrontDesk::limitSounded, this, [this] {
        if (m_application.office().soundOn()) {
            m_bell.ring();
        }
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this](int page) {
        for (QShortcut* shortcut : m_deskKeys) {
            shortcut->setEnabled(page == 0);
        }
    });
    m_second = new QTimer(this);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second->start();
    buildKeys();
    if (m_application.office().isNew() || m_desk.me().empty()) {
        m_first = new FirstStart(m_application, m_pages);
        m_pages->addWidget(m_first);
        m_pages->setCurrentWidget(m_first);
        connect(m_first, &FirstStart::begun, this, [this] {
            m_pages->setCurrentIndex(0);
            refresh();
            setFocus();
        });
    }
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildHeader(QLayout* column) {
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("header"));
    header->setFixedHeight(56);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 24, 0);
    row->setSpacing(22);
    const auto add = [row, header](const QString& text, const char* name) {
        auto* label = plainLabel(text, "header", header);
        label->setObjectName(QLatin1String(name));
        row->addWidget(label);
        return label;
    };
    add(tr("Yingke"), "brand");
    m_tabs = new QHBoxLayout;
    m_tabs->setSpacing(6);
    row->addLayout(m_tabs);
    m_workspaces.emplace_back();
    addTab(tr("Desk"), QStringLiteral("tab-desk"));
    auto* news = new NewsLine(m_desk, header);
    news->tellOutside(m_application.publisher().changedOutside());
    row->addWidget(news, 1);
    m_alarm = widgets::keyButton({}, {}, "alarm", "alarmElsewhere", header);
    m_alarm->hide();
    connect(m_alarm, &QPushButton::clicked, this, [this] { openWorkspace(0); });
    row->addWidget(m_alarm);
    m_promises = widgets::keyButton({}, {}, "link", "promisesDue", header);
    m_promises->setFocusPolicy(Qt::NoFocus); // reached by Ctrl+P; Enter stays the desk's
    connect(m_promises, &QPushButton::clicked, this, [this] {
        openWorkspace(0);
        if (!isAsking() && m_pages->currentIndex() == 0) {
            m_board->open();
        }
    });
    row->addWidget(m_promises);
    m_time = add({}, "time");
    m_who = add({}, "who");
    add(tr("Keys F1"), "keysHint")->setProperty("role", "quiet");
    column->addWidget(header);
}

void MainWindow::addTab(const QString& title, const QString& name) {
    const std::size_t index = m_workspaces.size() - 1;
    const QString sequence = QStringLiteral("Ctrl+%1").arg(index + 1);
    auto* tab = new QPushButton(title, this);
    tab->setObjectName(name);
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    tab->setChecked(index == 0);
    tab->setAccessibleName(title);
    tab->setAccessibleDescription(sequence);
    tab->setToolTip(sequence);
    tab->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    connect(tab, &QPushButton::clicked, this, [this, index] { openWorkspace(index); });
    auto* shortcut = new QShortcut(QKeySequence(sequence), this);
    connect(shortcut, &QShortcut::activated, this, [this, index] { openWorkspace(index); });
    m_tabs->addWidget(tab);
    m_workspaces.back().tab = tab;
}

void MainWindow::addWorkspace(const QString& title, const char* name, std::function<QWidget*(QWidget*)> make) {
    m_workspaces.push_back({std::move(make), nullptr, nullptr});
    addTab(title, QLatin1String(name));
}

void MainWindow::openWorkspace(std::size_t index) {
    if (index >= m_workspaces.size() || isAsking() || (m_first != nullptr && m_first->isVisible())) {
        index = m_workspaces.size(); // nothing to open now; the tabs show what is open
    } else if (m_workspaces[index].page == nullptr) {
        m_workspaces[index].page = m_workspaces[index].make(m_pages);
        m_pages->addWidget(m_workspaces[index].page);
    }
    if (index < m_workspaces.size()) {
        m_pages->setCurrentWidget(m_workspaces[index].page);
    }
    for (const Workspace& workspace : m_workspaces) {
        const bool isShown = workspace.page != nullptr && workspace.page == m_pages->currentWidget();
        const bool isFirstStart = m_first != nullptr && m_first->isVisible() && &workspace == &m_workspaces.front();
        workspace.tab->setChecked(isShown || isFirstStart); // the first page stands where the desk will be
    }
    refresh();
    if (m_pages->currentIndex() == 0) {
        setFocus();
    } else if (index < m_workspaces.size()) {
        m_workspaces[index].page->setFocus();
    }
}

void MainWindow::openSettings() {
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(m_application, m_pages);
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::closed, this, [this] { openWorkspace(0); });
    }
    m_pages->setCurrentWidget(m_settings);
    refresh();
}

void MainWindow::openRegister() {
    if (m_register == nullptr) {
        m_register = new RegisterPage(m_application, m_pages);
        m_pages->addWidget(m_register);
        connect(m_register, &RegisterPage::closed, this, [this] { openWorkspace(0); });
    }
    m_pages->setCurrentWidget(m_register);
    refresh();
}

bool MainWindow::isAsking() const {
    return m_overlay->isAsking() || m_search->isOpen() || m_board->isOpen() || m_keys->isOpen() || m_slips->isOpen();
}

void MainWindow::showAlarmElsewhere() {
    const auto advice = m_side->shown();
    const bool pressing = advice && advice->phase != core::LimitPhase::Calm && m_pages->currentIndex() != 0;
    m_alarm->setVisible(pressing);
    if (pressing) {
        const QString text = office::textOf(m_application.office(), m_desk.hall(), *advice, m_desk.now()).headline;
        m_alarm->setText(text + QStringLiteral("  Ctrl+1"));
        m_alarm->setAccessibleName(text);
    }
}

void MainWindow::keyFromAnywhere(const QString& sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(sequence), this);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (m_pages->currentIndex() != 0) {
            openWorkspace(0);
        }
        if (!isAsking() && m_pages->currentIndex() == 0) {
            act();
        }
    });
}

void MainWindow::key(const QString& sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(sequence), this);
    m_deskKeys.push_back(shortcut);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        // Under a question, or before anybody is at the desk, the desk's keys rest.
        if (!isAsking() && m_pages->currentIndex() == 0) {
            act();
        }
    });
}

void MainWindow::buildKeys() {
    key(QStringLiteral("F1"), [this] { m_keys->open(); });
    keyFromAnywhere(QStringLiteral("F2"), [this] { visitorIn(core::Channel::InPerson); });
    keyFromAnywhere(QStringLiteral("F3"), [this] { visitorIn(core::Channel::Telephone); });
    key(QStringLiteral("F5"), [this] { m_center->toggleEnglish(); });
    key(QStringLiteral("F6"), [this] { m_questions->hold(); });
    key(QStringLiteral("F7"), [this] { goOn(); });
    key(QStringLiteral("F8"), [this] { m_questions->handOver(); });
    key(QStringLiteral("F9"), [this] { m_questions->escalate(); });
    key(QStringLiteral("F10"), [this] { seeOff(); });
    key(QStringLiteral("Alt+Left"), [this] { back(); });
    key(QStringLiteral("Ctrl+Down"), [this] { m_side->showAnother(); });
    key(QStringLiteral("Ctrl+E"), [this] { m_questions->visitor(); });
    key(QStringLiteral("Ctrl+F"), [this] { m_search->open(); });
    key(QStringLiteral("Ctrl+Shift+F"), [this] { openRegister(); });
    key(QStringLiteral("Ctrl+M"), [this] { m_questions->matter(); });
    key(QStringLiteral("Ctrl+K"), [this] { m_questions->skip(); });
    key(QStringLiteral("Ctrl+L"), [this] { m_questions->leave(); });
    key(QStringLiteral("Ctrl+O"), [this] { m_questions->reopen(); });
    key(QStringLiteral("Ctrl+Shift+O"), [this] { m_questions->letPass(); });
    key(QStringLiteral("Ctrl+B"), [this] { cameBack(); });
    key(QStringLiteral("Ctrl+P"), [this] { m_board->open(); });
    key(QStringLiteral("Ctrl+G"), [this] { m_questions->colleague(); });
    for (int i = 1; i <= 9; ++i) {
        key(QStringLiteral("Alt+%1").arg(i), [this, i] { m_center->tick(i); });
    }
    key(QStringLiteral("Ctrl+T"), [this] { m_center->showNumber(); });
    key(QStringLiteral("Ctrl+I"), [this] { m_questions->signIn(); });
    key(QStringLiteral("Ctrl+R"), [this] { m_application.journal().retryNow(); });
    key(QStringLiteral("Ctrl+Shift+S"), [this] { toggleSound(); });
    key(QStringLiteral("Ctrl+,"), [this] { openSettings(); });
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (isAsking() || m_pages->currentIndex() != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_center->next();
    } else if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        m_center->pick(event->key() - Qt::Key_0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    QWidget* page = m_pages->currentWidget();
    const bool isWorkspace = std::any_of(m_workspaces.begin() + 1, m_workspaces.end(), [page](const Workspace& one) {
        return one.page != nullptr && one.page == page;
    });
    if (isWorkspace && !isAsking()) { // the header was clicked: the keys stay with the workspace
        page->setFocus();
    }
}

void MainWindow::inputMethodEvent(QInputMethodEvent* event) {
    event->accept();
} // what an input method composes belongs to a field, never to a key

void MainWindow::refresh() {
    m_hall->refresh();
    m_bar->refresh();
    m_center->refresh();
    m_slips->refresh();
    m_side->refresh();
    tick();
}

void MainWindow::tick() {
    m_hall->tick();
    m_side->tick();
    showAlarmElsewhere();
    int due = 0;
    for (const auto& [id, promise] : m_desk.hall().promises) {
        due += promise.state == core::PromiseState::Open ? 1 : 0;
    }
    m_promises->setVisible(due > 0);
    m_promises->setText(tr("To follow %1").arg(due));
    m_promises->setAccessibleName(m_promises->text());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.now().utc, QTimeZone(m_desk.now().offsetMinutes * 60));
    m_time->setText(QLocale().toString(now, tr("MMM d ddd  HH:mm")));
    const office::Colleague* me = m_application.office().colleague(m_desk.me());
    m_who->setText(
        me != nullptr
            ? QStringLiteral("● %1  %2").arg(QString::fromStdString(me->name), QString::fromStdString(me->post))
            : QString());
}

} // namespace yingke::desk
