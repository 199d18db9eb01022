// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_card.h"

#include "rehearsal/picture/never_list.h"
#include "rehearsal/picture/picture_legend.h"
#include "rehearsal/picture/picture_view.h"
#include "scenario/language/graph.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <deque>
#include <map>
#include <set>

namespace yingke::rehearsal {

namespace {

/// The way through the screens with the steps between them that nobody sees.
std::vector<std::string> throughPassing(const scenario::Script* script, const std::vector<std::string>& screens) {
    std::vector<std::string> path;
    for (std::size_t i = 0; script != nullptr && i < screens.size(); ++i) {
        path.push_back(screens[i]);
        if (i + 1 == screens.size()) {
            break;
        }
        // The shortest way to the next screen by steps that nobody sees.
        std::map<core::StepId, core::StepId> before;
        std::deque<core::StepId> open{core::StepId{screens[i]}};
        const core::StepId goal{screens[i + 1]};
        while (!open.empty() && before.count(goal) == 0) {
            const core::StepId id = open.front();
            open.pop_front();
            const scenario::Step* step = script->find(id);
            if (step == nullptr || (id.value != screens[i] && !step->passing())) {
                continue;
            }
            for (const scenario::Way& way : scenario::waysFrom(*script, *step)) {
                if (way.to.value != screens[i] && before.emplace(way.to, id).second) {
                    open.push_back(way.to);
                }
            }
        }
        std::vector<std::string> between;
        for (auto at = before.find(goal); at != before.end() && at->second.value != screens[i];
             at = before.find(at->second)) {
            between.push_back(at->second.value);
        }
        path.insert(path.end(), between.rbegin(), between.rend());
    }
    if (path.empty()) {
        path = screens;
    }
    return path;
}

} // namespace

PictureCard::PictureCard(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto* head = new QHBoxLayout;
    m_title = widgets::plainLabel({}, "pictureTitle", this);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    head->addWidget(m_title);
    head->addStretch();
    m_neverButton = widgets::keyButton(tr("Never practised"), "picture.never", "", "neverPractised", this);
    m_neverButton->setProperty("compact", true);
    m_neverButton->setCheckable(true);
    m_neverButton->setFocusPolicy(Qt::TabFocus);
    connect(m_neverButton, &QPushButton::toggled, this, &PictureCard::showNever);
    head->addWidget(m_neverButton);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    m_picture = new PictureView(this);
    row->addWidget(m_picture, 1);
    m_never = new NeverList(this);
    m_never->hide();
    row->addWidget(m_never);
    column->addLayout(row, 1);
    m_legend = new PictureLegend(this);
    column->addWidget(m_legend);
    connect(m_picture, &PictureView::stepChosen, this, &PictureCard::stepChosen);
    connect(m_picture, &PictureView::stepOpened, this, &PictureCard::stepOpened);
    connect(m_never, &NeverList::stepChosen, this, [this](const QString& id) {
        m_picture->select(id.toStdString());
        emit stepChosen(id);
    });
    connect(m_never, &NeverList::stepOpened, this, &PictureCard::stepOpened);
}

void PictureCard::show(const scenario::Script* script, const scenario::Vocabulary& words, Zoom zoom) {
    m_title->setText(script != nullptr ? tr("%1 · picture of the ways").arg(QString::fromStdString(script->title.text))
                                       : tr("The visit machine · states and commands"));
    m_picture->show(script != nullptr ? graphOf(*script, words) : graphOfMachine(), zoom == Zoom::Fit);
}

void PictureCard::showNothing(const std::string& scriptId) {
    m_title->setText(tr("%1 · can't be walked yet").arg(QString::fromStdString(scriptId)));
    m_picture->show({}, true);
    m_legend->hide();
    m_picture->setCounts({}, false);
}

void PictureCard::showPath(const scenario::Script* script, const core::Visit* visit) {
    if (visit == nullptr) {
        m_picture->setPath({}, {});
        m_legend->setPath(0);
        return;
    }
    std::vector<std::string> screens;
    for (const core::StepId& step : visit->run.trail) {
        screens.push_back(step.value);
    }
    screens.push_back(visit->run.step.value);
    m_legend->setPath(static_cast<int>(std::set<std::string>(screens.begin(), screens.end()).size()));
    std::vector<std::string> path = throughPassing(script, screens);
    path.pop_back();
    m_picture->setPath(visit->run.step.value, path);
}

void PictureCard::showShares(const scenario::Script* script, const scenario::Vocabulary& words,
                             const StepCounts& counts, Tested known) {
    m_neverButton->setVisible(script != nullptr);
    m_legend->setVisible(script != nullptr);
    if (script == nullptr) {
        m_picture->setCounts({}, false);
        m_neverButton->setChecked(false);
        return;
    }
    const Shares shares = sharesOf(*script, counts, known);
    m_picture->setCounts(counts, true);
    const int never = m_never->show(graphOf(*script, words), counts);
    m_legend->show({shares.screens, never, shares.practised, shares.used, shares.tested, known == Tested::Partly});
    m_neverButton->setText(widgets::withKey(tr("Never practised: %1").arg(never), "picture.never"));
}

void PictureCard::showNever(bool on) {
    m_never->setVisible(on);
    m_picture->setOnlyNever(on);
    if (on) {
        m_never->setFocus();
        if (m_never->currentItem() == nullptr && m_never->count() > 0) {
            m_never->setCurrentRow(0);
        }
    } else {
        m_picture->setFocus();
    }
}

void PictureCard::select(const std::string& step) { m_picture->select(step); }

const std::string& PictureCard::selected() const { return m_picture->selected(); }

void PictureCard::takeFocus() { m_picture->setFocus(); }

void PictureCard::toggleNever() { m_neverButton->toggle(); }

void PictureCard::toggleContrast() {
    m_picture->setHighContrast(!m_picture->highContrast());
    m_legend->setHighContrast(m_picture->highContrast());
}

} // namespace yingke::rehearsal
