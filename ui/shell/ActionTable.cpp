// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionTable.h"

#include <QtGlobal>

#include <array>

namespace cw {

namespace {

using enum ActionContext;
constexpr auto kNoIcon = std::nullopt;

// clang-format off
constexpr std::array kTable{
    ActionSpec{ActionId::NewNetwork, "new_network", QT_TRANSLATE_NOOP("ActionCatalogue", "New network…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Begin an empty network in a file of its own"), Icon::New, "Ctrl+N", Program, ActionMenu::File},
    ActionSpec{ActionId::OpenNetwork, "open_network", QT_TRANSLATE_NOOP("ActionCatalogue", "Open…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open a network or a file from another program"), Icon::Open, "Ctrl+O", Program, ActionMenu::File},
    ActionSpec{ActionId::OpenSample, "open_sample", QT_TRANSLATE_NOOP("ActionCatalogue", "Open the sample"), QT_TRANSLATE_NOOP("ActionCatalogue", "Look around in a copy of a made-up food network"), kNoIcon, "", Program, ActionMenu::File},
    ActionSpec{ActionId::Import, "import", QT_TRANSLATE_NOOP("ActionCatalogue", "Bring your spreadsheet…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Read members and relationships from a spreadsheet or another program"), Icon::Import, "Ctrl+I", Program, ActionMenu::File, true},
    ActionSpec{ActionId::ImportCopied, "import_copied", QT_TRANSLATE_NOOP("ActionCatalogue", "Bring what you copied…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Read ties, a matrix, a table or contacts from the clipboard"), kNoIcon, "Ctrl+Shift+V", Editing, ActionMenu::File},
    ActionSpec{ActionId::Export, "export", QT_TRANSLATE_NOOP("ActionCatalogue", "Export…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the network or its map for another program"), Icon::Export, "Ctrl+E", Document, ActionMenu::File},
    ActionSpec{ActionId::WriteReport, "write_report", QT_TRANSLATE_NOOP("ActionCatalogue", "Report…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write how healthy the network is as a page to read, print and pass on"), Icon::Health, "", Document, ActionMenu::File},
    ActionSpec{ActionId::SaveCopy, "save_copy", QT_TRANSLATE_NOOP("ActionCatalogue", "Save a copy…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write a second file like this one; you go on working in this one"), Icon::Copy, "Ctrl+Shift+S", Document, ActionMenu::File},
    ActionSpec{ActionId::ShowBackups, "backups", QT_TRANSLATE_NOOP("ActionCatalogue", "Backups…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Earlier states of this network; open one as a file of its own"), Icon::Restore, "", Document, ActionMenu::File},
    ActionSpec{ActionId::EditNetwork, "network_profile", QT_TRANSLATE_NOOP("ActionCatalogue", "About this network…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Its name, what it is about and what else is said of it as a whole"), Icon::Charter, "", Document, ActionMenu::File},
    ActionSpec{ActionId::CloseNetwork, "close_network", QT_TRANSLATE_NOOP("ActionCatalogue", "Close"), QT_TRANSLATE_NOOP("ActionCatalogue", "Close this network; everything is on disk already"), kNoIcon, "Ctrl+W", Document, ActionMenu::File, true},
    ActionSpec{ActionId::OpenSettings, "settings", QT_TRANSLATE_NOOP("ActionCatalogue", "Settings…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Light or dark, language, motion"), Icon::Settings, "Ctrl+,", Program, ActionMenu::File, true},
    ActionSpec{ActionId::Quit, "quit", QT_TRANSLATE_NOOP("ActionCatalogue", "Quit"), QT_TRANSLATE_NOOP("ActionCatalogue", "Close all windows"), kNoIcon, "Ctrl+Q", Program, ActionMenu::File},

    ActionSpec{ActionId::Undo, "undo", QT_TRANSLATE_NOOP("ActionCatalogue", "Undo"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take the last change back"), Icon::Undo, "Ctrl+Z", History, ActionMenu::Edit},
    ActionSpec{ActionId::Redo, "redo", QT_TRANSLATE_NOOP("ActionCatalogue", "Redo"), QT_TRANSLATE_NOOP("ActionCatalogue", "Do again what was taken back"), Icon::Redo, "Ctrl+Shift+Z; Ctrl+Y", History, ActionMenu::Edit},
    ActionSpec{ActionId::SelectAll, "select_all", QT_TRANSLATE_NOOP("ActionCatalogue", "Select all"), QT_TRANSLATE_NOOP("ActionCatalogue", "Select every member that is shown"), kNoIcon, "Ctrl+A", Document, ActionMenu::Edit, true},
    ActionSpec{ActionId::SelectNone, "select_none", QT_TRANSLATE_NOOP("ActionCatalogue", "Select nothing"), QT_TRANSLATE_NOOP("ActionCatalogue", "Let go of the selection"), kNoIcon, "Ctrl+Shift+A", Document, ActionMenu::Edit},
    ActionSpec{ActionId::AddMember, "add_member", QT_TRANSLATE_NOOP("ActionCatalogue", "Add a member"), QT_TRANSLATE_NOOP("ActionCatalogue", "Add a person, an organisation or a group"), Icon::Add, "Ctrl+M", Editing, ActionMenu::Edit, true},
    ActionSpec{ActionId::QuickCapture, "quick_capture", QT_TRANSLATE_NOOP("ActionCatalogue", "Note a tie"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write “Sam met Ines, exchanging” and press Enter"), Icon::Capture, "/; Ctrl+J", Editing, ActionMenu::Edit},
    ActionSpec{ActionId::LogContact, "log_contact", QT_TRANSLATE_NOOP("ActionCatalogue", "Log a contact…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Who was in touch, what was given and what was heard, in one step"), kNoIcon, "Ctrl+Shift+J", Editing, ActionMenu::Edit},
    ActionSpec{ActionId::SetCadences, "set_cadences", QT_TRANSLATE_NOOP("ActionCatalogue", "How often to be in touch…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Say it once for a member, a tag or a depth; the day's page follows"), kNoIcon, "", Editing, ActionMenu::Edit},
    ActionSpec{ActionId::StartPulse, "start_pulse", QT_TRANSLATE_NOOP("ActionCatalogue", "Ask for a pulse…"), QT_TRANSLATE_NOOP("ActionCatalogue", "A few questions to the members, answered from 1 to 5, by sheet or on the spot"), Icon::Health, "", Editing, ActionMenu::Edit},
    ActionSpec{ActionId::WriteOnMap, "write_on_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Write on the map"), QT_TRANSLATE_NOOP("ActionCatalogue", "A text, beside the selected member with an arrow; everybody who sees the map reads it"), Icon::Note, "", MapEditing, ActionMenu::Edit, false, false, "T"},
    ActionSpec{ActionId::PictureUnderMap, "picture_under_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Picture under the map…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Lay a floor plan or a region under the map, or change the one that is there"), kNoIcon, "", MapEditing, ActionMenu::Edit},
    ActionSpec{ActionId::ArchiveMembers, "archive_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Archive"), QT_TRANSLATE_NOOP("ActionCatalogue", "Hide the selected members from map, lists and measures"), Icon::Archive, "", Selected, ActionMenu::Edit, true},
    ActionSpec{ActionId::RestoreMembers, "restore_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Bring back from the archive"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show the selected archived members everywhere again"), kNoIcon, "", Selected, ActionMenu::Edit},
    ActionSpec{ActionId::RemoveMembers, "remove_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Remove"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take the selected members out with everything that is theirs"), Icon::Remove, "", Selected, ActionMenu::Edit, false, false, "Del; Backspace", "Del"},
    ActionSpec{ActionId::LettersToMembers, "letters_to_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Letter to the selected…"), QT_TRANSLATE_NOOP("ActionCatalogue", "A page for each selected member: their place, whom they bring together and whom they might meet"), Icon::Note, "", Selected, ActionMenu::Edit, true},
    ActionSpec{ActionId::EraseMembers, "erase_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Erase for good…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Remove the selected members from the file, its history and its backups"), kNoIcon, "Shift+Del", MemberEditing, ActionMenu::Edit, true},
    ActionSpec{ActionId::ThisIsMe, "this_is_me", QT_TRANSLATE_NOOP("ActionCatalogue", "This is me"), QT_TRANSLATE_NOOP("ActionCatalogue", "Tell which member you are, so that “met Ines” is enough"), Icon::Person, "", Selected, ActionMenu::Edit},
    ActionSpec{ActionId::MergeMembers, "merge_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Make one of the selected…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Unite members that are the same person or organisation"), kNoIcon, "", Selected, ActionMenu::Edit},
    ActionSpec{ActionId::FindDuplicates, "find_duplicates", QT_TRANSLATE_NOOP("ActionCatalogue", "Possible duplicates…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Members that look alike, to be made one"), kNoIcon, "", Document, ActionMenu::Edit},
    ActionSpec{ActionId::TagMembers, "tag_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Tags…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Tag the selected members; rename, colour and remove tags"), kNoIcon, "Ctrl+G", Editing, ActionMenu::Edit, true},
    ActionSpec{ActionId::EditFields, "edit_fields", QT_TRANSLATE_NOOP("ActionCatalogue", "Fields…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Fields of your own: add, rename, remove"), kNoIcon, "", Editing, ActionMenu::Edit},

    ActionSpec{ActionId::ShowMap, "show_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Map"), QT_TRANSLATE_NOOP("ActionCatalogue", "The network as a picture to work on"), Icon::Map, "Ctrl+1", Document, ActionMenu::View},
    ActionSpec{ActionId::ShowMembers, "show_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Members"), QT_TRANSLATE_NOOP("ActionCatalogue", "Everybody in a table"), Icon::Members, "Ctrl+2", Document, ActionMenu::View},
    ActionSpec{ActionId::ShowWeave, "show_weave", QT_TRANSLATE_NOOP("ActionCatalogue", "Weave"), QT_TRANSLATE_NOOP("ActionCatalogue", "What is to be done today: with whom to be in touch, whom to introduce, what was promised"), Icon::Weave, "Ctrl+3", Document, ActionMenu::View},
    ActionSpec{ActionId::ShowHealth, "show_health", QT_TRANSLATE_NOOP("ActionCatalogue", "Health"), QT_TRANSLATE_NOOP("ActionCatalogue", "How the network is doing: its shape, what holds it together, who stands apart"), Icon::Health, "Ctrl+6", Document, ActionMenu::View},
    ActionSpec{ActionId::ToggleInspector, "toggle_inspector", QT_TRANSLATE_NOOP("ActionCatalogue", "Inspector"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show or fold what is known about the selection"), Icon::Panel, "F9", Document, ActionMenu::View, true, true},
    ActionSpec{ActionId::ZoomIn, "zoom_in", QT_TRANSLATE_NOOP("ActionCatalogue", "Closer"), QT_TRANSLATE_NOOP("ActionCatalogue", "Zoom into the map"), Icon::ZoomIn, "Ctrl++; Ctrl+=", Map, ActionMenu::View, true, false, "+; ="},
    ActionSpec{ActionId::ZoomOut, "zoom_out", QT_TRANSLATE_NOOP("ActionCatalogue", "Farther"), QT_TRANSLATE_NOOP("ActionCatalogue", "Zoom out of the map"), Icon::ZoomOut, "Ctrl+-", Map, ActionMenu::View, false, false, "-"},
    ActionSpec{ActionId::ZoomToFit, "zoom_to_fit", QT_TRANSLATE_NOOP("ActionCatalogue", "Show everything"), QT_TRANSLATE_NOOP("ActionCatalogue", "Zoom so that the whole network is in view"), Icon::Fit, "Ctrl+0", Map, ActionMenu::View, false, false, "F"},
    ActionSpec{ActionId::ZoomToSelection, "zoom_to_selection", QT_TRANSLATE_NOOP("ActionCatalogue", "Show the selection"), QT_TRANSLATE_NOOP("ActionCatalogue", "Zoom so that what is selected is in view"), kNoIcon, "Ctrl+9", Map, ActionMenu::View, false, false, "Shift+F"},
    ActionSpec{ActionId::ZoomToReading, "zoom_to_reading", QT_TRANSLATE_NOOP("ActionCatalogue", "Size for reading"), QT_TRANSLATE_NOOP("ActionCatalogue", "Zoom so that names can be read"), kNoIcon, "", Map, ActionMenu::View, false, false, "0"},
    ActionSpec{ActionId::PinMembers, "pin_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Pin or unpin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Keep the selected members where they stand when the map is tidied"), kNoIcon, "", MapEditing, ActionMenu::View, true, false, "P"},
    ActionSpec{ActionId::TidyMap, "tidy_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Tidy the map"), QT_TRANSLATE_NOOP("ActionCatalogue", "Find a clearer picture and look at it first; pinned members stay"), Icon::Tidy, "Ctrl+T", MapEditing, ActionMenu::View},
    ActionSpec{ActionId::SettleMembers, "settle_members", QT_TRANSLATE_NOOP("ActionCatalogue", "Bring beside those they know"), QT_TRANSLATE_NOOP("ActionCatalogue", "Find better places for the selected members only and look at them first; the others stay"), kNoIcon, "Ctrl+Shift+T", MapEditing, ActionMenu::View},
    ActionSpec{ActionId::FilterMap, "filter_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Filter the map…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show only members or relationships with a field, date or measure of your choice"), Icon::Filter, "Ctrl+L", Map, ActionMenu::View, true},
    ActionSpec{ActionId::WriteFilter, "write_filter", QT_TRANSLATE_NOOP("ActionCatalogue", "Write the filter…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Filter by text such as “sector = Housing and depth >= 3”"), kNoIcon, "Ctrl+Shift+L", Map, ActionMenu::View},
    ActionSpec{ActionId::FocusOnMember, "focus_on_member", QT_TRANSLATE_NOOP("ActionCatalogue", "Focus on the member"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show only who is one step away; the keys 2 to 9 reach further"), kNoIcon, "", Map, ActionMenu::View, false, false, "1"},
    ActionSpec{ActionId::ShowEverybody, "show_everybody", QT_TRANSLATE_NOOP("ActionCatalogue", "End filter and focus"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show all members and relationships again"), kNoIcon, "", Map, ActionMenu::View},
    ActionSpec{ActionId::Present, "present", QT_TRANSLATE_NOOP("ActionCatalogue", "Show to a room"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go through the views of the map on the whole screen, without anything private"), Icon::Fit, "F5", Document, ActionMenu::View, true},
    ActionSpec{ActionId::CopyMapPicture, "copy_map_picture", QT_TRANSLATE_NOOP("ActionCatalogue", "Copy a picture of the map"), QT_TRANSLATE_NOOP("ActionCatalogue", "What is in view, with its legend, to paste elsewhere"), kNoIcon, "Ctrl+Shift+C", Map, ActionMenu::View},
    ActionSpec{ActionId::ShowPaths, "show_paths", QT_TRANSLATE_NOOP("ActionCatalogue", "Paths between two"), QT_TRANSLATE_NOOP("ActionCatalogue", "How the two selected members reach each other"), kNoIcon, "Ctrl+P", Map, ActionMenu::View},
    ActionSpec{ActionId::GoThroughTime, "go_through_time", QT_TRANSLATE_NOOP("ActionCatalogue", "Through time"), QT_TRANSLATE_NOOP("ActionCatalogue", "The map as of a day, and what became of relationships between two"), Icon::Clock, "Ctrl+D", Map, ActionMenu::View},

    ActionSpec{ActionId::ArrangeMap, "arrange_map", QT_TRANSLATE_NOOP("ActionCatalogue", "Arrange the map by…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Look at the same members in rings, levels, circles or on axes; the map stays as it is"), Icon::Arrange, "Ctrl+Shift+R", Map, ActionMenu::Arrange},
    ActionSpec{ActionId::RingsAround, "rings_around", QT_TRANSLATE_NOOP("ActionCatalogue", "Rings around the selected"), QT_TRANSLATE_NOOP("ActionCatalogue", "See everybody by how many steps away they are"), kNoIcon, "", Map, ActionMenu::Arrange, false, false, "R"},
    ActionSpec{ActionId::AlignLeft, "align_left", QT_TRANSLATE_NOOP("ActionCatalogue", "Align at the left"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto the line of the leftmost"), kNoIcon, "", Selected, ActionMenu::Arrange, true, false, "Ctrl+Shift+Left"},
    ActionSpec{ActionId::AlignMiddle, "align_middle", QT_TRANSLATE_NOOP("ActionCatalogue", "Align in a column"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto one upright line in their middle"), kNoIcon, "", Selected, ActionMenu::Arrange},
    ActionSpec{ActionId::AlignRight, "align_right", QT_TRANSLATE_NOOP("ActionCatalogue", "Align at the right"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto the line of the rightmost"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "Ctrl+Shift+Right"},
    ActionSpec{ActionId::AlignTop, "align_top", QT_TRANSLATE_NOOP("ActionCatalogue", "Align at the top"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto the line of the topmost"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "Ctrl+Shift+Up"},
    ActionSpec{ActionId::AlignCentre, "align_centre", QT_TRANSLATE_NOOP("ActionCatalogue", "Align in a row"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto one level line in their middle"), kNoIcon, "", Selected, ActionMenu::Arrange},
    ActionSpec{ActionId::AlignBottom, "align_bottom", QT_TRANSLATE_NOOP("ActionCatalogue", "Align at the bottom"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members onto the line of the lowest"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "Ctrl+Shift+Down"},
    ActionSpec{ActionId::DistributeAcross, "distribute_across", QT_TRANSLATE_NOOP("ActionCatalogue", "Spread evenly across"), QT_TRANSLATE_NOOP("ActionCatalogue", "Equal steps from the leftmost of the selected to the rightmost"), kNoIcon, "", Selected, ActionMenu::Arrange, true},
    ActionSpec{ActionId::DistributeDown, "distribute_down", QT_TRANSLATE_NOOP("ActionCatalogue", "Spread evenly down"), QT_TRANSLATE_NOOP("ActionCatalogue", "Equal steps from the topmost of the selected to the lowest"), kNoIcon, "", Selected, ActionMenu::Arrange},
    ActionSpec{ActionId::MoveApart, "move_apart", QT_TRANSLATE_NOOP("ActionCatalogue", "Move apart"), QT_TRANSLATE_NOOP("ActionCatalogue", "Give the selected members a quarter more room between them"), kNoIcon, "", Selected, ActionMenu::Arrange, true, false, ">"},
    ActionSpec{ActionId::MoveTogether, "move_together", QT_TRANSLATE_NOOP("ActionCatalogue", "Move together"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the selected members nearer to one another"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "<"},
    ActionSpec{ActionId::TurnRight, "turn_right", QT_TRANSLATE_NOOP("ActionCatalogue", "Turn right"), QT_TRANSLATE_NOOP("ActionCatalogue", "Turn the selected members by 15 degrees, clockwise"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "]"},
    ActionSpec{ActionId::TurnLeft, "turn_left", QT_TRANSLATE_NOOP("ActionCatalogue", "Turn left"), QT_TRANSLATE_NOOP("ActionCatalogue", "Turn the selected members by 15 degrees, against the clock"), kNoIcon, "", Selected, ActionMenu::Arrange, false, false, "["},
    ActionSpec{ActionId::MirrorAcross, "mirror_across", QT_TRANSLATE_NOOP("ActionCatalogue", "Mirror left and right"), QT_TRANSLATE_NOOP("ActionCatalogue", "Let left and right of the selected change sides"), kNoIcon, "", Selected, ActionMenu::Arrange},
    ActionSpec{ActionId::MirrorDown, "mirror_down", QT_TRANSLATE_NOOP("ActionCatalogue", "Mirror top and bottom"), QT_TRANSLATE_NOOP("ActionCatalogue", "Let top and bottom of the selected change sides"), kNoIcon, "", Selected, ActionMenu::Arrange},

    ActionSpec{ActionId::SearchOrDo, "search_or_do", QT_TRANSLATE_NOOP("ActionCatalogue", "Search or do…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Find a member, a view or something to do"), Icon::Search, "Ctrl+K", Program, ActionMenu::Help},
    ActionSpec{ActionId::OpenMenu, "open_menu", QT_TRANSLATE_NOOP("ActionCatalogue", "Menu"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open the menu that holds everything"), Icon::More, "F10", Program, ActionMenu::Help},
    ActionSpec{ActionId::ShowShortcuts, "show_shortcuts", QT_TRANSLATE_NOOP("ActionCatalogue", "Keyboard"), QT_TRANSLATE_NOOP("ActionCatalogue", "All keys on one page"), Icon::Help, "F1", Program, ActionMenu::Help},
    ActionSpec{ActionId::About, "about", QT_TRANSLATE_NOOP("ActionCatalogue", "About Commonweave"), QT_TRANSLATE_NOOP("ActionCatalogue", "Version, licence and what it is built from"), kNoIcon, "", Program, ActionMenu::Help, true},
};
// clang-format on

} // namespace

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

} // namespace cw
