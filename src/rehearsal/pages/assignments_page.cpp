// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/assignments_page.h"

#include "platform/text.h"
#include "rehearsal/pages/page_table.h"
#include "rehearsal/practice/review.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

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

AssignmentsPage::AssignmentsPage(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("assignmentsPage"));
    setProperty("card", true);
    QVBoxLayout* column = pageColumn(this, tr("Assignments: who practises what until when"));
    column->addWidget(form());
    m_table = new PageTable({tr("Trainee"), tr("To practise"), tr("Due"), tr("State"), tr("Done")}, 1,
                            "assignmentsTable", tr("Assignments"), this);
    m_table->sortByColumn(2, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    m_said = widgets::plainLabel({}, "quiet", this);
    m_said->setObjectName(QStringLiteral("assignmentsSaid"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    auto* withdraw = widgets::keyButton(tr("Take back"), tr("Del"), "", "assignmentWithdraw", this);
    m_state = new QComboBox(this);
    m_state->setObjectName(QStringLiteral("assignmentsState"));
    m_state->setAccessibleName(tr("Which assignments are shown"));
    m_state->addItem(tr("all"));
    for (const auto state :
         {training::AssignmentState::Open, training::AssignmentState::Overdue, training::AssignmentState::Done}) {
        m_state->addItem(stateText(state));
    }
    auto* practise =
        widgets::keyButton(tr("Practise, or open the review"), tr("Enter"), "primary", "assignmentOpen", this);
    row->addWidget(withdraw);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(practise);
    column->addLayout(row);
    constexpr int stateColumn = 3;
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_table->filterColumn(stateColumn, index > 0 ? m_state->itemText(index) : QString());
    });
    connect(m_table, &PageTable::opened, this, [this](const QVariant& id) { open(id.toLongLong()); });
    connect(practise, &QPushButton::clicked, this, [this] { open(m_table->chosen().toLongLong()); });
    const auto takeBack = [this] {
        if (m_table->chosen().isValid()) {
            emit withdrawn(m_table->chosen().toLongLong());
        }
    };
    connect(m_table, &PageTable::removed, this, takeBack);
    connect(withdraw, &QPushButton::clicked, this, takeBack);
}

QWidget* AssignmentsPage::form() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_trainee = new QComboBox(box);
    m_trainee->setObjectName(QStringLiteral("assignTrainee"));
    m_trainee->setAccessibleName(tr("Trainee"));
    m_trainee->setEditable(true);
    constexpr int nameWidth = 130;
    m_trainee->setMinimumWidth(nameWidth);
    m_what = new QComboBox(box);
    m_what->setObjectName(QStringLiteral("assignWhat"));
    m_what->setAccessibleName(tr("Scenario or drill"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_due = new QDateEdit(box);
    m_due->setObjectName(QStringLiteral("assignDue"));
    m_due->setAccessibleName(tr("Due on"));
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_due->setCalendarPopup(true);
    auto* give = widgets::keyButton(tr("Assign"), QStringLiteral("Ctrl+D"), "primary", "assignGive", box);
    connect(give, &QPushButton::clicked, this, &AssignmentsPage::give);
    row->addWidget(m_trainee);
    row->addWidget(m_what, 1);
    row->addWidget(widgets::plainLabel(tr("until"), "quiet", box));
    row->addWidget(m_due);
    row->addWidget(give);
    return box;
}

void AssignmentsPage::show(const training::TrainingStore& store, const scenario::Library& library,
                           const std::vector<training::Drill>& drills, const QStringList& colleagues,
                           const core::Moment& now) {
    const std::int64_t today = core::localDay(now);
    m_assignments = store.allAssignments();
    const QString trainee = m_trainee->currentText();
    m_trainee->clear();
    m_trainee->addItems(colleagues);
    for (const QString& name : store.trainees()) {
        if (!colleagues.contains(name)) {
            m_trainee->addItem(name);
        }
    }
    m_trainee->setCurrentText(trainee.isEmpty() ? m_trainee->itemText(0) : trainee);
    const int what = m_what->currentIndex();
    m_what->clear();
    for (const scenario::Script& script : library.scripts) {
        m_what->addItem(text(script.title.text));
        m_what->setItemData(m_what->count() - 1, text(script.id), scriptRole);
    }
    for (const training::Drill& drill : drills) {
        m_what->addItem(tr("Drill: %1 (%2)").arg(text(drill.title), text(drill.id)));
        m_what->setItemData(m_what->count() - 1, text(drill.id), drillRole);
    }
    m_what->setCurrentIndex(std::clamp(what, 0, std::max(0, m_what->count() - 1)));
    m_due->setMinimumDate(dateOf(today));
    constexpr int week = 7;
    m_due->setDate(dateOf(today + week));
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
    m_table->fill(rows, keys);
    tell(m_assignments.empty() ? tr("Nothing is assigned yet.")
         : overdue > 0         ? tr("%n assignment(s) overdue.", nullptr, overdue)
                               : QString());
}

void AssignmentsPage::prepare(const std::string& script, const std::string& drill, const QString& trainee) {
    const int at =
        drill.empty() ? m_what->findData(text(script), scriptRole) : m_what->findData(text(drill), drillRole);
    m_what->setCurrentIndex(std::max(0, at));
    if (!trainee.isEmpty()) {
        m_trainee->setCurrentText(trainee);
    }
}

void AssignmentsPage::give() {
    training::Assignment given;
    given.trainee = m_trainee->currentText().trimmed();
    given.script = m_what->currentData(scriptRole).toString().toStdString();
    given.drill = m_what->currentData(drillRole).toString().toStdString();
    given.title = m_what->currentText();
    given.dueDay = QDate(1970, 1, 1).daysTo(m_due->date());
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

void AssignmentsPage::tell(const QString& sentence) { m_said->setText(sentence); }

void AssignmentsPage::focusForm() { m_what->setFocus(); }

} // namespace yingke::rehearsal
