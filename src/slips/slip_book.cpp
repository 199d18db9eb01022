// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_book.h"

namespace yingke::slips {

namespace {

QString papersFile(const QString& folder) { return folder + QStringLiteral("/slip_printers.json"); }

} // namespace

SlipBook SlipBook::open(const QString& folder, std::vector<QString>& problems) {
    SlipBook book;
    book.m_folder = folder;
    book.m_templates = SlipTemplates::load(folder + QStringLiteral("/slips"), problems);
    QString fault;
    book.m_key = SlipKey::of(folder, SlipKey::IfMissing::Make, fault);
    if (!fault.isEmpty()) {
        problems.push_back(fault);
    }
    book.m_papers = SlipPapers::load(papersFile(folder), problems);
    return book;
}

SlipPaper SlipBook::paperFor(const std::string& kind) const {
    const SlipTemplate* form = m_templates.find(kind);
    const auto made = form != nullptr ? paperFrom(form->paper) : std::nullopt;
    return m_papers.paper(m_papers.sizeFor(kind).value_or(made.value_or(PaperSize::A5)));
}

QString SlipBook::choosePaper(const std::string& kind, const SlipPaper& paper) {
    m_papers.choose(kind, paper);
    return m_papers.save(papersFile(m_folder));
}

} // namespace yingke::slips
