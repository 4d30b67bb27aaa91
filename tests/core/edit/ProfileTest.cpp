// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Profile.h"

#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class ProfileTest : public EditTest
{};

TEST_F(ProfileTest, TheNetworkHasANameAndAMe)
{
    NetworkProfile profile = network.profile();
    profile.name = text(" Harbour Food ");
    done(editProfile(context(), profile));
    EXPECT_EQ(network.profile().name, text("Harbour Food"));
    const MemberId ana = add("Ana");
    done(setMe(context(), ana));
    EXPECT_EQ(network.profile().me, ana);
    EXPECT_TRUE(done(setMe(context(), ana)).isEmpty());
}

TEST_F(ProfileTest, RefusesANetworkThatEndsBeforeItBeginsOrIsAnother)
{
    EXPECT_EQ(refusal(setMe(context(), MemberId{9}), ErrorCode::NotFound), "member");
    NetworkProfile profile = network.profile();
    profile.start = day("2026-01-01");
    profile.end = day("2025-01-01");
    EXPECT_EQ(refusal(editProfile(context(), profile), ErrorCode::OutOfRange), "end_date");
    profile.id = NetworkProfileId{2};
    EXPECT_EQ(refusal(editProfile(context(), profile), ErrorCode::NotFound), "network");
}

} // namespace cw::edit
