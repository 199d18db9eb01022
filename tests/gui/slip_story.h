// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's story with a printer that keeps its papers, and a journal that can be made to answer late.
#pragma once

#include "desk/slips/slips.h"
#include "gui/desk_story.h"
#include "widgets/slip/slip_painter.h"

#include <QFile>
#include <QProcess>

namespace yingke::test {

/// A printer that keeps what it got, or refuses.
class FakePrinter : public widgets::SlipPrinter {
public:
    QString print(const widgets::SlipLayout& layout, const QString& title) override {
        if (!refusal.isEmpty()) {
            return refusal;
        }
        papers.push_back(widgets::slipPdf(layout, title));
        titles << title;
        return {};
    }
    QString choosePdf(QWidget* /*window*/, const QString& suggested) override {
        asked << suggested;
        return pdf;
    }
    std::vector<QByteArray> papers;
    QStringList titles;
    QStringList asked;
    QString refusal;
    QString pdf;
};

inline QString read(const QByteArray& pdf) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(30'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// A desk whose journal can be made to answer late: another connection holds the file's write lock.
class SlipStory : public DeskStory {
public:
    SlipStory() { useFake(); }
    ~SlipStory() { letWrite(); }
    void useFake() { slips()->counter().setPrinter(&printer); }
    desk::Slips* slips() { return window->findChild<desk::Slips*>(); }

    void holdBack() {
        REQUIRE(application->journal().flush(10'000));
        REQUIRE(sqlite3_open((data.path() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &m_other) ==
                SQLITE_OK);
        REQUIRE(sqlite3_exec(m_other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    void letWrite() {
        if (m_other != nullptr) {
            sqlite3_exec(m_other, "ROLLBACK", nullptr, nullptr, nullptr);
            sqlite3_close(m_other);
            m_other = nullptr;
        }
    }
    /// Lets the journal's answers come in.
    void recorded() {
        application->journal().retryNow();
        REQUIRE(application->journal().flush(20'000));
        QApplication::processEvents();
        QApplication::processEvents();
        REQUIRE(desk().journal().status().pending == 0);
    }

    /// S3.3: finance is out; the receptionist takes the money. Stands at the receipt then.
    core::VisitId payment() {
        presence("zheng", core::PresenceState::Out);
        core::Visitor visitor;
        visitor.surname = "王";
        visitor.title = core::Title::Sir;
        visitor.room = "3-2-1502";
        visitor.telephone = "13800000000";
        const core::VisitId id = desk().visitorIn(core::Channel::InPerson, visitor).visit;
        REQUIRE_FALSE(desk().beginScenario(id, "payment"));
        for (int step = 0; step < 12 && desk().screen(id).slip.empty(); ++step) {
            const scenario::Screen screen = desk().screen(id);
            std::map<core::FactId, core::FactValue> facts;
            for (const scenario::Field& field : screen.fields) {
                const auto type = field.spec.type;
                facts[field.spec.id] = type == scenario::FactType::Money ? core::FactValue(core::Money{1'234'500})
                                       : type == scenario::FactType::Text
                                           ? core::FactValue(std::string("物业服务费"))
                                           : core::FactValue(std::string("2026-11-23 17:00"));
            }
            if (!facts.empty()) {
                REQUIRE_FALSE(desk().play(id, scenario::Fill{facts}));
            }
            const auto refusal = screen.choices.empty() ? desk().play(id, scenario::Next{})
                                                        : desk().play(id, scenario::Pick{screen.choices.front().id});
            INFO(screen.step.value << ": " << (refusal ? refusal->sentence.toStdString() : ""));
            REQUIRE_FALSE(refusal);
        }
        REQUIRE(desk().screen(id).slip == "receipt");
        return id;
    }

    FakePrinter printer;

private:
    sqlite3* m_other = nullptr;
};

inline constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace yingke::test
