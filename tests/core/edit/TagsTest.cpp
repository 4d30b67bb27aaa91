// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Tags.h"

#include "core/edit/Strands.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class TagsTest : public EditTest
{
protected:
    TagId word(const char* name)
    {
        Tag tag;
        tag.name = text(name);
        return insertedId<Tag>(done(createTag(context(), tag)));
    }
};

TEST_F(TagsTest, NamesAreUniqueWhateverTheirCase)
{
    const TagId food = word("Food");
    Tag again;
    again.name = text("fOOD ");
    EXPECT_EQ(refusal(createTag(context(), again), ErrorCode::AlreadyExists), "name");
    const TagId land = word("Land");
    EXPECT_EQ(refusal(renameTag(context(), land, text("FOOD")), ErrorCode::AlreadyExists), "name");
    done(renameTag(context(), food, text("food")));
    EXPECT_EQ(tagNamed(network, text("FooD"))->id, food);
    EXPECT_EQ(tagNamed(network, text("Sea")), nullptr);
}

TEST_F(TagsTest, ColourAndDescriptionCanChange)
{
    const TagId food = word("Food");
    done(recolorTag(context(), food, text("#00FF00")));
    EXPECT_EQ(network.find(food)->color, text("#00ff00"));
    EXPECT_EQ(
        refusal(recolorTag(context(), food, text("#00ff0")), ErrorCode::InvalidArgument), "color");
    done(describeTag(context(), food, text("what we eat")));
    EXPECT_TRUE(done(describeTag(context(), food, text("what we eat"))).isEmpty());
}

TEST_F(TagsTest, TaggingManyTouchesOnlyThoseWithout)
{
    const TagId food = word("Food");
    const std::array members{add("Ana"), add("Bo")};
    done(tagMembers(context(), Only(members[0]), food));
    EXPECT_EQ(done(tagMembers(context(), members, food)).rowCount(), 1U);
    EXPECT_EQ(done(untagMembers(context(), members, food)).rowCount(), 2U);
    EXPECT_TRUE(done(untagMembers(context(), members, food)).isEmpty());
    EXPECT_EQ(refusal(tagMembers(context(), members, TagId{9}), ErrorCode::NotFound), "tag");
}

TEST_F(TagsTest, MergingPutsTheKeptOneInThePlaceOfTheOthers)
{
    const TagId food = word("Food");
    const TagId foods = word("Foods");
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    done(tagMembers(context(), Only(ana), foods));
    done(tagMembers(context(), Only(ana), food));
    Strand strand;
    strand.relationship = tie(ana, bo);
    const StrandId gives = insertedId<Strand>(done(addStrand(context(), strand)));
    done(tagStrands(context(), Only(gives), foods));
    done(mergeTags(context(), food, Only(foods)));
    EXPECT_EQ(at(ana).tags, IdSet<Tag>{food});
    EXPECT_EQ(network.find(gives)->tags, IdSet<Tag>{food});
    EXPECT_EQ(network.find(foods), nullptr);
    EXPECT_EQ(refusal(mergeTags(context(), food, Only(food)), ErrorCode::InvalidArgument), "tags");
    done(untagStrands(context(), Only(gives), food));
    EXPECT_TRUE(network.find(gives)->tags.isEmpty());
}

TEST_F(TagsTest, RemovingATagTakesItOffEverything)
{
    const TagId food = word("Food");
    const MemberId ana = add("Ana");
    done(tagMembers(context(), Only(ana), food));
    done(removeTags(context(), Only(food)));
    EXPECT_TRUE(at(ana).tags.isEmpty());
}

TEST_F(TagsTest, OnlyUnusedTagsAreRemoved)
{
    const TagId food = word("Food");
    word("Sea");
    done(tagMembers(context(), Only(add("Ana")), food));
    done(removeUnusedTags(context()));
    EXPECT_EQ(network.all<Tag>().size(), 1U);
    EXPECT_TRUE(done(removeUnusedTags(context())).isEmpty());
}

} // namespace cw::edit
