// SPDX-License-Identifier: GPL-3.0-or-later
// What the office knows and scripts may name: roles, papers, fees, manners, gestures, slips, office texts, specialists.
// Read from the YAML files of resources/office (the office's own copy in the data place).
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Label {
    std::string chinese;
    std::string english;
    /// Gestures and manners that depend on who is signed in (S1-02): chinese/english for a woman and for a man.
    std::string chineseMan;
    std::string englishMan;
    bool inPerson = false; ///< of gestures and manners: face to face only, so left out on a call
    bool identity = false; ///< of papers: an identity paper, copied only where the office's rule lets it
};

struct Vocabulary {
    std::map<std::string, Label>
        roles; ///< receptionist, service_supervisor, director, engineering_supervisor, finance, …
    std::map<std::string, Label> parties; ///< others who are spoken to or telephoned: owner
    std::map<std::string, Label> papers;
    std::map<std::string, Label> manners;
    std::map<std::string, Label> gestures;
    std::map<std::string, Label> slips;
    std::set<std::string> layouts; ///< slips that have a layout and can be printed; empty: not known
    std::map<std::string, std::set<std::string>> slipNeeds; ///< by slip: what its layout can't do without
    std::map<std::string, Label> lookUps;  ///< fact ids that look ups bring: arrears_months, owner_telephone, …
    std::map<std::string, Label> fees;     ///< names only; amounts are the fee table's
    std::map<std::string, Label> texts;    ///< office.community, office.telephone, …
    std::map<std::string, Label> policies; ///< switches of the office that the service supervisor may let a visit past
    std::map<std::string, Label> settings; ///< names only: the numbers and switches of settings.yaml
    std::vector<std::string> standard;     ///< every rule id of the reception standard
};

} // namespace yingke::scenario
