// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds as they reach a sound card: ALSA's own driver that writes what it would play into a file.
#include "desk/outside/canberra_bell.h"
#include "desk/outside/wave.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace yingke;

namespace {

constexpr qsizetype waveHead = 44;  // of the files that make_sounds.py writes, and ALSA's driver too
constexpr int playsWithin = 10'000; // milliseconds

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The highest sample.
int peakOf(const QByteArray& wave) {
    int peak = 0;
    for (qsizetype at = waveHead; at + 1 < wave.size(); at += 2) {
        peak = std::max(peak, std::abs(static_cast<int>(qFromLittleEndian<qint16>(wave.constData() + at))));
    }
    return peak;
}

} // namespace

TEST_CASE("sound: half as loud is a quarter as high, nothing is nothing, and what is no sound stays as it is") {
    for (const char* name : {"somebody_waits", "warning", "overdue"}) {
        const QByteArray wave = bytesOf(QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(name)));
        INFO(name);
        REQUIRE(peakOf(wave) > 8'000);
        CHECK(desk::atVolume(wave, 100) == wave);
        CHECK(peakOf(desk::atVolume(wave, 50)) == Approx(peakOf(wave) / 4).margin(1));
        CHECK(peakOf(desk::atVolume(wave, 0)) == 0);
        CHECK(desk::atVolume(wave, 50).left(waveHead) == wave.left(waveHead));
        for (const qsizetype cut : {qsizetype(0), qsizetype(11), qsizetype(20), waveHead, waveHead + 1}) {
            CHECK(desk::atVolume(wave.left(cut), 50).size() == cut);
        }
    }
    CHECK(desk::atVolume("no sound at all", 10) == "no sound at all");
}

TEST_CASE("sound: the sounds differ, and what is overdue is the longest and loudest") {
    const QByteArray waits = bytesOf(QStringLiteral(":/sounds/somebody_waits.wav"));
    const QByteArray warning = bytesOf(QStringLiteral(":/sounds/warning.wav"));
    const QByteArray overdue = bytesOf(QStringLiteral(":/sounds/overdue.wav"));
    CHECK(waits.size() < warning.size());
    CHECK(warning.size() < overdue.size());
    CHECK(peakOf(waits) < peakOf(warning));
    CHECK(peakOf(warning) < peakOf(overdue));
}

TEST_CASE(
    "sound: without a sound server it is played on the card, as loud as was chosen; without a card that is told") {
    const QTemporaryDir folder;
    const QString played = folder.filePath(QStringLiteral("played.wav"));
    const QString config = folder.filePath(QStringLiteral("asound.conf"));
    QFile file(config);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("pcm.null { type null }\npcm.!default { type file slave.pcm \"null\" format \"wav\" file \"" +
               QFile::encodeName(played) + "\" }\n");
    file.close();
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(folder.filePath(QStringLiteral("nobody"))));
    qputenv("ALSA_CONFIG_PATH", QFile::encodeName(config));
    std::optional<QString> told;
    const auto ring = [&told](desk::CanberraBell& bell, int percent) {
        told.reset();
        bell.ring(widgets::Chime::Warning, percent);
        REQUIRE(QTest::qWaitFor([&told] { return told.has_value(); }, playsWithin));
    };
    {
        desk::CanberraBell bell;
        bell.setListener([&told](const QString& fault) { told = fault; });
        ring(bell, 50);
        CHECK(told->isEmpty());
        const int whole = peakOf(bytesOf(QStringLiteral(":/sounds/warning.wav")));
        const auto isPlayed = [&] { return peakOf(bytesOf(played)) >= whole / 4 - 1; };
        CHECK(QTest::qWaitFor(isPlayed, playsWithin));
        CHECK(peakOf(bytesOf(played)) == Approx(whole / 4).margin(2));
    }
    file.setFileName(folder.filePath(QStringLiteral("none.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# no card\n");
    file.close();
    qputenv("ALSA_CONFIG_PATH", QFile::encodeName(file.fileName()));
    {
        desk::CanberraBell bell;
        bell.setListener([&told](const QString& fault) { told = fault; });
        ring(bell, 50);
        CHECK_FALSE(told->isEmpty());
        told.reset();
        bell.ring(widgets::Chime::Warning, 0); // nothing is to be heard, so nobody is asked
        QTest::qWait(50);
        CHECK_FALSE(told);
    }
    qunsetenv("ALSA_CONFIG_PATH");
    qunsetenv("PULSE_SERVER");
}
