// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Columns.h"

#include <gtest/gtest.h>

namespace {

using namespace cw::exchange;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(Columns, KnowsHeadersWhateverTheirSpelling)
{
    EXPECT_EQ(columnOf(DraftFieldOwner::Element, text("LABEL")), Column::Label);
    EXPECT_EQ(columnOf(DraftFieldOwner::Element, text(" first_name ")), Column::FirstName);
    EXPECT_EQ(columnOf(DraftFieldOwner::Element, text("E-Mail")), Column::Email);
    EXPECT_EQ(columnOf(DraftFieldOwner::Connection, text("Vertex  1")), Column::From);
    EXPECT_EQ(columnOf(DraftFieldOwner::Element, text("Favourite fish")), Column::Custom);
}

TEST(Columns, MeansSomethingElseOnElementsAndConnections)
{
    EXPECT_EQ(columnOf(DraftFieldOwner::Connection, text("Source")), Column::From);
    EXPECT_EQ(columnOf(DraftFieldOwner::Element, text("Source")), Column::Custom);
}

TEST(Columns, GivesEachMeaningToOneHeaderOnly)
{
    const auto columns = columnsOf(
        DraftFieldOwner::Element, {text("Name"), text("Label"), text("label"), text("x")});
    EXPECT_EQ(columns, (std::vector{Column::Custom, Column::Label, Column::Custom, Column::X}));
}

} // namespace
