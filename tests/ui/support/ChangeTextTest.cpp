// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ChangeText.h"

#include "core/change/Change.h"

#include <gtest/gtest.h>

#include <array>

namespace cw {

namespace {

Network pair()
{
    Network network;
    Change change;
    change.of<Member>().inserted = {
        Member{.id = MemberId{1}, .name = QStringLiteral("Ana Ruiz")},
        Member{.id = MemberId{2}, .name = QStringLiteral("Bo Lind")}};
    change.of<Relationship>().inserted = {
        Relationship{.id = RelationshipId{3}, .first = MemberId{1}, .second = MemberId{2}}};
    apply(network, change);
    return network;
}

} // namespace

TEST(ChangeText, NamesOneAndCountsSeveral)
{
    const Network network = pair();
    const std::array one{MemberId{1}};
    const std::array both{MemberId{1}, MemberId{2}};
    EXPECT_EQ(
        changeText(titleOf(titles::kMemberRemove, network, one)),
        QStringLiteral("Remove Ana Ruiz"));
    EXPECT_EQ(
        changeText(titleOf(titles::kMemberRemove, network, both)),
        QStringLiteral("Remove 2 member(s)"));
}

TEST(ChangeText, NamesATieByItsSides)
{
    EXPECT_EQ(
        changeText(titleOf(titles::kRelationshipAdd, pair(), RelationshipId{3})),
        QString::fromUtf8("Connect Ana Ruiz – Bo Lind"));
}

TEST(ChangeText, LeavesANameThatLooksLikeAPlaceholderAlone)
{
    EXPECT_EQ(
        changeText(titleOf(titles::kMemberAdd, QStringLiteral("%1 & %n"))),
        QStringLiteral("Add %1 & %n"));
}

TEST(ChangeText, SaysSomethingForAKeyOfANewerProgram)
{
    EXPECT_EQ(
        changeText({.key = QStringLiteral("comet.add"), .arguments = {}}),
        QStringLiteral("Change"));
}

} // namespace cw
