// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ChildProcess.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cw::benchmarks {

namespace {

constexpr int kNotStarted = 127;

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::vector<std::string>& command, const std::string& input)
{
    const int source = open(input.empty() ? "/dev/null" : input.c_str(), O_RDONLY | O_CLOEXEC);
    const int sink = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(source, STDIN_FILENO);
    dup2(sink, STDOUT_FILENO);
    dup2(sink, STDERR_FILENO);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(kNotStarted);
}

} // namespace

Spent spentBy(const std::vector<std::string>& command, const std::string& input)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point started = Clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(command, input);
    int status = -1;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    Spent spent;
    spent.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    spent.wallSeconds = std::chrono::duration<double>(Clock::now() - started).count();
    spent.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    spent.peakMebibytes = static_cast<double>(usage.ru_maxrss) / 1024.0;
    return spent;
}

Spent medianOf(std::vector<Spent> runs)
{
    if (runs.empty() || std::ranges::any_of(runs, [](const Spent& run) { return !run.ok; }))
        return {};
    std::ranges::sort(runs, {}, &Spent::wallSeconds);
    return runs[runs.size() / 2];
}

void print(const char* name, const Spent& spent)
{
    if (spent.ok)
        std::printf(
            "| %s | %.2f | %.2f | %.0f |\n", name, spent.wallSeconds, spent.cpuSeconds,
            spent.peakMebibytes);
    else
        std::printf("| %s | did not run | | |\n", name);
}

} // namespace cw::benchmarks
