// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/drills_page.h"

#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "rehearsal/pages/page_table.h"
#include "training/drills/drill_cast.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::rehearsal {

DrillsPage::DrillsPage(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("drillsPage"));
    setProperty("card", true);
    QVBoxLayout* column = pageColumn(this, tr("Drills: visits of the log, practised with their real timing"));
    m_table = new PageTable({tr("Drill"), tr("From"), tr("Scripts"), tr("Took"), tr("Came in between")}, 0,
                            "drillsTable", tr("Drills"), this);
    column->addWidget(m_table, 1);
    m_said = widgets::plainLabel({}, "quiet", this);
    m_said->setObjectName(QStringLiteral("drillsSaid"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    auto* play = widgets::keyButton(tr("Practise it"), tr("Enter"), "primary", "drillPlay", this);
    auto* assign = widgets::keyButton(tr("Assign…"), QStringLiteral("Ctrl+D"), "outline", "drillAssign", this);
    m_remove = widgets::keyButton(tr("Remove"), tr("Del"), "", "drillRemove", this);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(assign);
    row->addWidget(play);
    column->addLayout(row);
    const auto asks = [this](auto signal) {
        return [this, signal] {
            if (!chosen().empty()) {
                (this->*signal)(text(chosen()));
            }
        };
    };
    connect(m_table, &PageTable::opened, this, asks(&DrillsPage::playAsked));
    connect(play, &QPushButton::clicked, this, asks(&DrillsPage::playAsked));
    connect(assign, &QPushButton::clicked, this, asks(&DrillsPage::assignAsked));
    connect(m_table, &PageTable::removed, this, &DrillsPage::remove);
    connect(m_remove, &QPushButton::clicked, this, &DrillsPage::remove);
}

void DrillsPage::show(const training::Drills& drills, const scenario::Library& library, const std::string& choose) {
    std::vector<QString> problems;
    m_drills = drills.all(&problems);
    m_sure.clear();
    std::vector<std::vector<Cell>> rows;
    std::vector<QVariant> keys;
    for (const training::Drill& drill : m_drills) {
        QStringList scripts;
        for (const std::string& script : drill.scripts) {
            const scenario::Script* found = library.find(script);
            scripts << (found != nullptr ? text(found->title.text) : text(script));
        }
        const auto sudden = std::count_if(drill.events.begin(), drill.events.end(), [](const auto& event) {
            return event.kind == training::DrillKind::TelephoneRang ||
                   event.kind == training::DrillKind::AnotherCameIn ||
                   event.kind == training::DrillKind::SupervisorAway;
        });
        constexpr int dateLength = 10;
        rows.push_back({{text(drill.title)},
                        {text(drill.id).left(dateLength)},
                        {scripts.join(QStringLiteral(" → "))},
                        {office::durationText(drill.length), qlonglong{drill.length}},
                        {sudden > 0 ? tr("%n time(s)", nullptr, static_cast<int>(sudden)) : QStringLiteral("—"),
                         qlonglong{sudden}}});
        keys.emplace_back(text(drill.id));
    }
    m_table->fill(rows, keys);
    if (!choose.empty()) {
        m_table->choose(text(choose));
    }
    QStringList said;
    for (const QString& problem : problems) {
        said << problem;
    }
    tell(!said.isEmpty() ? said.join(QLatin1Char(' '))
         : m_drills.empty()
             ? tr("No drill yet. Pick a visit in the visit log and turn it into a drill: names, rooms, telephones and "
                  "free text are taken out.")
             : tr("Nobody's name, room, telephone or words are in a drill; its times are the real ones."));
}

std::optional<training::Drill> DrillsPage::drill(const std::string& id) const {
    const auto found =
        std::find_if(m_drills.begin(), m_drills.end(), [&id](const training::Drill& one) { return one.id == id; });
    return found != m_drills.end() ? std::optional(*found) : std::nullopt;
}

std::string DrillsPage::chosen() const { return m_table->chosen().toString().toStdString(); }

void DrillsPage::remove() {
    const std::string id = chosen();
    if (id.empty()) {
        return;
    }
    if (m_sure != id) {
        m_sure = id;
        tell(tr("Remove \"%1\" for good? Once more removes it.")
                 .arg(m_table->currentIndex().siblingAtColumn(0).data().toString()));
        return;
    }
    m_sure.clear();
    emit removeAsked(text(id));
}

void DrillsPage::tell(const QString& sentence) { m_said->setText(sentence); }

void DrillsPage::focusTable() { m_table->setFocus(); }

} // namespace yingke::rehearsal
