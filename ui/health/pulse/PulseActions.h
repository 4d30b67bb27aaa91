// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace cw {

class Commits;
class FileChooser;
class Selection;
class TaskRunner;

/// What can be done about a round of the pulse: begin it, ask on the spot or by sheet, close it.
/// Each is one use case, or opens the dialog that ends in one. A round that is gone by then is
/// passed over.
class PulseActions : public QObject
{
    Q_OBJECT

public:
    /// @param commits, tasks, selection, files  outlive the actions.
    /// @param window  dialogs open over it; outlives the actions.
    PulseActions(
        Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files,
        QWidget& window);

    Commits& commits() const { return m_commits; }
    /// Nothing can be done to a document that is only read.
    bool canEdit() const;
    /// Asks what to ask, of whom and how.
    void start();
    /// One person after another answers on this screen.
    void askOnTheSpot(PulseRoundId round);
    /// Writes the sheet that people answer on.
    void writeSheet(PulseRoundId round);
    /// Reads one that came back, and shows what it says before anything is taken.
    void readSheet(PulseRoundId round);
    void close(PulseRoundId round);

signals:
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    const PulseRound* find(PulseRoundId round) const;
    void open(QDialog* dialog);

    Commits& m_commits;
    TaskRunner& m_tasks;
    Selection& m_selection;
    FileChooser& m_files;
    QWidget& m_window;
};

} // namespace cw
