// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slips.h"

#include "desk/slips/slip_bar.h"
#include "desk/slips/slip_list.h"
#include "desk/slips/slip_preview.h"
#include "frontdesk/desk_slips.h"
#include "widgets/keys/key_map.h"

namespace yingke::desk {

Slips::Slips(frontdesk::FrontDesk& desk, const office::Office& office, slips::SlipBook& book, QWidget* window,
             std::function<bool()> mayAct)
    : QObject(window), m_counter(desk, office, book, window), m_mayAct(std::move(mayAct)),
      m_bar(new SlipBar(m_counter, window)), m_preview(new SlipPreview(m_counter, window)),
      m_list(new SlipList(m_counter, window)), m_window(window) {
    connect(m_bar, &SlipBar::previewAsked, this, &Slips::preview);
    connect(m_bar, &SlipBar::pdfAsked, this, &Slips::pdf);
    connect(m_list, &SlipList::previewAsked, m_preview, &SlipPreview::showSlip);
    key("desk.slip_preview", [this] { preview(); });
    key("desk.slip_pdf", [this] { pdf(); });
    key("desk.slips", [this] { list(); });
    key("desk.slip_elsewhere", [this] { m_bar->printElsewhere(); });
    key("desk.slip_came_out", [this] { m_bar->answer(SlipDesk::CameOut::Yes); });
    key("desk.slip_not_out", [this] { m_bar->answer(SlipDesk::CameOut::No); });
}

QWidget* Slips::bar() const { return m_bar; }

bool Slips::isOpen() const { return m_preview->isVisible() || m_list->isVisible(); }

void Slips::refresh() { m_bar->refresh(); }

void Slips::key(const char* id, const std::function<void()>& act) {
    const auto ifAsked = [this, act] {
        if (m_mayAct()) {
            act();
        }
    };
    widgets::bindKey(m_window, id, ifAsked, Qt::WindowShortcut);
}

void Slips::preview() {
    if (isOpen()) {
        return;
    }
    frontdesk::FrontDesk& desk = m_counter.desk();
    const frontdesk::SlipDraft draft = desk.slips().draft(desk.focus());
    const auto troubled = m_counter.troubled();
    // What has failed elsewhere comes first: the bar shows it.
    if (troubled && (!draft.issued || draft.issued->id != *troubled)) {
        m_preview->showSlip(*troubled);
    } else if (!draft.kind.empty()) {
        m_preview->showStep(desk.focus());
    }
}

void Slips::pdf() {
    if (m_preview->isVisible()) {
        m_preview->savePdf();
    } else if (m_list->isVisible()) {
        m_list->savePdf();
    } else if (const auto troubled = m_counter.troubled()) {
        m_counter.savePdf(*troubled);
    } else if (!m_counter.desk().slips().draft(m_counter.desk().focus()).kind.empty()) {
        QString fault;
        const core::SlipId slip = m_counter.issue(m_counter.desk().focus(), fault);
        if (slip.empty()) {
            m_preview->showStep(m_counter.desk().focus()); // it says what is missing
        } else {
            m_counter.savePdf(slip);
        }
    }
}

void Slips::list() {
    if (!isOpen()) {
        m_list->showToday();
    }
}

} // namespace yingke::desk
