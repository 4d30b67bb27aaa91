// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

using cw::architecture::Include;
using cw::architecture::productFiles;
using cw::architecture::SourceFile;

namespace {

/// Which parts of the tree a part may include besides itself: the arrows of the design, with what
/// they lead to.
const std::map<std::string, std::set<std::string>> kArrows{
    {"app", {"ui", "core", "core/kernel"}},
    {"ui", {"core", "core/kernel"}},
    {"core", {"core/kernel"}},
    {"core/kernel", {}},
};

const std::map<std::string, std::set<std::string>> kCoreArrows{
    {"network", {}},
    {"change", {"network"}},
    // What a row must be is the same for whoever makes, reads or writes it.
    {"rules", {"network"}},
    // Rules and writers look at the network as everybody does: through query, which only reads.
    {"edit", {"rules", "change", "network", "query"}},
    {"store", {"rules", "change", "network"}},
    {"exchange", {"rules", "change", "network", "query"}},
    // What stands in a custom field's text is the same for whoever reads it.
    {"query", {"rules", "network"}},
    {"advice", {"query", "network", "change"}},
    // What-if is a branch that the use cases make.
    {"health", {"edit", "query", "network", "change"}},
    {"weaving", {"query", "network"}},
    {"convening", {"query", "network", "change"}},
    {"stages", {"query", "network", "change"}},
    {"document", {"store", "change", "edit", "network", "query"}},
};

const std::map<std::string, std::set<std::string>> kKernelArrows{
    {"base", {}},
    {"task", {"base"}},
    {"graph", {"task", "base"}},
    {"layout", {"graph", "task", "base"}},
    {"arrange", {"layout", "graph", "base"}},
    {"analytics", {"graph", "task", "base"}},
    {"scene", {"layout", "graph", "task", "base"}},
};

/// No workspace (canvas, members, relationships and those to come) includes another: they meet
/// through Document and Selection, and shell puts them together.
const std::set<std::string> kForWorkspaces{"support", "tasks", "charts", "paper", "filter"};
const std::map<std::string, std::set<std::string>> kUiArrows{
    {"support", {}},
    {"tasks", {"support"}},
    {"charts", {"support"}},
    {"paper", {}},
    {"filter", {"support"}},
    {"canvas", kForWorkspaces},
    {"members", kForWorkspaces},
    {"relationships", kForWorkspaces},
    {"weaving", kForWorkspaces},
    {"stages", kForWorkspaces},
    {"sessions", kForWorkspaces},
    {"health", kForWorkspaces},
    {"charter", kForWorkspaces},
    // What is written to one member.
    {"letter", {"support", "tasks", "paper"}},
    // The dialogs of import and export; a picture of the map is a format as well.
    {"exchange", {"support", "tasks", "canvas"}},
    {"shell",
     {"support", "tasks", "charts", "filter", "canvas", "members", "relationships", "weaving",
      "stages", "sessions", "health", "charter", "exchange", "letter"}},
};

const std::set<std::string> kStandardHeaders{
    "algorithm",
    "any",
    "array",
    "atomic",
    "barrier",
    "bit",
    "bitset",
    "cassert",
    "cctype",
    "cerrno",
    "cfenv",
    "cfloat",
    "charconv",
    "chrono",
    "cinttypes",
    "climits",
    "clocale",
    "cmath",
    "codecvt",
    "compare",
    "complex",
    "concepts",
    "condition_variable",
    "coroutine",
    "csetjmp",
    "csignal",
    "cstdarg",
    "cstddef",
    "cstdint",
    "cstdio",
    "cstdlib",
    "cstring",
    "ctime",
    "cuchar",
    "cwchar",
    "cwctype",
    "deque",
    "exception",
    "execution",
    "filesystem",
    "forward_list",
    "fstream",
    "functional",
    "future",
    "initializer_list",
    "iomanip",
    "ios",
    "iosfwd",
    "iostream",
    "istream",
    "iterator",
    "latch",
    "limits",
    "list",
    "locale",
    "map",
    "memory",
    "memory_resource",
    "mutex",
    "new",
    "numbers",
    "numeric",
    "optional",
    "ostream",
    "queue",
    "random",
    "ranges",
    "ratio",
    "regex",
    "scoped_allocator",
    "semaphore",
    "set",
    "shared_mutex",
    "span",
    "sstream",
    "stack",
    "stdexcept",
    "stop_token",
    "streambuf",
    "string",
    "string_view",
    "strstream",
    "syncstream",
    "system_error",
    "thread",
    "tuple",
    "type_traits",
    "typeindex",
    "typeinfo",
    "unordered_map",
    "unordered_set",
    "utility",
    "valarray",
    "variant",
    "vector",
    "version"};

/// "core/kernel" for anything in the kernel, else the first folder.
std::string partOf(const std::string& path)
{
    return path.starts_with("core/kernel/") ? "core/kernel" : path.substr(0, path.find('/'));
}

/// The folder right below `parent`, empty when the path is not below it or lies in it directly.
std::string childOf(const std::string& path, const std::string& parent)
{
    if (!path.starts_with(parent + "/"))
        return {};
    const std::size_t begin = parent.size() + 1;
    const std::size_t end = path.find('/', begin);
    return end == std::string::npos ? std::string() : path.substr(begin, end - begin);
}

std::string where(const SourceFile& file, const Include& include)
{
    return file.path + ":" + std::to_string(include.line) + " includes " + include.path;
}

/// Follows one table of arrows for the folders below `parent`.
void expectArrows(
    const std::string& parent, const std::map<std::string, std::set<std::string>>& arrows)
{
    for (const SourceFile& file : productFiles()) {
        const std::string from = childOf(file.path, parent);
        if (from.empty() || (parent == "core" && from == "kernel"))
            continue;
        ASSERT_TRUE(arrows.contains(from))
            << parent << "/" << from << " has no arrows in this test";
        for (const Include& include : file.includes) {
            const std::string to = childOf(include.path, parent);
            if (to.empty() || to == from || (parent == "core" && to == "kernel"))
                continue;
            EXPECT_TRUE(arrows.at(from).contains(to)) << where(file, include);
        }
    }
}

std::vector<std::string> coreQtFolders()
{
    std::vector<std::string> folders;
    std::stringstream list(COMMONWEAVE_CORE_QT_HEADERS);
    for (std::string folder; std::getline(list, folder, ',');)
        std::copy_if(
            &folder, &folder + 1, std::back_inserter(folders), [](const std::string& name) {
                return name.ends_with("/QtCore") || name.ends_with("/QtSql");
            });
    return folders;
}

} // namespace

TEST(Arrows, LeadFromAppToUiToCoreToKernelAndNeverBack)
{
    for (const SourceFile& file : productFiles()) {
        const std::string from = partOf(file.path);
        for (const Include& include : file.includes) {
            if (include.isSystem)
                continue;
            const std::string to = partOf(include.path);
            EXPECT_TRUE(from == to || kArrows.at(from).contains(to)) << where(file, include);
        }
    }
}

TEST(Arrows, InsideCoreFollowTheDesign)
{
    expectArrows("core", kCoreArrows);
}

TEST(Arrows, InsideTheKernelFollowTheDesign)
{
    expectArrows("core/kernel", kKernelArrows);
}

TEST(Arrows, InsideUiLetNoWorkspaceIncludeAnother)
{
    expectArrows("ui", kUiArrows);
}

TEST(Includes, OfOursAreWrittenFromTheRootOfTheTree)
{
    for (const SourceFile& file : cw::architecture::allFiles())
        for (const Include& include : file.includes)
            EXPECT_TRUE(
                include.isSystem || include.path.ends_with(".moc") ||
                std::filesystem::exists(cw::architecture::pathInTree(include.path)))
                << where(file, include);
}

TEST(Kernel, IncludesTheStandardLibraryOnly)
{
    for (const SourceFile& file : productFiles()) {
        if (!file.isUnder("core/kernel"))
            continue;
        const bool mayUseIgraph = file.isUnder("core/kernel/analytics/igraph");
        for (const Include& include : file.includes)
            EXPECT_TRUE(
                !include.isSystem || kStandardHeaders.contains(include.path) ||
                (mayUseIgraph && include.path.starts_with("igraph/")))
                << where(file, include);
    }
}

TEST(Core, IncludesNoQtButCoreAndSql)
{
    const std::vector<std::string> folders = coreQtFolders();
    ASSERT_EQ(folders.size(), 2U);
    for (const SourceFile& file : productFiles()) {
        if (!file.isUnder("core"))
            continue;
        for (const Include& include : file.includes) {
            if (!include.isSystem || !include.path.starts_with("Q"))
                continue;
            const std::string name = include.path.substr(include.path.find('/') + 1);
            EXPECT_TRUE(std::any_of(folders.begin(), folders.end(), [&name](const auto& folder) {
                return std::filesystem::exists(folder + "/" + name);
            })) << where(file, include);
        }
    }
}

TEST(Core, SpeaksToSqliteInTheStoreOnly)
{
    for (const SourceFile& file : productFiles())
        for (const Include& include : file.includes)
            EXPECT_TRUE(
                file.isUnder("core/store") ||
                (include.path != "sqlite3.h" && !include.path.starts_with("QSql")))
                << where(file, include);
}

TEST(Map, IsNoGraphicsView)
{
    for (const SourceFile& file : productFiles())
        for (const Include& include : file.includes)
            EXPECT_EQ(include.path.find("QGraphics"), std::string::npos) << where(file, include);
}
