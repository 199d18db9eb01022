// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk_shim.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <mutex>

namespace yingke::test {

namespace {

std::recursive_mutex& gate() {
    static std::recursive_mutex one; // SQLite's functions are free ones
    return one;
}

struct ShimFile {
    sqlite3_file base;
    DiskShim* shim;
    sqlite3_file* real;
    const char* name; ///< SQLite keeps it as long as the file is open; null for a nameless one
};

ShimFile& of(sqlite3_file* file) { return *reinterpret_cast<ShimFile*>(file); }
sqlite3_vfs& realVfs() { return *sqlite3_vfs_find("unix"); }
DiskShim& shimOf(sqlite3_vfs* vfs) { return *static_cast<DiskShim*>(vfs->pAppData); }
int ask(ShimFile& file, DiskShim::Act act) {
    return file.name == nullptr ? SQLITE_OK : file.shim->m_ask(act, file.name);
}

int xClose(sqlite3_file* file) {
    sqlite3_file* real = of(file).real;
    return real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
}
int xRead(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
    return of(file).real->pMethods->xRead(of(file).real, to, amount, at);
}
int xWrite(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    const std::lock_guard lock(gate());
    ShimFile& shim = of(file);
    if (const int refused = ask(shim, DiskShim::Act::Write); refused != SQLITE_OK) {
        return refused;
    }
    if (shim.name != nullptr) {
        DiskShim::Kept& kept = shim.shim->m_files[shim.name];
        const auto end = static_cast<std::size_t>(at + amount);
        if (kept.written.size() < end) {
            kept.written.resize(end, '\0');
            kept.dirty.resize(end, 'd');
        }
        std::memcpy(kept.written.data() + at, from, static_cast<std::size_t>(amount));
        std::fill_n(kept.dirty.begin() + static_cast<std::ptrdiff_t>(at), amount, 'd');
    }
    return shim.real->pMethods->xWrite(shim.real, from, amount, at);
}
int xTruncate(sqlite3_file* file, sqlite3_int64 size) {
    const std::lock_guard lock(gate());
    ShimFile& shim = of(file);
    if (const int refused = ask(shim, DiskShim::Act::Truncate); refused != SQLITE_OK) {
        return refused;
    }
    if (shim.name != nullptr) {
        DiskShim::Kept& kept = shim.shim->m_files[shim.name];
        kept.written.resize(static_cast<std::size_t>(size), '\0');
        kept.dirty.resize(static_cast<std::size_t>(size), 'd');
    }
    return shim.real->pMethods->xTruncate(shim.real, size);
}
int xSync(sqlite3_file* file, int flags) {
    const std::lock_guard lock(gate());
    ShimFile& shim = of(file);
    const int refused = ask(shim, DiskShim::Act::Sync);
    if (shim.name != nullptr && !shim.shim->m_lies) {
        DiskShim::Kept& kept = shim.shim->m_files[shim.name];
        kept.disk.resize(kept.written.size(), '\0');
        for (std::size_t i = 0; i < kept.written.size(); ++i) {
            if (kept.dirty[i] == 'd' && refused == SQLITE_OK) {
                kept.disk[i] = kept.written[i];
            }
            kept.dirty[i] = ' '; // a failed sync leaves the pages clean: the next will not write them
        }
    }
    return refused != SQLITE_OK ? refused : shim.real->pMethods->xSync(shim.real, flags);
}
int xFileSize(sqlite3_file* file, sqlite3_int64* size) {
    return of(file).real->pMethods->xFileSize(of(file).real, size);
}
int xLock(sqlite3_file* file, int kind) { return of(file).real->pMethods->xLock(of(file).real, kind); }
int xUnlock(sqlite3_file* file, int kind) { return of(file).real->pMethods->xUnlock(of(file).real, kind); }
int xCheckReservedLock(sqlite3_file* file, int* is) {
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, is);
}
int xFileControl(sqlite3_file* file, int what, void* with) {
    return of(file).real->pMethods->xFileControl(of(file).real, what, with);
}
int xSectorSize(sqlite3_file* file) { return of(file).real->pMethods->xSectorSize(of(file).real); }
int xDeviceCharacteristics(sqlite3_file* file) {
    return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
}
int xShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    return of(file).real->pMethods->xShmMap(of(file).real, page, size, extend, at);
}
int xShmLock(sqlite3_file* file, int offset, int n, int flags) {
    return of(file).real->pMethods->xShmLock(of(file).real, offset, n, flags);
}
void xShmBarrier(sqlite3_file* file) { of(file).real->pMethods->xShmBarrier(of(file).real); }
int xShmUnmap(sqlite3_file* file, int remove) { return of(file).real->pMethods->xShmUnmap(of(file).real, remove); }

const sqlite3_io_methods& methods() {
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 2; // no memory mapping: every write comes by here
        made.xClose = xClose;
        made.xRead = xRead;
        made.xWrite = xWrite;
        made.xTruncate = xTruncate;
        made.xSync = xSync;
        made.xFileSize = xFileSize;
        made.xLock = xLock;
        made.xUnlock = xUnlock;
        made.xCheckReservedLock = xCheckReservedLock;
        made.xFileControl = xFileControl;
        made.xSectorSize = xSectorSize;
        made.xDeviceCharacteristics = xDeviceCharacteristics;
        made.xShmMap = xShmMap;
        made.xShmLock = xShmLock;
        made.xShmBarrier = xShmBarrier;
        made.xShmUnmap = xShmUnmap;
        return made;
    }();
    return all;
}

int xOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* got) {
    const std::lock_guard lock(gate());
    ShimFile& shim = of(file);
    shim.base.pMethods = nullptr;
    shim.shim = &shimOf(vfs);
    shim.name = name;
    shim.real = reinterpret_cast<sqlite3_file*>(&shim + 1);
    if (const int refused = ask(shim, DiskShim::Act::Open); refused != SQLITE_OK) {
        return refused;
    }
    if (name != nullptr && !shim.shim->m_files.contains(name)) { // what stood there before is on the disk
        std::ifstream before(name, std::ios::binary);
        DiskShim::Kept& kept = shim.shim->m_files[name];
        kept.written.assign(std::istreambuf_iterator<char>(before), {});
        kept.disk = kept.written;
        kept.dirty.assign(kept.written.size(), ' ');
    }
    const int opened = realVfs().xOpen(&realVfs(), name, shim.real, flags, got);
    if (opened == SQLITE_OK) {
        shim.base.pMethods = &methods();
    }
    return opened;
}
int xDelete(sqlite3_vfs* vfs, const char* name, int sync) {
    const std::lock_guard lock(gate());
    if (const int refused = shimOf(vfs).m_ask(DiskShim::Act::Delete, name); refused != SQLITE_OK) {
        return refused;
    }
    shimOf(vfs).m_files.erase(name);
    return realVfs().xDelete(&realVfs(), name, sync);
}

} // namespace

DiskShim::DiskShim(Ask ask) : m_ask(std::move(ask)), m_vfs(realVfs()) {
    m_vfs.pNext = nullptr;
    m_vfs.zName = "yingke-shim";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + realVfs().szOsFile;
    m_vfs.xOpen = xOpen;
    m_vfs.xDelete = xDelete;
    sqlite3_vfs_register(&m_vfs, 1);
}

DiskShim::~DiskShim() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(&realVfs(), 1);
}

std::string DiskShim::durable(const std::string& file) const {
    const std::lock_guard lock(gate());
    const auto kept = m_files.find(file);
    return kept == m_files.end() ? std::string() : kept->second.disk;
}

} // namespace yingke::test
