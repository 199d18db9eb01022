// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_shape.h"

namespace yingke::widgets {

std::string shapeOf(const scenario::Screen& screen) {
    std::string shape = screen.step.value + '|';
    for (const scenario::Field& field : screen.fields) {
        shape += field.spec.id.value + field.label + field.english + '|';
    }
    for (const scenario::PaperRow& row : screen.papers) {
        shape += row.key.paper.value + row.english + (row.unsaid ? '?' : '-') + (row.standing.seen ? 's' : '-') +
                 (row.standing.earlier ? 'e' : '-') + (row.standing.copied ? 'c' : '-') +
                 (row.standing.returned ? 'r' : '-') + (row.standing.missing ? 'm' : '-') + (row.wanted ? 'w' : '-') +
                 std::to_string(row.seenHeads) + '/' + std::to_string(row.heads) + '|';
    }
    for (const scenario::AmountRow& row : screen.amounts) {
        shape += row.id.value + row.english + row.formula + std::to_string(row.sum.fen) + '|';
    }
    for (const scenario::TaskRow& row : screen.tasks) {
        shape += row.id.value + (row.done ? 'd' : 'o') + '|';
    }
    for (const scenario::Sheet& sheet : screen.sheets) {
        shape += sheet.id + std::to_string(sheet.rows.size()) + '|';
    }
    shape +=
        screen.copyPurpose + std::to_string(screen.deleteOn) + '|' + screen.question + screen.questionEnglish + '|';
    for (const scenario::ChoiceRow& row : screen.choices) {
        shape += row.id.value + row.label + row.english + '|';
    }
    return shape + screen.slip + (screen.call ? '|' + screen.call->number : std::string{});
}

} // namespace yingke::widgets
