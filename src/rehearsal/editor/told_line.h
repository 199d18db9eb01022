// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the script's text: what was said last, else how many faults there are.
#pragma once

#include <QLabel>
#include <QString>

namespace yingke::rehearsal {

class ToldLine : public QLabel {
    Q_OBJECT

public:
    explicit ToldLine(QWidget* parent);
    void tell(const QString& sentence); ///< stays until forget()
    void forget() { m_notice.clear(); } ///< the text is another; the next sum is shown
    /// Said at the next sum, which stands behind it.
    void setNotice(const QString& sentence) { m_notice = sentence; }
    void showSum(int errors, int hints, const QString& more); ///< of the Chinese text; `more` may be empty
    void showEnglishSum(int errors);                          ///< of the English beside it

private:
    void show(const QString& words, int errors);
    QString m_notice;
};

} // namespace yingke::rehearsal
