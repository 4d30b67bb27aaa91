// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionTable.h"

#include <QtGlobal>

#include <array>

#define CW_TEXT(text) QT_TRANSLATE_NOOP("ActionCatalogue", text)

namespace cw {

namespace {

using enum ActionContext;
constexpr auto kNoIcon = std::nullopt;

// clang-format off
constexpr std::array kTable{
    ActionSpec{ActionId::NewNetwork, "new_network", CW_TEXT("New network…"), CW_TEXT("Begin an empty network in a file of its own"), Icon::New, "Ctrl+N", Program, ActionMenu::File},
    ActionSpec{ActionId::OpenNetwork, "open_network", CW_TEXT("Open…"), CW_TEXT("Open a network or a file from another program"), Icon::Open, "Ctrl+O", Program, ActionMenu::File},
    ActionSpec{ActionId::OpenSample, "open_sample", CW_TEXT("Open the sample"), CW_TEXT("Look around in a copy of a made-up food network"), kNoIcon, "", Program, ActionMenu::File},
    ActionSpec{ActionId::Import, "import", CW_TEXT("Bring your spreadsheet…"), CW_TEXT("Read members and relationships from a spreadsheet or another program"), Icon::Import, "Ctrl+I", Program, ActionMenu::File, true},
    ActionSpec{ActionId::Export, "export", CW_TEXT("Export…"), CW_TEXT("Write the network or its map for another program"), Icon::Export, "Ctrl+E", Document, ActionMenu::File},
    ActionSpec{ActionId::SaveCopy, "save_copy", CW_TEXT("Save a copy…"), CW_TEXT("Write a second file like this one; you go on working in this one"), Icon::Copy, "Ctrl+Shift+S", Document, ActionMenu::File},
    ActionSpec{ActionId::CloseNetwork, "close_network", CW_TEXT("Close"), CW_TEXT("Close this network; everything is on disk already"), kNoIcon, "Ctrl+W", Document, ActionMenu::File, true},
    ActionSpec{ActionId::OpenSettings, "settings", CW_TEXT("Settings…"), CW_TEXT("Light or dark, language, motion"), Icon::Settings, "Ctrl+,", Program, ActionMenu::File, true},
    ActionSpec{ActionId::Quit, "quit", CW_TEXT("Quit"), CW_TEXT("Close all windows"), kNoIcon, "Ctrl+Q", Program, ActionMenu::File},

    ActionSpec{ActionId::Undo, "undo", CW_TEXT("Undo"), CW_TEXT("Take the last change back"), Icon::Undo, "Ctrl+Z", History, ActionMenu::Edit},
    ActionSpec{ActionId::Redo, "redo", CW_TEXT("Redo"), CW_TEXT("Do again what was taken back"), Icon::Redo, "Ctrl+Shift+Z; Ctrl+Y", History, ActionMenu::Edit},
    ActionSpec{ActionId::SelectAll, "select_all", CW_TEXT("Select all"), CW_TEXT("Select every member that is shown"), kNoIcon, "Ctrl+A", Document, ActionMenu::Edit, true},
    ActionSpec{ActionId::SelectNone, "select_none", CW_TEXT("Select nothing"), CW_TEXT("Let go of the selection"), kNoIcon, "Ctrl+Shift+A", Document, ActionMenu::Edit},
    ActionSpec{ActionId::AddMember, "add_member", CW_TEXT("Add a member"), CW_TEXT("Add a person, an organisation or a group"), Icon::Add, "Ctrl+M", Editing, ActionMenu::Edit, true},
    ActionSpec{ActionId::QuickCapture, "quick_capture", CW_TEXT("Note a tie"), CW_TEXT("Write “Sam met Ines, exchanging” and press Enter"), Icon::Capture, "Ctrl+J", Editing, ActionMenu::Edit},

    ActionSpec{ActionId::ShowMap, "show_map", CW_TEXT("Map"), CW_TEXT("The network as a picture to work on"), Icon::Map, "Ctrl+1", Document, ActionMenu::View},
    ActionSpec{ActionId::ShowMembers, "show_members", CW_TEXT("Members"), CW_TEXT("Everybody in a table"), Icon::Members, "Ctrl+2", Document, ActionMenu::View},
    ActionSpec{ActionId::ToggleInspector, "toggle_inspector", CW_TEXT("Inspector"), CW_TEXT("Show or fold what is known about the selection"), Icon::Panel, "F9", Document, ActionMenu::View, true, true},
    ActionSpec{ActionId::ZoomIn, "zoom_in", CW_TEXT("Closer"), CW_TEXT("Zoom into the map"), Icon::ZoomIn, "Ctrl++; Ctrl+=", Map, ActionMenu::View, true},
    ActionSpec{ActionId::ZoomOut, "zoom_out", CW_TEXT("Farther"), CW_TEXT("Zoom out of the map"), Icon::ZoomOut, "Ctrl+-", Map, ActionMenu::View},
    ActionSpec{ActionId::ZoomToFit, "zoom_to_fit", CW_TEXT("Show everything"), CW_TEXT("Zoom so that the whole network is in view"), Icon::Fit, "Ctrl+0", Map, ActionMenu::View},
    ActionSpec{ActionId::ZoomToSelection, "zoom_to_selection", CW_TEXT("Show the selection"), CW_TEXT("Zoom so that what is selected is in view"), kNoIcon, "Ctrl+9", Map, ActionMenu::View},

    ActionSpec{ActionId::SearchOrDo, "search_or_do", CW_TEXT("Search or do…"), CW_TEXT("Find a member, a view or something to do"), Icon::Search, "Ctrl+K", Program, ActionMenu::Help},
    ActionSpec{ActionId::OpenMenu, "open_menu", CW_TEXT("Menu"), CW_TEXT("Open the menu that holds everything"), Icon::More, "F10", Program, ActionMenu::Help},
    ActionSpec{ActionId::ShowShortcuts, "show_shortcuts", CW_TEXT("Keyboard"), CW_TEXT("All keys on one page"), Icon::Help, "F1", Program, ActionMenu::Help},
    ActionSpec{ActionId::About, "about", CW_TEXT("About Commonweave"), CW_TEXT("Version, licence and what it is built from"), kNoIcon, "", Program, ActionMenu::Help, true},
};
// clang-format on

} // namespace

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

} // namespace cw
