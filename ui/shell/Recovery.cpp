// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recovery.h"

#include "core/store/backup/BackupShelf.h"
#include "core/store/rescue/Salvage.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/support/FileChooser.h"
#include "ui/tasks/TaskRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace cw {

Recovery::Recovery(QString path, TaskRunner& tasks, FileChooser& files, QWidget* window)
    : QObject(window), m_path(std::move(path)), m_tasks(tasks), m_files(files), m_window(window)
{}

void Recovery::makePage(const Error& error)
{
    const QString details = QString::fromStdString(error.subject + '\n' + error.detail).trimmed();
    m_tasks.run(
        this, tr("Looking for a good backup"),
        [path = m_path](TaskContext& task) {
            return store::BackupShelf(store::BackupShelf::defaultRoot()).newestGood(path, task);
        },
        [this, details](const std::optional<store::Backup>& backup) {
            DamageReport report{.path = m_path, .details = details, .backups = {}};
            if (backup)
                report.backups.push_back(
                    {.path = backup->path,
                     .made = QDateTime::fromMSecsSinceEpoch(backup->atMs),
                     .bytes = backup->bytes});
            auto* page = new RecoveryPage(report, QDateTime::currentDateTime());
            connect(page, &RecoveryPage::closeChosen, this, &Recovery::closed);
            connect(page, &RecoveryPage::backupChosen, this, &Recovery::copyBackup);
            connect(page, &RecoveryPage::salvageChosen, this, &Recovery::salvage);
            emit pageReady(page);
        });
}

QString Recovery::askWhere(const QString& name)
{
    return m_files.saveFile(
        m_window, {.title = tr("Where should the recovered network live?"),
                   .folder = QFileInfo(m_path).absolutePath(),
                   .name = name + QStringLiteral(".weave"),
                   .filters = tr("Networks (*.weave)"),
                   .suffix = QStringLiteral("weave"),
                   .mustBeNew = true});
}

void Recovery::copyBackup(const QString& backupPath)
{
    //: The proposed name of a file; %1 is the name of the damaged one.
    const QString to = askWhere(tr("%1 from backup").arg(QFileInfo(m_path).completeBaseName()));
    if (to.isEmpty())
        return;
    if (QFile::copy(backupPath, to)) // never over a file that is there
        emit recovered(to);
    else
        emit failed({ErrorCode::CannotWrite, QFileInfo(to).fileName().toStdString(), {}});
}

void Recovery::salvage()
{
    //: The proposed name of a file; %1 is the name of the damaged one.
    const QString to = askWhere(tr("%1 rescued").arg(QFileInfo(m_path).completeBaseName()));
    if (to.isEmpty())
        return;
    m_tasks.run(
        this, tr("Copying out what can be read"),
        [from = m_path, to](TaskContext& task) { return store::salvage(from, to, task); },
        [this, to](const Result<store::SalvageReport>& report) {
            if (report.ok())
                emit recovered(to);
            else
                emit failed(report.error());
        });
}

} // namespace cw
