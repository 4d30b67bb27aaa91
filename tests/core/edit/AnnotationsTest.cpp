// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Annotations.h"

#include "core/edit/MergeMembers.h"
#include "tests/core/edit/EditTest.h"

#include <limits>

namespace cw::edit {

class AnnotationsTest : public EditTest
{
protected:
    AnnotationId write(const char* words, ArrowTip tip = {})
    {
        Annotation annotation;
        annotation.text = text(words);
        annotation.tipMember = tip.member;
        if (tip.point) {
            annotation.tipX = tip.point->x;
            annotation.tipY = tip.point->y;
        }
        return insertedId<Annotation>(done(addAnnotation(context(), annotation)));
    }
};

TEST_F(AnnotationsTest, AreWrittenMovedRewrittenAndRemoved)
{
    const AnnotationId id = write("The harbour\nand the mill");
    done(moveAnnotation(context(), id, {3, -4}));
    EXPECT_EQ(network.find(id)->x, 3);
    EXPECT_EQ(network.find(id)->y, -4);
    done(rewriteAnnotation(context(), id, text("The mill")));
    EXPECT_EQ(network.find(id)->text, text("The mill"));
    EXPECT_TRUE(done(moveAnnotation(context(), id, {3, -4})).isEmpty());
    done(removeAnnotations(context(), std::array{id, id}));
    EXPECT_EQ(network.find(id), nullptr);
}

TEST_F(AnnotationsTest, WithoutWordsAndArrowAreNone)
{
    Annotation nothing;
    EXPECT_EQ(refusal(addAnnotation(context(), nothing), ErrorCode::InvalidArgument), "text");
    nothing.text = text(" \n ");
    EXPECT_EQ(refusal(addAnnotation(context(), nothing), ErrorCode::InvalidArgument), "text");
    const AnnotationId words = write("Here");
    done(rewriteAnnotation(context(), words, QString()));
    EXPECT_EQ(network.find(words), nullptr) << "goes with its last word";
    const AnnotationId arrow = write("", {{}, MapPoint{1, 2}});
    EXPECT_TRUE(network.find(arrow)->hasArrow());
    done(pointAnnotation(context(), arrow, {}));
    EXPECT_EQ(network.find(arrow), nullptr) << "goes with its arrow";
}

TEST_F(AnnotationsTest, RefusePlacesThatAreNone)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const AnnotationId id = write("Here");
    EXPECT_EQ(refusal(moveAnnotation(context(), id, {kInfinity, 0}), ErrorCode::OutOfRange), "x");
    const ArrowTip nowhere{{}, MapPoint{0, std::nan("")}};
    EXPECT_EQ(refusal(pointAnnotation(context(), id, nowhere), ErrorCode::OutOfRange), "tip_y");
    Annotation half = *network.find(id);
    half.tipX = 1;
    EXPECT_EQ(refusal(editAnnotation(context(), half), ErrorCode::InvalidArgument), "tip_y");
    half.tipY = 1;
    half.tipMember = add("Ana");
    EXPECT_EQ(refusal(editAnnotation(context(), half), ErrorCode::InvalidArgument), "tip_x");
}

TEST_F(AnnotationsTest, RefuseTextsThatNobodyReads)
{
    const QString longest(kMostAnnotationText, QLatin1Char('x'));
    const AnnotationId id = write("Here");
    done(rewriteAnnotation(context(), id, longest));
    EXPECT_EQ(
        refusal(rewriteAnnotation(context(), id, longest + u'y'), ErrorCode::OutOfRange), "text");
    EXPECT_EQ(
        refusal(rewriteAnnotation(context(), id, text("a\x01")), ErrorCode::InvalidArgument),
        "text");
}

TEST_F(AnnotationsTest, AnArrowLetsGoOfAMemberThatIsRemoved)
{
    const MemberId ana = add("Ana");
    const AnnotationId words = write("Starts here", {ana, {}});
    const AnnotationId arrow = write("", {ana, {}});
    done(removeMembers(context(), Only(ana)));
    ASSERT_NE(network.find(words), nullptr);
    EXPECT_FALSE(network.find(words)->hasArrow());
    EXPECT_EQ(network.find(arrow), nullptr) << "an arrow to nobody says nothing";
}

TEST_F(AnnotationsTest, AnArrowFollowsAMemberIntoTheOneItIsMergedInto)
{
    const MemberId ana = add("Ana");
    const MemberId same = add("Ana R");
    const AnnotationId words = write("Starts here", {same, {}});
    const auto merged = mergeMembers(context(), ana, Only(same));
    ASSERT_TRUE(merged.ok());
    commit(merged->change);
    EXPECT_EQ(network.find(words)->tipMember, ana);
}

} // namespace cw::edit
