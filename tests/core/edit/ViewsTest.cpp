// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Views.h"

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
