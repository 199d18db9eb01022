// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's workspace: pages on one journal, 当日 · 承诺 · 移交 · 统计. A page stands in files of its own and is
// hooked in by one addPage in the constructor.
#pragma once

#include "app/application.h"
#include "journal/read/day_book.h"
#include "journal/read/handover_book.h"
#include "journal/read/promise_book.h"
#include "journal/read/seal_book.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yingke::widgets {
class KeySheet;
}

namespace yingke::logbook {

class DayPage;
class LogGuard;
class ReplayPanel;

class LogbookWorkspace : public QWidget {
    Q_OBJECT

public:
    /// Makes a page; called when it is opened first, with the stack as its parent.
    using MakePage = std::function<QWidget*(QWidget* parent)>;

    /// `application` is open and outlives the workspace.
    LogbookWorkspace(app::Application& application, QWidget* parent);

    /// Adds a page behind the ones there are, with its button in the page bar (object name "page-NAME") and its key.
    void addPage(const QString& title, const char* name, MakePage make);
    /// The page's place in the order of addPage, 0: the day.
    void showPage(int place);
    /// The widget to put things beside the page bar into, at its right end.
    [[nodiscard]] QWidget* corner() const { return m_corner; }

    /// Read-only, of the window's thread; lives as long as the workspace.
    [[nodiscard]] const std::shared_ptr<journal::LogReader>& log() const { return m_log; }
    [[nodiscard]] DayPage& dayPage() { return *m_dayPage; }
    /// Days since 1970 of the local date that the day page shows.
    [[nodiscard]] std::int64_t day() const;
    void showDay(std::int64_t day);
    /// Goes to the visit's day and chooses it there; does nothing for a visit that is not in the journal.
    void openVisit(const core::VisitId& visit);
    /// Reads the journal again at once.
    void refresh();

signals:
    /// The journal has more, or this workspace was opened: pages that are visible read again. At most once a second.
    void journalRead();
    /// F4 at a visit: make a drill of it. It is in the journal.
    void drillWanted(const yingke::core::VisitId& visit);
    /// The log was locked: pages mask what they show whole, and forget what was asked for whole.
    void locked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFrame(QVBoxLayout* column);
    void addPages();
    [[nodiscard]] QWidget* makeDay(QWidget* stack);
    [[nodiscard]] QWidget* makePromises(QWidget* stack);
    [[nodiscard]] QWidget* makeHandovers(QWidget* stack);
    [[nodiscard]] QWidget* makeStatistics(QWidget* stack);
    [[nodiscard]] QWidget* makeReport(QWidget* stack);
    [[nodiscard]] QWidget* makeExport(QWidget* stack);
    void followDesk(); ///< reads again soon after the hall or the journal has changed
    void replay(const core::VisitId& visit, qint64 seq);
    void hidePersonal();

    struct Page {
        QPushButton* button = nullptr;
        QWidget* widget = nullptr; ///< nothing: not opened yet
        MakePage make;
    };

    app::Application& m_application;
    std::shared_ptr<journal::LogReader> m_log; ///< one connection for all books
    journal::DayBook m_days{m_log};
    journal::HandoverBook m_handovers{m_log};
    journal::PromiseBook m_promises{m_log};
    journal::SealBook m_seals{m_log};
    QTimer m_soon; ///< one reading for many changes
    QHBoxLayout* m_bar;
    QWidget* m_corner;
    QLabel* m_unread;
    QStackedWidget* m_stack;
    std::vector<Page> m_pages;
    DayPage* m_dayPage = nullptr;
    QPointer<ReplayPanel> m_replay; ///< while one lies over the workspace
    LogGuard* m_guard = nullptr;
    widgets::KeySheet* m_keys; ///< F1
};

} // namespace yingke::logbook
