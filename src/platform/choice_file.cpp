// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/choice_file.h"

#include "platform/file_kind.h"

#include <QSettings>

namespace yingke::platform {

ChoiceFile::ChoiceFile(const QString& path)
    : m_settings(isOtherThanFile(path) ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

ChoiceFile::~ChoiceFile() = default;

QVariant ChoiceFile::value(QLatin1String key, const QVariant& otherwise) const {
    return m_settings != nullptr ? m_settings->value(key, otherwise) : otherwise;
}

void ChoiceFile::keep(QLatin1String key, const QVariant& value) {
    if (m_settings != nullptr) {
        m_settings->setValue(key, value);
    }
}

} // namespace yingke::platform
