// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/damage/sound_view.h"

#include "journal/check/sound.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <deque>

namespace yingke::desk {

namespace {

constexpr std::size_t mostShown = 20'000;
constexpr int sixtySeconds = 60;

} // namespace

SoundView::SoundView(const QString& journal, QWidget* parent) : QDialog(parent), m_table(new QTableWidget(this)) {
    setObjectName(QStringLiteral("sound-view"));
    setWindowTitle(tr("What can be read of the damaged log"));
    m_table->setObjectName(QStringLiteral("sound-table"));
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("Time"), tr("Who"), tr("What"), tr("As written")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    resize(820, 520);
    fill(journal);
}

void SoundView::fill(const QString& journal) {
    std::deque<journal::SoundEvent> shown;
    qint64 all = 0;
    const qint64 passed = journal::soundEvents(journal, [&](const journal::SoundEvent& one) {
        ++all;
        shown.push_back(one);
        if (shown.size() > mostShown) {
            shown.pop_front();
        }
    });
    const QString summary = passed < 0
                                ? tr("Nothing of it can be read.")
                                : tr("%1 events can be read, %2 are missing or can't be read.").arg(all).arg(passed);
    auto* line = widgets::plainLabel(summary, passed == 0 ? "quiet" : "error", this);
    line->setObjectName(QStringLiteral("sound-summary"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, line);
    m_table->setRowCount(static_cast<int>(shown.size()));
    int row = 0;
    for (auto one = shown.rbegin(); one != shown.rend(); ++one, ++row) {
        const core::EventRecord& record = one->record;
        const QString time =
            QDateTime::fromMSecsSinceEpoch(record.at.utc, QTimeZone(record.at.offsetMinutes * sixtySeconds))
                .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const std::string kind(core::kindOf(record.event));
        const QStringList cells{QString::number(one->seq), time, QString::fromStdString(record.actor.value),
                                QString::fromStdString(kind), one->asWritten ? tr("yes") : tr("no")};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        }
    }
}

} // namespace yingke::desk
