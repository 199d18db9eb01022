// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/runs_page.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/practice/review.h"
#include "ui_runs_page.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"

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

RunsPage::RunsPage(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::RunsPage>()) {
    widgets::layOut(*m_ui, this);
    m_ui->runsTable->setHeads({tr("Trainee"), tr("Scenario"), tr("Kind"), tr("When"), tr("Took"), tr("Limits kept"),
                               tr("Mark"), tr("Before")},
                              1);
    m_ui->runsTable->sortByColumn(3, Qt::DescendingOrder);
    widgets::showKey(m_ui->runsOpen, "list.open");
    connect(m_ui->runsFilter, &QLineEdit::textChanged, m_ui->runsTable, &PageTable::filter);
    connect(m_ui->runsFilter, &QLineEdit::returnPressed, m_ui->runsTable, qOverload<>(&QWidget::setFocus));
    connect(m_ui->runsTrainee, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->runsTable->filterColumn(0, index > 0 ? m_ui->runsTrainee->itemText(index) : QString());
    });
    connect(m_ui->runsTable, &PageTable::opened, this,
            [this](const QVariant& run) { emit reviewAsked(run.toLongLong()); });
    connect(m_ui->runsOpen, &QPushButton::clicked, this, [this] {
        if (m_ui->runsTable->chosen().isValid()) {
            emit reviewAsked(m_ui->runsTable->chosen().toLongLong());
        }
    });
    connect(m_ui->runsErase, &QPushButton::clicked, this, &RunsPage::erase);
}

RunsPage::~RunsPage() = default;

void RunsPage::show(const training::TrainingStore& store, int offsetMinutes) {
    const std::vector<training::TrainingRun> runs = store.allRuns();
    m_sure.clear();
    const QString before = m_ui->runsTrainee->currentIndex() > 0 ? m_ui->runsTrainee->currentText() : QString();
    m_ui->runsTrainee->clear();
    m_ui->runsTrainee->addItem(tr("everybody"));
    m_ui->runsTrainee->addItems(store.trainees());
    m_ui->runsTrainee->setCurrentIndex(std::max(0, m_ui->runsTrainee->findText(before)));
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
    m_ui->runsTable->fill(rows, keys);
    tell(runs.empty() ? widgets::keyed(tr("No run is kept yet. {key:practice.role_play} begins a role play; its end is "
                                          "kept here, and so is a walk to the "
                                          "end under a trainee's name."))
                      : QString());
}

void RunsPage::erase() {
    const QString trainee = m_ui->runsTrainee->currentIndex() > 0
                                ? m_ui->runsTrainee->currentText()
                                : (m_ui->runsTable->chosen().isValid()
                                       ? m_ui->runsTable->currentIndex().siblingAtColumn(0).data().toString()
                                       : QString());
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

void RunsPage::tell(const QString& sentence) { m_ui->runsSaid->setText(widgets::keyed(sentence)); }

void RunsPage::focusFilter() { m_ui->runsFilter->setFocus(); }

} // namespace yingke::rehearsal
