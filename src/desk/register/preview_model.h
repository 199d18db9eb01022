// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, as a table: the wrong cells, or the rooms that are new, change, stay, or are gone.
#pragma once

#include "register/register_import.h"

#include <QAbstractTableModel>

namespace yingke::desk {

enum class PreviewPart { Wrong, New, Changed, Unchanged, Gone };

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

    /// `plan` outlives what is shown of it; nullptr: nothing.
    void show(const registers::ImportPlan* plan, PreviewPart part);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Telephones and identity numbers that are wrong are masked: the row says where they stand.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const registers::ImportPlan* m_plan = nullptr;
    PreviewPart m_part = PreviewPart::Wrong;
    std::vector<std::size_t> m_rooms; ///< of the plan, those of this part
};

} // namespace yingke::desk
