// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"
#include "core/health/time/Periods.h"
#include "core/query/GraphQuery.h"

#include <functional>
#include <vector>

namespace cw::health {

struct NewcomerQuery
{
    query::GraphQuery of; ///< its date does not count
    Period joined;        ///< who joined in it
    int days = 90;        ///< after which one is looked at
    int ties = 2;         ///< that one has who has settled
    /// Who is of the core; empty: not asked.
    std::function<bool(MemberId)> isCore;
};

/// How somebody came in.
struct NewcomerPath
{
    MemberId member;
    CivilDate joined;
    MemberId broughtBy;     ///< none: not known
    CivilDate firstTie;     ///< earliest day that a tie is known from; none: no tie has a day
    CivilDate firstContact; ///< first interaction; none: none is known
    int ties = 0;           ///< after so many days; of an open path today
    bool isOpen = false;    ///< these days are not over yet

    bool operator==(const NewcomerPath&) const = default;
};

struct Newcomers
{
    std::vector<NewcomerPath> paths; ///< by the day of joining
    std::size_t undated = 0;         ///< members of whom nothing says when they joined
    Measured settled;         ///< share of those whose days are over who had so many ties then
    Measured brought;         ///< share of all of whom it is known who brought them
    Measured broughtByOthers; ///< of these, share who were not brought by the core

    bool operator==(const Newcomers&) const = default;
};

/// The paths of those who joined in a period. Who has left again by then has no ties and has not
/// settled. O(members + assessments and interactions of the newcomers).
Newcomers findNewcomers(const Network& network, const NewcomerQuery& query, CivilDate today);

} // namespace cw::health
