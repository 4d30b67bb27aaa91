// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/store/backup/BackupShelf.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QTemporaryDir;

namespace cw {

class CopyPlacing;
class FileChooser;
class SalvageDialog;
class TaskRunner;

/// The ways on from a damaged document: a copy of one of its good backups, or what can still be
/// read of it. The damaged file is only read.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// @param all outlive it.
    Recovery(
        QString path, const store::BackupShelf& shelf, TaskRunner& tasks, FileChooser& files,
        QWidget* window);
    ~Recovery() override;

    /// The recovery page; owned by whoever shows it.
    /// @param error  what opening said.
    void makePage(const Error& error);

signals:
    void pageReady(QWidget* page);
    /// A sound document is there now.
    void recovered(const QString& path);
    void failed(const cw::Error& error);
    void closed();

private:
    void copyBackup(const QString& backupPath);
    void salvage();
    void keepSalvaged();

    QString m_path;
    store::BackupShelf m_shelf;
    TaskRunner& m_tasks;
    CopyPlacing* m_placing = nullptr;
    QWidget* m_window = nullptr;
    std::shared_ptr<QTemporaryDir> m_folder; ///< what was salvaged, until it is kept
    QPointer<SalvageDialog> m_report;
};

} // namespace cw
