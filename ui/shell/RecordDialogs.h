// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

class QWidget;

namespace cw {

class Commits;

/// Opens what is known of one affiliation or contact, to be edited where it stands.
void openAffiliation(Commits& commits, AffiliationId id, QWidget* parent);
void openInteraction(Commits& commits, InteractionId id, QWidget* parent);

} // namespace cw
