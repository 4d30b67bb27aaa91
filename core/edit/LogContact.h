// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <QStringList>

#include <vector>

namespace cw::edit {

/// Something that a member offers or looks for, as it was heard.
struct Heard
{
    enum class What { Offer, Need };

    What what = What::Need;
    MemberId member;
    QString text;
    QStringList tags; ///< names; a tag that is not there yet is made

    bool operator==(const Heard&) const = default;
};

/// How deep a tie is now, as whoever notes the contact sees it.
struct RaisedTie
{
    MemberId first;
    MemberId second;
    int depth = 0; ///< 0 to 5

    bool operator==(const RaisedTie&) const = default;
};

/// That members were in touch, and what else there is to note of it.
struct Contact
{
    Interaction interaction;
    std::vector<Exchange> exchanges; ///< without a date: that of the interaction
    std::vector<Heard> heard;        ///< on the board since the day of the interaction
    std::vector<RaisedTie> raised;   ///< only what a person has agreed to
};

/// Notes a contact with all that was heard and given in it, in one step. A tie that is raised and
/// is not there yet comes to be. A depth is the weaver's: as a side where *me* is one, else as
/// observer, and of the day of the interaction.
///
/// Errors: those of logInteraction(), logExchange(), addOffer(), addNeed(), relate(), assess().
Result<Change> logContact(const EditContext& context, const Contact& contact);

} // namespace cw::edit
