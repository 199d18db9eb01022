// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the process that reads: it bounds itself, reads, writes the sheet to its standard output, and ends.
#include "tables/sheet_reader.h"
#include "tables/sheet_wire.h"

#include <QFile>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

namespace yingke::tables {

namespace {

void bound(decltype(RLIMIT_AS) what, rlim_t most) {
    const rlimit limit{most, most};
    (void)setrlimit(what, &limit); // where the system refuses, the caller's bounds are left
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
/// Pages of the address space as it is now; 0 when the system does not tell.
rlim_t pagesNow() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toULongLong() : 0;
}

void boundMemory(qint64 memory) {
    const auto page = static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
    bound(RLIMIT_AS, pagesNow() * page + static_cast<rlim_t>(memory));
}
#else
void boundMemory(qint64 /*memory*/) {} // a sanitizer's shadow is larger than any bound
#endif

void boundMyself(qint64 memory, qint64 seconds) {
    bound(RLIMIT_CORE, 0);  // a picture of this process would hold names and telephones
    bound(RLIMIT_FSIZE, 0); // it writes no file
    bound(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    boundMemory(memory);
    // When the whole machine is out of memory, this goes before the desk does.
    if (QFile score(QStringLiteral("/proc/self/oom_score_adj")); score.open(QIODevice::WriteOnly)) {
        score.write("1000");
    }
}

/// The standard output as it was given; what a library prints from here on goes nowhere.
int takenOutput() {
    const int out = dup(STDOUT_FILENO);
    if (const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0) {
        dup2(nowhere, STDOUT_FILENO);
        close(nowhere);
    }
    return out;
}

} // namespace

std::optional<int> servedSheet(int argc, char** argv) {
    if (argc != 5 || std::strcmp(argv[1], readSheetWord) != 0) {
        return std::nullopt;
    }
    boundMyself(std::atoll(argv[2]), std::atoll(argv[3]));
    try {
        QFile out;
        if (!out.open(takenOutput(), QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
            return EXIT_FAILURE;
        }
        const SheetFile file = readSheetFile(QFile::decodeName(argv[4]));
        return writeSheet(out, file) && out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::bad_alloc&) {
        return memoryExit;
    } catch (const std::exception&) {
        return EXIT_FAILURE;
    }
}

} // namespace yingke::tables
