// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QObject>

namespace cw {

class FileChooser;
class TaskRunner;

/// The ways on from a damaged document: a copy of its newest good backup, or what can still be read
/// of it. The damaged file is only read.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// @param all outlive it.
    Recovery(QString path, TaskRunner& tasks, FileChooser& files, QWidget* window);

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
    QString askWhere(const QString& name);

    QString m_path;
    TaskRunner& m_tasks;
    FileChooser& m_files;
    QWidget* m_window = nullptr;
};

} // namespace cw
