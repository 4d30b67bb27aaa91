// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <gtest/gtest.h>

#include <functional>
#include <regex>

using cw::architecture::codeOf;
using cw::architecture::SourceFile;

namespace {

void expectNowhere(const std::vector<SourceFile>& files, const std::regex& forbidden)
{
    for (const SourceFile& file : files)
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(codeOf(file.lines[i]), forbidden))
                << file.path << ":" << i + 1 << " " << file.lines[i];
}

} // namespace

TEST(Core, SpeaksNoHumanLanguage)
{
    const std::regex translation(
        R"(\btr\(|\btrUtf8\(|QT_TR_NOOP|QT_TRANSLATE_NOOP|::translate\(|Q_DECLARE_TR_FUNCTIONS)");
    expectNowhere(cw::architecture::sourceFiles({"core"}, {".cpp", ".h"}), translation);
}

TEST(Texts, AreNotHiddenFromLupdateInAMacro)
{
    const std::regex wrapped(R"(#\s*define.*(QT_TR|\btr\(|translate\())");
    expectNowhere(cw::architecture::productFiles(), wrapped);
}

TEST(Tests, NeverSleep)
{
    const std::regex sleep(R"(sleep_for|sleep_until|\b[mun]?(nano)?sleep\(|qSleep\(|qWait\()");
    std::vector<SourceFile> files = cw::architecture::sourceFiles({"tests"}, {".cpp", ".h"});
    // These tests name what they forbid.
    std::erase_if(files, [](const SourceFile& file) { return file.isUnder("tests/architecture"); });
    expectNowhere(files, sleep);
}

TEST(Product, LeavesNothingForLater)
{
    // In comments too: what is missing belongs into an issue.
    const std::regex mark(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    for (const SourceFile& file : cw::architecture::productFiles())
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(file.lines[i], mark)) << file.path << ":" << i + 1;
}

TEST(Product, ThrowsNoExceptionsOfItsOwn)
{
    expectNowhere(cw::architecture::productFiles(), std::regex(R"(\bthrow\b)"));
}

TEST(Product, UsesNothingThatClang14CannotRead)
{
    // With libstdc++ 12 it cannot make a std::ranges::subrange, which these algorithms return.
    expectNowhere(
        cw::architecture::productFiles(),
        std::regex(R"(std::(expected|format|views|source_location)\b|)"
                   R"(ranges::(subrange|unique|remove|remove_if|partition|rotate|search)\b)"));
}
