// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/pinyin_initials.h"

#include <array>

namespace yingke::registers {

namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FA5;

/// Surnames that are read otherwise than the same character elsewhere.
struct Surname {
    char16_t character;
    char initial;
};
constexpr std::array surnames{Surname{u'单', 's'}, Surname{u'曾', 'z'}, Surname{u'仇', 'q'}, Surname{u'区', 'o'},
                              Surname{u'解', 'x'}, Surname{u'查', 'z'}, Surname{u'翟', 'z'}, Surname{u'盖', 'g'},
                              Surname{u'朴', 'p'}, Surname{u'乐', 'y'}, Surname{u'覃', 'q'}, Surname{u'折', 's'},
                              Surname{u'召', 's'}, Surname{u'缪', 'm'}, Surname{u'秘', 'b'}, Surname{u'种', 'c'},
                              Surname{u'重', 'c'}, Surname{u'繁', 'p'}, Surname{u'员', 'y'}, Surname{u'晁', 'c'},
                              Surname{u'冼', 'x'}, Surname{u'句', 'g'}, Surname{u'藏', 'z'}, Surname{u'柏', 'b'}};

/// Names of two characters before the given name whose first is read otherwise.
struct LongSurname {
    const char16_t* name;
    const char* initials;
};
constexpr std::array longSurnames{LongSurname{u"尉迟", "yc"}, LongSurname{u"万俟", "mq"}, LongSurname{u"长孙", "zs"},
                                  LongSurname{u"单于", "cy"}};

QString initialsOf(const QString& name) {
    QString initials;
    for (const QChar character : name) {
        if (const char initial = pinyinInitial(character); initial != 0) {
            initials += QLatin1Char(initial);
        }
    }
    return initials;
}

} // namespace

char pinyinInitial(QChar character) {
    const char16_t code = character.unicode();
    if (code >= firstHan && code <= lastHan) {
        const char initial = pinyinInitialsTable[code - firstHan];
        return initial == '.' ? '\0' : initial;
    }
    const QChar lower = character.toLower();
    const bool plain = (lower >= QLatin1Char('a') && lower <= QLatin1Char('z')) || (code >= u'0' && code <= u'9');
    return plain ? lower.toLatin1() : '\0';
}

QStringList pinyinInitials(const QString& name) {
    const QString ordinary = initialsOf(name);
    if (ordinary.isEmpty()) {
        return {};
    }
    for (const LongSurname& surname : longSurnames) {
        if (name.startsWith(QStringView(surname.name))) {
            const QString usual = QLatin1String(surname.initials) + initialsOf(name.mid(2));
            return usual == ordinary ? QStringList{usual} : QStringList{usual, ordinary};
        }
    }
    for (const Surname& surname : surnames) {
        if (name.front() == QChar(surname.character)) {
            const QString usual = QLatin1Char(surname.initial) + initialsOf(name.mid(1));
            return usual == ordinary ? QStringList{usual} : QStringList{usual, ordinary};
        }
    }
    return {ordinary};
}

} // namespace yingke::registers
