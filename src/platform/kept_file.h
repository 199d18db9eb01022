// SPDX-License-Identifier: GPL-3.0-or-later
// A file that people or the program edit, with its last good copy kept beside it (FOLDER/.good/NAME): a file that was
// cut or garbled is told with its line and left as it is, and the copy serves until it can be read again.
#pragma once

#include "platform/durable_file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QJsonObject;

namespace yingke::platform {

/// What is wrong with a content.
struct ContentFault {
    int line = 0; ///< from 1; 0: not of a line
    QString why;  ///< in the user's language
};
/// Nothing: the content can be used whole.
using Examine = std::function<std::optional<ContentFault>(const QByteArray&)>;

struct KeptContent {
    enum class From { Nothing, File, Copy };
    QByteArray bytes; ///< passed the examination, or empty
    From from = From::Nothing;
    /// Why the file itself does not serve, with its name and line, and what serves instead; empty: it serves, or there
    /// never was one.
    QString told;
};

/// Where the good copy of a file stands.
[[nodiscard]] QString goodCopyOf(const QString& path);
/// Keeps what was read or saved whole as the good copy; written only when it differs. Best effort: the file itself
/// serves without it.
void keepGoodCopy(const QString& path, const QByteArray& bytes);
/// Reads it, the copy where it can't be read whole. A file that is sound becomes the copy.
[[nodiscard]] KeptContent readKept(const QString& path, const Examine& examine);

/// Puts what stands under the name aside as NAME.damaged-DATE-TIME, so that a new file overwrites nothing. Empty, or
/// why not.
[[nodiscard]] QString putAside(const QString& path);
/// Writes the file durably and keeps the copy. What stands there and does not pass the examination is put aside first.
/// Empty, or why not.
[[nodiscard]] QString replaceKept(const QString& path, const QByteArray& bytes, const Examine& examine,
                                  FileAccess access = FileAccess::AsUsual);

/// "limits.yaml, line 3: why." as it begins what is told; `line` 0 is left out.
[[nodiscard]] QString placedFault(const QString& name, const ContentFault& fault);
/// What serves instead of a file that can't be used: a sentence on the copy, with the time it was kept.
[[nodiscard]] QString copyServes(const QString& path);

/// The examination of a JSON file that is an object; `more` looks into it.
[[nodiscard]] Examine jsonObject(std::function<bool(const QJsonObject&)> more = {});

} // namespace yingke::platform
