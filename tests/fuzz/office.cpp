// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any text as one of the office's files; the first line is the file's name. Read, or told with a sentence
// and never written over.
#include "office/data/office.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace yingke;

void layFile(const QString& name, const QByteArray& content) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        std::abort();
    }
}

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const QStringList names = {
        QStringLiteral("calendar.yaml"),   QStringLiteral("fees.yaml"),     QStringLiteral("limits.yaml"),
        QStringLiteral("price_list.yaml"), QStringLiteral("settings.yaml"), QStringLiteral("specialists.yaml"),
        QStringLiteral("standard.yaml"),   QStringLiteral("texts.yaml"),    QStringLiteral("vocabulary.yaml"),
        QStringLiteral("roster.json"),     QStringLiteral("entered.json")};
    const QByteArray all(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\n');
    const QString name = QString::fromUtf8(all.left(end < 0 ? 0 : end));
    if (!names.contains(name)) {
        return -1; // not kept by the fuzzer
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    const QByteArray content = all.mid(end + 1);
    layFile(file, content);
    std::vector<QString> problems;
    const office::Office office = office::Office::load(folder.path(), &problems);
    for (const QString& problem : problems) {
        if (problem.trimmed().isEmpty()) {
            std::abort();
        }
    }
    if (contentOf(file) != content) {
        std::abort(); // reading has written over it
    }
    return 0;
}
