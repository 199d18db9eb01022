// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/guard/log_guard.h"

#include "frontdesk/front_desk.h"
#include "office/access/log_access.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {
constexpr int lookedAtEveryMs = 5'000;
constexpr core::Millis aMinute = 60'000;
} // namespace

LogGuard::LogGuard(frontdesk::FrontDesk& desk, const office::Office& office, office::LogAccess& access, QWidget* over)
    : QFrame(over), m_desk(desk), m_office(office), m_access(access) {
    setObjectName(QStringLiteral("log-guard"));
    setAccessibleName(tr("The visit log is locked"));
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    auto* panel = widgets::card(this);
    panel->setFixedWidth(460);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(28, 24, 28, 24);
    inside->setSpacing(12);
    inside->addWidget(widgets::plainLabel(tr("The visit log is locked"), "title", panel));
    m_why = widgets::plainLabel({}, "quiet", panel);
    m_why->setObjectName(QStringLiteral("guard-why"));
    m_why->setWordWrap(true);
    inside->addWidget(m_why);
    m_password = new QLineEdit(panel);
    m_password->setObjectName(QStringLiteral("guard-password"));
    m_password->setAccessibleName(tr("Password of the log"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    inside->addWidget(m_password);
    m_said = widgets::plainLabel({}, "error", panel);
    m_said->setObjectName(QStringLiteral("guard-said"));
    m_said->setWordWrap(true);
    inside->addWidget(m_said);
    m_open = widgets::keyButton(tr("Open the log"), "question.confirm", "primary", "guard-open", panel);
    inside->addWidget(m_open);
    column->addStretch(1);
    column->addWidget(panel, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_open, &QPushButton::clicked, this, &LogGuard::tryIt);
    connect(m_password, &QLineEdit::returnPressed, this, &LogGuard::tryIt);
    connect(m_password, &QLineEdit::textEdited, this, [this] { say({}); });
    m_lock = widgets::keyButton(tr("Lock"), {}, "small", "log-lock", this); // until the bar takes it
    m_lock->setToolTip(widgets::KeyName("log.lock").text());
    connect(m_lock, &QPushButton::clicked, this, &LogGuard::lock);
    widgets::bindKey(over, "log.lock", [this] { lock(); });
    connect(&access, &office::LogAccess::changed, this, [this] {
        m_passed = false;
        look();
    });
    // Somebody else signs in: what was open to one is not open to the other.
    connect(&desk, &frontdesk::FrontDesk::hallChanged, this, &LogGuard::look);
    m_timer.setInterval(lookedAtEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LogGuard::noteTime);
    m_timer.start();
    over->installEventFilter(this);
    qApp->installEventFilter(this);
    m_lastUse = desk.now().steady;
    hide();
    look();
}

void LogGuard::look() {
    m_lock->setVisible(m_access.passwordSet());
    const bool open = m_access.openTo(m_desk.me()) || m_passed;
    if (open == m_locked) {
        if (open) {
            openUp();
        } else {
            close();
        }
    } else if (!open) {
        close();
    }
}

void LogGuard::lock() {
    m_passed = false;
    look();
}

void LogGuard::noteTime() {
    const int minutes = m_access.lockMinutes();
    if (m_passed && minutes > 0 && m_desk.now().steady - m_lastUse >= minutes * aMinute) {
        lock();
        say(tr("Locked after %n minute(s) of rest.", "", minutes));
    }
}

void LogGuard::close() {
    const office::LogAccess& access = m_access;
    const QString who = office::nameOf(m_office, m_desk.me());
    m_why->setText(
        access.passwordSet()
            ? (access.fault().isEmpty() ? tr("Give the password of the log.") : access.fault())
            : widgets::keyed(tr("The log is for the service supervisor and the director; %1 is signed in. Sign "
                                "in at the desk ({key:window.workspace/1}, then {key:desk.sign_in})."))
                  .arg(who));
    m_password->setVisible(access.passwordSet());
    m_open->setVisible(access.passwordSet());
    if (m_locked) {
        return;
    }
    m_locked = true;
    say({});
    m_password->clear();
    setGeometry(parentWidget()->rect());
    setBehind(false);
    m_behind = parentWidget()->focusProxy();
    parentWidget()->setFocusProxy(m_password);
    show();
    raise();
    emit locked();
    if (parentWidget()->isVisible()) {
        m_password->setFocus();
    }
}

void LogGuard::openUp() {
    m_locked = false;
    m_password->clear();
    setBehind(true);
    parentWidget()->setFocusProxy(m_behind);
    hide();
    m_lastUse = m_desk.now().steady;
    if (parentWidget()->isVisible()) {
        parentWidget()->setFocus();
    }
    emit opened();
}

void LogGuard::setBehind(bool enabled) {
    for (QWidget* widget : parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (widget != this) {
            widget->setEnabled(enabled);
        }
    }
}

void LogGuard::tryIt() {
    const core::Millis now = m_desk.now().steady;
    office::LogAccess& access = m_access;
    if (const core::Millis wait = access.waitAt(now); wait > 0) {
        say(tr("Try again in %1 s.").arg((wait + 999) / 1000));
        return;
    }
    if (m_password->text().isEmpty()) {
        say(tr("Type the password first."));
        return;
    }
    m_open->setEnabled(false);
    access.tryPassword(m_password->text(), now, [this](const office::LogAccess::Answer& answer) {
        m_open->setEnabled(true);
        m_password->selectAll();
        if (answer.right) {
            m_passed = true;
            look();
        } else {
            say(tr("This password is wrong. Try again in %1 s.").arg((answer.wait + 999) / 1000));
        }
    });
}

void LogGuard::say(const QString& sentence) {
    m_said->setText(widgets::keyed(sentence));
    m_said->setAccessibleName(sentence);
}

bool LogGuard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize) {
            setGeometry(parentWidget()->rect());
        } else if (event->type() == QEvent::Show) {
            noteTime();
            look();
            if (m_locked) {
                m_password->setFocus();
            }
        } else if (event->type() == QEvent::ChildAdded && m_locked) {
            raise(); // a page that opens meanwhile stays behind
        }
    }
    const bool used = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                      event->type() == QEvent::Wheel;
    if (used && !m_locked) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && (widget == parentWidget() || parentWidget()->isAncestorOf(widget))) {
            m_lastUse = m_desk.now().steady;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yingke::logbook
