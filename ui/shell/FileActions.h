// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace cw {

class ActionCatalogue;
class FileChooser;

/// Asks for the files that the actions of the File menu need, and says which were chosen.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const ActionCatalogue& actions, FileChooser& files, QWidget* window);

    /// The name proposed for a copy, and its folder.
    void setDocumentPath(const QString& path) { m_documentPath = path; }
    void chooseCopy();
    /// Where a new network for these foreign files should live; beside them is proposed, called as
    /// the file or, where there are several, as their folder.
    void chooseNewFor(const QStringList& foreignPaths);

    static bool isDocument(const QString& path);

signals:
    void createChosen(const QString& path);
    void openChosen(const QString& path);
    void importChosen(const QStringList& paths);
    void copyChosen(const QString& path);

private:
    void chooseNew();
    void askForNew(const QString& folder, const QString& name);
    void chooseOpen();
    void chooseImport();

    FileChooser& m_files;
    QWidget* m_window = nullptr;
    QString m_documentPath;
};

} // namespace cw
