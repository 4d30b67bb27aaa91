// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace cw::architecture {
namespace {

namespace fs = std::filesystem;

SourceFile readFile(const fs::path& file)
{
    static const std::regex include(R"rx(^\s*#\s*include\s*(<([^>]+)>|"([^"]+)"))rx");
    SourceFile source;
    source.path = fs::relative(file, COMMONWEAVE_SOURCE_DIR).generic_string();
    std::ifstream stream(file, std::ios::binary);
    for (std::string line; std::getline(stream, line);) {
        std::smatch match;
        if (std::regex_search(line, match, include)) {
            const bool isSystem = match[2].matched;
            source.includes.push_back(
                {.path = isSystem ? match[2].str() : match[3].str(),
                 .isSystem = isSystem,
                 .line = static_cast<int>(source.lines.size()) + 1});
        }
        source.lines.push_back(std::move(line));
    }
    return source;
}

} // namespace

std::string SourceFile::folder() const
{
    return path.substr(0, path.rfind('/'));
}

bool SourceFile::isHeader() const
{
    return path.ends_with(".h");
}

bool SourceFile::isUnder(std::string_view folder) const
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

std::string pathInTree(std::string_view relative)
{
    return (fs::path(COMMONWEAVE_SOURCE_DIR) / relative).string();
}

std::vector<SourceFile>
sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings)
{
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        const fs::path root = pathInTree(folder);
        if (!fs::exists(root))
            continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
            const std::string name = entry.path().filename().string();
            const bool wanted =
                std::any_of(endings.begin(), endings.end(), [&name](const std::string& ending) {
                    return name.ends_with(ending);
                });
            if (entry.is_regular_file() && wanted)
                files.push_back(readFile(entry.path()));
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) {
        return a.path < b.path;
    });
    return files;
}

std::vector<SourceFile> productFiles()
{
    return sourceFiles({"app", "core", "ui"}, {".cpp", ".h"});
}

std::vector<SourceFile> allFiles()
{
    return sourceFiles({"app", "core", "ui", "tests", "resources"}, {".cpp", ".h"});
}

std::string codeOf(const std::string& line)
{
    static const std::regex literal(R"rx("([^"\\]|\\.)*")rx");
    const std::string bare = std::regex_replace(line, literal, "\"\"");
    const std::size_t trimmed = bare.find_first_not_of(" \t");
    if (trimmed != std::string::npos && bare.compare(trimmed, 2, "* ") == 0)
        return {};
    return bare.substr(0, bare.find("//"));
}

} // namespace cw::architecture
