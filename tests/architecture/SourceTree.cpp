// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

namespace cw::architecture {
namespace {

namespace fs = std::filesystem;

/// The include that a line is, or nothing.
std::optional<Include> includeOf(const std::string& line, int number)
{
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#' || line.find("include", hash) > hash + 4)
        return std::nullopt;
    const std::size_t open = line.find_first_of("<\"", hash);
    if (open == std::string::npos)
        return std::nullopt;
    const bool isSystem = line[open] == '<';
    const std::size_t close = line.find(isSystem ? '>' : '"', open + 1);
    if (close == std::string::npos)
        return std::nullopt;
    return Include{
        .path = line.substr(open + 1, close - open - 1), .isSystem = isSystem, .line = number};
}

SourceFile readFile(const fs::path& file)
{
    SourceFile source;
    source.path = file.lexically_relative(COMMONWEAVE_SOURCE_DIR).generic_string();
    std::ifstream stream(file, std::ios::binary);
    for (std::string line; std::getline(stream, line);) {
        if (auto include = includeOf(line, static_cast<int>(source.lines.size()) + 1))
            source.includes.push_back(std::move(*include));
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
    // The tree does not change while the tests run.
    static std::map<
        std::pair<std::vector<std::string>, std::vector<std::string>>, std::vector<SourceFile>>
        read;
    const auto known = read.find({folders, endings});
    if (known != read.end())
        return known->second;
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
    read[{folders, endings}] = files;
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
    std::string code;
    bool inString = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (inString && line[i] == '\\') {
            ++i;
            continue;
        }
        if (line[i] == '"') {
            inString = !inString;
            code += '"';
        } else if (!inString) {
            if (line.compare(i, 2, "//") == 0)
                break;
            code += line[i];
        }
    }
    return code;
}

} // namespace cw::architecture
