// SPDX-License-Identifier: GPL-3.0-or-later
// The import that people wait for, from two CSV files to a document that is safe on the disk, by
// the program itself; and in the same run what others take to no more than read the files.
// usage: import_benchmark FOLDER [RUNS]
//     FOLDER holds elements.csv and connections.csv (../shared/tools/make_network.py 100000 FOLDER)
#include "tests/benchmark/ChildProcess.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

namespace {

using cw::benchmarks::Spent;
namespace fs = std::filesystem;

Spent repeated(int runs, const std::function<Spent()>& run)
{
    std::vector<Spent> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(run());
    return cw::benchmarks::medianOf(std::move(all));
}

/// Into a file that was not there.
Spent import(const fs::path& folder, const fs::path& document)
{
    fs::remove(document);
    return cw::benchmarks::spentBy(
        {COMMONWEAVE_PROGRAM, "import", folder / "elements.csv", folder / "connections.csv",
         "--into", document});
}

/// Python's csv module, row by row; nothing is kept.
Spent readInPython(const fs::path& folder)
{
    return cw::benchmarks::spentBy(
        {"python3", "-c",
         "import csv, sys\n"
         "for path in sys.argv[1:]:\n"
         "    with open(path, newline='', encoding='utf-8') as file:\n"
         "        for row in csv.reader(file): pass\n",
         folder / "elements.csv", folder / "connections.csv"});
}

/// The shell of SQLite, with one text column a field, no keys, no check, no history.
Spent importInSqlite(const fs::path& folder, const fs::path& database)
{
    fs::remove(database);
    const fs::path script = database.string() + ".sql";
    std::ofstream(script) << "PRAGMA synchronous=EXTRA;\n.mode csv\n"
                          << ".import \"" << (folder / "elements.csv").string() << "\" elements\n"
                          << ".import \"" << (folder / "connections.csv").string()
                          << "\" connections\n";
    return cw::benchmarks::spentBy({"sqlite3", database}, script);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: import_benchmark FOLDER [RUNS]\n");
        return 1;
    }
    const fs::path folder = argv[1];
    const int runs = argc > 2 ? std::atoi(argv[2]) : 3;
    std::string pattern = (fs::temp_directory_path() / "import_benchmark.XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        return 1;
    const fs::path work = pattern;

    const Spent ours = repeated(runs, [&] { return import(folder, work / "net.weave"); });
    const Spent python = repeated(runs, [&] { return readInPython(folder); });
    const Spent sqlite = repeated(runs, [&] { return importInSqlite(folder, work / "net.db"); });
    std::printf("median of %d runs\n", runs);
    std::printf("| | wall s | processor s | peak MiB |\n|---|---|---|---|\n");
    cw::benchmarks::print("commonweave import", ours);
    cw::benchmarks::print("python3 csv.reader, nothing kept", python);
    cw::benchmarks::print("sqlite3 .import, texts only", sqlite);
    if (ours.ok && python.ok && sqlite.ok)
        std::printf(
            "processor time: %.1f times Python's reading, %.1f times SQLite's .import\n",
            ours.cpuSeconds / python.cpuSeconds, ours.cpuSeconds / sqlite.cpuSeconds);
    fs::remove_all(work);
    return ours.ok ? 0 : 1;
}
