// SPDX-License-Identifier: GPL-3.0-or-later
// A spelling taken apart at the words and signs between its parts: 东苑3栋2单元1502室 → 东苑3 (a building), 2 (a unit),
// 1502 (a room). What kind of building it is (叠拼, 商铺) stays with the part. Inside the sources of this folder only.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace yingke::registers {

/// What the word behind a part calls it. Community: a · stands behind it.
enum class PartWord { None, Community, Building, Unit, Room };

struct SpellingPart {
    QString text;
    PartWord word = PartWord::None;
    bool isEnded = false; ///< something stood behind it: 3栋 is building 3, 3 may become building 30
};

/// Who wrote it. Typed: what an input method leaves of 3栋2单元 (3dong2danyuan, 3'2'401) is read too.
enum class Written { Kept, Typed };

[[nodiscard]] std::vector<SpellingPart> partsOf(const QString& spelling, Written how = Written::Kept);

/// 三 → 3, 十二 → 12, 二十 → 20, 一五〇二 → 1502; anything else as it is.
[[nodiscard]] QString withoutHanNumerals(const QString& part);

/// The community's name and the building of a first part: 东苑3 → 东苑, 3; 1期叠拼12 → 1期, 叠拼12; 东苑, A, 商铺1 and
/// what else has no name before a building → nothing, all of it.
[[nodiscard]] std::pair<QString, QString> communityAndBuilding(const QString& part);

/// The kind of building a part begins with (叠拼, 商铺, 车位 …); empty: none is said.
[[nodiscard]] QString kindOfPlace(const QString& part);

/// 101车位 → 车位101: the kind in front, as it is written elsewhere; anything else as it is.
[[nodiscard]] QString withKindAhead(const QString& part);

[[nodiscard]] bool isHan(QChar character);
/// Letters A to Z, digits and Han characters only.
[[nodiscard]] bool isSoundPart(const QString& part);

} // namespace yingke::registers
