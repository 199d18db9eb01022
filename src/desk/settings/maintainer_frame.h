// SPDX-License-Identifier: GPL-3.0-or-later
// One archive for the maintainer: what will be in it, where it goes, what came of it. Lies over the settings page.
#pragma once

#include <QFrame>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QThread;

namespace yingke::office {
class Office;
} // namespace yingke::office

namespace yingke::desk {

class MaintainerFrame : public QFrame {
    Q_OBJECT

public:
    /// `office` outlives it. `folder`: the data place.
    MaintainerFrame(const office::Office& office, const QString& folder, QWidget* page);
    ~MaintainerFrame() override; ///< waits for an archive that is being written
    void open();

signals:
    void written(); ///< or refused: what came of it is shown

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void write();
    void say(const QString& sentence, const char* role);
    void leave();

    const office::Office& m_office;
    QString m_folder;
    QLineEdit* m_file;
    QLabel* m_told;
    QPushButton* m_write;
    std::unique_ptr<QThread> m_work; ///< counting millions of events takes seconds
};

} // namespace yingke::desk
