// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/drills_page.h"

#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "training/drills/drill_cast.h"
#include "ui_drills_page.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"

#include <algorithm>

namespace yingke::rehearsal {

DrillsPage::DrillsPage(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::DrillsPage>()) {
    widgets::layOut(*m_ui, this);
    m_ui->drillsTable->setHeads({tr("Drill"), tr("From"), tr("Scripts"), tr("Took"), tr("Came in between")}, 0);
    widgets::showKey(m_ui->drillPlay, "list.open");
    widgets::showKey(m_ui->drillAssign, "pages.assign");
    widgets::showKey(m_ui->drillRemove, "list.remove");
    const auto asks = [this](auto signal) {
        return [this, signal] {
            if (!chosen().empty()) {
                (this->*signal)(text(chosen()));
            }
        };
    };
    connect(m_ui->drillsTable, &PageTable::opened, this, asks(&DrillsPage::playAsked));
    connect(m_ui->drillPlay, &QPushButton::clicked, this, asks(&DrillsPage::playAsked));
    connect(m_ui->drillAssign, &QPushButton::clicked, this, asks(&DrillsPage::assignAsked));
    connect(m_ui->drillsTable, &PageTable::removed, this, &DrillsPage::remove);
    connect(m_ui->drillRemove, &QPushButton::clicked, this, &DrillsPage::remove);
}

DrillsPage::~DrillsPage() = default;

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
    m_ui->drillsTable->fill(rows, keys);
    if (!choose.empty()) {
        m_ui->drillsTable->choose(text(choose));
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

std::string DrillsPage::chosen() const { return m_ui->drillsTable->chosen().toString().toStdString(); }

void DrillsPage::remove() {
    const std::string id = chosen();
    if (id.empty()) {
        return;
    }
    if (m_sure != id) {
        m_sure = id;
        tell(tr("Remove \"%1\" for good? Once more removes it.")
                 .arg(m_ui->drillsTable->currentIndex().siblingAtColumn(0).data().toString()));
        return;
    }
    m_sure.clear();
    emit removeAsked(text(id));
}

void DrillsPage::tell(const QString& sentence) { m_ui->drillsSaid->setText(widgets::keyed(sentence)); }

void DrillsPage::focusTable() { m_ui->drillsTable->setFocus(); }

} // namespace yingke::rehearsal
