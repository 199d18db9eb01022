// SPDX-License-Identifier: GPL-3.0-or-later
// Which days: a week, a month, a year with the ones before and after, or an own range.
#pragma once

#include <QDate>
#include <QWidget>

#include <cstdint>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::logbook {

class RangeChoice : public QWidget {
    Q_OBJECT

public:
    enum class Span { Week, Month, Year, Own };

    explicit RangeChoice(QWidget* parent);
    /// Begins on the month of `today`, the local date.
    void setToday(const QDate& today);
    /// A new day has begun: the range stays, its choices go from this day.
    void todayIs(const QDate& today) { m_today = today; }

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    /// As people say it: "2026-11", "2026-11-16 – 2026-11-22".
    [[nodiscard]] QString words() const;
    /// The week, month or year that the range's last day is in; Own: the fields open.
    void choose(Span span);
    /// The one before or after, as long.
    void step(bool forward);

signals:
    void changed();
    /// What can't be done with what was typed; empty: all is well.
    void said(const QString& sentence);

private:
    void takeOwn();
    void set(const QDate& first, const QDate& last);
    void look();

    Span m_span = Span::Month;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QPushButton* m_buttons[4] = {};
    QPushButton* m_before;
    QPushButton* m_after;
    QLabel* m_words;
    QWidget* m_own;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

} // namespace yingke::logbook
