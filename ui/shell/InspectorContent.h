// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAction;

namespace cw {

class Commits;
class MemberProfile;
class MemberWishes;
class RelationshipProfile;
class Selection;
class SelectionSummary;

/// What stands in the inspector: the profile of the one member or relationship that is selected, a
/// summary of several.
class InspectorContent : public QStackedWidget
{
    Q_OBJECT

public:
    /// @param all but the parent outlive it.
    InspectorContent(
        Commits& commits, Selection& selection, MemberWishes& wishes, QWidget* parent = nullptr);

    /// Puts a button for this action where members are shown.
    void offer(QAction& action);
    /// Puts the keyboard on the shown profile.
    void focusFirst();

signals:
    /// Somebody has finished here and wants to go on where they came from.
    void left();

private:
    void showSelection();

    Selection& m_selection;
    MemberProfile* m_member = nullptr;
    RelationshipProfile* m_relationship = nullptr;
    SelectionSummary* m_several = nullptr;
};

} // namespace cw
