// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <optional>
#include <span>

namespace cw {

/// Everything that can be done by name. Order is the order in menus.
enum class ActionId {
    NewNetwork,
    OpenNetwork,
    OpenSample,
    Import,
    ImportCopied,
    Export,
    WriteReport,
    SaveCopy,
    ShowBackups,
    EditNetwork,
    CloseNetwork,
    OpenSettings,
    Quit,
    Undo,
    Redo,
    SelectAll,
    SelectNone,
    AddMember,
    QuickCapture,
    LogContact,
    SetCadences,
    StartPulse,
    WriteOnMap,
    PictureUnderMap,
    ArchiveMembers,
    RestoreMembers,
    RemoveMembers,
    LettersToMembers,
    EraseMembers,
    ThisIsMe,
    TagMembers,
    MergeMembers,
    FindDuplicates,
    EditFields,
    ShowMap,
    ShowMembers,
    ShowWeave,
    ShowHealth,
    ToggleInspector,
    ZoomIn,
    ZoomOut,
    ZoomToFit,
    ZoomToSelection,
    ZoomToReading,
    PinMembers,
    TidyMap,
    SettleMembers,
    FilterMap,
    WriteFilter,
    FocusOnMember,
    ShowEverybody,
    Present,
    CopyMapPicture,
    ShowPaths,
    GoThroughTime,
    ArrangeMap,
    RingsAround,
    AlignLeft,
    AlignMiddle,
    AlignRight,
    AlignTop,
    AlignCentre,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    MoveApart,
    MoveTogether,
    TurnRight,
    TurnLeft,
    MirrorAcross,
    MirrorDown,
    SearchOrDo,
    OpenMenu,
    ShowShortcuts,
    About,
};

/// When an action can be used.
enum class ActionContext {
    Program,       ///< always
    Document,      ///< a document is open
    Editing,       ///< a document is open and may be written
    MemberEditing, ///< the same, and members are selected
    Map,           ///< the map is shown
    MapEditing,    ///< the map is shown and may be changed
    History,       ///< decided by the history alone
    Selected,      ///< decided by what is selected, one by one
};

enum class ActionMenu { File, Edit, View, Arrange, Help };

/// One row of the table that menus, toolbar, palette, shortcut list and tests are made from.
struct ActionSpec
{
    ActionId id;
    const char* key;  ///< stable name, never shown; the QAction's object name
    const char* text; ///< in the menu, with an ellipsis when it asks something first
    const char* tip;  ///< one sentence
    std::optional<Icon> icon;
    const char* shortcuts; ///< portable text, several separated by "; ", or empty
    ActionContext context;
    ActionMenu menu;
    bool beginsGroup = false; ///< a line above it in the menu
    bool checkable = false;
    const char* mapKeys = "";   ///< more, as shortcuts, while the map has the focus
    const char* tableKeys = ""; ///< while the table of members has it
};

std::span<const ActionSpec> actionTable();

} // namespace cw
