// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Selection.h"

#include "core/network/Network.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace cw {

TEST(Selection, AnnouncesOnlyADifference)
{
    Selection selection;
    QSignalSpy changes(&selection, &Selection::changed);
    selection.set({MemberId{2}, MemberId{1}, MemberId{2}});
    EXPECT_EQ(selection.members(), (std::vector{MemberId{1}, MemberId{2}}));
    selection.set({MemberId{1}, MemberId{2}});
    EXPECT_EQ(changes.count(), 1);
}

TEST(Selection, KnowsTheOnlyOne)
{
    Selection selection;
    selection.select(MemberId{7});
    EXPECT_EQ(selection.onlyMember(), MemberId{7});
    selection.toggle(RelationshipId{3});
    EXPECT_TRUE(selection.onlyMember().isNull());
    selection.toggle(MemberId{7});
    EXPECT_EQ(selection.onlyRelationship(), RelationshipId{3});
}

TEST(Selection, LetsGoOfWhatIsGone)
{
    Selection selection;
    selection.set({MemberId{1}}, {RelationshipId{2}});
    selection.prune(Network());
    EXPECT_TRUE(selection.isEmpty());
}

} // namespace cw
