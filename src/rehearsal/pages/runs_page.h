// SPDX-License-Identifier: GPL-3.0-or-later
// Every kept run: who, what, when, limits, marks, against the run before; opened again as its review page.
#pragma once

#include "training/runs/training_store.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace yingke::rehearsal {

class PageTable;

class RunsPage : public QFrame {
    Q_OBJECT

public:
    explicit RunsPage(QWidget* parent);
    /// Times are told `offsetMinutes` from UTC.
    void show(const training::TrainingStore& store, int offsetMinutes);
    void tell(const QString& sentence);
    void focusFilter();

signals:
    void reviewAsked(qint64 run);
    void eraseAsked(const QString& trainee); ///< asked twice already

private:
    void erase();

    PageTable* m_table;
    QLineEdit* m_words;
    QComboBox* m_trainee;
    QLabel* m_said;
    QString m_sure; ///< asked once to take out this trainee's runs
};

} // namespace yingke::rehearsal
