// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/visits_model.h"

#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/export/log_rows.h"
#include "widgets/look/palette.h"

#include <QColor>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace yingke::logbook {

QString dayText(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(QStringLiteral("yyyy-MM-dd")); }

QString outcomeText(const journal::VisitRow& row) {
    if (row.outcome) {
        return reading::outcomeName(row); // as it goes out too
    }
    if (row.state == QStringLiteral("greeting") || row.state == QStringLiteral("queued")) {
        return VisitsModel::tr("waiting");
    }
    return row.state == QStringLiteral("escalated") ? VisitsModel::tr("moved up") : VisitsModel::tr("being served");
}

VisitsModel::VisitsModel(journal::DayBook& book, const office::Office& office, QObject* parent)
    : PagedModel(
          {journal::VisitOrder::Arrived, journal::VisitOrder::Visitor, journal::VisitOrder::Room,
           journal::VisitOrder::Matter, journal::VisitOrder::Wait, journal::VisitOrder::Served,
           journal::VisitOrder::People, journal::VisitOrder::Outcome, journal::VisitOrder::Promise},
          Qt::DescendingOrder,
          [this](int offset, int limit) { return m_book.visits(m_filter, order(), way(), offset, limit); }, parent),
      m_book(book), m_office(office) {}

void VisitsModel::setFilter(const journal::VisitFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_found = m_book.count(filter);
    m_rows.ask(std::min(m_found, journal::DayBook::mostFound));
    endResetModel();
}

core::VisitId VisitsModel::visitAt(int row) const {
    const journal::VisitRow* visit = m_rows.at(row);
    return visit != nullptr ? visit->visit : core::VisitId();
}

int VisitsModel::rowOf(const core::VisitId& visit) const {
    return m_rows.indexOf([&visit](const journal::VisitRow& row) { return row.visit == visit; });
}

QString VisitsModel::promiseText(const journal::VisitRow& row) const {
    if (row.promises == 0) {
        return {};
    }
    const bool open = row.promiseEnded == 0;
    const core::Moment at{0, open ? row.promiseDue : row.promiseEnded, row.arrived.offsetMinutes};
    const std::int64_t day = core::localDay(at);
    QString when = office::timeText(at, false);
    if (day != row.day) {
        when = office::shortDay(day, row.day) + QLatin1Char(' ') + when;
    }
    switch (row.promiseState) {
    case core::PromiseState::Open:
        return tr("due %1").arg(when);
    case core::PromiseState::Kept:
        return tr("kept %1").arg(when);
    case core::PromiseState::Broken:
        return tr("broken %1").arg(when);
    case core::PromiseState::Withdrawn:
        return tr("withdrawn %1").arg(when);
    }
    return {};
}

QString VisitsModel::text(const journal::VisitRow& row, Column column) const {
    switch (column) {
    case Arrived: {
        const QString time = office::timeText(row.arrived, false);
        return row.day == m_filter.day ? time : dayText(row.day) + QLatin1Char(' ') + time;
    }
    case Visitor:
        return office::listedAs(row.visitor, row.channel, row.badge);
    case Room:
        return row.visitor.room.empty() ? QStringLiteral("—") : QString::fromStdString(row.visitor.room);
    case Matter:
        return row.title;
    case Wait:
        return row.wait ? office::durationText(*row.wait) : QString();
    case Served:
        return row.served > 0 ? office::durationText(row.served) : QString();
    case People: {
        QStringList names;
        for (const core::PersonId& person : row.people) {
            names << office::nameOf(m_office, person);
        }
        return names.join(QStringLiteral(" → "));
    }
    case Result:
        return outcomeText(row);
    case Promise:
        return promiseText(row);
    case Columns:
        break;
    }
    return {};
}

QVariant VisitsModel::data(const QModelIndex& index, int role) const {
    const journal::VisitRow* row = m_rows.at(index.row());
    if (row == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(*row, static_cast<Column>(index.column()));
    }
    if (role == Qt::ToolTipRole && index.column() == Promise) {
        return office::maskedNumbers(row->promiseWhat).toHtmlEscaped(); // people's words are never markup
    }
    if (role == Qt::ForegroundRole) {
        if (index.column() == Wait && row->overLimit) {
            return widgets::inkOf(this, widgets::Ink::WaitingText);
        }
        if (index.column() == Result && row->escalations > 0) {
            return widgets::inkOf(this, widgets::Ink::OverdueText);
        }
    }
    return {};
}

QStringList VisitsModel::headers() const {
    return {tr("Arrived"), tr("Visitor"),          tr("Room"),   tr("Matter"), tr("Wait"),
            tr("Service"), tr("Desk → handed to"), tr("Result"), tr("Promise")};
}

} // namespace yingke::logbook
