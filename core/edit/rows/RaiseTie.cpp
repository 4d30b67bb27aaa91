// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/rows/RaiseTie.h"

#include "core/edit/Assessments.h"
#include "core/edit/Relationships.h"

namespace cw::edit::rows {

Result<void> raiseTie(Batch& batch, const RaisedTie& raised, CivilDate day)
{
    const Result<Change> related = batch.then(relate, raised.first, raised.second, Relationship());
    if (!related)
        return related.error();
    const Network& network = batch.network();
    const Relationship& tie = *network.relationshipBetween(raised.first, raised.second);
    const MemberId me = network.profile().me;
    Assessment assessment;
    assessment.relationship = tie.id;
    if (me && tie.joins(me)) {
        assessment.author = me;
        assessment.source = Source::Self;
    }
    assessment.date = day;
    assessment.depth = raised.depth;
    const Result<Change> said = batch.then(assess, assessment);
    return said ? Result<void>() : Result<void>(said.error());
}

} // namespace cw::edit::rows
