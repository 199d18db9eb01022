// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/drill_course.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace yingke::rehearsal {

DrillCourse::DrillCourse(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("drillCourse"));
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    m_title = widgets::plainLabel({}, "section", this);
    column->addWidget(m_title);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("courseList"));
    m_list->setAccessibleName(tr("Real course of the visit"));
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
}

void DrillCourse::show(const QString& title, const std::vector<training::CourseLine>& lines) {
    m_title->setText(tr("Real course · %1").arg(title));
    m_lines = lines;
    m_list->clear();
    for (const training::CourseLine& line : m_lines) {
        m_list->addItem(office::durationText(line.at) + QStringLiteral("　") + line.text);
    }
    m_at = -1;
}

void DrillCourse::follow(const training::PracticeHall& hall) {
    // When each step was entered here, in turn: a step that came twice in the visit is told twice.
    std::map<std::pair<std::string, std::string>, std::vector<core::Millis>> entered;
    const core::Millis begin = hall.clock().now().steady - hall.elapsed();
    for (const core::EventRecord& record : hall.records()) {
        const auto* step = std::get_if<core::event::StepEntered>(&record.event);
        if (step != nullptr && record.visit == hall.visit()) {
            entered[{record.script.id, step->step.value}].push_back(record.at.steady - begin);
        }
    }
    std::map<std::pair<std::string, std::string>, std::size_t> told;
    int at = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const training::CourseLine& line = m_lines[static_cast<std::size_t>(i)];
        QString words = office::durationText(line.at) + QStringLiteral("　") + line.text;
        const std::pair key{line.script, line.step.value};
        if (const auto times = entered.find(key); !line.step.empty() && times != entered.end()) {
            const std::size_t nth = told[key]++;
            if (nth < times->second.size()) {
                words += QStringLiteral("　") + tr("(here %1)").arg(office::durationText(times->second[nth]));
            }
        }
        const bool over = line.at <= hall.elapsed();
        at = over ? i : at;
        QListWidgetItem* item = m_list->item(i);
        item->setText(words);
        item->setForeground(widgets::inkOf(this, !over         ? widgets::Ink::FaintText
                                                 : line.sudden ? widgets::Ink::WaitingText
                                                               : widgets::Ink::Text));
        QFont font = m_list->font();
        font.setBold(over && line.sudden);
        item->setFont(font);
    }
    if (at != m_at && at >= 0) {
        m_at = at;
        m_list->setCurrentRow(at);
        bring();
    }
}

void DrillCourse::bring() {
    if (m_at >= 0 && m_at < m_list->count()) {
        m_list->scrollToItem(m_list->item(m_at), QAbstractItemView::PositionAtCenter);
    }
}

void DrillCourse::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    QMetaObject::invokeMethod(this, &DrillCourse::bring, Qt::QueuedConnection); // the list is laid out by then
}

} // namespace yingke::rehearsal
