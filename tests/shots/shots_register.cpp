// SPDX-License-Identifier: GPL-3.0-or-later
// The register: looking somebody up, a household's card, sheets in and out.
#include "desk/register/register_page.h"
#include "shots/shot.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace yingke::shots {

namespace {

void search(desk::MainWindow& window, const char16_t* text) {
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    window.findChild<QLineEdit*>(QStringLiteral("registerSearchLine"))->setText(QStringView(text).toString());
}

void look(desk::MainWindow& window, const QByteArray& sheet) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("登记表.csv")));
    (void)file.open(QIODevice::WriteOnly);
    file.write(sheet);
    file.close();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* page = window.findChild<desk::RegisterPage*>(QStringLiteral("registerPage"));
    auto* line = page->findChild<QLineEdit*>(QStringLiteral("registerFile"));
    line->setText(file.fileName());
    QTest::keyClick(line, Qt::Key_Return);
    auto* progress = page->findChild<QProgressBar*>(QStringLiteral("registerProgress"));
    (void)QTest::qWaitFor([progress] { return !progress->isVisible(); }, 20'000);
    line->setText(QStringLiteral("/home/reception/登记表.csv"));
}

QByteArray rooms(int count) {
    QByteArray sheet("楼号,单元,房屋,建筑面积,房屋状态,业主名称,性别,手机号\n");
    for (int i = 0; i < count; ++i) {
        sheet += QByteArray::number(i / 20 + 1) + "," + QByteArray::number(i % 2 + 1) + "," +
                 QByteArray::number((i % 20 / 4 + 1) * 100 + i % 4 + 1) + ",89.50,已入住,示范" + QByteArray::number(i) +
                 ",男,1000000" + QByteArray::number(1000 + i) + "\n";
    }
    return sheet;
}

/// The owner of 2-1-201 has sold, some time ago the tenant left.
void sell(app::Application& office) {
    registers::RoomRegister& rooms = office.rooms();
    const auto standing = rooms.record(QStringLiteral("2-1-201"));
    if (!standing) {
        return;
    }
    registers::Household now = *standing;
    now.former.push_back({{registers::ResidentRole::Tenant, QStringLiteral("林示例"), core::Title::Madam, {}, {}},
                          QDate(2024, 3, 1),
                          registers::Departure::Sheet});
    now.arrears.push_back({QStringLiteral("物业费"), 67125, {}, QDate(2026, 7, 1), QDate(2026, 9, 30)});
    registers::moveOut(now, {0}, QDate(2026, 10, 1), registers::Departure::Sheet);
    now.people.push_back({registers::ResidentRole::Owner,
                          QStringLiteral("孙范例"),
                          core::Title::Sir,
                          QStringLiteral("10000009876"),
                          {},
                          QDate(2026, 10, 1)});
    registers::markLeft(now);
    (void)rooms.rewrite(QStringLiteral("2-1-201"), now);
}

} // namespace

void shootRegister(const Album& album) {
    album.shoot(QStringLiteral("register-search"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    (void)office.desk().visitorIn(core::Channel::InPerson);
                    search(window, u"王");
                });
    album.shoot(QStringLiteral("register-card"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        search(window, u"2-1-201");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("register-history"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    sell(office);
                    search(window, u"2-1-201");
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
                });
    album.shoot(QStringLiteral("register-card-left"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    sell(office);
                    search(window, u"2-1-201");
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
                });
    album.shoot(QStringLiteral("register-import-whole"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) {
                    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
                    window.findChild<QComboBox*>(QStringLiteral("sheetReach"))->setCurrentIndex(2);
                    look(window, rooms(40));
                });
    album.shoot(QStringLiteral("register-imports"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    for (int i = 0; i < 3; ++i) {
                        auto all = office.rooms().all(registers::GoneRooms::Too);
                        all.resize(5 + static_cast<std::size_t>(i));
                        all.front().floor = QString::number(i + 20);
                        (void)office.rooms().takeOver(
                            all, {registers::ImportKind::Register, clock.now().utc, QStringLiteral("chen"), i, 5, 0});
                    }
                    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
                    auto* back = window.findChild<QPushButton*>(QStringLiteral("importBack"));
                    (void)QTest::qWaitFor([back] { return back->isEnabled(); }, 20'000);
                });
    album.shoot(QStringLiteral("register-import"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) { look(window, rooms(90)); });
    album.shoot(QStringLiteral("register-import-wrong"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) {
                    look(window, rooms(12) + "5,1,,89,已入住,示范甲,男,10000000001\n6,1,101,八十九,已入住,示范乙,先,"
                                             "1.00000E+10\n7,1,101,89,已入住,,男,10000000002\n");
                });
    const QByteArray asked =
        "序号,小区,楼栋,单元,房间,姓名,联系电话,联系电话,人员角色,居住类型\n"
        "1,示范花园,1,1,101,示范甲,10000000001,,1,自住\n2,示范花园,1,1,101,示范乙,10000000002,,配偶,自住\n"
        "3,示范花园,1,,102,示范丙,10000000003,,2,出租\n合计,,,,3,,,,,\n";
    album.shoot(QStringLiteral("register-import-asked"),
                [asked](app::Application&, test::TestClock&, desk::MainWindow& window) { look(window, asked); });
    album.shoot(QStringLiteral("register-import-columns"), [asked](app::Application&, test::TestClock&,
                                                                   desk::MainWindow& window) {
        look(window, asked);
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("registerColumns")), Qt::LeftButton);
    });
    album.shoot(QStringLiteral("register-import-told"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) {
                    look(window, rooms(6) + "小计,,6,,,,,\n8,1,101,约90,已入住,示范甲,男,10000000001/10000000002\n"
                                            "8,1,102,-,已入住,未登记,,/\n制表人：示范,,,,,,,\n");
                    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("registerNotes")), Qt::LeftButton);
                });
}

} // namespace yingke::shots
