// SPDX-License-Identifier: GPL-3.0-or-later
// What slips need of the office: templates, the key of the check codes, the paper of this machine.
#pragma once

#include "slips/slip_code.h"
#include "slips/slip_paper.h"
#include "slips/slip_template.h"

#include <QString>

namespace yingke::slips {

class SlipBook {
public:
    /// Reads DATA/slips, DATA/slips.key (made when there is none), DATA/slip_printers.json. Never fails: what can't be
    /// read is told in `problems`, and done without.
    static SlipBook open(const QString& folder, std::vector<QString>& problems);

    /// Reads the layouts again; what can't be read is told in `problems`.
    void reread(std::vector<QString>& problems) {
        m_templates = SlipTemplates::load(m_folder + QStringLiteral("/slips"), problems);
    }
    [[nodiscard]] const SlipTemplates& templates() const { return m_templates; }
    [[nodiscard]] const SlipKey& key() const { return m_key; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// The paper this machine prints a kind on: its own choice, else what the template is made for.
    [[nodiscard]] SlipPaper paperFor(const std::string& kind) const;
    /// A paper with this machine's offset for it.
    [[nodiscard]] SlipPaper paperOf(PaperSize size) const { return m_papers.paper(size); }
    /// Chooses it for this machine and writes it down. Empty, or a sentence why it holds until the program ends only.
    [[nodiscard]] QString choosePaper(const std::string& kind, const SlipPaper& paper);

private:
    QString m_folder;
    SlipTemplates m_templates;
    SlipKey m_key;
    SlipPapers m_papers;
};

} // namespace yingke::slips
