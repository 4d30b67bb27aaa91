// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FieldText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct Row
{
    std::string_view name;
    const char* text;
};

constexpr std::array kColumns{
    Row{"agreement", QT_TRANSLATE_NOOP("FieldText", "Agreement")},
    Row{"appearance", QT_TRANSLATE_NOOP("FieldText", "Appearance")},
    Row{"archived", QT_TRANSLATE_NOOP("FieldText", "Archived")},
    Row{"arrangement", QT_TRANSLATE_NOOP("FieldText", "Arrangement")},
    Row{"as_of", QT_TRANSLATE_NOOP("FieldText", "As of")},
    Row{"asked", QT_TRANSLATE_NOOP("FieldText", "Asked")},
    Row{"asked_members", QT_TRANSLATE_NOOP("FieldText", "Who was asked")},
    Row{"author", QT_TRANSLATE_NOOP("FieldText", "Whose view")},
    Row{"availability", QT_TRANSLATE_NOOP("FieldText", "Availability")},
    Row{"both_sides", QT_TRANSLATE_NOOP("FieldText", "Told by both sides")},
    Row{"brought_by", QT_TRANSLATE_NOOP("FieldText", "Brought by")},
    Row{"bytes", QT_TRANSLATE_NOOP("FieldText", "File")},
    Row{"cadence_days", QT_TRANSLATE_NOOP("FieldText", "Days between contacts")},
    Row{"center_x", QT_TRANSLATE_NOOP("FieldText", "Middle of the view")},
    Row{"center_y", QT_TRANSLATE_NOOP("FieldText", "Middle of the view")},
    Row{"closed", QT_TRANSLATE_NOOP("FieldText", "Closed")},
    Row{"color", QT_TRANSLATE_NOOP("FieldText", "Colour")},
    Row{"complexity", QT_TRANSLATE_NOOP("FieldText", "Complexity")},
    Row{"consent", QT_TRANSLATE_NOOP("FieldText", "Consent")},
    Row{"container", QT_TRANSLATE_NOOP("FieldText", "Belongs to")},
    Row{"date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    Row{"depth", QT_TRANSLATE_NOOP("FieldText", "Depth")},
    Row{"depth_known", QT_TRANSLATE_NOOP("FieldText", "Known depth")},
    Row{"description", QT_TRANSLATE_NOOP("FieldText", "Description")},
    Row{"diagnosed", QT_TRANSLATE_NOOP("FieldText", "What the rule said")},
    Row{"direction", QT_TRANSLATE_NOOP("FieldText", "Direction")},
    Row{"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    Row{"end_date", QT_TRANSLATE_NOOP("FieldText", "Ends")},
    Row{"ended", QT_TRANSLATE_NOOP("FieldText", "Ended")},
    Row{"engagement", QT_TRANSLATE_NOOP("FieldText", "Engagement")},
    Row{"fields", QT_TRANSLATE_NOOP("FieldText", "Fields")},
    Row{"filter", QT_TRANSLATE_NOOP("FieldText", "Filter")},
    Row{"first", QT_TRANSLATE_NOOP("FieldText", "First side")},
    Row{"first_known", QT_TRANSLATE_NOOP("FieldText", "Known since")},
    Row{"focus", QT_TRANSLATE_NOOP("FieldText", "Focus")},
    Row{"focus_steps", QT_TRANSLATE_NOOP("FieldText", "Steps around the focus")},
    Row{"foreign_ids", QT_TRANSLATE_NOOP("FieldText", "Names in other programs")},
    Row{"formality", QT_TRANSLATE_NOOP("FieldText", "Formality")},
    Row{"from_date", QT_TRANSLATE_NOOP("FieldText", "Since")},
    Row{"has_phase", QT_TRANSLATE_NOOP("FieldText", "Has a phase")},
    Row{"height", QT_TRANSLATE_NOOP("FieldText", "Height")},
    Row{"high", QT_TRANSLATE_NOOP("FieldText", "What 5 means")},
    Row{"how_met", QT_TRANSLATE_NOOP("FieldText", "How they met")},
    Row{"id", QT_TRANSLATE_NOOP("FieldText", "Number")},
    Row{"image", QT_TRANSLATE_NOOP("FieldText", "Picture")},
    Row{"importance", QT_TRANSLATE_NOOP("FieldText", "Importance")},
    Row{"intent", QT_TRANSLATE_NOOP("FieldText", "Intent")},
    Row{"is_anonymous", QT_TRANSLATE_NOOP("FieldText", "Anonymous")},
    Row{"is_locked", QT_TRANSLATE_NOOP("FieldText", "Locked")},
    Row{"is_private", QT_TRANSLATE_NOOP("FieldText", "Private")},
    Row{"issue", QT_TRANSLATE_NOOP("FieldText", "Issue")},
    Row{"joined", QT_TRANSLATE_NOOP("FieldText", "Joined")},
    Row{"key", QT_TRANSLATE_NOOP("FieldText", "Key")},
    Row{"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    Row{"label", QT_TRANSLATE_NOOP("FieldText", "Label")},
    Row{"languages", QT_TRANSLATE_NOOP("FieldText", "Languages")},
    Row{"latitude", QT_TRANSLATE_NOOP("FieldText", "Latitude")},
    Row{"left_on", QT_TRANSLATE_NOOP("FieldText", "Left")},
    Row{"level", QT_TRANSLATE_NOOP("FieldText", "Level")},
    Row{"longitude", QT_TRANSLATE_NOOP("FieldText", "Longitude")},
    Row{"low", QT_TRANSLATE_NOOP("FieldText", "What 1 means")},
    Row{"me", QT_TRANSLATE_NOOP("FieldText", "Me")},
    Row{"measures", QT_TRANSLATE_NOOP("FieldText", "Measures")},
    Row{"media_type", QT_TRANSLATE_NOOP("FieldText", "Kind of file")},
    Row{"members", QT_TRANSLATE_NOOP("FieldText", "Members")},
    Row{"members_asked", QT_TRANSLATE_NOOP("FieldText", "Members asked")},
    Row{"methods", QT_TRANSLATE_NOOP("FieldText", "Methods")},
    Row{"min_depth", QT_TRANSLATE_NOOP("FieldText", "Least depth")},
    Row{"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    Row{"names", QT_TRANSLATE_NOOP("FieldText", "Names")},
    Row{"not_defined", QT_TRANSLATE_NOOP("FieldText", "Not defined")},
    Row{"note", QT_TRANSLATE_NOOP("FieldText", "Note")},
    Row{"notes", QT_TRANSLATE_NOOP("FieldText", "Notes")},
    Row{"opacity", QT_TRANSLATE_NOOP("FieldText", "Opacity")},
    Row{"options", QT_TRANSLATE_NOOP("FieldText", "Choices")},
    Row{"owner", QT_TRANSLATE_NOOP("FieldText", "Owner")},
    Row{"parent", QT_TRANSLATE_NOOP("FieldText", "Part of")},
    Row{"participants", QT_TRANSLATE_NOOP("FieldText", "Who took part")},
    Row{"phase", QT_TRANSLATE_NOOP("FieldText", "Phase")},
    Row{"phone", QT_TRANSLATE_NOOP("FieldText", "Phone")},
    Row{"picture", QT_TRANSLATE_NOOP("FieldText", "Picture")},
    Row{"pinned", QT_TRANSLATE_NOOP("FieldText", "Pinned")},
    Row{"place", QT_TRANSLATE_NOOP("FieldText", "Place")},
    Row{"position", QT_TRANSLATE_NOOP("FieldText", "Position")},
    Row{"question", QT_TRANSLATE_NOOP("FieldText", "Question")},
    Row{"questions", QT_TRANSLATE_NOOP("FieldText", "Questions")},
    Row{"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    Row{"relationships", QT_TRANSLATE_NOOP("FieldText", "Relationships")},
    Row{"role", QT_TRANSLATE_NOOP("FieldText", "Role")},
    Row{"round", QT_TRANSLATE_NOOP("FieldText", "Pulse")},
    Row{"rule", QT_TRANSLATE_NOOP("FieldText", "Rule")},
    Row{"runner_up", QT_TRANSLATE_NOOP("FieldText", "Next likely")},
    Row{"second", QT_TRANSLATE_NOOP("FieldText", "Second side")},
    Row{"sector", QT_TRANSLATE_NOOP("FieldText", "Sector")},
    Row{"short_name", QT_TRANSLATE_NOOP("FieldText", "Short name")},
    Row{"size", QT_TRANSLATE_NOOP("FieldText", "Size")},
    Row{"source", QT_TRANSLATE_NOOP("FieldText", "Source")},
    Row{"start_date", QT_TRANSLATE_NOOP("FieldText", "Began")},
    Row{"strength", QT_TRANSLATE_NOOP("FieldText", "Strength")},
    Row{"tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    Row{"taken", QT_TRANSLATE_NOOP("FieldText", "Taken")},
    Row{"text", QT_TRANSLATE_NOOP("FieldText", "Text")},
    Row{"theme", QT_TRANSLATE_NOOP("FieldText", "Theme")},
    Row{"tip_member", QT_TRANSLATE_NOOP("FieldText", "Whom the arrow points at")},
    Row{"tip_x", QT_TRANSLATE_NOOP("FieldText", "Tip of the arrow")},
    Row{"tip_y", QT_TRANSLATE_NOOP("FieldText", "Tip of the arrow")},
    Row{"to_date", QT_TRANSLATE_NOOP("FieldText", "Until")},
    Row{"tone", QT_TRANSLATE_NOOP("FieldText", "Tone")},
    Row{"trust", QT_TRANSLATE_NOOP("FieldText", "Trust")},
    Row{"type", QT_TRANSLATE_NOOP("FieldText", "Type")},
    Row{"url", QT_TRANSLATE_NOOP("FieldText", "Web")},
    Row{"value", QT_TRANSLATE_NOOP("FieldText", "Answer")},
    Row{"wanted_depth", QT_TRANSLATE_NOOP("FieldText", "Wanted depth")},
    Row{"width", QT_TRANSLATE_NOOP("FieldText", "Width")},
    Row{"x", QT_TRANSLATE_NOOP("FieldText", "Place on the map")},
    Row{"y", QT_TRANSLATE_NOOP("FieldText", "Place on the map")},
    Row{"zoom", QT_TRANSLATE_NOOP("FieldText", "Zoom")},
};

/// What is spoken of as a thing, not as a field.
constexpr std::array kTables{
    Row{"affiliation", QT_TRANSLATE_NOOP("FieldText", "affiliation")},
    Row{"annotation", QT_TRANSLATE_NOOP("FieldText", "text on the map")},
    Row{"assessment", QT_TRANSLATE_NOOP("FieldText", "view of a relationship")},
    Row{"background", QT_TRANSLATE_NOOP("FieldText", "picture under the map")},
    Row{"field_definition", QT_TRANSLATE_NOOP("FieldText", "field")},
    Row{"history", QT_TRANSLATE_NOOP("FieldText", "step to take back")},
    Row{"interaction", QT_TRANSLATE_NOOP("FieldText", "contact")},
    Row{"member", QT_TRANSLATE_NOOP("FieldText", "member")},
    Row{"network", QT_TRANSLATE_NOOP("FieldText", "network")},
    Row{"phase_judgement", QT_TRANSLATE_NOOP("FieldText", "judgement of the phase")},
    Row{"picture", QT_TRANSLATE_NOOP("FieldText", "picture")},
    Row{"placement", QT_TRANSLATE_NOOP("FieldText", "place on the map")},
    Row{"pulse_answer", QT_TRANSLATE_NOOP("FieldText", "answer")},
    Row{"pulse_question", QT_TRANSLATE_NOOP("FieldText", "question")},
    Row{"pulse_round", QT_TRANSLATE_NOOP("FieldText", "pulse")},
    Row{"relationship", QT_TRANSLATE_NOOP("FieldText", "relationship")},
    Row{"saved_view", QT_TRANSLATE_NOOP("FieldText", "saved view")},
    Row{"snapshot", QT_TRANSLATE_NOOP("FieldText", "snapshot")},
    Row{"strand", QT_TRANSLATE_NOOP("FieldText", "strand")},
    Row{"tag", QT_TRANSLATE_NOOP("FieldText", "tag")},
};

template <std::size_t Size>
QString wordIn(const std::array<Row, Size>& rows, std::string_view name)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? QString() : QCoreApplication::translate("FieldText", row->text);
}

} // namespace

QString fieldText(std::string_view name)
{
    constexpr std::string_view kCustom = "fields.";
    QString word = name.starts_with(kCustom)
                       ? QString::fromUtf8(
                             name.data() + kCustom.size(),
                             static_cast<qsizetype>(name.size() - kCustom.size()))
                       : wordIn(kColumns, name);
    if (word.isEmpty())
        return wordIn(kTables, name);
    //: The name of a field within a sentence.
    return Words::tr("“%1”").arg(word);
}

} // namespace cw
