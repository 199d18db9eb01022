// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the day: which day, what is searched, what is filtered, and the seal.
#pragma once

#include "journal/read/day_types.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yingke::logbook {

namespace Ui {
class DayBar;
}

class DayBar : public QWidget {
    Q_OBJECT

public:
    /// Ids and what people read.
    using Choices = std::vector<std::pair<QString, QString>>;

    /// `limit`: the office's waiting limit as read, 3 分钟.
    DayBar(const QString& limit, QWidget* parent);
    ~DayBar() override;

    void setDay(const QString& text, bool before, bool after);
    /// What was chosen stays when it is still there.
    void setMatters(const Choices& matters);
    void setPeople(const Choices& people);
    /// What is searched and filtered; no day.
    [[nodiscard]] journal::VisitFilter filter() const;
    /// Something narrows the day or the search.
    [[nodiscard]] bool isFiltered() const;
    void clear();
    /// Puts a button between the filters and the seal.
    void addButton(QWidget* button);

    [[nodiscard]] QLineEdit* searchField() const;
    [[nodiscard]] QPushButton* dateButton() const;

signals:
    void stepped(bool forward);
    void pickerWanted();
    void filterChanged();
    void sealWanted();

private:
    void drive(QComboBox* box, const char* id);
    void drive(QPushButton* mark, const char* id);
    static void setChoices(QComboBox* box, const Choices& choices);

    std::unique_ptr<Ui::DayBar> m_ui;
    bool m_clearing = false; ///< told once, at its end
};

} // namespace yingke::logbook
