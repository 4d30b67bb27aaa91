// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/FieldPlaces.h"

#include "core/exchange/fields/RowCells.h"

#include <QSet>

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
    {"exchange", "date", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "giver", Slot::Implied},
    {"exchange", "receiver", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "what", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "text", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "worth", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "introduction", Slot::ElementRows, Column::Custom, u"Exchange rows"},
    {"exchange", "need", Slot::ElementRows, Column::Custom, u"Exchange rows"},

    {"offer", "id", Slot::Implied},
    {"offer", "member", Slot::Implied},
    {"offer", "what", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "text", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "tags", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "from_date", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "until_date", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "capacity", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "state", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "is_private", Slot::ElementRows, Column::Custom, u"Offer rows"},
    {"offer", "note", Slot::ElementRows, Column::Custom, u"Offer rows"},

    {"need", "id", Slot::Implied},
    {"need", "member", Slot::Implied},
    {"need", "what", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "text", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "tags", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "from_date", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "until_date", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "state", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "offer", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "is_private", Slot::ElementRows, Column::Custom, u"Need rows"},
    {"need", "note", Slot::ElementRows, Column::Custom, u"Need rows"},

    {"interest", "id", Slot::Implied},
    {"interest", "member", Slot::Implied},
    {"interest", "tag", Slot::ElementRows, Column::Custom, u"Interest rows"},
    {"interest", "note", Slot::ElementRows, Column::Custom, u"Interest rows"},

    {"skill", "id", Slot::Implied},
    {"skill", "member", Slot::Implied},
    {"skill", "tag", Slot::ElementRows, Column::Custom, u"Skill rows"},
    {"skill", "level", Slot::ElementRows, Column::Custom, u"Skill rows"},
    {"skill", "can_teach", Slot::ElementRows, Column::Custom, u"Skill rows"},
    {"skill", "wants_to_learn", Slot::ElementRows, Column::Custom, u"Skill rows"},
    {"skill", "note", Slot::ElementRows, Column::Custom, u"Skill rows"},

    {"introduction", "id", Slot::Implied},
    {"introduction", "first", Slot::Implied},
    {"introduction", "second", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "weaver", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "suggested", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "advice", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "reason", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "strengths_first", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "strengths_second", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "benefit", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "message", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "need", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "offer", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "asked_first", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "answer_first", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "answered_first", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "asked_second", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "answer_second", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "answered_second", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "made", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "channel", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "first_contact", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "outcome", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "concluded", Slot::ElementRows, Column::Custom, u"Introduction rows"},
    {"introduction", "learned", Slot::ElementRows, Column::Custom, u"Introduction rows"},

    {"follow_up", "id", Slot::Implied},
    {"follow_up", "introduction", Slot::ElementRows, Column::Custom, u"Follow-up rows"},
    {"follow_up", "due", Slot::ElementRows, Column::Custom, u"Follow-up rows"},
    {"follow_up", "done", Slot::ElementRows, Column::Custom, u"Follow-up rows"},
    {"follow_up", "note", Slot::ElementRows, Column::Custom, u"Follow-up rows"},

    {"advice_card", "id", Slot::Implied},
    {"advice_card", "kind", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "members", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "state", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "date", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "until_date", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "reason", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "because", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "score", Slot::ElementRows, Column::Custom, u"Advice rows"},
    {"advice_card", "introduction", Slot::ElementRows, Column::Custom, u"Advice rows"},

    {"project", "id", Slot::Implied},
    {"project", "title", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "goal", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "idea_by", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "initiators", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "state", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "idea_date", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "start_date", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "end_date", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "tags", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "why_not_alone", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "first_action", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "resources", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "learnings", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "shared_with", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "sustained_by", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "saw_opportunity", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "felt_free", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "chose_themselves", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "small_actions", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "found_resources", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "looked_back", Slot::NetworkField, Column::Custom, u"Projects"},
    {"project", "shared_learning", Slot::NetworkField, Column::Custom, u"Projects"},

    {"project_member", "id", Slot::Implied},
    {"project_member", "project", Slot::NetworkField, Column::Custom, u"Project teams"},
    {"project_member", "member", Slot::NetworkField, Column::Custom, u"Project teams"},
    {"project_member", "how_joined", Slot::NetworkField, Column::Custom, u"Project teams"},
    {"project_member", "role", Slot::NetworkField, Column::Custom, u"Project teams"},
    {"project_member", "from_date", Slot::NetworkField, Column::Custom, u"Project teams"},
    {"project_member", "to_date", Slot::NetworkField, Column::Custom, u"Project teams"},

    {"outcome", "id", Slot::Implied},
    {"outcome", "date", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "text", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "level", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "projects", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "members", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "introduction", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "evidence", Slot::NetworkField, Column::Custom, u"Outcomes"},
    {"outcome", "needed_many", Slot::NetworkField, Column::Custom, u"Outcomes"},

    {"commitment", "id", Slot::Implied},
    {"commitment", "member", Slot::Implied},
    {"commitment", "to_whom", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "text", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "made", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "due", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "state", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "done", Slot::ElementRows, Column::Custom, u"Commitment rows"},
    {"commitment", "project", Slot::NetworkField, Column::Custom, u"Commitment rows"},

    {"opportunity", "id", Slot::Implied},
    {"opportunity", "date", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "text", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "seen_by", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "relationship", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "introduction", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "need", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "offer", Slot::NetworkField, Column::Custom, u"Opportunities"},
    {"opportunity", "outcome", Slot::NetworkField, Column::Custom, u"Opportunities"},

    {"recognition", "id", Slot::Implied},
    {"recognition", "date", Slot::ElementRows, Column::Custom, u"Recognition rows"},
    {"recognition", "member", Slot::Implied},
    {"recognition", "by", Slot::ElementRows, Column::Custom, u"Recognition rows"},
    {"recognition", "text", Slot::ElementRows, Column::Custom, u"Recognition rows"},
    {"recognition", "exchange", Slot::ElementRows, Column::Custom, u"Recognition rows"},
    {"recognition", "project", Slot::NetworkField, Column::Custom, u"Recognition rows"},

    {"nomination", "id", Slot::Implied},
    {"nomination", "date", Slot::ElementRows, Column::Custom, u"Nomination rows"},
    {"nomination", "nominator", Slot::Implied},
    {"nomination", "name", Slot::ElementRows, Column::Custom, u"Nomination rows"},
    {"nomination", "member", Slot::ElementRows, Column::Custom, u"Nomination rows"},
    {"nomination", "reason", Slot::ElementRows, Column::Custom, u"Nomination rows"},

    {"cadence_rule", "id", Slot::Implied},
    {"cadence_rule", "tag", Slot::NetworkField, Column::Custom, u"Cadence rules"},
    {"cadence_rule", "member", Slot::NetworkField, Column::Custom, u"Cadence rules"},
    {"cadence_rule", "depth", Slot::NetworkField, Column::Custom, u"Cadence rules"},
    {"cadence_rule", "days", Slot::NetworkField, Column::Custom, u"Cadence rules"},

    {"snooze", "id", Slot::Implied},
    {"snooze", "relationship", Slot::Implied},
    {"snooze", "until_date", Slot::ConnectionRows, Column::Custom, u"Snooze rows"},

    {"strain", "id", Slot::Implied},
    {"strain", "relationship", Slot::Implied},
    {"strain", "from_date", Slot::ConnectionRows, Column::Custom, u"Strain rows"},
    {"strain", "to_date", Slot::ConnectionRows, Column::Custom, u"Strain rows"},
    {"strain", "note", Slot::ConnectionRows, Column::Custom, u"Strain rows"},
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

QSet<QString> headersIn(Slot slot)
{
    QSet<QString> headers;
    for (const FieldPlace& place : kPlaces) {
        if (place.slot == slot)
            headers.insert(QString::fromUtf16(place.header));
    }
    return headers;
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
    static const QSet<QString> kOfElements = headersIn(Slot::ElementRows);
    static const QSet<QString> kOfConnections = headersIn(Slot::ConnectionRows);
    const QString first = firstRowsHeader(header);
    if (owner == DraftFieldOwner::Element)
        return kOfElements.contains(first) || header == kBroughtByHeader ||
               header == kOtherIdsHeader;
    return kOfConnections.contains(first) || header == kOtherIdsHeader || header == kDepthHeader ||
           header == kMeanDepthHeader;
}

} // namespace cw::exchange
