// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

class QMenu;
class QWidget;

/// What can be done about an introduction, wherever it is shown.
namespace cw {

class Commits;

/// That one of the two has been asked, and what they said.
/// @param row  may have changed or gone by now. @param commits  outlive the menu.
void fillSideMenu(QMenu& menu, Commits& commits, const Introduction& row, MemberId side);
/// Introduced today, and to be asked after in two weeks: one step.
void introduceToday(Commits& commits, IntroductionId id);
void noteFirstContactToday(Commits& commits, IntroductionId id);
/// Opens the dialog that ends it.
void askForOutcome(Commits& commits, IntroductionId id, QWidget* parent);
/// Drafts what is said about both from their profiles, and begins. None: refused.
IntroductionId beginIntroduction(Commits& commits, const Introduction& begun);

} // namespace cw
