// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cw {

class ActionCatalogue;
class Commits;
class Document;

/// Undo and redo of one document, with the name of the step on them ("Undo: Add Ana Ruiz").
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    HistoryActions(Commits& commits, const ActionCatalogue& actions, QObject* parent);

    /// While an undo or redo is being carried out: its change is no new work of the person.
    bool isTravelling() const { return m_isTravelling; }
    void undo();
    void redo();

private:
    enum class Way { Back, Forth };
    void travel(Way way);
    void refresh();

    Commits& m_commits;
    Document& m_document;
    const ActionCatalogue& m_actions;
    bool m_isTravelling = false;
};

} // namespace cw
