// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QObject>

#include <vector>

class QWidget;

namespace cw {

class ActionCatalogue;
class Commits;
class Document;
class Selection;

/// What can be done by name with the members that are selected, wherever they are: archive and
/// bring back, say who one is, tag, make one of several; and with what describes all of them: tags,
/// custom fields, possible duplicates.
class MemberActions : public QObject
{
    Q_OBJECT

public:
    /// @param all outlive the actions.
    MemberActions(
        Commits& commits, Selection& selection, const ActionCatalogue& actions, QWidget* window);

private:
    void refresh();
    std::vector<MemberId> inTouch() const;
    void archive();
    void restore();
    void remove();
    void beMe();

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    const ActionCatalogue& m_actions;
    QWidget* m_window = nullptr;
};

} // namespace cw
