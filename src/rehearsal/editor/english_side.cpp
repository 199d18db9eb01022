// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/english_side.h"

#include "rehearsal/editor/english_model.h"
#include "rehearsal/editor/english_table.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::rehearsal {

EnglishSide::EnglishSide(const publishing::Publisher& publisher, const office::Office& office, QWidget* parent)
    : QWidget(parent), m_texts(publisher, office), m_model(new EnglishModel(m_texts, this)) {
    setObjectName(QStringLiteral("englishSide"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new widgets::FlowRow;
    head->setSpacing(8);
    m_sum = widgets::plainLabel({}, "draft", this);
    m_sum->setObjectName(QStringLiteral("englishSum"));
    head->add(m_sum, 1);
    m_only = widgets::keyButton(tr("Only gaps"), "english.only_gaps", "", "onlyGaps", this);
    m_only->setCheckable(true);
    auto* next = widgets::keyButton(tr("Next gap"), "english.next_gap", "", "nextGap", this);
    auto* close = widgets::keyButton(tr("Close"), "question.close", "", "closeEnglish", this);
    for (QPushButton* button : {m_only, next, close}) {
        button->setProperty("compact", true);
        head->add(button);
    }
    column->addLayout(head);
    m_told = widgets::plainLabel({}, "told-error", this);
    m_told->setObjectName(QStringLiteral("englishTold"));
    m_told->setWordWrap(true);
    m_told->hide();
    column->addWidget(m_told);
    m_table = new EnglishTable(this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(50); // with the line above no higher than the text: the pages share one place
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_only, &QPushButton::toggled, this, [this](bool on) {
        m_model->showOnlyGaps(on);
        m_table->goTo(0);
        m_table->setFocus();
    });
    connect(next, &QPushButton::clicked, this, &EnglishSide::nextGap);
    connect(close, &QPushButton::clicked, this, &EnglishSide::closed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_going && current.isValid() && !m_model->row(current.row()).line.step.empty()) {
                    emit stepChosen(m_model->row(current.row()).line.step);
                }
            });
    connect(m_table, &EnglishTable::shut, this, [this](int row) { tell(m_model->row(row).fault); });
    connect(m_model, &EnglishModel::refused, this, &EnglishSide::tell);
    connect(m_model, &EnglishModel::written, this, [this](const std::string& file) {
        tell({});
        sum();
        emit written(file);
    });
}

void EnglishSide::show(const scenario::Script& script, const core::StepId& at) {
    m_title = QString::fromStdString(script.title.empty() ? script.id : script.title.text);
    m_model->show(script);
    QStringList faults;
    for (const auto& [file, fault] : m_texts.faults()) {
        faults << fault;
    }
    tell(faults.join(QLatin1Char('\n')));
    sum();
    m_going = true;
    m_table->goTo(std::max(0, m_model->rowOf(at)));
    m_going = false;
    m_table->setFocus();
}

void EnglishSide::goToStep(const core::StepId& step) {
    m_going = true;
    m_table->goTo(m_model->rowOf(step), QAbstractItemView::PositionAtCenter);
    m_going = false;
}

void EnglishSide::nextGap() {
    finish();
    m_table->setFocus();
    const int next = m_model->nextGap(m_table->currentIndex().row());
    if (next < 0) {
        tell(tr("There is no gap here."));
        return;
    }
    m_table->goTo(next, QAbstractItemView::PositionAtCenter);
}

void EnglishSide::onlyGaps() {
    finish();
    m_only->toggle();
}

int EnglishSide::faults() const {
    const auto& rows = m_texts.rows();
    const auto texts = std::count_if(rows.begin(), rows.end(), [](const publishing::EnglishRow& row) {
        return !row.closed && !row.fault.isEmpty();
    });
    return static_cast<int>(texts) + static_cast<int>(m_texts.faults().size());
}

void EnglishSide::stepFault(int by) {
    finish();
    m_table->setFocus();
    if (faults() > 0 && m_model->nextFault() < 0) {
        m_only->setChecked(false); // the fault is among the texts that are not in sight
    }
    const int fault = m_model->nextFault(m_table->currentIndex().row(), by);
    if (fault >= 0) {
        m_table->goTo(fault, QAbstractItemView::PositionAtCenter);
        tell(m_model->row(fault).fault);
    }
}

void EnglishSide::finish() { m_table->finish(); }

std::vector<std::string> EnglishSide::toPublish() {
    finish();
    const auto& rows = m_texts.rows();
    if (m_model->nextFault() < 0 &&
        std::any_of(rows.begin(), rows.end(), [](const publishing::EnglishRow& row) { return !row.fault.isEmpty(); })) {
        m_only->setChecked(false); // the fault is among the texts that are not in sight
    }
    if (const int fault = m_model->nextFault(); fault >= 0) {
        m_table->goTo(fault);
        tell(tr("This English can't be published; the draft is kept. %1").arg(m_model->row(fault).fault));
        return {};
    }
    std::vector<std::string> files = m_texts.drafts();
    tell(files.empty() ? tr("All English here is published already.") : QString());
    return files;
}

void EnglishSide::tell(const QString& sentence) {
    m_told->setText(widgets::keyed(sentence));
    m_told->setVisible(!sentence.isEmpty());
}

void EnglishSide::sum() {
    const int gaps = m_texts.gaps();
    const QString all = QString::number(m_texts.rows().size());
    const QString said = gaps == 0 ? tr("✓ All %1 texts have their English").arg(all)
                                   : tr("%1 gaps of %2 texts").arg(QString::number(gaps), all);
    m_sum->setText(m_title + QStringLiteral(" · ") + said);
    widgets::restyle(m_sum, "role", gaps == 0 ? "reach" : "draft");
}

void EnglishSide::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
