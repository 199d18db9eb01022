// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/figures_reader.h"

#include "journal/read/range_book.h"

#include <QThread>

namespace yingke::logbook {

FiguresReader::FiguresReader(const QString& journal, QObject* parent) : QObject(parent), m_journal(journal) {}

FiguresReader::~FiguresReader() {
    for (const auto& reading : m_readings) {
        reading->stop = true;
    }
    for (const auto& reading : m_readings) {
        reading->thread->wait();
    }
}

void FiguresReader::read(std::int64_t first, std::int64_t last, std::int64_t beforeFirst, std::int64_t beforeLast) {
    for (const auto& reading : m_readings) {
        reading->stop = true;
    }
    std::erase_if(m_readings, [](const auto& reading) { return reading->thread->isFinished(); });
    m_busy = true;
    auto reading = std::make_shared<Reading>();
    // The thread holds the reading by a plain pointer: it never lives longer than this reader, which waits for it.
    Reading* own = reading.get();
    reading->thread.reset(
        QThread::create([this, own, number = ++m_number, path = m_journal, first, last, beforeFirst, beforeLast] {
            journal::RangeBook book(path);
            journal::RangeFigures figures = book.figures(first, last, &own->stop);
            journal::RangeFigures before = book.figures(beforeFirst, beforeLast, &own->stop);
            QMetaObject::invokeMethod(
                this,
                [this, number, broken = book.failures() > 0, figures = std::move(figures), before = std::move(before)] {
                    // What was given up meanwhile is not shown. Its place in memory may be the next one's: numbers
                    // tell.
                    if (number == m_number) {
                        m_busy = false;
                        emit ready(figures, before);
                    }
                    if (broken) {
                        emit failed();
                    }
                },
                Qt::QueuedConnection);
        }));
    m_readings.push_back(reading);
    reading->thread->start();
}

} // namespace yingke::logbook
