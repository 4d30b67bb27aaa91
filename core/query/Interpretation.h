// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Vocabulary.h"
#include "core/query/CaptureWords.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace cw::query {

/// Somebody in a captured sentence.
struct CapturedName
{
    QString typed;        ///< as it stands in the sentence; empty: the weaver, who was only meant
    qsizetype at = -1;    ///< where it begins there
    qsizetype length = 0; ///< how long it is there
    MemberId member;      ///< who is meant; none: somebody new, called `newName`
    QString newName;      ///< set even where a member is meant, should the person say "no, new"
    MemberKind newKind = MemberKind::Individual;
    std::vector<MemberId> alternatives; ///< others who could be meant, best first
    bool isMe = false;
    bool isUncertain = false; ///< several answer as well, or it seems misspelt
    bool isAside = false;     ///< is named only for what they offer, look for, gave or got

    bool isNew() const { return !member; }
    bool operator==(const CapturedName&) const = default;
};

/// A strand that the sentence speaks of, from the first to the second of each pair.
struct CapturedStrand
{
    QString type;
    CaptureFlow flow = CaptureFlow::None; ///< never Backward: the pairs stand the right way round

    bool operator==(const CapturedStrand&) const = default;
};

/// Something that somebody offers or looks for.
struct CapturedListing
{
    bool isOffer = false; ///< else a need
    std::size_t who = 0;  ///< index into the names
    QString text;

    bool operator==(const CapturedListing&) const = default;
};

/// Something that went from one to another.
struct CapturedExchange
{
    std::size_t giver = 0; ///< index into the names, as the next
    std::size_t receiver = 0;
    ExchangeKind what = ExchangeKind::Resource;
    QString text;

    bool operator==(const CapturedExchange&) const = default;
};

/// A piece of the sentence and what it was taken for; for colouring it. Names are not among them.
struct CapturedPart
{
    qsizetype at = 0;
    qsizetype length = 0;
    CaptureMeaning meaning = CaptureMeaning::Filler;

    bool operator==(const CapturedPart&) const = default;
};

enum class CaptureProblem {
    NothingSaid,  ///< nobody is named
    NobodyIsMe,   ///< the weaver is meant, and the document does not know who that is
    NothingToDo,  ///< somebody who is there already, and nothing about them
    NothingHeard, ///< "offers", and not what
    NobodySaid,   ///< "offers", and not who; or "gave", and not whom
};

/// What a captured sentence would do; a preview shows it, a person may change it, and
/// edit::quickCapture() does it.
struct Interpretation
{
    using Pair = std::pair<std::size_t, std::size_t>;

    std::vector<CapturedName> names;
    /// Who gets a relationship with whom, as indexes into `names`; the giver of a strand first.
    std::vector<Pair> pairs;
    std::optional<int> depth; ///< 0 to 5, of each pair
    std::optional<CapturedStrand> strand;
    std::optional<InteractionKind> interaction; ///< of all names together but those aside
    std::vector<CapturedListing> listings;
    std::vector<CapturedExchange> exchanges;
    CivilDate date;           ///< of the interaction or the depth; set: today unless said
    bool dateIsSaid = false;  ///< in words
    bool isBeginning = false; ///< the date is since when ("since yesterday")
    QString note;
    std::vector<CapturedPart> parts;
    std::vector<CaptureProblem> problems;
    QString unfinished; ///< the word behind which something is missing

    /// Whether there is something to do.
    bool isWhole() const;

    bool operator==(const Interpretation&) const = default;
};

} // namespace cw::query
