// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/kept_widths.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace yingke::widgets {

namespace {

constexpr auto keptMark = "keptSizes";

std::vector<int> widthsOf(const QHeaderView& heads) {
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(heads.count()));
    for (int section = 0; section < heads.count(); ++section) {
        widths.push_back(heads.isSectionHidden(section) ? 0 : heads.sectionSize(section));
    }
    return widths;
}

/// The table that has these heads; empty: it has no name, and nothing is kept of it.
QString keyOf(const QHeaderView& heads) {
    const QWidget* view = heads.parentWidget();
    const bool named = heads.orientation() == Qt::Horizontal && view != nullptr && !view->objectName().isEmpty();
    return named ? QStringLiteral("columns/") + view->objectName() : QString();
}

QString keyOf(const QSplitter& splitter) {
    return splitter.objectName().isEmpty() ? QString() : QStringLiteral("parts/") + splitter.objectName();
}

QVariantList listOf(const std::vector<int>& numbers) { return {numbers.begin(), numbers.end()}; }

std::vector<int> numbersOf(const QVariant& kept) {
    const QVariantList list = kept.toList();
    std::vector<int> numbers;
    numbers.reserve(static_cast<std::size_t>(list.size()));
    for (const QVariant& one : list) {
        numbers.push_back(one.toInt());
    }
    return numbers;
}

/// The heads that a viewport belongs to; nullptr: it is another widget's.
QHeaderView* headsAt(QObject* watched) { return qobject_cast<QHeaderView*>(watched->parent()); }

} // namespace

KeptWidths::KeptWidths(const QString& folder, QObject* application)
    : QObject(application), m_file(folder + QStringLiteral("/window.ini")) {
    application->installEventFilter(this);
}

bool KeptWidths::isKept(const QSplitter& splitter) { return splitter.property(keptMark).toBool(); }

bool KeptWidths::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        if (auto* splitter = qobject_cast<QSplitter*>(watched)) {
            restore(*splitter);
        }
        [[fallthrough]];
    case QEvent::Resize:
        if (auto* heads = qobject_cast<QHeaderView*>(watched); heads != nullptr && !keyOf(*heads).isEmpty()) {
            // Behind what the page itself does at that moment.
            QTimer::singleShot(0, heads, [this, heads] { restore(*heads); });
        }
        break;
    case QEvent::MouseButtonPress:
        if (auto* heads = headsAt(watched)) {
            m_pulled = heads;
            m_before = widthsOf(*heads);
        }
        break;
    case QEvent::MouseButtonRelease:
        if (auto* handle = qobject_cast<QSplitterHandle*>(watched)) {
            keep(*handle->splitter());
        } else if (auto* heads = headsAt(watched); heads != nullptr && heads == m_pulled) {
            // The heads hear it after us.
            QTimer::singleShot(0, heads, [this, heads, before = std::exchange(m_before, {})] {
                if (widthsOf(*heads) != before) {
                    keep(*heads);
                }
            });
            m_pulled = nullptr;
        }
        break;
    default:
        break;
    }
    return false;
}

void KeptWidths::keep(const QHeaderView& heads) const {
    if (const QString key = keyOf(heads); !key.isEmpty()) {
        QSettings(m_file, QSettings::IniFormat).setValue(key, listOf(widthsOf(heads)));
    }
}

void KeptWidths::restore(QHeaderView& heads) const {
    const std::vector<int> kept = numbersOf(QSettings(m_file, QSettings::IniFormat).value(keyOf(heads)));
    // Another version's columns, or a window too narrow for these: the table's own widths stay.
    const bool fits = std::accumulate(kept.begin(), kept.end(), 0) <= heads.width();
    if (kept.empty() || static_cast<int>(kept.size()) != heads.count() || !fits) {
        return;
    }
    for (int section = 0; section < heads.count(); ++section) {
        const int width = kept[static_cast<std::size_t>(section)];
        const bool stretched = heads.stretchLastSection() && heads.visualIndex(section) == heads.count() - 1;
        if (width >= heads.minimumSectionSize() && !stretched && !heads.isSectionHidden(section) &&
            heads.sectionResizeMode(section) == QHeaderView::Interactive) {
            heads.resizeSection(section, width);
        }
    }
}

void KeptWidths::keep(QSplitter& splitter) const {
    if (const QString key = keyOf(splitter); !key.isEmpty()) {
        QSettings(m_file, QSettings::IniFormat).setValue(key, splitter.saveState());
        splitter.setProperty(keptMark, true);
    }
}

void KeptWidths::restore(QSplitter& splitter) const {
    const QString key = keyOf(splitter);
    if (key.isEmpty() || isKept(splitter)) {
        return;
    }
    const QByteArray kept = QSettings(m_file, QSettings::IniFormat).value(key).toByteArray();
    if (!kept.isEmpty() && splitter.restoreState(kept)) {
        splitter.setProperty(keptMark, true);
    }
}

} // namespace yingke::widgets
