// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentCare.h"

#include "core/edit/Members.h"
#include "ui/shell/BackupsDialog.h"
#include "ui/shell/CopyPlacing.h"
#include "ui/shell/EraseDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NetworkDialog.h"
#include "ui/shell/Toast.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>

namespace cw {

namespace {

/// Shows a dialog that goes when it is closed, or with `owner`.
template <class Dialog>
Dialog* shown(Dialog* dialog, QObject* owner)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(owner, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
    return dialog;
}

} // namespace

DocumentCare::DocumentCare(DocumentSession& session, Commits& commits, MainWindow& window)
    : m_session(session)
    , m_commits(commits)
    , m_window(window)
    , m_placing(new CopyPlacing(session.path(), window.tasks(), window.services().files, &window))
{
    m_placing->setParent(this);
    connect(m_placing, &CopyPlacing::failed, this, &DocumentCare::failed);
    const auto on = [&](ActionId id, void (DocumentCare::*act)()) {
        connect(&window.actions().action(id), &QAction::triggered, this, act);
    };
    on(ActionId::ShowBackups, &DocumentCare::showBackups);
    on(ActionId::EditNetwork, &DocumentCare::showProfile);
    on(ActionId::EraseMembers, &DocumentCare::eraseMembers);
}

void DocumentCare::showProfile()
{
    shown(new NetworkDialog(m_commits, &m_window), this);
}

void DocumentCare::showBackups()
{
    auto* dialog = shown(new BackupsDialog(&m_window), this);
    connect(dialog, &BackupsDialog::copyChosen, this, [this, dialog](const QString& backup) {
        //: The proposed name of a file; %1 is the name of the network's own.
        const QString name =
            tr("%1 from backup").arg(QFileInfo(m_session.path()).completeBaseName());
        m_placing->place(
            backup, name, [this, shown = QPointer<BackupsDialog>(dialog)](const QString& path) {
                if (shown)
                    shown->accept();
                emit m_window.documentRequested(path);
            });
    });
    m_window.tasks().run(
        dialog, tr("Looking for backups"),
        [shelf = m_session.backups(), id = m_session.document()->documentId()](TaskContext&) {
            return offersOf(shelf.backupsOf(id));
        },
        [dialog](const std::vector<BackupOffer>& backups) {
            dialog->setBackups(backups, QDateTime::currentDateTime());
        });
}

void DocumentCare::eraseMembers()
{
    Document& document = *m_session.document();
    const std::vector<MemberId> members = m_window.selection().members();
    const auto outcome = edit::eraseMembers(document.editContext(), members);
    if (!outcome.ok()) {
        emit failed(outcome.error());
        return;
    }
    const qsizetype backups = m_session.backups().backupsOf(document.documentId()).size();
    auto* dialog = shown(
        new EraseDialog(erasePreview(document.network(), *outcome, backups), &m_window), this);
    connect(dialog, &EraseDialog::confirmed, this, [this, dialog, members] {
        // Anew: a task may have changed something since it was asked.
        const auto now = edit::eraseMembers(m_session.document()->editContext(), members);
        if (!now.ok()) {
            dialog->showResult(now.error());
            return;
        }
        m_window.toast().hide(); // its Undo is among what goes
        m_session.erase(now->change, [shown = QPointer<EraseDialog>(dialog)](const auto& result) {
            if (shown)
                shown->showResult(result);
        });
    });
}

} // namespace cw
