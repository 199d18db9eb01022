// SPDX-License-Identifier: GPL-3.0-or-later
// Week, month, year, own range: what the log says about them, a topic at a time, as a picture or as its table.
#pragma once

#include "logbook/parts/figure_parts.h"
#include "logbook/statistics/figures_reader.h"
#include "logbook/statistics/range_choice.h"
#include "reading/statistics/topic.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class StatisticsPage;
}

class FigureCard;

class StatisticsPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page. `folder`: the data place.
    StatisticsPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder, QWidget* parent);
    ~StatisticsPage() override;

    /// Reads the range again; what is shown stays until it is there.
    void refresh();
    /// The journal has more: read again when the page is seen, and not for every event.
    void journalRead();
    [[nodiscard]] RangeChoice& range();
    [[nodiscard]] const FiguresReader& reader() const { return m_reader; }
    [[nodiscard]] const journal::RangeFigures& figures() const { return m_figures; }

signals:
    /// The journal broke off while its figures were read: what is shown is not whole.
    void unread();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCards();
    void buildKeys();
    void take(const journal::RangeFigures& figures, const journal::RangeFigures& before);
    void fillCards(const journal::RangeFigures& before);
    void showTopic();
    /// A card was pressed: what it means; pressed again: no longer.
    void explainCard(Figure figure);
    void endMeaning();
    void showMeaning();

    std::unique_ptr<Ui::StatisticsPage> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    FiguresReader m_reader;
    QElapsedTimer m_lastRead;
    journal::RangeFigures m_figures;
    std::vector<reading::Topic> m_topics;
    std::array<FigureCard*, figureCount> m_cards{};
    std::optional<Figure> m_explained;
};

} // namespace yingke::logbook
