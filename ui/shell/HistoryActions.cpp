// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HistoryActions.h"

#include "core/document/Document.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/support/ChangeText.h"

#include <QAction>

namespace cw {

namespace {

constexpr int kLarge = 500; ///< things in a step from which on the disk is not waited for

/// Whether carrying the step out may take longer than a key press should.
bool isLarge(const ChangeTitle& title)
{
    return title.key == QLatin1String(titles::kImport) || title.arguments.value(1).toInt() > kLarge;
}

void label(QAction& action, const QString& text)
{
    action.setText(text);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(HistoryActions::tr("%1 (%2)", "an action and its shortcut").arg(text, keys));
}

} // namespace

HistoryActions::HistoryActions(Document& document, const ActionCatalogue& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions)
{
    connect(&document, &Document::historyChanged, this, &HistoryActions::refresh);
    connect(&document, &Document::busyChanged, this, &HistoryActions::refresh);
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
    const bool isBack = way == Way::Back;
    if (!(isBack ? m_document.canUndo() : m_document.canRedo()))
        return;
    m_isTravelling = true;
    const auto done = [this](const Result<void>& result) {
        m_isTravelling = false;
        if (!result.ok())
            emit failed(result.error());
    };
    if (!isLarge(isBack ? m_document.undoTitle() : m_document.redoTitle()))
        done(isBack ? m_document.undo() : m_document.redo());
    else if (isBack)
        m_document.undoInBackground(TaskContext(), done);
    else
        m_document.redoInBackground(TaskContext(), done);
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
