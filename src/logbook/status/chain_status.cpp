// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/status/chain_status.h"

#include "frontdesk/front_desk.h"
#include "logbook/status/findings_panel.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QThread>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::logbook {

namespace {
constexpr int shownEveryMs = 200;

QString keyApart() {
    return ChainStatus::tr(
        "The log's key (~/.config/yingke/log-key) is not in the backup. Have a copy of it kept apart, "
        "by the manager.");
}

} // namespace

ChainStatus::ChainStatus(frontdesk::FrontDesk& desk, const QString& folder, journal::SealBook& book, QWidget* workspace)
    : QWidget(workspace), m_desk(desk), m_book(book), m_journal(folder + QStringLiteral("/journal.sqlite")),
      m_backups(folder + QStringLiteral("/backups")) {
    setObjectName(QStringLiteral("chain-status"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_line = widgets::plainLabel({}, "quiet", this);
    m_line->setObjectName(QStringLiteral("chain-line"));
    m_verify = widgets::keyButton(tr("Verify"), {}, "small", "chain-verify", this);
    m_verify->setToolTip(widgets::KeyName("log.verify").text());
    m_backUp = widgets::keyButton(tr("Back up"), {}, "small", "chain-backup", this);
    m_backUp->setToolTip(widgets::KeyName("log.back_up").text() + QLatin1Char('\n') + keyApart());
    m_backUp->setAccessibleDescription(keyApart());
    m_found = widgets::keyButton(tr("What was found"), {}, "small", "chain-found", this);
    m_found->setToolTip(widgets::KeyName("log.findings").text());
    m_found->hide();
    m_findings = new FindingsPanel(workspace);
    row->addWidget(m_line);
    row->addWidget(m_found);
    row->addWidget(m_verify);
    row->addWidget(m_backUp);
    widgets::bindKey(workspace, "log.verify", [this] { verify(); });
    widgets::bindKey(workspace, "log.back_up", [this] { backUp(); });
    widgets::bindKey(workspace, "log.findings", [this] { showFindings(); });
    connect(m_verify, &QPushButton::clicked, this, &ChainStatus::verify);
    connect(m_backUp, &QPushButton::clicked, this, &ChainStatus::backUp);
    connect(m_found, &QPushButton::clicked, this, &ChainStatus::showFindings);
    auto* timer = new QTimer(this);
    timer->setInterval(shownEveryMs);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_thread) {
            tell();
        }
    });
    timer->start();
    refresh();
}

ChainStatus::~ChainStatus() {
    m_stop = true;
    if (m_thread) {
        m_thread->disconnect();
        m_thread->wait();
    }
}

void ChainStatus::run(std::function<void()> work, std::function<void()> after) {
    m_stop = false;
    m_done = 0;
    m_fault.clear();
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this, after = std::move(after)] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        after();
        refresh();
    });
    m_thread->start(QThread::LowPriority); // the desk goes first
    tell();
}

void ChainStatus::verify() {
    if (m_thread) {
        m_stop = true;
        return;
    }
    m_verifying = true;
    m_verified.reset();
    const auto found = std::make_shared<journal::Verified>();
    run(
        [this, found, journal = m_journal] {
            *found = journal::verify(journal, [this](qint64 read) {
                m_done = read;
                return !m_stop;
            });
        },
        [this, found] {
            if (!found->stopped) {
                m_verified = *found;
            }
        });
}

void ChainStatus::backUp() {
    if (m_thread) {
        m_stop = true;
        return;
    }
    m_verifying = false;
    const core::Moment now = m_desk.now();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60));
    const auto result = std::make_shared<journal::BackedUp>();
    run(
        [this, result, journal = m_journal, folder = m_backups, local] {
            *result = journal::backUp(journal, folder, local, [this](int done) {
                m_done = done;
                return !m_stop;
            });
        },
        [this, result] { m_fault = result->fault; });
}

void ChainStatus::showFindings() {
    if (m_found->isVisible()) {
        m_findings->show(*m_verified, m_found);
    }
}

void ChainStatus::refresh() {
    m_count = m_book.head().count;
    m_lastBackup = journal::lastBackup(m_backups);
    tell();
}

QString ChainStatus::backupText() const {
    if (!m_fault.isEmpty()) {
        return tr("the backup failed: %1").arg(m_fault);
    }
    if (!m_lastBackup) {
        return tr("never backed up");
    }
    const core::Moment now = m_desk.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).date();
    const QString time = m_lastBackup->toString(QStringLiteral("HH:mm"));
    const qint64 days = m_lastBackup->date().daysTo(today);
    if (days == 0) {
        return tr("backed up today %1 (without its key)").arg(time);
    }
    return days == 1
               ? tr("backed up yesterday %1 (without its key)").arg(time)
               : tr("backed up %1 (without its key)").arg(m_lastBackup->toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString ChainStatus::stateText() const {
    const QString count = QLocale::c().toString(std::max(m_count, m_verified ? m_verified->count : 0));
    if (!m_verified) {
        return tr("%1 events").arg(count);
    }
    if (m_verified->intact) {
        return m_verified->count == m_count
                   ? tr("the log is whole · %1 events").arg(count)
                   : tr("the log is whole up to event %1 of %2")
                         .arg(QLocale::c().toString(m_verified->count), QLocale::c().toString(m_count));
    }
    return m_verified->firstBad > 0 ? tr("THE LOG IS NOT WHOLE: event %1 is not as it was written. Keep the file, and "
                                         "tell who looks after the "
                                         "program (yingkectl verify).")
                                          .arg(QLocale::c().toString(m_verified->firstBad))
                                    : tr("THE LOG CAN'T BE VERIFIED: %1").arg(m_verified->why);
}

void ChainStatus::tell() {
    const bool bad = (m_verified && !m_verified->intact) || !m_fault.isEmpty();
    QString line;
    if (m_thread && m_verifying) {
        line = tr("verifying %1 %").arg(m_count > 0 ? std::min<qint64>(100, m_done * 100 / m_count) : 0);
    } else if (m_thread) {
        line = tr("backing up %1 %").arg(m_done / 10);
    } else {
        line = stateText() + QStringLiteral(" · ") + backupText();
    }
    m_line->setText(line);
    widgets::restyle(m_line, "role", bad && !m_thread ? "error" : "quiet");
    m_line->setToolTip(bad && m_verified ? m_verified->why.toHtmlEscaped() : QString());
    m_found->setVisible(!m_thread && m_verified && !m_verified->findings.empty());
    setAccessibleName(line);
    const auto name = [](QPushButton* button, const QString& label) {
        button->setText(label);
        button->setAccessibleName(label);
    };
    name(m_verify, m_thread && m_verifying ? tr("Stop") : tr("Verify"));
    name(m_backUp, m_thread && !m_verifying ? tr("Stop") : tr("Back up"));
    m_verify->setEnabled(!m_thread || m_verifying);
    m_backUp->setEnabled(!m_thread || !m_verifying);
}

} // namespace yingke::logbook
