// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_picker.h"

#include "widgets/look/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace yingke::logbook {

using widgets::Ink;

namespace {
std::int64_t numberOf(const QDate& date) { return QDate(1970, 1, 1).daysTo(date); }
QDate dateOf(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }
} // namespace

class DayCalendar : public QCalendarWidget {
public:
    explicit DayCalendar(QWidget* parent) : QCalendarWidget(parent) {
        setVerticalHeaderFormat(NoVerticalHeader);
        setFirstDayOfWeek(Qt::Monday);
        setDateEditEnabled(false);
        setGridVisible(false);
        setHorizontalHeaderFormat(SingleLetterDayNames);
        for (const auto& [name, sign] :
             {std::pair("qt_calendar_prevmonth", "◀"), std::pair("qt_calendar_nextmonth", "▶")}) {
            if (auto* button = findChild<QToolButton*>(QLatin1String(name))) {
                button->setIcon({});
                button->setToolButtonStyle(Qt::ToolButtonTextOnly);
                button->setText(QString::fromUtf8(sign));
            }
        }
        QTextCharFormat plain;
        plain.setForeground(widgets::inkOf(parent, widgets::Ink::FaintText));
        setHeaderTextFormat(plain);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
            setWeekdayTextFormat(day, plain);
        }
    }

    std::set<std::int64_t> visited;
    std::set<std::int64_t> sealed;
    std::int64_t today = 0;

    using QCalendarWidget::updateCells;

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override {
        const std::int64_t day = numberOf(date);
        const bool inMonth = date.month() == monthShown() && date.year() == yearShown();
        const bool withVisits = visited.count(day) > 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const widgets::Palette palette = widgets::paletteOf(this);
        painter->fillRect(rect, palette[Ink::Card]);
        const QRect cell = rect.adjusted(3, 2, -3, -2);
        if (date == selectedDate()) {
            painter->setPen(QPen(palette[Ink::AccentEdge], 2));
            painter->setBrush(palette[Ink::Selection]);
            painter->drawRoundedRect(cell, 6, 6);
        } else if (day == today) {
            painter->setPen(QPen(palette[Ink::Edge], 1));
            painter->drawRoundedRect(cell, 6, 6);
        }
        QFont font = painter->font();
        font.setPixelSize(15);
        font.setBold(withVisits);
        painter->setFont(font);
        painter->setPen(withVisits ? palette[Ink::Text] : inMonth ? palette[Ink::FaintText] : palette[Ink::OffText]);
        painter->drawText(rect.adjusted(0, 0, 0, -7), Qt::AlignCenter, QString::number(date.day()));
        const QPoint mark(rect.center().x(), rect.bottom() - 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette[Ink::Serving]);
        if (sealed.count(day) > 0) {
            painter->drawRoundedRect(QRect(mark.x() - 9, mark.y() - 3, 18, 6), 3, 3);
        } else if (withVisits) {
            painter->drawEllipse(mark, 3, 3);
        }
        painter->restore();
    }
};

DayPicker::DayPicker(const std::shared_ptr<journal::LogReader>& log, QWidget* page)
    : PagePanel(372, page), m_days(log), m_seals(log) {
    setObjectName(QStringLiteral("day-picker"));
    setAccessibleName(tr("Pick a day"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    m_calendar = new DayCalendar(this);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Pick a day"));
    m_calendar->setMinimumHeight(290);
    column->addWidget(m_calendar);
    auto* row = new QHBoxLayout;
    row->addWidget(widgets::plainLabel(tr("● visits   ▬ sealed"), "quiet", this), 1);
    QPushButton* today = widgets::keyButton(tr("Today"), "log.day.today", "", "day-today", this);
    row->addWidget(today);
    column->addLayout(row);
    const auto take = [this](const QDate& date) {
        dismiss();
        emit picked(numberOf(date));
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(today, &QPushButton::clicked, this, [this, take] { take(dateOf(m_today)); });
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DayPicker::readMonth);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        const std::int64_t day = numberOf(m_calendar->selectedDate());
        QString told = m_calendar->selectedDate().toString(QStringLiteral("yyyy-MM-dd"));
        told += QLatin1Char(' ') + (m_calendar->sealed.count(day) > 0    ? tr("sealed")
                                    : m_calendar->visited.count(day) > 0 ? tr("with visits")
                                                                         : tr("no visits"));
        m_calendar->setAccessibleDescription(told);
    });
}

void DayPicker::pick(std::int64_t day, std::int64_t today, const QWidget* below) {
    m_today = today;
    m_calendar->today = today;
    m_calendar->setSelectedDate(dateOf(day));
    m_calendar->setCurrentPage(dateOf(day).year(), dateOf(day).month());
    readMonth();
    open(m_calendar, below);
}

void DayPicker::readMonth() {
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    // The weeks around the month are shown too.
    const std::int64_t from = numberOf(first) - 7;
    const std::int64_t to = numberOf(first) + 45;
    const auto visited = m_days.days(from, to);
    const auto sealed = m_seals.sealedDays(from, to);
    m_calendar->visited = {visited.begin(), visited.end()};
    m_calendar->sealed = {sealed.begin(), sealed.end()};
    m_calendar->updateCells();
}

} // namespace yingke::logbook
