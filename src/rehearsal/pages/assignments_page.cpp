// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/assignments_page.h"

#include "platform/text.h"
#include "rehearsal/practice/review.h"
#include "ui_assignments_page.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"

#include <algorithm>

namespace yingke::rehearsal {

namespace {

QDate dateOf(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }

QString stateText(training::AssignmentState state) {
    switch (state) {
    case training::AssignmentState::Open:
        return AssignmentsPage::tr("open");
    case training::AssignmentState::Overdue:
        return AssignmentsPage::tr("overdue");
    case training::AssignmentState::Done:
        return AssignmentsPage::tr("done");
    }
    return {};
}

constexpr int scriptRole = Qt::UserRole;
constexpr int drillRole = Qt::UserRole + 1;

} // namespace

AssignmentsPage::AssignmentsPage(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::AssignmentsPage>()) {
    widgets::layOut(*m_ui, this);
    m_ui->assignmentsTable->setHeads({tr("Trainee"), tr("To practise"), tr("Due"), tr("State"), tr("Done")}, 1);
    m_ui->assignmentsTable->sortByColumn(2, Qt::AscendingOrder);
    for (const auto state :
         {training::AssignmentState::Open, training::AssignmentState::Overdue, training::AssignmentState::Done}) {
        m_ui->assignmentsState->addItem(stateText(state));
    }
    widgets::showKey(m_ui->assignGive, "pages.assign");
    widgets::showKey(m_ui->assignmentWithdraw, "list.remove");
    widgets::showKey(m_ui->assignmentOpen, "list.open");
    connect(m_ui->assignGive, &QPushButton::clicked, this, &AssignmentsPage::give);
    constexpr int stateColumn = 3;
    connect(m_ui->assignmentsState, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->assignmentsTable->filterColumn(stateColumn,
                                             index > 0 ? m_ui->assignmentsState->itemText(index) : QString());
    });
    connect(m_ui->assignmentsTable, &PageTable::opened, this, [this](const QVariant& id) { open(id.toLongLong()); });
    connect(m_ui->assignmentOpen, &QPushButton::clicked, this,
            [this] { open(m_ui->assignmentsTable->chosen().toLongLong()); });
    const auto takeBack = [this] {
        if (m_ui->assignmentsTable->chosen().isValid()) {
            emit withdrawn(m_ui->assignmentsTable->chosen().toLongLong());
        }
    };
    connect(m_ui->assignmentsTable, &PageTable::removed, this, takeBack);
    connect(m_ui->assignmentWithdraw, &QPushButton::clicked, this, takeBack);
}

AssignmentsPage::~AssignmentsPage() = default;

void AssignmentsPage::show(const training::TrainingStore& store, const scenario::Library& library,
                           const std::vector<training::Drill>& drills, const QStringList& colleagues,
                           const core::Moment& now) {
    const std::int64_t today = core::localDay(now);
    m_assignments = store.allAssignments();
    const QString trainee = m_ui->assignTrainee->currentText();
    m_ui->assignTrainee->clear();
    m_ui->assignTrainee->addItems(colleagues);
    for (const QString& name : store.trainees()) {
        if (!colleagues.contains(name)) {
            m_ui->assignTrainee->addItem(name);
        }
    }
    m_ui->assignTrainee->setCurrentText(trainee.isEmpty() ? m_ui->assignTrainee->itemText(0) : trainee);
    const int what = m_ui->assignWhat->currentIndex();
    m_ui->assignWhat->clear();
    for (const scenario::Script& script : library.scripts) {
        m_ui->assignWhat->addItem(text(script.title.text));
        m_ui->assignWhat->setItemData(m_ui->assignWhat->count() - 1, text(script.id), scriptRole);
    }
    for (const training::Drill& drill : drills) {
        m_ui->assignWhat->addItem(tr("Drill: %1 (%2)").arg(text(drill.title), text(drill.id)));
        m_ui->assignWhat->setItemData(m_ui->assignWhat->count() - 1, text(drill.id), drillRole);
    }
    m_ui->assignWhat->setCurrentIndex(std::clamp(what, 0, std::max(0, m_ui->assignWhat->count() - 1)));
    m_ui->assignDue->setMinimumDate(dateOf(today));
    constexpr int week = 7;
    m_ui->assignDue->setDate(dateOf(today + week));
    std::vector<std::vector<Cell>> rows;
    std::vector<QVariant> keys;
    int overdue = 0;
    for (const training::Assignment& one : m_assignments) {
        const auto state = training::stateOf(one, today);
        overdue += state == training::AssignmentState::Overdue ? 1 : 0;
        const scenario::Script* script = library.find(one.script);
        const QString title =
            !one.title.isEmpty() ? one.title : (script != nullptr ? text(script->title.text) : text(one.script));
        rows.push_back(
            {{one.trainee},
             {title},
             {dateOf(one.dueDay).toString(Qt::ISODate), qlonglong{one.dueDay}},
             {stateText(state), static_cast<int>(state)},
             {one.run != 0 ? whenText(one.doneUtc, now.offsetMinutes) : QStringLiteral("—"), qlonglong{one.doneUtc}}});
        keys.emplace_back(qlonglong{one.id});
    }
    m_ui->assignmentsTable->fill(rows, keys);
    tell(m_assignments.empty() ? tr("Nothing is assigned yet.")
         : overdue > 0         ? tr("%n assignment(s) overdue.", nullptr, overdue)
                               : QString());
}

void AssignmentsPage::prepare(const std::string& script, const std::string& drill, const QString& trainee) {
    const int at = drill.empty() ? m_ui->assignWhat->findData(text(script), scriptRole)
                                 : m_ui->assignWhat->findData(text(drill), drillRole);
    m_ui->assignWhat->setCurrentIndex(std::max(0, at));
    if (!trainee.isEmpty()) {
        m_ui->assignTrainee->setCurrentText(trainee);
    }
}

void AssignmentsPage::give() {
    training::Assignment given;
    given.trainee = m_ui->assignTrainee->currentText().trimmed();
    given.script = m_ui->assignWhat->currentData(scriptRole).toString().toStdString();
    given.drill = m_ui->assignWhat->currentData(drillRole).toString().toStdString();
    given.title = m_ui->assignWhat->currentText();
    given.dueDay = QDate(1970, 1, 1).daysTo(m_ui->assignDue->date());
    if (given.trainee.isEmpty() || (given.script.empty() && given.drill.empty())) {
        tell(tr("Choose a scenario or a drill, and write who is to practise it."));
        return;
    }
    emit assigned(given);
}

void AssignmentsPage::open(qint64 id) {
    const auto found = std::find_if(m_assignments.begin(), m_assignments.end(),
                                    [id](const training::Assignment& one) { return one.id == id; });
    if (found == m_assignments.end()) {
        return;
    }
    if (found->run != 0) {
        emit reviewAsked(found->run);
    } else {
        emit practiseAsked(*found);
    }
}

void AssignmentsPage::tell(const QString& sentence) { m_ui->assignmentsSaid->setText(widgets::keyed(sentence)); }

void AssignmentsPage::focusForm() { m_ui->assignWhat->setFocus(); }

} // namespace yingke::rehearsal
