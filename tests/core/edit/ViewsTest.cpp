// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Views.h"

#include "core/edit/Arrangements.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class ViewsTest : public EditTest
{
protected:
    SavedViewId save(const char* name)
    {
        SavedView view;
        view.name = text(name);
        return insertedId<SavedView>(done(saveView(context(), view)));
    }
};

TEST_F(ViewsTest, NewViewsComeLastAndSavedOnesStayWhereTheyAre)
{
    const SavedViewId first = save("First");
    const SavedViewId second = save("Second");
    EXPECT_EQ(network.find(second)->position, 1);
    SavedView again = *network.find(first);
    again.zoom = 2;
    done(saveView(context(), again));
    EXPECT_EQ(network.find(first)->zoom, 2);
    done(moveView(context(), first, 1));
    EXPECT_EQ(network.find(second)->position, 0);
    done(removeView(context(), second));
    EXPECT_EQ(network.all<SavedView>().size(), 1U);
}

TEST_F(ViewsTest, NamesAreUniqueWhateverTheirCase)
{
    save("First");
    const SavedViewId second = save("Second");
    EXPECT_EQ(
        refusal(renameView(context(), second, text("FIRST")), ErrorCode::AlreadyExists), "name");
    done(renameView(context(), second, text("Other")));
}

TEST_F(ViewsTest, AKeptArrangementHasPlacesOfItsOwnAndGoesWithItsView)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    done(moveMembers(context(), std::array{Move{ana, {1, 2}}}));
    SavedView view;
    view.name = text("Rings around Ana");
    const std::array places{Move{ana, {10, 20}}, Move{bo, {30, 40}}};
    done(keepArrangement(context(), view, places));
    const SavedView& kept = network.all<SavedView>().last();
    EXPECT_EQ(kept.arrangement, 2);
    ASSERT_NE(network.placementOf(bo, 2), nullptr);
    EXPECT_EQ(network.placementOf(bo, 2)->x, 30);
    EXPECT_EQ(network.placementOf(ana)->x, 1) << "the map is untouched";
    EXPECT_EQ(refusal(keepArrangement(context(), view, places), ErrorCode::AlreadyExists), "name");
    done(removeView(context(), kept.id));
    EXPECT_EQ(network.placementOf(bo, 2), nullptr);
    EXPECT_NE(network.placementOf(ana), nullptr);
}

TEST_F(ViewsTest, PlacesThatAnotherViewShowsStay)
{
    const MemberId ana = add("Ana");
    SavedView view;
    view.name = text("One");
    done(keepArrangement(context(), view, std::array{Move{ana, {10, 20}}}));
    SavedView second = network.all<SavedView>().last();
    const SavedViewId first = second.id;
    second.id = {};
    second.name = text("Two");
    done(saveView(context(), second));
    done(removeView(context(), first));
    EXPECT_NE(network.placementOf(ana, 2), nullptr);
}

TEST_F(ViewsTest, RefusesAFocusOnNobody)
{
    SavedView view;
    view.name = text("Around");
    view.focusSteps = 2;
    EXPECT_EQ(refusal(saveView(context(), view), ErrorCode::InvalidArgument), "focus");
    view.focus = add("Ana");
    view.focusSteps = 10;
    EXPECT_EQ(refusal(saveView(context(), view), ErrorCode::OutOfRange), "focus_steps");
}

} // namespace cw::edit
