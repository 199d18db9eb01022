// SPDX-License-Identifier: GPL-3.0-or-later
// What was searched in a line before: under the empty line, by Down, and nowhere else. Only in memory, and for whoever
// searched it: they are names and numbers of people.
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace yingke::widgets {

class RecentWords : public QObject {
    Q_OBJECT

public:
    /// How many are offered, the latest first.
    static constexpr int most = 8;

    explicit RecentWords(QLineEdit* line);
    /// What was found by. Less than two characters are not worth a place.
    void remember(const QString& words);
    void forget();
    [[nodiscard]] const QStringList& words() const { return m_words; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    QStringListModel* m_model;
    QCompleter* m_list; ///< shown by hand: the line's own would offer them while one types
    QStringList m_words;
};

} // namespace yingke::widgets
