// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's editor: the script's text with its problems as one types, its preview, its draft and its publishing.
// Lower middle of design/training.png.
#pragma once

#include "core/ids.h"
#include "office/application.h"
#include "scenario/model.h"

#include <QWidget>

#include <memory>

namespace yingke::rehearsal {

class EditorPanel : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the panel.
    explicit EditorPanel(office::Application& application, QWidget* parent = nullptr);
    ~EditorPanel() override;

    /// Shows the scenario's text: its draft when there is one, else the published text. Nothing is lost of what was
    /// open before: it stays as its draft. Unknown ids are told in the head line.
    void open(const std::string& scriptId);
    /// The same for any text of the scripts' folder, e.g. "zh_CN/pieces/take_money.yaml" or "en/payment.yaml".
    void openFile(const std::string& file);
    /// Puts the cursor on the step's line and shows it. Steps of a piece ("use/step"): the line of the use.
    void goToStep(const core::StepId& step);

    [[nodiscard]] std::string scriptId() const; ///< of the text that is open; empty: none

signals:
    /// The script as it stands in the editor, each time it loads without errors (at open too). Never published by this.
    void scriptEdited(const yingke::scenario::Script& script);
    /// The cursor went into this step.
    void stepEntered(const yingke::core::StepId& step);
    /// A new version serves the next visitor.
    void published(const QString& scriptId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yingke::rehearsal
