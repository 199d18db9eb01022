// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_check.h"

#include "app/texts.h"
#include "journal/check/verify.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace yingke::app {

namespace {

Q_LOGGING_CATEGORY(lcLogCheck, "yingke.journal", QtCriticalMsg)

QString notWhole() {
    return Texts::tr("The log was read whole: %1. %2 Verify it ({key:log.verify} in the visit log) to see all of it.");
}

/// What is said of it; empty when it is whole.
QString sentenceOf(const journal::Verified& verified) {
    const auto first = std::find_if(verified.findings.begin(), verified.findings.end(),
                                    [](const journal::Finding& one) { return !journal::isRemark(one.kind); });
    if (verified.stopped || verified.intact || first == verified.findings.end()) {
        return {};
    }
    const journal::FindingTold told = journal::told(*first);
    return notWhole().arg(told.what, told.todo);
}

} // namespace

LogCheck::LogCheck(QString journal, int afterMs, QObject* parent) : QObject(parent), m_journal(std::move(journal)) {
    QTimer::singleShot(afterMs, this, &LogCheck::begin);
}

LogCheck::~LogCheck() {
    m_stop = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void LogCheck::begin() {
    const auto verified = std::make_shared<journal::Verified>();
    m_thread.reset(QThread::create([this, verified] {
        QElapsedTimer work;
        work.start();
        *verified = journal::verify(m_journal, [&](qint64) {
            constexpr qint64 restsFor = 3;
            constexpr qint64 longestRest = 300; // milliseconds, after which it may be called off
            QThread::msleep(static_cast<unsigned long>(std::min(longestRest, restsFor * work.elapsed())));
            work.restart();
            return !m_stop;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, verified] {
        qCInfo(lcLogCheck) << "read whole after the start: events" << verified->count << "intact" << verified->intact
                           << "findings" << verified->findings.size();
        if (const QString sentence = sentenceOf(*verified); !sentence.isEmpty()) {
            emit found(sentence);
        }
        emit ended();
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace yingke::app
