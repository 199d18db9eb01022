// SPDX-License-Identifier: GPL-3.0-or-later
// The papers slips are printed on, and where on this machine's printer they begin.
#pragma once

#include <QSizeF>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::slips {

enum class PaperSize {
    A4,        ///< 210 × 297 mm, upright
    A5,        ///< 210 × 148 mm, lying
    Continuous ///< 241 × 140 mm, three-part continuous, with 12.7 mm of holes at both sides
};

/// Offsets shift all that is printed: right and down, millimetres, −20 to 20; a dot-matrix printer's paper lies where
/// it lies.
struct SlipPaper {
    PaperSize size = PaperSize::A5;
    double offsetX = 0;
    double offsetY = 0;

    friend bool operator==(const SlipPaper&, const SlipPaper&) = default;
};

inline constexpr double mostOffsetMm = 20;

[[nodiscard]] QSizeF paperMm(PaperSize size);
[[nodiscard]] const char* paperName(PaperSize size); ///< "a4", "a5", "continuous"
[[nodiscard]] std::optional<PaperSize> paperFrom(const std::string& name);

/// DATA/slip_printers.json: by machine, for each kind of slip the paper; for each paper its offset.
class SlipPapers {
public:
    static SlipPapers load(const QString& file, std::vector<QString>& problems);

    [[nodiscard]] std::optional<PaperSize> sizeFor(const std::string& kind) const;
    [[nodiscard]] SlipPaper paper(PaperSize size) const; ///< with its offset
    void choose(const std::string& kind, const SlipPaper& paper);
    /// Empty when written, else a sentence.
    [[nodiscard]] QString save(const QString& file) const;

private:
    std::map<std::string, PaperSize> m_sizes;
    std::map<PaperSize, SlipPaper> m_offsets;
};

} // namespace yingke::slips
