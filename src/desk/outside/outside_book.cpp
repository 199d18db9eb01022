// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/outside_book.h"

#include "platform/choice_file.h"

#include <algorithm>

namespace yingke::desk {

namespace {

struct Switch {
    const char* key;
    bool OutsideChoices::*choice;
};

constexpr Switch switches[] = {{"arrivals", &OutsideChoices::arrivals},
                               {"notices", &OutsideChoices::notices},
                               {"tray", &OutsideChoices::tray},
                               {"awake", &OutsideChoices::awake}};
constexpr auto volumeKey = "volume";

int bounded(int percent) { return std::clamp(percent, 0, 100); }

} // namespace

OutsideBook::OutsideBook(const QString& folder, QObject* parent)
    : QObject(parent), m_file(folder + QStringLiteral("/outside.ini")) {
    const platform::ChoiceFile kept(m_file);
    bool isNumber = false;
    const int volume = kept.value(QLatin1String(volumeKey)).toInt(&isNumber);
    m_choices.volume = isNumber ? bounded(volume) : m_choices.volume;
    for (const Switch& one : switches) {
        m_choices.*one.choice = kept.value(QLatin1String(one.key), m_choices.*one.choice).toBool();
    }
}

void OutsideBook::choose(const OutsideChoices& choices) {
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    m_choices.volume = bounded(choices.volume);
    platform::ChoiceFile kept(m_file);
    kept.keep(QLatin1String(volumeKey), m_choices.volume);
    for (const Switch& one : switches) {
        kept.keep(QLatin1String(one.key), m_choices.*one.choice);
    }
    emit changed();
}

void OutsideBook::changeVolume(int by) {
    OutsideChoices other = m_choices;
    other.volume = bounded(other.volume + by);
    choose(other);
}

} // namespace yingke::desk
