#!/usr/bin/env bash
# update_translations.sh: one Linguist file a folder of src/ and of ui/ (src/office/settings → office_settings_zh_CN.ts,
# ui/desk → ui_desk_zh_CN.ts), so that work on two rooms never meets in one file. Texts that are gone are dropped; what has no
# Chinese yet is listed, and makes it fail.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
# Where lupdate does not know the class that tr() stands in, the text gets a context in which nobody looks it up: it would be
# shown in English. A function of its own for the sentence, named without a foreign namespace, helps.
update() { # FOLDER FILE
    if "$lupdate" -no-recursive -no-obsolete -locations none -I src "$1" -ts "resources/translations/$2_zh_CN.ts" 2>&1 |
        grep -E "Qualifying with unknown|lacks Q_OBJECT"; then
        exit 1
    fi
}
find src -type f \( -name '*.cpp' -o -name '*.h' \) -printf '%h\n' | sort -u | while read -r folder; do
    grep -qlE '\btr\(|translate\(|Q_DECLARE_TR_FUNCTIONS' "$folder"/*.cpp "$folder"/*.h 2>/dev/null || continue
    room=${folder#src}
    room=${room#/}
    room=${room//\//_}
    update "$folder" "${room:-main}"
done
# A form's texts have the context of its class, as those of the C++ beside it.
for folder in ui/*/; do
    folder=${folder%/}
    update "$folder" "${folder//\//_}"
done
if grep -lE 'type="unfinished"' resources/translations/*_zh_CN.ts; then
    echo "These files have texts without Chinese: look for type=\"unfinished\"." >&2
    exit 1
fi
