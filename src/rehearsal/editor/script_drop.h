// SPDX-License-Identifier: GPL-3.0-or-later
// A script's file that is dropped on the workspace, which of the texts it is, and what becomes of it there.
#pragma once

#include <QObject>
#include <QString>

#include <string>

class QWidget;

namespace yingke::publishing {
class Publisher;
}

namespace yingke::rehearsal {

/// Which file of the scripts' folder a text belongs in, by what it says at its beginning: "zh_CN/payment.yaml",
/// "zh_CN/pieces/take_money.yaml", "en/payment.yaml". Empty: it names no scenario and no piece.
[[nodiscard]] std::string fileOfText(const QString& text);

/// A script's file from elsewhere, looked at beside what is here.
struct TakenScript {
    enum class How {
        Refused, ///< it is none, or can't be read or kept
        Same,    ///< it says what is here already
        Begun,   ///< it is kept as the draft of a new text
        Other,   ///< `text` is to take the place of what is here; a draft of it was put among the versions
    };
    How how = How::Refused;
    std::string file; ///< as the scripts' folder names it
    QString text;
    QString told; ///< for the trainer, in each case
};

/// Publishes nothing.
[[nodiscard]] TakenScript takeScript(const publishing::Publisher& publisher, const QString& path);

class ScriptDrop : public QObject {
    Q_OBJECT

public:
    /// Takes one YAML file of this machine wherever in `place` it is let go, so that no field takes its name for words.
    explicit ScriptDrop(QWidget* place);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_place;
};

} // namespace yingke::rehearsal
