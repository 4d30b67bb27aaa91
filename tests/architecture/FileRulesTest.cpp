// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

using cw::architecture::allFiles;
using cw::architecture::SourceFile;

namespace {

constexpr std::size_t kLongestSource = 600;
constexpr std::size_t kLongestHeader = 250;

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Whether the CMakeLists.txt of the file's folder or of one above it names the file, or any its
/// path from the root.
bool isBuilt(const SourceFile& file)
{
    for (const SourceFile& list : cw::architecture::sourceFiles(
             {"app", "core", "ui", "tests", "resources"}, {"CMakeLists.txt"})) {
        const std::string name =
            file.isUnder(list.folder()) ? file.path.substr(list.folder().size() + 1) : file.path;
        const auto names = [&name](const std::string& line) {
            return line.find(name) != std::string::npos;
        };
        if (std::any_of(list.lines.begin(), list.lines.end(), names))
            return true;
    }
    return false;
}

} // namespace

TEST(File, NamesTheLicenceInItsFirstLine)
{
    const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    for (const SourceFile& file : allFiles())
        EXPECT_TRUE(!file.lines.empty() && file.lines.front() == "// " + licence) << file.path;
    for (const SourceFile& file : cw::architecture::sourceFiles(
             {"app", "core", "ui", "tests", "resources", "translations", "packaging"},
             {"CMakeLists.txt", ".cmake"}))
        EXPECT_TRUE(!file.lines.empty() && file.lines.front() == "# " + licence) << file.path;
}

TEST(File, IsShortEnoughToBeOneIdea)
{
    for (const SourceFile& file : allFiles())
        EXPECT_LE(file.lines.size(), file.isHeader() ? kLongestHeader : kLongestSource)
            << file.path;
}

TEST(File, IsProtectedByPragmaOnceWhenAHeader)
{
    for (const SourceFile& file : allFiles())
        EXPECT_TRUE(
            !file.isHeader() ||
            std::find(file.lines.begin(), file.lines.end(), "#pragma once") != file.lines.end())
            << file.path;
}

TEST(Folder, IsEnteredByTheOneAbove)
{
    namespace fs = std::filesystem;
    for (const SourceFile& file : cw::architecture::sourceFiles(
             {"app", "core", "ui", "tests", "resources", "translations", "packaging"},
             {"CMakeLists.txt"})) {
        const fs::path folder = fs::path(cw::architecture::pathInTree(file.path)).parent_path();
        const std::regex name("\\b" + folder.filename().string() + "\\b");
        const std::string above = contentOf(folder.parent_path() / "CMakeLists.txt");
        const std::string root = contentOf(cw::architecture::pathInTree("CMakeLists.txt"));
        EXPECT_TRUE(std::regex_search(above, name) || std::regex_search(root, name)) << file.path;
    }
}

TEST(File, IsBuiltWhenASource)
{
    for (const SourceFile& file : allFiles())
        EXPECT_TRUE(file.isHeader() || isBuilt(file))
            << file.path << " stands in no CMakeLists.txt";
}
