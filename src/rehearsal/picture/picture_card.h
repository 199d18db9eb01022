// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a scenario's ways in its card: title, picture, what was never practised, legend; or the visit
// machine's.
#pragma once

#include "core/visit.h"
#include "rehearsal/picture/step_counts.h"
#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yingke::rehearsal {

class NeverList;
class PictureLegend;
class PictureView;

class PictureCard : public QFrame {
    Q_OBJECT

public:
    explicit PictureCard(QWidget* parent);

    enum class Zoom { Keep, Fit };
    /// The picture of this script; nullptr: of the visit machine.
    void show(const scenario::Script* script, const scenario::Vocabulary& words, Zoom zoom);
    /// A draft that can't be walked yet has no picture.
    void showNothing(const std::string& scriptId);
    /// The way that this visit took through the script; nullptr: none.
    void showPath(const scenario::Script* script, const core::Visit* visit);
    /// On how many of its steps each thing stands; nullptr: the visit machine counts nothing.
    void showShares(const scenario::Script* script, const scenario::Vocabulary& words, const StepCounts& counts,
                    Tested known);
    void select(const std::string& step); ///< nothing is emitted
    [[nodiscard]] const std::string& selected() const;
    void takeFocus();
    void toggleNever();    ///< the list of what was never practised
    void toggleContrast(); ///< the high one

signals:
    void stepChosen(const QString& id);
    void stepOpened(const QString& id); ///< to be practised from there

private:
    void showNever(bool on);

    QLabel* m_title;
    QPushButton* m_neverButton;
    PictureView* m_picture;
    NeverList* m_never;
    PictureLegend* m_legend;
};

} // namespace yingke::rehearsal
