// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/FieldPlaces.h"

#include "core/exchange/fields/RowCells.h"

#include <algorithm>
#include <iterator>

namespace cw::exchange {

namespace {

// clang-format off
constexpr FieldPlace kPlaces[] = {
    {"network", "id", Slot::Implied},
    {"network", "name", Slot::NetworkName},
    {"network", "description", Slot::NetworkDescription},
    {"network", "issue", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "complexity", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "type", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "intent", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "formality", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "start_date", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "end_date", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "place", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "parent", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "rule", Slot::NetworkField, Column::Custom, u"Profile"},
    {"network", "me", Slot::NetworkField, Column::Custom, u"Profile"},

    {"tag", "id", Slot::Implied},
    {"tag", "name", Slot::ElementColumn, Column::Tags},
    {"tag", "color", Slot::NetworkField, Column::Custom, u"Tag details"},
    {"tag", "description", Slot::NetworkField, Column::Custom, u"Tag details"},

    {"field_definition", "id", Slot::Implied},
    {"field_definition", "label", Slot::CustomColumns},
    {"field_definition", "owner", Slot::NetworkField, Column::Custom, u"Field definitions"},
    {"field_definition", "key", Slot::NetworkField, Column::Custom, u"Field definitions"},
    {"field_definition", "kind", Slot::NetworkField, Column::Custom, u"Field definitions"},
    {"field_definition", "options", Slot::NetworkField, Column::Custom, u"Field definitions"},
    {"field_definition", "position", Slot::NetworkField, Column::Custom, u"Field definitions"},
    {"field_definition", "is_private", Slot::NetworkField, Column::Custom, u"Field definitions"},

    {"member", "id", Slot::ElementColumn, Column::Id},
    {"member", "kind", Slot::ElementField, Column::Custom, u"Member kind"},
    {"member", "name", Slot::ElementColumn, Column::Label},
    {"member", "short_name", Slot::ElementField, Column::Custom, u"Short name"},
    {"member", "type", Slot::ElementColumn, Column::Type},
    {"member", "description", Slot::ElementColumn, Column::Description},
    {"member", "notes", Slot::ElementField, Column::Custom, u"Notes"},
    {"member", "email", Slot::ElementColumn, Column::Email},
    {"member", "phone", Slot::ElementField, Column::Custom, u"Phone"},
    {"member", "url", Slot::ElementColumn, Column::Url},
    {"member", "image", Slot::ElementColumn, Column::Image},
    {"member", "sector", Slot::ElementField, Column::Custom, u"Sector"},
    {"member", "place", Slot::ElementField, Column::Custom, u"Place"},
    {"member", "latitude", Slot::ElementField, Column::Custom, u"Latitude"},
    {"member", "longitude", Slot::ElementField, Column::Custom, u"Longitude"},
    {"member", "level", Slot::ElementField, Column::Custom, u"Level"},
    {"member", "languages", Slot::ElementField, Column::Custom, u"Languages"},
    {"member", "joined", Slot::ElementColumn, Column::FromDate},
    {"member", "left_on", Slot::ElementColumn, Column::ToDate},
    {"member", "brought_by", Slot::ElementField, Column::Custom, u"Brought by"},
    {"member", "engagement", Slot::ElementField, Column::Custom, u"Engagement"},
    {"member", "availability", Slot::ElementField, Column::Custom, u"Availability"},
    {"member", "consent", Slot::ElementField, Column::Custom, u"Consent"},
    {"member", "color", Slot::ElementColumn, Column::Color},
    {"member", "archived", Slot::ElementField, Column::Custom, u"Archived"},
    {"member", "tags", Slot::ElementColumn, Column::Tags},
    {"member", "fields", Slot::CustomColumns},
    {"member", "foreign_ids", Slot::ElementField, Column::Custom, u"Other ids"},

    {"affiliation", "id", Slot::Implied},
    {"affiliation", "member", Slot::Implied},
    {"affiliation", "container", Slot::ElementRows, Column::Custom, u"Affiliated with"},
    {"affiliation", "role", Slot::ElementRows, Column::Custom, u"Affiliation rows"},
    {"affiliation", "from_date", Slot::ElementRows, Column::Custom, u"Affiliation rows"},
    {"affiliation", "to_date", Slot::ElementRows, Column::Custom, u"Affiliation rows"},
    {"affiliation", "fields", Slot::ElementRows, Column::Custom, u"Affiliation rows"},

    {"relationship", "id", Slot::Implied},
    {"relationship", "first", Slot::Implied},
    {"relationship", "second", Slot::Implied},
    {"relationship", "agreement", Slot::ConnectionField, Column::Custom, u"Agreement"},
    {"relationship", "first_known", Slot::ConnectionField, Column::Custom, u"First known"},
    {"relationship", "ended", Slot::ConnectionField, Column::Custom, u"Ended"},
    {"relationship", "how_met", Slot::ConnectionField, Column::Custom, u"How met"},
    {"relationship", "description", Slot::ConnectionField, Column::Custom, u"Relationship description"},
    {"relationship", "notes", Slot::ConnectionField, Column::Custom, u"Relationship notes"},
    {"relationship", "cadence_days", Slot::ConnectionField, Column::Custom, u"Cadence days"},
    {"relationship", "fields", Slot::CustomColumns},

    {"strand", "id", Slot::ConnectionColumn, Column::Id},
    {"strand", "relationship", Slot::Implied},
    {"strand", "type", Slot::ConnectionColumn, Column::Type},
    {"strand", "direction", Slot::ConnectionColumn, Column::Direction},
    {"strand", "label", Slot::ConnectionColumn, Column::Label},
    {"strand", "description", Slot::ConnectionColumn, Column::Description},
    {"strand", "notes", Slot::ConnectionField, Column::Custom, u"Notes"},
    {"strand", "strength", Slot::ConnectionColumn, Column::Strength},
    {"strand", "from_date", Slot::ConnectionColumn, Column::FromDate},
    {"strand", "to_date", Slot::ConnectionColumn, Column::ToDate},
    {"strand", "color", Slot::ConnectionColumn, Column::Color},
    {"strand", "tags", Slot::ConnectionColumn, Column::Tags},
    {"strand", "fields", Slot::CustomColumns},
    {"strand", "foreign_ids", Slot::ConnectionField, Column::Custom, u"Other ids"},

    {"assessment", "id", Slot::Implied},
    {"assessment", "relationship", Slot::Implied},
    {"assessment", "author", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "date", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "depth", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "trust", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "wanted_depth", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "importance", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "source", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},
    {"assessment", "note", Slot::ConnectionRows, Column::Custom, u"Assessment rows"},

    {"interaction", "id", Slot::Implied},
    {"interaction", "date", Slot::ElementRows, Column::Custom, u"Interaction rows"},
    {"interaction", "kind", Slot::ElementRows, Column::Custom, u"Interaction rows"},
    {"interaction", "participants", Slot::ElementRows, Column::Custom, u"Interaction rows"},
    {"interaction", "note", Slot::ElementRows, Column::Custom, u"Interaction rows"},
    {"interaction", "fields", Slot::ElementRows, Column::Custom, u"Interaction rows"},

    {"placement", "id", Slot::Implied},
    {"placement", "member", Slot::Implied},
    {"placement", "arrangement", Slot::ElementRows, Column::Custom, u"Placement rows"},
    {"placement", "x", Slot::ElementColumn, Column::X},
    {"placement", "y", Slot::ElementColumn, Column::Y},
    {"placement", "pinned", Slot::ElementRows, Column::Custom, u"Placement rows"},

    {"saved_view", "id", Slot::Implied},
    {"saved_view", "name", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "position", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "appearance", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "filter", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "focus", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "focus_steps", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "arrangement", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "center_x", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "center_y", Slot::NetworkField, Column::Custom, u"Saved views"},
    {"saved_view", "zoom", Slot::NetworkField, Column::Custom, u"Saved views"},

    {"annotation", "id", Slot::Implied},
    {"annotation", "arrangement", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "text", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "x", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "y", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "size", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "tone", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "tip_member", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "tip_x", Slot::NetworkField, Column::Custom, u"Annotations"},
    {"annotation", "tip_y", Slot::NetworkField, Column::Custom, u"Annotations"},

    {"picture", "id", Slot::Implied},
    {"picture", "media_type", Slot::Stays},
    {"picture", "width", Slot::Stays},
    {"picture", "height", Slot::Stays},
    {"picture", "bytes", Slot::Stays},

    {"background", "id", Slot::Implied},
    {"background", "arrangement", Slot::Stays},
    {"background", "picture", Slot::Stays},
    {"background", "x", Slot::Stays},
    {"background", "y", Slot::Stays},
    {"background", "width", Slot::Stays},
    {"background", "opacity", Slot::Stays},
    {"background", "is_locked", Slot::Stays},

    {"snapshot", "id", Slot::Implied},
    {"snapshot", "taken", Slot::Stays},
    {"snapshot", "label", Slot::Stays},
    {"snapshot", "as_of", Slot::Stays},
    {"snapshot", "rule", Slot::Stays},
    {"snapshot", "min_depth", Slot::Stays},
    {"snapshot", "filter", Slot::Stays},
    {"snapshot", "measures", Slot::Stays},
    {"snapshot", "not_defined", Slot::Stays},
    {"snapshot", "methods", Slot::Stays},
    {"snapshot", "phase", Slot::Stays},
    {"snapshot", "runner_up", Slot::Stays},
    {"snapshot", "has_phase", Slot::Stays},
    {"snapshot", "members", Slot::Stays},
    {"snapshot", "members_asked", Slot::Stays},
    {"snapshot", "relationships", Slot::Stays},
    {"snapshot", "depth_known", Slot::Stays},
    {"snapshot", "both_sides", Slot::Stays},

    {"phase_judgement", "id", Slot::Implied},
    {"phase_judgement", "date", Slot::Stays},
    {"phase_judgement", "phase", Slot::Stays},
    {"phase_judgement", "diagnosed", Slot::Stays},
    {"phase_judgement", "reason", Slot::Stays},

    {"pulse_question", "id", Slot::Implied},
    {"pulse_question", "theme", Slot::Stays},
    {"pulse_question", "text", Slot::Stays},
    {"pulse_question", "low", Slot::Stays},
    {"pulse_question", "high", Slot::Stays},
    {"pulse_question", "position", Slot::Stays},
    {"pulse_question", "archived", Slot::Stays},

    {"pulse_round", "id", Slot::Implied},
    {"pulse_round", "label", Slot::Stays},
    {"pulse_round", "asked", Slot::Stays},
    {"pulse_round", "closed", Slot::Stays},
    {"pulse_round", "is_anonymous", Slot::Stays},
    {"pulse_round", "questions", Slot::Stays},
    {"pulse_round", "asked_members", Slot::Stays},

    {"pulse_answer", "id", Slot::Implied},
    {"pulse_answer", "round", Slot::Stays},
    {"pulse_answer", "question", Slot::Stays},
    {"pulse_answer", "member", Slot::Stays},
    {"pulse_answer", "value", Slot::Stays},

    {"exchange", "id", Slot::Implied},
    {"exchange", "date", Slot::Stays},
    {"exchange", "giver", Slot::Stays},
    {"exchange", "receiver", Slot::Stays},
    {"exchange", "what", Slot::Stays},
    {"exchange", "text", Slot::Stays},
    {"exchange", "worth", Slot::Stays},
    {"exchange", "introduction", Slot::Stays},
    {"exchange", "need", Slot::Stays},

    {"offer", "id", Slot::Implied},
    {"offer", "member", Slot::Stays},
    {"offer", "what", Slot::Stays},
    {"offer", "text", Slot::Stays},
    {"offer", "tags", Slot::Stays},
    {"offer", "from_date", Slot::Stays},
    {"offer", "until_date", Slot::Stays},
    {"offer", "capacity", Slot::Stays},
    {"offer", "state", Slot::Stays},
    {"offer", "is_private", Slot::Stays},
    {"offer", "note", Slot::Stays},

    {"need", "id", Slot::Implied},
    {"need", "member", Slot::Stays},
    {"need", "what", Slot::Stays},
    {"need", "text", Slot::Stays},
    {"need", "tags", Slot::Stays},
    {"need", "from_date", Slot::Stays},
    {"need", "until_date", Slot::Stays},
    {"need", "state", Slot::Stays},
    {"need", "offer", Slot::Stays},
    {"need", "is_private", Slot::Stays},
    {"need", "note", Slot::Stays},

    {"interest", "id", Slot::Implied},
    {"interest", "member", Slot::Stays},
    {"interest", "tag", Slot::Stays},
    {"interest", "note", Slot::Stays},

    {"skill", "id", Slot::Implied},
    {"skill", "member", Slot::Stays},
    {"skill", "tag", Slot::Stays},
    {"skill", "level", Slot::Stays},
    {"skill", "can_teach", Slot::Stays},
    {"skill", "wants_to_learn", Slot::Stays},
    {"skill", "note", Slot::Stays},

    {"introduction", "id", Slot::Implied},
    {"introduction", "first", Slot::Stays},
    {"introduction", "second", Slot::Stays},
    {"introduction", "weaver", Slot::Stays},
    {"introduction", "suggested", Slot::Stays},
    {"introduction", "advice", Slot::Stays},
    {"introduction", "reason", Slot::Stays},
    {"introduction", "strengths_first", Slot::Stays},
    {"introduction", "strengths_second", Slot::Stays},
    {"introduction", "benefit", Slot::Stays},
    {"introduction", "message", Slot::Stays},
    {"introduction", "need", Slot::Stays},
    {"introduction", "offer", Slot::Stays},
    {"introduction", "asked_first", Slot::Stays},
    {"introduction", "answer_first", Slot::Stays},
    {"introduction", "answered_first", Slot::Stays},
    {"introduction", "asked_second", Slot::Stays},
    {"introduction", "answer_second", Slot::Stays},
    {"introduction", "answered_second", Slot::Stays},
    {"introduction", "made", Slot::Stays},
    {"introduction", "channel", Slot::Stays},
    {"introduction", "first_contact", Slot::Stays},
    {"introduction", "outcome", Slot::Stays},
    {"introduction", "concluded", Slot::Stays},
    {"introduction", "learned", Slot::Stays},

    {"follow_up", "id", Slot::Implied},
    {"follow_up", "introduction", Slot::Stays},
    {"follow_up", "due", Slot::Stays},
    {"follow_up", "done", Slot::Stays},
    {"follow_up", "note", Slot::Stays},

    {"advice_card", "id", Slot::Implied},
    {"advice_card", "kind", Slot::Stays},
    {"advice_card", "members", Slot::Stays},
    {"advice_card", "state", Slot::Stays},
    {"advice_card", "date", Slot::Stays},
    {"advice_card", "until_date", Slot::Stays},
    {"advice_card", "reason", Slot::Stays},
    {"advice_card", "because", Slot::Stays},
    {"advice_card", "score", Slot::Stays},
    {"advice_card", "introduction", Slot::Stays},

    {"project", "id", Slot::Implied},
    {"project", "title", Slot::Stays},
    {"project", "goal", Slot::Stays},
    {"project", "idea_by", Slot::Stays},
    {"project", "initiators", Slot::Stays},
    {"project", "state", Slot::Stays},
    {"project", "idea_date", Slot::Stays},
    {"project", "start_date", Slot::Stays},
    {"project", "end_date", Slot::Stays},
    {"project", "tags", Slot::Stays},
    {"project", "why_not_alone", Slot::Stays},
    {"project", "first_action", Slot::Stays},
    {"project", "resources", Slot::Stays},
    {"project", "learnings", Slot::Stays},
    {"project", "shared_with", Slot::Stays},
    {"project", "sustained_by", Slot::Stays},
    {"project", "saw_opportunity", Slot::Stays},
    {"project", "felt_free", Slot::Stays},
    {"project", "chose_themselves", Slot::Stays},
    {"project", "small_actions", Slot::Stays},
    {"project", "found_resources", Slot::Stays},
    {"project", "looked_back", Slot::Stays},
    {"project", "shared_learning", Slot::Stays},

    {"project_member", "id", Slot::Implied},
    {"project_member", "project", Slot::Stays},
    {"project_member", "member", Slot::Stays},
    {"project_member", "how_joined", Slot::Stays},
    {"project_member", "role", Slot::Stays},
    {"project_member", "from_date", Slot::Stays},
    {"project_member", "to_date", Slot::Stays},

    {"outcome", "id", Slot::Implied},
    {"outcome", "date", Slot::Stays},
    {"outcome", "text", Slot::Stays},
    {"outcome", "level", Slot::Stays},
    {"outcome", "projects", Slot::Stays},
    {"outcome", "members", Slot::Stays},
    {"outcome", "introduction", Slot::Stays},
    {"outcome", "evidence", Slot::Stays},
    {"outcome", "needed_many", Slot::Stays},

    {"commitment", "id", Slot::Implied},
    {"commitment", "member", Slot::Stays},
    {"commitment", "to_whom", Slot::Stays},
    {"commitment", "text", Slot::Stays},
    {"commitment", "made", Slot::Stays},
    {"commitment", "due", Slot::Stays},
    {"commitment", "state", Slot::Stays},
    {"commitment", "done", Slot::Stays},
    {"commitment", "project", Slot::Stays},

    {"opportunity", "id", Slot::Implied},
    {"opportunity", "date", Slot::Stays},
    {"opportunity", "text", Slot::Stays},
    {"opportunity", "seen_by", Slot::Stays},
    {"opportunity", "relationship", Slot::Stays},
    {"opportunity", "introduction", Slot::Stays},
    {"opportunity", "need", Slot::Stays},
    {"opportunity", "offer", Slot::Stays},
    {"opportunity", "outcome", Slot::Stays},

    {"recognition", "id", Slot::Implied},
    {"recognition", "date", Slot::Stays},
    {"recognition", "member", Slot::Stays},
    {"recognition", "by", Slot::Stays},
    {"recognition", "text", Slot::Stays},
    {"recognition", "exchange", Slot::Stays},
    {"recognition", "project", Slot::Stays},

    {"nomination", "id", Slot::Implied},
    {"nomination", "date", Slot::Stays},
    {"nomination", "nominator", Slot::Stays},
    {"nomination", "name", Slot::Stays},
    {"nomination", "member", Slot::Stays},
    {"nomination", "reason", Slot::Stays},

    {"cadence_rule", "id", Slot::Implied},
    {"cadence_rule", "tag", Slot::Stays},
    {"cadence_rule", "member", Slot::Stays},
    {"cadence_rule", "depth", Slot::Stays},
    {"cadence_rule", "days", Slot::Stays},

    {"snooze", "id", Slot::Implied},
    {"snooze", "relationship", Slot::Stays},
    {"snooze", "until_date", Slot::Stays},

    {"strain", "id", Slot::Implied},
    {"strain", "relationship", Slot::Stays},
    {"strain", "from_date", Slot::Stays},
    {"strain", "to_date", Slot::Stays},
    {"strain", "note", Slot::Stays},
};
// clang-format on

using enum Column;

/// The columns that a dialect has of its own; every one of them takes custom columns beside.
struct DialectColumns
{
    const char* dialect;
    std::initializer_list<Column> ofElements;
    std::initializer_list<Column> ofConnections;
    bool hasNetworkFields = false; ///< keys of the graph as a whole
    bool hasNetworkName = false;
};

const DialectColumns* columnsOf(const QString& dialect)
{
    static const DialectColumns kDialects[] = {
        {"kumu-blueprint",
         {Id, Label, Type, Description, Tags, Image, Url, Email},
         {Id, From, To, Type, Direction, Label, Description, Tags, Strength}},
        {"kumu-xlsx",
         {Id, Label, Type, Description, Tags, Image, Url, Email},
         {Id, From, To, Type, Direction, Label, Description, Tags, Strength}},
        {"kumu-csv",
         {Id, Label, Type, Description, Tags, Image, Url, Email},
         {Id, From, To, Type, Direction, Label, Description, Tags, Strength}},
        {"gephi-csv",
         {Id, Label, FromDate, ToDate},
         {Id, From, To, Type, Direction, Label, Strength, FromDate, ToDate}},
        {"graphml", {Id}, {Id, From, To, Direction}, true, true},
        {"graphml-gephi",
         {Id, Label, Color, Size, X, Y},
         {Id, From, To, Direction, Label, Strength, Color},
         true,
         true},
        {"graphml-socnetv",
         {Id, Label, Color, Size, X, Y},
         {Id, From, To, Type, Direction, Label, Strength, Color},
         true,
         true},
        {"graphml-yed",
         {Id, Label, Description, Url, Color, X, Y},
         {Id, From, To, Direction, Label, Description, Color},
         true,
         true},
        {"gexf-1.2",
         {Id, Label, FromDate, ToDate, Color, Size, X, Y, Image},
         {Id, From, To, Direction, Label, Strength, FromDate, ToDate, Color},
         false,
         true},
        {"gexf-1.3",
         {Id, Label, FromDate, ToDate, Color, Size, X, Y, Image},
         {Id, From, To, Type, Direction, Label, Strength, FromDate, ToDate, Color},
         false,
         true},
    };
    const auto* found = std::ranges::find_if(kDialects, [&](const DialectColumns& columns) {
        return dialect == QLatin1StringView(columns.dialect);
    });
    return found == std::end(kDialects) ? nullptr : found;
}

bool contains(std::initializer_list<Column> columns, Column column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

std::span<const FieldPlace> fieldPlaces()
{
    return kPlaces;
}

const FieldPlace* placeOf(std::string_view record, std::string_view field)
{
    const auto* found = std::ranges::find_if(kPlaces, [&](const FieldPlace& place) {
        return place.record == record && place.field == field;
    });
    return found == std::end(kPlaces) ? nullptr : found;
}

Holding holdingOf(const FieldPlace& place, const QString& dialect)
{
    const DialectColumns* columns = columnsOf(dialect);
    if (!columns)
        return Holding::No;
    switch (place.slot) {
    case Slot::ElementColumn:
        return contains(columns->ofElements, place.column) ? Holding::Own : Holding::Custom;
    case Slot::ConnectionColumn:
        return contains(columns->ofConnections, place.column) ? Holding::Own : Holding::Custom;
    case Slot::ElementField:
    case Slot::ElementRows:
    case Slot::ConnectionField:
    case Slot::ConnectionRows:
    case Slot::CustomColumns:
        return Holding::Custom;
    case Slot::NetworkName:
    case Slot::NetworkDescription:
        return columns->hasNetworkName ? Holding::Own : Holding::No;
    case Slot::NetworkField:
        return columns->hasNetworkFields ? Holding::Custom : Holding::No;
    case Slot::Implied:
        return Holding::Own;
    case Slot::Stays:
        return Holding::No;
    }
    return Holding::No;
}

bool isRowsHeader(DraftFieldOwner owner, const QString& header)
{
    const QString first = firstRowsHeader(header);
    if (owner == DraftFieldOwner::Element)
        return first == kAffiliationsHeader || first == kInteractionsHeader ||
               first == kPlacementsHeader || header == kAffiliationNamesHeader ||
               header == kBroughtByHeader || header == kOtherIdsHeader;
    return first == kAssessmentsHeader || header == kOtherIdsHeader || header == kDepthHeader ||
           header == kMeanDepthHeader;
}

} // namespace cw::exchange
