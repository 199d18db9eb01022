// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/handovers_model.h"

#include "logbook/parts/visits_model.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"
#include "widgets/look/palette.h"

#include <QColor>

namespace yingke::logbook {

namespace {
constexpr core::Millis slow = 60'000; ///< taken later than this: worth a look
} // namespace

HandoversModel::HandoversModel(journal::HandoverBook& book, const office::Office& office, QObject* parent)
    : PagedModel(
          {journal::HandoverOrder::Asked, journal::HandoverOrder::Visitor, journal::HandoverOrder::Matter,
           journal::HandoverOrder::From, journal::HandoverOrder::To, journal::HandoverOrder::Why,
           journal::HandoverOrder::Until, journal::HandoverOrder::Taken, journal::HandoverOrder::GivenBack},
          Qt::DescendingOrder,
          [this](int offset, int limit) { return m_book.handovers(m_filter, order(), way(), offset, limit); }, parent),
      m_book(book), m_office(office) {}

void HandoversModel::setFilter(const journal::HandoverFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_rows.ask(m_book.figures(filter).count);
    endResetModel();
}

core::VisitId HandoversModel::visitAt(int row) const {
    const journal::HandoverRow* handover = m_rows.at(row);
    return handover != nullptr ? handover->visit : core::VisitId();
}

QString HandoversModel::text(const journal::HandoverRow& row, int column) const {
    const auto time = [&row](const std::optional<core::Millis>& utc) {
        return utc ? office::timeText({0, *utc, row.asked.offsetMinutes}) : QString();
    };
    switch (static_cast<Column>(column)) {
    case Asked:
        return dayText(core::localDay(row.asked)) + QLatin1Char(' ') + office::timeText(row.asked);
    case Visitor: {
        const QString who = office::listedAs(row.of.visitor, row.of.channel, row.of.badge);
        const QString room = QString::fromStdString(row.of.visitor.room);
        return room.isEmpty() ? who : who + QLatin1Char(' ') + room;
    }
    case Matter:
        return row.of.title;
    case From:
        return office::nameOf(m_office, row.from);
    case To:
        return office::nameOf(m_office, row.to);
    case Why: {
        if (row.passedOn) {
            return office::causeText(*row.passedOn);
        }
        const QString why = office::maskedNumbers(row.why);
        return row.byEscalation ? (why.isEmpty() ? tr("moved up") : tr("moved up · %1").arg(why)) : why;
    }
    case Until:
        if (row.passedOn) {
            return tr("unasked");
        }
        return row.untilTaken ? reading::lastedText(*row.untilTaken) : row.declined ? tr("not taken") : tr("waiting");
    case Taken:
        return time(row.taken); // what was declined was never taken
    case GivenBack:
        return time(row.givenBack);
    case Columns:
        break;
    }
    return {};
}

QStringList HandoversModel::headers() const {
    return {tr("Asked"), tr("Visitor"),     tr("Matter"), tr("From"),      tr("To"),
            tr("Why"),   tr("Until taken"), tr("Taken"),  tr("Given back")};
}

QVariant HandoversModel::data(const QModelIndex& index, int role) const {
    const journal::HandoverRow* row = m_rows.at(index.row());
    if (row == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(*row, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == Why) {
        return text(*row, Why).toHtmlEscaped(); // a tool tip would read it as markup
    }
    if (role == Qt::ForegroundRole) {
        if (index.column() == Until && (row->declined || row->untilTaken.value_or(0) > slow)) {
            return widgets::inkOf(this, widgets::Ink::WaitingText);
        }
        if (index.column() == Why && row->byEscalation) {
            return widgets::inkOf(this, widgets::Ink::OverdueText);
        }
    }
    return {};
}

} // namespace yingke::logbook
