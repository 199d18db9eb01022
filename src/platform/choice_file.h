// SPDX-License-Identifier: GPL-3.0-or-later
// A small file of what was chosen on this machine (INI). Nothing of it is worth waiting for: where a pipe or a device
// stands under its name nothing is read and nothing is kept.
#pragma once

#include <QLatin1String>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace yingke::platform {

class ChoiceFile {
public:
    explicit ChoiceFile(const QString& path);
    ~ChoiceFile(); ///< what was kept is in the file
    ChoiceFile(const ChoiceFile&) = delete;
    ChoiceFile& operator=(const ChoiceFile&) = delete;

    [[nodiscard]] QVariant value(QLatin1String key, const QVariant& otherwise = {}) const;
    void keep(QLatin1String key, const QVariant& value);

private:
    std::unique_ptr<QSettings> m_settings; ///< nothing where no file can be
};

} // namespace yingke::platform
