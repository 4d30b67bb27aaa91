// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Draft.h"

namespace cw::exchange {

const char* reasonKey(Reason reason)
{
    switch (reason) {
    case Reason::UnreadableFormat:
        return "unreadable_format";
    case Reason::MalformedSource:
        return "malformed_source";
    case Reason::DtdRefused:
        return "dtd_refused";
    case Reason::LimitExceeded:
        return "limit_exceeded";
    case Reason::Truncated:
        return "truncated";
    case Reason::MissingColumn:
        return "missing_column";
    case Reason::UndecodableText:
        return "undecodable_text";
    case Reason::MissingLabel:
        return "missing_label";
    case Reason::MissingEnd:
        return "missing_end";
    case Reason::SelfTie:
        return "self_tie";
    case Reason::UnknownEnd:
        return "unknown_end";
    case Reason::DuplicateId:
        return "duplicate_id";
    case Reason::IdInUse:
        return "id_in_use";
    case Reason::AmbiguousLabel:
        return "ambiguous_label";
    case Reason::NotANumber:
        return "not_a_number";
    case Reason::NotADate:
        return "not_a_date";
    case Reason::OutOfRange:
        return "out_of_range";
    case Reason::UnknownValue:
        return "unknown_value";
    case Reason::NotTaken:
        return "not_taken";
    case Reason::NotKept:
        return "not_kept";
    case Reason::PossibleDuplicate:
        return "possible_duplicate";
    case Reason::UnknownMember:
        return "unknown_member";
    case Reason::MatchedByEmail:
        return "matched_by_email";
    }
    return "malformed_source";
}

} // namespace cw::exchange
