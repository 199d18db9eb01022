// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/demo_households.h"

#include <QStringList>

namespace yingke::registers {

std::vector<Household> demoHouseholds(const QDate& today) {
    const QStringList surnames =
        QStringLiteral("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗").split(QLatin1Char(' '));
    const QStringList names = QStringLiteral("示一 示二 示三 范 例 甲 乙").split(QLatin1Char(' '));
    std::vector<Household> households;
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int i = 0; i < 60; ++i) {
        Household one;
        const int floor = i % 20 / 4 + 1;
        one.room = {QString::number(i / 20 + 1), QString::number(i % 2 + 1),
                    QStringLiteral("%1%2").arg(floor).arg(i % 4 + 1, 2, 10, QLatin1Char('0'))};
        one.floor = QString::number(floor);
        one.area = QStringLiteral("89.50");
        one.state = QStringLiteral("已入住");
        const auto person = [&](ResidentRole role, int number) {
            return Resident{role,
                            surnames.at(number % surnames.size()) + names.at(number % names.size()),
                            number % 2 == 0 ? core::Title::Sir : core::Title::Madam,
                            QStringLiteral("1000000%1").arg(number, 4, 10, QLatin1Char('0')),
                            {}};
        };
        one.people.push_back(person(ResidentRole::Owner, i));
        if (i % 5 == 4) {
            one.people.push_back(person(ResidentRole::Tenant, i + 100));
        }
        if (i % 10 == 0) {
            const int months = i / 10 + 1;
            one.arrears.push_back(
                {QStringLiteral("物业费"), months * 22375, {}, thisMonth.addMonths(-months), thisMonth.addDays(-1)});
        }
        if (i % 10 == 4) {
            one.arrears.push_back({QStringLiteral("物业费"), 2 * 22375, QStringLiteral("租户"), thisMonth.addMonths(-2),
                                   thisMonth.addDays(-1)});
        }
        if (i % 3 == 0) {
            one.plates.push_back(QStringLiteral("示A%1").arg(i, 5, 10, QLatin1Char('0')));
        }
        households.push_back(std::move(one));
    }
    return households;
}

} // namespace yingke::registers
