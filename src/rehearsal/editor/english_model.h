// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the English beside the Chinese for a table: step, which text, Chinese, English; the last is written in.
#pragma once

#include "publishing/english_texts.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace yingke::rehearsal {

class EnglishModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StepColumn, TextColumn, ChineseColumn, EnglishColumn, Columns };

    /// `texts` outlives the model.
    EnglishModel(publishing::EnglishTexts& texts, QObject* parent);

    void show(const scenario::Script& script);
    /// Only the gaps there are now; what is filled in stays in sight until this is asked again.
    void showOnlyGaps(bool only);
    [[nodiscard]] const publishing::EnglishRow& row(int shown) const;
    [[nodiscard]] int rowOf(const core::StepId& step) const; ///< the first that is shown; -1: none
    [[nodiscard]] int nextGap(int after) const;              ///< around the end; -1: none
    /// The next that can't be published (`by` -1: the one before), around the end; -1: none.
    [[nodiscard]] int nextFault(int after = -1, int by = 1) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A text was written into the draft of its file.
    void written(const std::string& file);
    void refused(const QString& why);

private:
    void choose();
    [[nodiscard]] QString shownText(int row, Column column) const;

    publishing::EnglishTexts& m_texts;
    std::vector<std::size_t> m_shown; ///< numbers of the rows in sight
    bool m_onlyGaps = false;
};

} // namespace yingke::rehearsal
