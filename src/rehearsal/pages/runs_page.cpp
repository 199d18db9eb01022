// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/runs_page.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/pages/page_table.h"
#include "rehearsal/practice/review.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace yingke::rehearsal {

namespace {

/// Against the same person's run of the same script before it: limits first, then marks.
QString against(const training::TrainingRun& run, const training::TrainingRun* before) {
    if (before == nullptr) {
        return RunsPage::tr("first");
    }
    const auto share = [](const training::TrainingRun& one) {
        return one.limitsAll > 0 ? static_cast<double>(one.limitsKept) / one.limitsAll : 1.0;
    };
    constexpr double same = 0.05;
    const double limits = share(run) - share(*before);
    const double marks = run.mean > 0 && before->mean > 0 ? run.mean - before->mean : 0;
    const double better = std::abs(limits) > same ? limits : marks;
    return better > same    ? RunsPage::tr("↑ better")
           : better < -same ? RunsPage::tr("↓ weaker")
                            : RunsPage::tr("= the same");
}

} // namespace

RunsPage::RunsPage(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("runsPage"));
    setProperty("card", true);
    QVBoxLayout* column = pageColumn(this, tr("Runs: role plays, drills, walks to the end"));
    auto* filters = new QHBoxLayout;
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("runsFilter"));
    m_words->setAccessibleName(tr("Filter the runs"));
    m_words->setPlaceholderText(tr("Name, scenario, date"));
    m_words->setClearButtonEnabled(true);
    m_trainee = new QComboBox(this);
    m_trainee->setObjectName(QStringLiteral("runsTrainee"));
    m_trainee->setAccessibleName(tr("Trainee"));
    filters->addWidget(m_words, 1);
    filters->addWidget(m_trainee);
    column->addLayout(filters);
    m_table = new PageTable({tr("Trainee"), tr("Scenario"), tr("Kind"), tr("When"), tr("Took"), tr("Limits kept"),
                             tr("Mark"), tr("Before")},
                            1, "runsTable", tr("Runs"), this);
    m_table->sortByColumn(3, Qt::DescendingOrder);
    column->addWidget(m_table, 1);
    m_said = widgets::plainLabel({}, "quiet", this);
    m_said->setObjectName(QStringLiteral("runsSaid"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    auto* remove = widgets::keyButton(tr("Delete this trainee's data"), {}, "", "runsErase", this);
    auto* open = widgets::keyButton(tr("Open the review"), tr("Enter"), "primary", "runsOpen", this);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(open);
    column->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, m_table, &PageTable::filter);
    connect(m_words, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_trainee, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_table->filterColumn(0, index > 0 ? m_trainee->itemText(index) : QString()); });
    connect(m_table, &PageTable::opened, this, [this](const QVariant& run) { emit reviewAsked(run.toLongLong()); });
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_table->chosen().isValid()) {
            emit reviewAsked(m_table->chosen().toLongLong());
        }
    });
    connect(remove, &QPushButton::clicked, this, &RunsPage::erase);
}

void RunsPage::show(const training::TrainingStore& store, int offsetMinutes) {
    const std::vector<training::TrainingRun> runs = store.allRuns();
    m_sure.clear();
    const QString before = m_trainee->currentIndex() > 0 ? m_trainee->currentText() : QString();
    m_trainee->clear();
    m_trainee->addItem(tr("everybody"));
    m_trainee->addItems(store.trainees());
    m_trainee->setCurrentIndex(std::max(0, m_trainee->findText(before)));
    std::vector<std::vector<Cell>> rows;
    std::vector<QVariant> keys;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const training::TrainingRun& run = runs[i];
        const training::TrainingRun* earlier = nullptr; // the newest stand first
        for (std::size_t k = i + 1; k < runs.size() && earlier == nullptr; ++k) {
            const training::TrainingRun& one = runs[k];
            const bool alike = one.trainee == run.trainee && one.script == run.script && one.kind == run.kind;
            earlier = alike ? &one : nullptr;
        }
        rows.push_back({{run.trainee},
                        {run.title},
                        {kindText(run.kind)},
                        {whenText(run.begunUtc, offsetMinutes), qlonglong{run.begunUtc}},
                        {run.took > 0 ? office::durationText(run.took) : QStringLiteral("—"), qlonglong{run.took}},
                        {tr("%1 of %2").arg(QString::number(run.limitsKept), QString::number(run.limitsAll)),
                         run.limitsAll > 0 ? static_cast<double>(run.limitsKept) / run.limitsAll : 1.0},
                        {run.mean > 0 ? QString::number(run.mean, 'f', 1) : QStringLiteral("—"), run.mean},
                        {against(run, earlier)}});
        keys.emplace_back(qlonglong{run.id});
    }
    m_table->fill(rows, keys);
    tell(runs.empty()
             ? tr("No run is kept yet. Ctrl+T begins a role play; its end is kept here, and so is a walk to the "
                  "end under a trainee's name.")
             : QString());
}

void RunsPage::erase() {
    const QString trainee =
        m_trainee->currentIndex() > 0
            ? m_trainee->currentText()
            : (m_table->chosen().isValid() ? m_table->currentIndex().siblingAtColumn(0).data().toString() : QString());
    if (trainee.isEmpty()) {
        return;
    }
    if (m_sure != trainee) {
        m_sure = trainee;
        tell(tr("Delete all runs, marks and assignments of %1? They can't be brought back. Once more deletes them.")
                 .arg(trainee));
        return;
    }
    m_sure.clear();
    emit eraseAsked(trainee);
}

void RunsPage::tell(const QString& sentence) { m_said->setText(sentence); }

void RunsPage::focusFilter() { m_words->setFocus(); }

} // namespace yingke::rehearsal
