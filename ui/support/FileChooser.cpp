// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FileChooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace cw {

namespace {

QString startFolder(const FileRequest& request, const QString& last)
{
    if (!request.folder.isEmpty())
        return request.folder;
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

} // namespace

QString DialogFileChooser::openFile(QWidget* parent, const FileRequest& request)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, request.title, startFolder(request, m_lastFolder), request.filters);
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

QStringList DialogFileChooser::openFiles(QWidget* parent, const FileRequest& request)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        parent, request.title, startFolder(request, m_lastFolder), request.filters);
    if (!paths.isEmpty())
        m_lastFolder = QFileInfo(paths.first()).absolutePath();
    return paths;
}

QString DialogFileChooser::saveFile(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, startFolder(request, m_lastFolder), request.filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(request.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, request.mustBeNew);
    dialog.selectFile(request.name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFileChooser::chooseFolder(QWidget* parent, const FileRequest& request)
{
    const QString path = QFileDialog::getExistingDirectory(
        parent, request.title, startFolder(request, m_lastFolder));
    if (!path.isEmpty())
        m_lastFolder = path;
    return path;
}

} // namespace cw
