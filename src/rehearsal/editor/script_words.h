// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written at a place of a script: keys, acts, ids of steps, roles, facts, papers, fees, slips,
// placeholders, names in conditions; from the office's vocabulary and the script itself.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::rehearsal {

struct Word {
    QString word;    ///< what is put in
    QString meaning; ///< Chinese label or title; may be empty
};

struct WordsHere {
    int typed = 0;           ///< so many characters before the cursor belong to the word that is being written
    std::vector<Word> words; ///< those that fit what is typed: beginnings first, then words or meanings that contain it
};

/// Where words are asked for.
struct WordPlace {
    QString before;    ///< the line up to the cursor
    QStringList above; ///< the lines above it, the nearest last
};

struct WordSources {
    const scenario::Script* script = nullptr; ///< as it loaded last; may be nothing
    const scenario::Vocabulary& vocabulary;
    QStringList pieces;  ///< ids of the shared pieces
    QStringList scripts; ///< ids of the follow-ups
};

[[nodiscard]] WordsHere wordsAt(const WordPlace& place, const WordSources& sources);

/// The key that a value at this place belongs to ("do", "choices", …; empty: at the margin of the head), and whether a
/// key is to be written itself. For tests.
struct KeyHere {
    QString key;
    bool wantsKey = false;
    bool inSentence = false; ///< between the braces of a placeholder
};
[[nodiscard]] KeyHere keyAt(const WordPlace& place);

} // namespace yingke::rehearsal
