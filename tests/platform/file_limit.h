// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes no more: while this lives no file of the process may grow beyond so many bytes.
#pragma once

#include "platform/private_files.h"

#include <sys/resource.h>

namespace yingke::test {

class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) {
        platform::makeSizeLimitAnError();
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_before{};
};

} // namespace yingke::test
