// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QObject>

#include <functional>

namespace cw {

class FileChooser;
class TaskRunner;

/// Gives a document that nobody has open (a backup, what was salvaged) a place of its own: asks
/// where, copies it there and verifies it. Never over a file that is there.
class CopyPlacing : public QObject
{
    Q_OBJECT

public:
    /// @param besides  the document whose folder is proposed. @param all outlive it.
    CopyPlacing(QString besides, TaskRunner& tasks, FileChooser& files, QWidget* window);

    /// @param name  proposed, without ending. @param placed  called once the copy is there; not
    /// when the person changed their mind or it failed.
    void
    place(const QString& from, const QString& name, std::function<void(const QString&)> placed);

signals:
    void failed(const cw::Error& error);

private:
    QString m_besides;
    TaskRunner& m_tasks;
    FileChooser& m_files;
    QWidget* m_window = nullptr;
};

} // namespace cw
