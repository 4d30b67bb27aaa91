// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace cw {

/// What a file chooser is opened for.
struct FileRequest
{
    QString title;
    QString folder;         ///< where to begin; empty: where the person was last
    QString name;           ///< proposed file name when saving
    QString filters;        ///< as QFileDialog takes them: "Networks (*.weave);;All files (*)"
    QString suffix;         ///< added to a saved name that has no ending; without the dot
    bool mustBeNew = false; ///< the file will not be replaced, so there is nothing to ask
};

/// The only way to a file dialog: a seam, so that tests choose without one. All answers are
/// absolute paths, empty when the person changed their mind.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual QString openFile(QWidget* parent, const FileRequest& request) = 0;
    virtual QStringList openFiles(QWidget* parent, const FileRequest& request) = 0;
    /// Asks itself before an existing file is replaced.
    virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
    /// A folder to write several files to; what is in it is not asked about.
    virtual QString chooseFolder(QWidget* parent, const FileRequest& request) = 0;
};

/// Asks with the desktop's own dialogs.
class DialogFileChooser : public FileChooser
{
public:
    QString openFile(QWidget* parent, const FileRequest& request) override;
    QStringList openFiles(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;
    QString chooseFolder(QWidget* parent, const FileRequest& request) override;

private:
    QString m_lastFolder;
};

} // namespace cw
