// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HistoryActions.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"

#include <QAction>

namespace cw {

namespace {

void label(QAction& action, const QString& text)
{
    action.setText(text);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(HistoryActions::tr("%1 (%2)", "an action and its shortcut").arg(text, keys));
}

} // namespace

HistoryActions::HistoryActions(Commits& commits, const ActionCatalogue& actions, QObject* parent)
    : QObject(parent), m_commits(commits), m_document(commits.document()), m_actions(actions)
{
    connect(&m_document, &Document::historyChanged, this, &HistoryActions::refresh);
    connect(&m_document, &Document::busyChanged, this, &HistoryActions::refresh);
    connect(&actions.action(ActionId::Undo), &QAction::triggered, this, &HistoryActions::undo);
    connect(&actions.action(ActionId::Redo), &QAction::triggered, this, &HistoryActions::redo);
    refresh();
}

void HistoryActions::undo()
{
    travel(Way::Back);
}

void HistoryActions::redo()
{
    travel(Way::Forth);
}

void HistoryActions::travel(Way way)
{
    // What is half typed is the newest step: it is what is taken back first.
    m_commits.finishTyping();
    const bool isBack = way == Way::Back;
    if (!(isBack ? m_document.canUndo() : m_document.canRedo()))
        return;
    m_isTravelling = true;
    const auto done = [this](const Result<void>&) { m_isTravelling = false; };
    if (isBack)
        m_commits.undo(done);
    else
        m_commits.redo(done);
}

void HistoryActions::refresh()
{
    QAction& undo = m_actions.action(ActionId::Undo);
    QAction& redo = m_actions.action(ActionId::Redo);
    undo.setEnabled(m_document.canUndo() && !m_document.isBusy());
    redo.setEnabled(m_document.canRedo() && !m_document.isBusy());
    label(
        undo,
        m_document.canUndo() ? tr("Undo: %1").arg(changeText(m_document.undoTitle())) : tr("Undo"));
    label(
        redo,
        m_document.canRedo() ? tr("Redo: %1").arg(changeText(m_document.redoTitle())) : tr("Redo"));
}

} // namespace cw
