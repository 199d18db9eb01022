// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of files that others make for us (SQLite), and what the system does when a file may not grow.
#pragma once

namespace yingke::platform {

/// Files and folders made while this lives are the owner's alone. It holds for the whole process, whichever thread it
/// is in.
class PrivateFiles {
public:
    PrivateFiles();
    ~PrivateFiles(); ///< puts back what was before
    PrivateFiles(const PrivateFiles&) = delete;
    PrivateFiles& operator=(const PrivateFiles&) = delete;

private:
    unsigned m_before;
};

/// From now on a write beyond the process's file size limit is an error of that write, not the end of the program.
void makeSizeLimitAnError();

} // namespace yingke::platform
