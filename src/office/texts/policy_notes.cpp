// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/policy_notes.h"

#include "office/data/texts.h"

namespace yingke::office {

QString policyNote(const std::string& policy) {
    if (policy == "refuse_release_over_arrears") {
        return Texts::tr(
            "Refusing a release over arrears is contestable: Civil Code art. 944 knows reminding and suing "
            "only. The service supervisor may let a visitor pass, with a reason that is kept.");
    }
    if (policy == "copy_identity_papers") {
        return Texts::tr("A copy of an identity paper needs a purpose and a date of deletion (Personal Information "
                         "Protection Law, arts 6, 17, 19, 47).");
    }
    return {};
}

bool mayLetPass(const std::string& policy) { return policy.rfind("refuse_", 0) == 0; }

} // namespace yingke::office
