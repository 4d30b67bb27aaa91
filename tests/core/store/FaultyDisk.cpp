// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/FaultyDisk.h"

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using cw::store::testing::DiskCall;

struct Fault
{
    bool active = false; ///< a FaultyDisk lives
    DiskCall call = DiskCall::Write;
    int countdown = 0; ///< 0: none is to fail
    bool forAll = false;
    bool tears = false;
    int error = 0;
    bool hasFailed = false;
};
Fault fault;

bool failsNow(DiskCall call)
{
    if (fault.countdown == 0 || call != fault.call)
        return false;
    if (fault.countdown > 1) {
        --fault.countdown;
        return false;
    }
    if (!fault.forAll)
        fault.countdown = 0;
    fault.hasFailed = true;
    errno = fault.error;
    return true;
}

[[noreturn]] void leave()
{
    ::_exit(99);
}

ssize_t faultyWrite(int descriptor, const void* bytes, size_t size)
{
    if (!failsNow(DiskCall::Write))
        return ::write(descriptor, bytes, size);
    if (!fault.tears)
        return -1;
    (void)!::write(descriptor, bytes, size / 2);
    leave();
}

ssize_t faultyWriteAt(int descriptor, const void* bytes, size_t size, off_t at)
{
    if (!failsNow(DiskCall::Write))
        return ::pwrite(descriptor, bytes, size, at);
    if (!fault.tears)
        return -1;
    (void)!::pwrite(descriptor, bytes, size / 2, at);
    leave();
}

int faultyRemove(const char* path)
{
    return failsNow(DiskCall::Remove) ? -1 : ::unlink(path);
}

int faultyOpen(const char* path, int flags, int mode)
{
    return failsNow(DiskCall::Open) ? -1 : ::open(path, flags, mode);
}

int faultyTruncate(int descriptor, off_t size)
{
    return failsNow(DiskCall::Truncate) ? -1 : ::ftruncate(descriptor, size);
}

template <class Fn>
sqlite3_syscall_ptr asCall(Fn* function)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(function);
}

const std::map<std::string, sqlite3_syscall_ptr>& replacements()
{
    static const std::map<std::string, sqlite3_syscall_ptr> calls{
        {"write", asCall(&faultyWrite)},      {"pwrite", asCall(&faultyWriteAt)},
        {"pwrite64", asCall(&faultyWriteAt)}, {"unlink", asCall(&faultyRemove)},
        {"open", asCall(&faultyOpen)},        {"ftruncate", asCall(&faultyTruncate)},
    };
    return calls;
}

} // namespace

// SQLite has no seam for these two; the program's own come before the C library's.
extern "C" __attribute__((visibility("default"))) int fsync(int descriptor)
{
    if (!fault.active)
        return static_cast<int>(::syscall(SYS_fsync, descriptor));
    return failsNow(DiskCall::Flush) ? -1 : 0;
}
extern "C" __attribute__((visibility("default"))) int fdatasync(int descriptor)
{
    if (!fault.active)
        return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
    return failsNow(DiskCall::Flush) ? -1 : 0;
}

namespace cw::store::testing {

FaultyDisk::FaultyDisk()
{
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    for (const auto& call : replacements())
        vfs->xSetSystemCall(vfs, call.first.c_str(), call.second);
    fault = {};
    fault.active = true;
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    for (const auto& call : replacements())
        vfs->xSetSystemCall(vfs, call.first.c_str(), nullptr);
    fault = {};
}

void FaultyDisk::fail(DiskCall call, int nth, int error)
{
    heal();
    fault.call = call;
    fault.countdown = nth;
    fault.error = error;
}

void FaultyDisk::failFrom(DiskCall call, int nth, int error)
{
    fail(call, nth, error);
    fault.forAll = true;
}

void FaultyDisk::tearAndExit(int nth)
{
    fail(DiskCall::Write, nth, EIO);
    fault.tears = true;
}

void FaultyDisk::heal()
{
    fault = {};
    fault.active = true;
}

bool FaultyDisk::hasFailed() const
{
    return fault.hasFailed;
}

int inChild(const std::function<int()>& child)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(child());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace cw::store::testing
