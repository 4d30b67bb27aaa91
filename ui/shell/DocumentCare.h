// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QObject>

namespace cw {

class Commits;
class CopyPlacing;
class DocumentSession;
class MainWindow;

/// What can be done with an open network as a whole, from the menu: see and open its backups, say
/// what it is, erase members for good. Made when a document opens, destroyed before it closes.
class DocumentCare : public QObject
{
    Q_OBJECT

public:
    /// @param session  with a document. @param all outlive it.
    DocumentCare(DocumentSession& session, Commits& commits, MainWindow& window);

signals:
    void failed(const cw::Error& error);

private:
    void showBackups();
    void showProfile();
    void eraseMembers();

    DocumentSession& m_session;
    Commits& m_commits;
    MainWindow& m_window;
    CopyPlacing* m_placing = nullptr;
};

} // namespace cw
