// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cw::store::testing {

/// What the disk does for SQLite; which of them fails is chosen.
enum class DiskCall { Write, Flush, Remove, Open, Truncate };

/// While it lives, SQLite's calls to the system go through here: nothing is really flushed (tests
/// would wait for disks), and one chosen call fails. One at a time.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// The `nth` call from now on, counting from 1, fails with this errno.
    void fail(DiskCall call, int nth, int error);
    /// As a disk that stays full: that one and all behind it.
    void failFrom(DiskCall call, int nth, int error);
    /// The `nth` write puts half of its bytes on the disk, and the process is gone.
    void tearAndExit(int nth);
    void heal();
    /// Whether the chosen call has come.
    bool hasFailed() const;
};

/// Runs `child` in a process of its own. @return its exit code; 128 and more: a signal.
int inChild(const std::function<int()>& child);

} // namespace cw::store::testing
