// SPDX-License-Identifier: GPL-3.0-or-later
// What the start asks and tells before there is a window: boxes that keys alone answer, and that are read out whole.
#pragma once

#include <QMessageBox>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace yingke::desk {

/// As everywhere at the desk: the number of an answer picks it, the confirming key gives it. A stray digit alone does
/// nothing: some of these answers put a log aside. Leaving the box changes nothing.
class StartBox : public QMessageBox {
    Q_OBJECT

public:
    /// `sentence`: what was found; `more`: what the answers do, may be empty. Both are plain: they may name a file.
    StartBox(Icon icon, const QString& sentence, const QString& more);
    /// `answers` in their order, `picked` and `leaving` are places in it.
    void offer(const std::vector<QString>& answers, std::size_t picked, std::size_t leaving);
    /// Shows it until it is answered; the answer's place.
    [[nodiscard]] std::size_t asked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<QPushButton*> m_answers;
    std::size_t m_leaving = 0;
};

/// Who starts can only read it.
void tellAtStart(const QString& sentence);

enum class DamagedAnswer { GoBack, NewLog, ShowSound, AsItIs, Later, Close };

/// A damaged log, as `fault` says. `backup`: how many events the newest good one has, if there is one; `putBack`: the
/// log is whole, but another than was seen last.
[[nodiscard]] DamagedAnswer askAboutDamagedLog(const QString& fault, std::optional<qint64> backup, bool putBack);

/// Whether to go on though the clock can hardly be right, as `doubt` says.
[[nodiscard]] bool goesOnWithClock(const QString& doubt);

} // namespace yingke::desk
