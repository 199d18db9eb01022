// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/system_printer.h"

#include "widgets/slip/print_words.h"
#include "widgets/slip/slip_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace yingke::widgets {

namespace {

Q_LOGGING_CATEGORY(lcPrint, "yingke.print", QtCriticalMsg)

constexpr int paceMs = 1'500;

QString said(const char* text) { return QCoreApplication::translate("yingke::widgets", text); }

/// What is to be sent, by value: the thread has its own.
struct Order {
    QString title;
    QByteArray pdf;
    QSizeF mm;
    QString last;                ///< the queue of the last paper
    std::vector<QString> failed; ///< queues that did not print it
};

struct Outcome {
    PrintNews::Kind kind = PrintNews::Kind::Trouble;
    QString sentence;
    QString queue;
    int job = 0;
};

/// The first that can print it now; the default one first.
const PrintQueue* otherQueue(const PrintQueues& queues, const Order& order) {
    const auto can = [&order](const PrintQueue& queue) {
        return std::find(order.failed.begin(), order.failed.end(), queue.name) == order.failed.end() &&
               troubleOf(queue).isEmpty() && takesPaper(queue, order.mm);
    };
    const PrintQueue* usual = queues.find(queues.usual);
    if (usual != nullptr && can(*usual)) {
        return usual;
    }
    const auto found = std::find_if(queues.all.begin(), queues.all.end(), can);
    return found != queues.all.end() ? &*found : nullptr;
}

Outcome sendNow(const Order& order) {
    const PrintQueues queues = seePrintQueues();
    if (queues.all.empty()) {
        return {PrintNews::Kind::Trouble, print_words::noPrinter(order.title), {}, 0};
    }
    const bool another = !order.failed.empty();
    if (!another && !order.last.isEmpty() && queues.find(order.last) == nullptr) {
        return {PrintNews::Kind::Trouble, print_words::gone(order.title, order.last), order.last, 0};
    }
    const PrintQueue* queue = another ? nullptr : queues.find(queues.usual);
    if (queue == nullptr) {
        queue = otherQueue(queues, order);
    }
    if (queue == nullptr) {
        return {PrintNews::Kind::Trouble, print_words::noOther(order.title), {}, 0};
    }
    if (queue->stopped || !queue->accepting) {
        return {PrintNews::Kind::Trouble, print_words::notSent(order.title, queue->shown, troubleOf(*queue)),
                queue->name, 0};
    }
    if (!takesPaper(*queue, order.mm)) {
        return {PrintNews::Kind::Trouble, print_words::wrongPaper(order.title, queue->shown, order.mm), queue->name, 0};
    }
    const PrintSent sent = sendToQueue(queue->name, order.pdf, order.title, order.mm);
    if (sent.job == 0) {
        return {PrintNews::Kind::Trouble, print_words::notSent(order.title, queue->shown, sent.why), queue->name, 0};
    }
    const bool changed = !order.last.isEmpty() && order.last != queue->name;
    return {PrintNews::Kind::OnItsWay, print_words::onItsWay(queue->shown, changed ? order.last : QString()),
            queue->name, sent.job};
}

Outcome lookNow(const QString& title, const QString& name, int job) {
    const PrintStage stage = seePrintJob(name, job);
    const PrintQueues queues = seePrintQueues();
    const PrintQueue* queue = queues.find(name);
    if (!queues.reached) {
        return {PrintNews::Kind::Asked, print_words::unanswered(title), name, job};
    }
    if (queue == nullptr) {
        return {PrintNews::Kind::Trouble, print_words::gone(title, name), name, 0};
    }
    switch (stage) {
    case PrintStage::Done:
        return queue->reports ? Outcome{PrintNews::Kind::Printed, print_words::printed(queue->shown), name, 0}
                              : Outcome{PrintNews::Kind::Asked, print_words::askWhether(title, queue->shown), name, 0};
    case PrintStage::Unknown: // CUPS keeps no history of it
        return {PrintNews::Kind::Asked, print_words::askWhether(title, queue->shown), name, 0};
    case PrintStage::CalledOff:
    case PrintStage::Failed:
        return {PrintNews::Kind::Trouble, print_words::calledOff(title, queue->shown), name, 0};
    case PrintStage::Waiting:
    case PrintStage::Printing:
    case PrintStage::Held:
        break;
    }
    if (const QString why = troubleOf(*queue); !why.isEmpty()) {
        return {PrintNews::Kind::Trouble, print_words::stuck(title, queue->shown, why), name, job};
    }
    return {PrintNews::Kind::OnItsWay, print_words::onItsWay(queue->shown, {}), name, job};
}

} // namespace

SystemSlipPrinter::SystemSlipPrinter(QObject* parent) : QObject(parent) {
    m_thread.setMaxThreadCount(1); // in the order in which things were asked
    m_timer.setInterval(paceMs);
    connect(&m_timer, &QTimer::timeout, this, &SystemSlipPrinter::look);
}

SystemSlipPrinter::~SystemSlipPrinter() { m_thread.waitForDone(); }

QString SystemSlipPrinter::print(const SlipLayout& layout, const QString& title) {
    const QByteArray pdf = slipPdf(layout, title);
    if (pdf.isEmpty()) {
        return said(QT_TRANSLATE_NOOP("yingke::widgets", "The paper could not be made. Save it as PDF."));
    }
    callOff(title);
    Paper& sent = m_papers[title];
    sent.pdf = pdf;
    sent.mm = layout.paper;
    send(title);
    return {};
}

void SystemSlipPrinter::send(const QString& title) {
    Paper& sent = m_papers.at(title);
    sent.turn = ++m_turns;
    sent.job = 0;
    const Order order{title, sent.pdf, sent.mm, m_last, sent.failed};
    m_thread.start([this, order, turn = sent.turn] {
        const Outcome outcome = sendNow(order);
        QMetaObject::invokeMethod(
            this,
            [this, order, turn, outcome] {
                qCInfo(lcPrint) << "slip: job" << outcome.job << "kind" << static_cast<int>(outcome.kind);
                heard({outcome.kind, order.title, outcome.sentence}, turn, outcome.queue, outcome.job);
            },
            Qt::QueuedConnection);
    });
}

void SystemSlipPrinter::heard(const PrintNews& news, int turn, const QString& queue, int job) {
    const auto found = m_papers.find(news.title);
    if (found == m_papers.end() || found->second.turn != turn) {
        if (job > 0) {
            dropJob(queue, job); // it was called off while it was being sent
        }
        return;
    }
    Paper& sent = found->second;
    sent.queue = queue;
    sent.job = job;
    if (news.kind == PrintNews::Kind::OnItsWay) {
        m_last = queue;
    } else if (news.kind == PrintNews::Kind::Trouble) {
        m_last.clear(); // told once; the next paper goes where the system says
    }
    const bool isNew = sent.told != news.sentence;
    sent.told = news.sentence;
    if (job == 0 && news.kind != PrintNews::Kind::Trouble) {
        m_papers.erase(found);
    }
    const auto waits = [](const auto& entry) { return entry.second.job > 0; };
    if (std::none_of(m_papers.begin(), m_papers.end(), waits)) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    if (isNew && m_hear) {
        m_hear(news);
    }
}

void SystemSlipPrinter::look() {
    if (m_thread.activeThreadCount() > 0) {
        return; // the last answer has not come yet
    }
    for (const auto& [title, sent] : m_papers) {
        if (sent.job == 0) {
            continue;
        }
        m_thread.start([this, title = title, queue = sent.queue, job = sent.job, turn = sent.turn] {
            const Outcome outcome = lookNow(title, queue, job);
            QMetaObject::invokeMethod(
                this,
                [this, title, turn, outcome] {
                    heardOf({outcome.kind, title, outcome.sentence}, turn, outcome.queue, outcome.job);
                },
                Qt::QueuedConnection);
        });
    }
}

void SystemSlipPrinter::heardOf(const PrintNews& news, int turn, const QString& queue, int job) {
    const auto found = m_papers.find(news.title);
    if (found != m_papers.end() && found->second.turn == turn) {
        heard(news, turn, queue, job);
    }
}

void SystemSlipPrinter::dropJob(const QString& queue, int job) {
    m_thread.start([queue, job] { callOffPrintJob(queue, job); });
}

void SystemSlipPrinter::printElsewhere(const QString& title) {
    const auto found = m_papers.find(title);
    if (found == m_papers.end()) {
        return;
    }
    Paper& sent = found->second;
    if (sent.job > 0) {
        dropJob(sent.queue, sent.job);
    }
    if (!sent.queue.isEmpty()) {
        sent.failed.push_back(sent.queue);
    }
    send(title);
}

void SystemSlipPrinter::callOff(const QString& title) {
    const auto found = m_papers.find(title);
    if (found == m_papers.end()) {
        return;
    }
    if (found->second.job > 0) {
        dropJob(found->second.queue, found->second.job);
    }
    m_papers.erase(found);
}

QString SystemSlipPrinter::choosePdf(QWidget* window, const QString& suggested) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(window, said(QT_TRANSLATE_NOOP("yingke::widgets", "Save as PDF")),
                                        QDir(folder).filePath(suggested), QStringLiteral("PDF (*.pdf)"));
}

} // namespace yingke::widgets
