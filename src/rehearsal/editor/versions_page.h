// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a text: who published it when and why, compared line by line with the editor's text or any other
// version; and the way back.
#pragma once

#include "publishing/publisher.h"
#include "rehearsal/editor/line_diff.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace yingke::rehearsal {

namespace Ui {
class VersionsPage;
}

class VersionsPage : public QWidget {
    Q_OBJECT

public:
    VersionsPage(publishing::Publisher& publisher, int offsetMinutes, QWidget* parent);
    ~VersionsPage() override;

    /// Lists the versions of the file, the newest chosen; `text`: as it stands in the editor.
    void show(const std::string& file, const QString& text);

signals:
    /// This version's text is to be in the editor again.
    void takenBack(const QString& text, const QString& when);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The lines as they are shown, those far from any change left out.
    struct Shown {
        QStringList lines;
        std::vector<DiffLine::Kind> kinds; ///< of each
        int gone = 0;
        int come = 0;
    };
    [[nodiscard]] static Shown shownOf(const std::vector<DiffLine>& lines);

    void compare();
    void showDiff(const std::vector<DiffLine>& lines);
    void colour(const std::vector<DiffLine::Kind>& kinds);
    void takeBack();
    [[nodiscard]] QString labelOf(const publishing::Version& version) const;

    std::unique_ptr<Ui::VersionsPage> m_ui;
    publishing::Publisher& m_publisher;
    int m_offsetMinutes; ///< of the office from UTC
    std::string m_key;
    QString m_text;
    std::vector<publishing::Version> m_versions;
};

} // namespace yingke::rehearsal
