// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cw::architecture {

/// One `#include` line.
struct Include
{
    std::string path;      ///< what stands between the quotes or brackets
    bool isSystem = false; ///< written with <>
    int line = 0;          ///< 1-based
};

/// A file of ours, with its lines; paths are relative to the root of the tree, with '/'.
struct SourceFile
{
    std::string path;
    std::vector<std::string> lines;
    std::vector<Include> includes;

    /// "core/store" for "core/store/Backup.cpp"; "core/kernel/graph" inside the kernel.
    std::string folder() const;
    bool isHeader() const;
    bool isUnder(std::string_view folder) const;
};

/// Absolute path of something in the tree.
std::string pathInTree(std::string_view relative);

/// Every file below the named folders of the root (those that exist) with one of the endings,
/// sorted by path.
std::vector<SourceFile>
sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings);

/// All C++ of the product: app, core and ui.
std::vector<SourceFile> productFiles();
/// All C++ there is: the product, its tests and what builds the sample.
std::vector<SourceFile> allFiles();

/// The line without its comment and without what stands in string literals, so that a word in
/// either is no use of it. Block comments are not followed: we do not write them.
std::string codeOf(const std::string& line);

} // namespace cw::architecture
