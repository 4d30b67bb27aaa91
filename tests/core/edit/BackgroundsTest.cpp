// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Backgrounds.h"

#include "core/change/Journal.h"
#include "core/edit/Annotations.h"
#include "core/edit/Arrangements.h"
#include "core/edit/Views.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class BackgroundsTest : public EditTest
{
protected:
    static Picture picture(const char* content)
    {
        Picture picture;
        picture.mediaType = text("image/png");
        picture.width = 40;
        picture.height = 30;
        picture.bytes = QByteArray("\x89PNG\r\n\x1A\n") + content;
        return picture;
    }

    Background lay(const char* content, int arrangement = kTheMap)
    {
        Background where;
        where.arrangement = arrangement;
        where.width = 100;
        done(layBackground(context(), picture(content), where));
        return *backgroundOf(network, arrangement);
    }
};

TEST_F(BackgroundsTest, AnotherPictureTakesThePlaceOfTheFirst)
{
    const Background plan = lay("plan");
    const Background other = lay("other");
    EXPECT_EQ(other.id, plan.id);
    EXPECT_EQ(network.all<Picture>().size(), 1U) << "nobody shows the first any more";
    EXPECT_EQ(network.find(other.picture)->bytes, picture("other").bytes);
    done(removeBackground(context(), other.id));
    EXPECT_EQ(network.all<Picture>().size(), 0U);
    EXPECT_EQ(refusal(removeBackground(context(), other.id), ErrorCode::NotFound), "background");
}

TEST_F(BackgroundsTest, TheSameBytesAreKeptOnce)
{
    const Background first = lay("plan");
    EXPECT_EQ(lay("plan", 2).picture, first.picture);
    EXPECT_EQ(network.all<Picture>().size(), 1U);
    done(removeBackground(context(), first.id));
    EXPECT_EQ(network.all<Picture>().size(), 1U) << "the other arrangement shows it";
}

TEST_F(BackgroundsTest, MovingOneCopiesNoBytesIntoTheHistory)
{
    QByteArray noise(200'000, '\0');
    std::uint32_t state = 1;
    for (char& byte : noise)
        byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    Background where;
    Picture plan = picture("");
    plan.bytes += noise;
    const Change laid = done(layBackground(context(), plan, where));
    Background moved = *backgroundOf(network);
    moved.x = 12;
    const Change step = done(editBackground(context(), moved));
    EXPECT_LT(journal::encode(laid, journal::Insertions::IdsOnly).size(), 200);
    EXPECT_LT(journal::encode(step, journal::Insertions::IdsOnly).size(), 200);
}

TEST_F(BackgroundsTest, RefusesWhatIsNoPicture)
{
    Background where;
    Picture text1 = picture("");
    text1.bytes = "Dear Ana,";
    EXPECT_EQ(refusal(layBackground(context(), text1, where), ErrorCode::InvalidArgument), "bytes");
    Picture wide = picture("x");
    wide.width = 100'000;
    EXPECT_EQ(refusal(layBackground(context(), wide, where), ErrorCode::OutOfRange), "width");
    Picture heavy = picture("x");
    heavy.bytes.append(kMostPictureBytes, 'x');
    EXPECT_EQ(refusal(layBackground(context(), heavy, where), ErrorCode::OutOfRange), "bytes");
    where.opacity = 0;
    EXPECT_EQ(
        refusal(layBackground(context(), picture("x"), where), ErrorCode::OutOfRange), "opacity");
    EXPECT_EQ(network.all<Picture>().size(), 0U);
}

TEST_F(BackgroundsTest, AllPicturesTogetherHaveABudget)
{
    const auto large = [&](char which) {
        Picture each = picture("");
        each.bytes.append(kMostPictureBytes - each.bytes.size(), which);
        return each;
    };
    Background where;
    constexpr int kFit = static_cast<int>(kMostPicturesTogether / kMostPictureBytes);
    for (int at = 0; at < kFit; ++at) {
        where.arrangement = at + 1;
        done(layBackground(context(), large(static_cast<char>(at)), where));
    }
    where.arrangement = kFit + 1;
    EXPECT_EQ(refusal(layBackground(context(), large('z'), where), ErrorCode::OutOfRange), "bytes");
    EXPECT_TRUE(layBackground(context(), large(0), where).ok()) << "the same bytes cost nothing";
}

TEST_F(BackgroundsTest, GoesWithItsArrangement)
{
    const MemberId ana = add("Ana");
    SavedView view;
    view.name = text("Rings");
    done(keepArrangement(context(), view, std::array{Move{ana, {1, 2}}}));
    const SavedView kept = network.all<SavedView>().last();
    lay("plan", kept.arrangement);
    Background elsewhere = lay("plan");
    Annotation words;
    words.arrangement = kept.arrangement;
    words.text = text("Inner ring");
    done(addAnnotation(context(), words));
    done(removeView(context(), kept.id));
    EXPECT_EQ(backgroundOf(network, kept.arrangement), nullptr);
    EXPECT_EQ(network.all<Annotation>().size(), 0U);
    EXPECT_EQ(network.all<Picture>().size(), 1U);
    EXPECT_EQ(backgroundOf(network)->id, elsewhere.id);
}

} // namespace cw::edit
