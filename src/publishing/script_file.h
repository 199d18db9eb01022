// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the scripts' folder by their file, and reading them with a sentence where that is not possible.
#pragma once

#include "scenario/language/problem.h"

#include <QString>

#include <optional>
#include <string>

namespace yingke::publishing {

/// What a file of DATA/scripts is: zh_CN/ID, zh_CN/pieces/ID, en/ID, en/pieces/ID, anything else.
enum class ScriptKind { Script, Piece, English, EnglishPiece, Other };

[[nodiscard]] ScriptKind scriptKindOf(const std::string& file);
/// "zh_CN/payment.yaml" → "payment".
[[nodiscard]] std::string scriptIdOf(const std::string& file);
/// The folder of its versions: "payment", "pieces/take_money", "en/payment", "en/pieces/take_money".
[[nodiscard]] std::string versionsOf(const std::string& file);

struct TextFile {
    std::optional<QString> text;
    QString fault; ///< why there is no text: a sentence; empty when there is one or no such file
};
/// The whole file, when it is UTF-8 of at most scenario::mostYamlBytes.
[[nodiscard]] TextFile readTextFile(const QString& path);
/// Written whole or not at all. Empty, or a sentence.
[[nodiscard]] QString writeTextFile(const QString& path, const QString& text);

/// The problem's sentence in the user's language (with what may have been meant).
[[nodiscard]] QString sentenceOf(const scenario::Problem& problem);
/// The same with its place: "zh_CN/payment.yaml, line 3, column 9: …".
[[nodiscard]] QString placedSentenceOf(const scenario::Problem& problem);

} // namespace yingke::publishing
