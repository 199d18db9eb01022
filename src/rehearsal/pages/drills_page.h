// SPDX-License-Identifier: GPL-3.0-or-later
// The office's drills: visits of the log without their people, to practise on with their real timing.
#pragma once

#include "scenario/language/loader.h"
#include "training/drills/drills.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

namespace yingke::rehearsal {

namespace Ui {
class DrillsPage;
}

class DrillsPage : public QFrame {
    Q_OBJECT

public:
    explicit DrillsPage(QWidget* parent);
    ~DrillsPage() override;
    /// Reads the folder anew. `choose`: the drill to stand on; empty: as before.
    void show(const training::Drills& drills, const scenario::Library& library, const std::string& choose = {});
    [[nodiscard]] std::optional<training::Drill> drill(const std::string& id) const;
    [[nodiscard]] std::string chosen() const; ///< id; empty: none
    void tell(const QString& sentence);
    void focusTable();

signals:
    void playAsked(const QString& id);
    void assignAsked(const QString& id);
    void removeAsked(const QString& id); ///< asked twice already

private:
    void remove();

    std::unique_ptr<Ui::DrillsPage> m_ui;
    std::vector<training::Drill> m_drills;
    std::string m_sure; ///< asked once to remove this one
};

} // namespace yingke::rehearsal
