// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's printers, through CUPS: the default one, another when it does not print, and the system's own question
// for a file. The print server is asked on a thread of its own; the window never waits for it.
#pragma once

#include "widgets/slip/print_queues.h"
#include "widgets/slip/slip_printer.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace yingke::widgets {

class SystemSlipPrinter : public QObject, public SlipPrinter {
    Q_OBJECT

public:
    explicit SystemSlipPrinter(QObject* parent = nullptr);
    /// Waits for the answer that is on its way, some seconds at most.
    ~SystemSlipPrinter() override;

    [[nodiscard]] QString print(const SlipLayout& layout, const QString& title) override;
    [[nodiscard]] QString choosePdf(QWidget* window, const QString& suggested) override;
    void onNews(const std::function<void(const PrintNews&)>& hear) override { m_hear = hear; }
    void printElsewhere(const QString& title) override;
    void callOff(const QString& title) override;

    /// How often a paper on its way is asked after, milliseconds.
    void setPace(int ms) { m_timer.setInterval(ms); }

private:
    struct Paper {
        QByteArray pdf;
        QSizeF mm;
        QString queue;               ///< that has it, or was to have it
        std::vector<QString> failed; ///< queues that did not print it
        int job = 0;                 ///< 0: no queue has it
        int turn = 0;                ///< an answer of an earlier turn is no news
        QString told;                ///< the sentence that was told last
    };
    void send(const QString& title);
    void look();
    void heard(const PrintNews& news, int turn, const QString& queue, int job);
    void heardOf(const PrintNews& news, int turn, const QString& queue, int job); ///< of a job that stays called off
    void dropJob(const QString& queue, int job);

    std::function<void(const PrintNews&)> m_hear;
    std::map<QString, Paper> m_papers; ///< by title; those that came out are let go
    QString m_last;                    ///< the queue of the last paper
    QTimer m_timer;
    int m_turns = 0;
    QThreadPool m_thread;
};

} // namespace yingke::widgets
