// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, as a table: what each column was taken for, what is asked, the wrong cells, what is told,
// and the rooms that are new, change, stay, or are gone. What a column is and what is asked is answered in its cells.
#pragma once

#include "register/sheets/register_import.h"

#include <QAbstractTableModel>

namespace yingke::desk {

enum class PreviewPart { Columns, Questions, Wrong, Told, New, Changed, Unchanged, Gone };
inline constexpr int previewParts = 8;

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The texts one may choose in a cell; empty: it can't be edited.
    static constexpr int choicesRole = Qt::UserRole;
    /// Where the choice stands.
    static constexpr int choiceColumn = 2;

    explicit PreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

    /// `plan` outlives what is shown of it; nullptr: nothing.
    void show(const registers::ImportPlan* plan, PreviewPart part);

    [[nodiscard]] PreviewPart part() const { return m_part; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Telephones and identity numbers are masked: the row says where they stand.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// `value`: one of the texts. What is chosen is told by a signal; the plan is the host's to make anew.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void answered(const QString& question, const QString& choice);
    void assigned(const QString& shape, int column, std::optional<registers::SheetField> field);

private:
    struct ColumnAt {
        std::size_t shape = 0;
        std::size_t column = 0;
    };
    void findRows();
    void findColumns();
    [[nodiscard]] QVariantList cells(std::size_t row) const;
    [[nodiscard]] QVariantList columnCells(const ColumnAt& at) const;
    [[nodiscard]] QStringList choices(std::size_t row) const;
    [[nodiscard]] QString placeOf(const QString& sheet, const QString& row) const;

    const registers::ImportPlan* m_plan = nullptr;
    PreviewPart m_part = PreviewPart::Wrong;
    std::vector<std::size_t> m_rooms; ///< of the plan, those of this part
    std::vector<ColumnAt> m_columns;  ///< each shape once, what is not taken first
};

} // namespace yingke::desk
