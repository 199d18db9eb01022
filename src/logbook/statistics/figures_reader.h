// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a range read in a thread of their own, so that ten years of log do not stop the window.
#pragma once

#include "journal/read/range_types.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

class QThread;

namespace yingke::logbook {

class FiguresReader : public QObject {
    Q_OBJECT

public:
    /// `journal`: the file.
    FiguresReader(const QString& journal, QObject* parent);
    ~FiguresReader() override; ///< ends what is being read, and waits for it

    /// Reads the range, and the one before it to compare with; what was asked before is given up.
    void read(std::int64_t first, std::int64_t last, std::int64_t beforeFirst, std::int64_t beforeLast);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// In the window's thread.
    void ready(const yingke::journal::RangeFigures& figures, const yingke::journal::RangeFigures& before);
    /// The journal could not be read to its end: figures are not whole, also those that were given up meanwhile.
    void failed();

private:
    struct Reading {
        std::atomic<bool> stop{false};
        std::unique_ptr<QThread> thread;
    };

    QString m_journal;
    std::vector<std::shared_ptr<Reading>> m_readings;
    std::uint64_t m_number = 0; ///< of the last one begun
    bool m_busy = false;
};

} // namespace yingke::logbook
