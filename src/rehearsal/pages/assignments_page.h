// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to practise what until when: open, overdue, done; given here, taken back here.
#pragma once

#include "core/moment.h"
#include "scenario/language/loader.h"
#include "training/drills/drill.h"
#include "training/runs/training_store.h"

#include <QFrame>

#include <memory>
#include <vector>

namespace yingke::rehearsal {

namespace Ui {
class AssignmentsPage;
}

class AssignmentsPage : public QFrame {
    Q_OBJECT

public:
    explicit AssignmentsPage(QWidget* parent);
    ~AssignmentsPage() override;
    /// What is overdue is judged at `now`, and times are told in its zone.
    void show(const training::TrainingStore& store, const scenario::Library& library,
              const std::vector<training::Drill>& drills, const QStringList& colleagues, const core::Moment& now);
    /// The form stands on this scenario, or this drill, and this trainee.
    void prepare(const std::string& script, const std::string& drill, const QString& trainee);
    void tell(const QString& sentence);
    void focusForm();
    void give(); ///< what stands in the form: assigned(), or what is missing is told

signals:
    void assigned(const yingke::training::Assignment& assignment);
    void withdrawn(qint64 assignment);
    void practiseAsked(const yingke::training::Assignment& assignment);
    void reviewAsked(qint64 run);

private:
    void open(qint64 id);

    std::unique_ptr<Ui::AssignmentsPage> m_ui;
    std::vector<training::Assignment> m_assignments;
};

} // namespace yingke::rehearsal
