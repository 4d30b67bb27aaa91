// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CopyPlacing.h"

#include "core/store/Verify.h"
#include "ui/support/FileChooser.h"
#include "ui/tasks/TaskRunner.h"

#include <QFileInfo>
#include <QWidget>

namespace cw {

CopyPlacing::CopyPlacing(QString besides, TaskRunner& tasks, FileChooser& files, QWidget* window)
    : m_besides(std::move(besides)), m_tasks(tasks), m_files(files), m_window(window)
{}

void CopyPlacing::place(
    const QString& from, const QString& name, std::function<void(const QString&)> placed)
{
    const QString to = m_files.saveFile(
        m_window, {.title = tr("Where should the copy live?"),
                   .folder = QFileInfo(m_besides).absolutePath(),
                   .name = name + QStringLiteral(".weave"),
                   .filters = tr("Networks (*.weave)"),
                   .suffix = QStringLiteral("weave"),
                   .mustBeNew = true});
    if (to.isEmpty())
        return;
    m_tasks.run(
        this, tr("Copying"),
        [from, to](TaskContext& task) { return store::copyVerified(from, to, task); },
        [this, to, placed = std::move(placed)](const Result<void>& copied) {
            const std::string file = QFileInfo(to).fileName().toStdString();
            if (copied.ok())
                placed(to);
            else if (copied.error().code == ErrorCode::Damaged)
                emit failed({ErrorCode::Damaged, tr("This backup").toStdString(), {}});
            else
                emit failed({copied.error().code, file, {}});
        });
}

} // namespace cw
