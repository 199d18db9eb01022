// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/preview_model.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"

namespace yingke::desk {

namespace {

PreviewPart partOf(registers::ImportState state) {
    switch (state) {
    case registers::ImportState::New:
        return PreviewPart::New;
    case registers::ImportState::Changed:
        return PreviewPart::Changed;
    case registers::ImportState::Gone:
        return PreviewPart::Gone;
    case registers::ImportState::Unchanged:
        break;
    }
    return PreviewPart::Unchanged;
}

QString shownValue(const registers::SheetFault& fault) {
    const bool number = fault.column.contains(QStringLiteral("手机")) ||
                        fault.column.contains(QStringLiteral("电话")) ||
                        fault.column.contains(QStringLiteral("身份证"));
    const QString value = fault.value.simplified().left(60);
    return number && value.size() >= 7 ? office::maskedTelephone(value) : value;
}

} // namespace

void PreviewModel::show(const registers::ImportPlan* plan, PreviewPart part) {
    beginResetModel();
    m_plan = plan;
    m_part = part;
    m_rooms.clear();
    for (std::size_t i = 0; plan != nullptr && i < plan->rooms.size(); ++i) {
        if (partOf(plan->rooms[i].state) == part) {
            m_rooms.push_back(i);
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_plan == nullptr) {
        return 0;
    }
    return static_cast<int>(m_part == PreviewPart::Wrong ? m_plan->faults.size() : m_rooms.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_part == PreviewPart::Wrong ? 4 : 3;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || !index.isValid() || m_plan == nullptr) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::ToolTipRole && index.column() == 0) {
        return {};
    }
    if (m_part == PreviewPart::Wrong) {
        const registers::SheetFault& fault = m_plan->faults.at(row);
        const QVariant cells[] = {fault.row, fault.column, shownValue(fault), fault.why};
        // A tool tip would read markup in a sheet's cell: only our own sentence has one.
        return role == Qt::ToolTipRole && index.column() != 3 ? QVariant() : cells[index.column()];
    }
    if (role == Qt::ToolTipRole) {
        return {};
    }
    const registers::ImportRoom& room = m_plan->rooms.at(m_rooms.at(row));
    const QVariant cells[] = {room.row > 0 ? QVariant(room.row) : QVariant(), room.room, room.what};
    return cells[index.column()];
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString wrong[] = {tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")};
    const QString rooms[] = {tr("Row"), tr("Room"), tr("What changes")};
    if (m_part == PreviewPart::Wrong) {
        return section < 4 ? QVariant(wrong[section]) : QVariant();
    }
    return section < 3 ? QVariant(rooms[section]) : QVariant();
}

} // namespace yingke::desk
