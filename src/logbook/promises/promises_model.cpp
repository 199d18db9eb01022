// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/promises/promises_model.h"

#include "logbook/parts/visits_model.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"
#include "widgets/look/palette.h"

#include <QColor>

#include <algorithm>

namespace yingke::logbook {

namespace {

QString momentText(core::Millis utc, int offsetMinutes) {
    const core::Moment at{0, utc, offsetMinutes};
    return dayText(core::localDay(at)) + QLatin1Char(' ') + office::timeText(at, false);
}

/// Hours up to a day, then whole days.
QString lateText(core::Millis late) {
    constexpr core::Millis day = 86'400'000;
    return late < day ? office::durationText(late) : PromisesModel::tr("%n day(s)", "", static_cast<int>(late / day));
}
} // namespace

PromisesModel::PromisesModel(journal::PromiseBook& book, const office::Office& office, QObject* parent)
    : PagedModel(
          {journal::PromiseOrder::Due, journal::PromiseOrder::What, journal::PromiseOrder::Visitor,
           journal::PromiseOrder::Owner, journal::PromiseOrder::Made, journal::PromiseOrder::State},
          Qt::AscendingOrder,
          [this](int offset, int limit) { return m_book.promises(m_filter, order(), way(), offset, limit); }, parent),
      m_book(book), m_office(office) {}

void PromisesModel::setFilter(const journal::PromiseFilter& filter, core::Millis now) {
    beginResetModel();
    m_filter = filter;
    m_now = now;
    m_found = m_book.count(filter);
    m_rows.ask(std::min(m_found, journal::PromiseBook::mostFound));
    endResetModel();
}

core::VisitId PromisesModel::visitAt(int row) const {
    const journal::PromiseRow* promise = m_rows.at(row);
    return promise != nullptr ? promise->of.visit : core::VisitId();
}

bool PromisesModel::isLate(const journal::PromiseRow& row) const {
    switch (row.state) {
    case core::PromiseState::Open:
        return row.due < m_now;
    case core::PromiseState::Kept:
        return row.ended > row.due;
    case core::PromiseState::Broken:
        return true;
    case core::PromiseState::Withdrawn:
        break;
    }
    return false;
}

bool PromisesModel::isOwned(const journal::PromiseRow& row) const {
    const office::Colleague* owner = m_office.colleague(row.owner);
    return owner != nullptr && owner->active;
}

QString PromisesModel::stateText(const journal::PromiseRow& row) const {
    const core::Moment end{0, row.ended, row.made.offsetMinutes};
    const std::int64_t today = core::localDay({0, m_now, row.made.offsetMinutes});
    const QString ended =
        row.ended != 0 ? office::shortDay(core::localDay(end), today) + QLatin1Char(' ') + office::timeText(end, false)
                       : QString();
    switch (row.state) {
    case core::PromiseState::Open:
        return row.due < m_now ? tr("overdue by %1").arg(lateText(m_now - row.due)) : tr("open");
    case core::PromiseState::Kept:
        return isLate(row) ? tr("kept too late, %1").arg(ended) : tr("kept %1").arg(ended);
    case core::PromiseState::Broken:
        return tr("broken %1").arg(ended);
    case core::PromiseState::Withdrawn:
        return tr("withdrawn %1").arg(ended);
    }
    return {};
}

QString PromisesModel::text(const journal::PromiseRow& row, Column column) const {
    switch (column) {
    case Due: {
        const QString due = momentText(row.due, row.made.offsetMinutes);
        return row.moved > 0 ? tr("%1 (moved)").arg(due) : due;
    }
    case What:
        return row.what.isEmpty() ? QString::fromStdString(row.kind) : office::maskedNumbers(row.what);
    case Visitor: {
        const QString who = office::listedAs(row.of.visitor, row.of.channel, row.of.badge);
        return row.of.visitor.room.empty() ? who : who + QLatin1Char(' ') + QString::fromStdString(row.of.visitor.room);
    }
    case Owner:
        return isOwned(row) ? office::nameOf(m_office, row.owner)
                            : tr("nobody (%1 has left)").arg(office::nameOf(m_office, row.owner));
    case Made:
        return momentText(row.made.utc, row.made.offsetMinutes);
    case State:
        return stateText(row);
    case Columns:
        break;
    }
    return {};
}

QVariant PromisesModel::data(const QModelIndex& index, int role) const {
    const journal::PromiseRow* row = m_rows.at(index.row());
    if (row == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole) {
        return text(*row, column);
    }
    const bool marked = ((column == State || column == Due) && isLate(*row)) ||
                        (column == Owner && row->state == core::PromiseState::Open && !isOwned(*row));
    return role == Qt::ForegroundRole && marked ? QVariant(widgets::inkOf(this, widgets::Ink::OverdueText))
                                                : QVariant();
}

QStringList PromisesModel::headers() const {
    return {tr("Due"), tr("Promise"), tr("Visitor"), tr("Owner"), tr("Made"), tr("State")};
}

} // namespace yingke::logbook
