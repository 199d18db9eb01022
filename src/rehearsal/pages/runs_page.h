// SPDX-License-Identifier: GPL-3.0-or-later
// Every kept run: who, what, when, limits, marks, against the run before; opened again as its review page.
#pragma once

#include "training/runs/training_store.h"

#include <QFrame>

#include <memory>

namespace yingke::rehearsal {

namespace Ui {
class RunsPage;
}

class RunsPage : public QFrame {
    Q_OBJECT

public:
    explicit RunsPage(QWidget* parent);
    ~RunsPage() override;
    /// Times are told `offsetMinutes` from UTC.
    void show(const training::TrainingStore& store, int offsetMinutes);
    void tell(const QString& sentence);
    void focusFilter();

signals:
    void reviewAsked(qint64 run);
    void eraseAsked(const QString& trainee); ///< asked twice already

private:
    void erase();

    std::unique_ptr<Ui::RunsPage> m_ui;
    QString m_sure; ///< asked once to take out this trainee's runs
};

} // namespace yingke::rehearsal
