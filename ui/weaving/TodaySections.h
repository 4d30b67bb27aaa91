// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cw {

class TodayPage;
struct WeavePicture;

/// The parts of the day's page, each left out where there is nothing in it.
void addReadyIntroductions(TodayPage& page, const WeavePicture& picture);
void addFollowUps(TodayPage& page, const WeavePicture& picture);
void addDueContacts(TodayPage& page, const WeavePicture& picture);
void addIntroductionsUnderWay(TodayPage& page, const WeavePicture& picture);
void addCommitments(TodayPage& page, const WeavePicture& picture);
void addNeeds(TodayPage& page, const WeavePicture& picture);
void addAdvice(TodayPage& page, const WeavePicture& picture);
void addSnoozedContacts(TodayPage& page, const WeavePicture& picture);

} // namespace cw
