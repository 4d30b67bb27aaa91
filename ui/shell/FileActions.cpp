// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileActions.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/support/FileChooser.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace cw {

namespace {

const QString kSuffix = QStringLiteral("weave");
const QString kForeign =
    QStringLiteral("*.xlsx *.csv *.tsv *.txt *.json *.graphml *.gexf *.vcf *.ics");

QString documentFilter()
{
    return FileActions::tr("Networks (*.weave)");
}

QString foreignFilter()
{
    return FileActions::tr("Spreadsheets, network files, contacts and calendars") +
           QStringLiteral(" (%1)").arg(kForeign);
}

QString anyFilter()
{
    return FileActions::tr("All files (*)");
}

} // namespace

FileActions::FileActions(const ActionCatalogue& actions, FileChooser& files, QWidget* window)
    : QObject(window), m_files(files), m_window(window)
{
    const auto on = [&](ActionId id, void (FileActions::*choose)()) {
        connect(&actions.action(id), &QAction::triggered, this, choose);
    };
    on(ActionId::NewNetwork, &FileActions::chooseNew);
    on(ActionId::OpenNetwork, &FileActions::chooseOpen);
    on(ActionId::Import, &FileActions::chooseImport);
    on(ActionId::SaveCopy, &FileActions::chooseCopy);
}

bool FileActions::isDocument(const QString& path)
{
    return QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0;
}

void FileActions::askForNew(const QString& folder, const QString& name)
{
    const QString path = m_files.saveFile(
        m_window, {.title = tr("Where should the network live?"),
                   .folder = folder,
                   .name = name + QLatin1Char('.') + kSuffix,
                   .filters = documentFilter(),
                   .suffix = kSuffix,
                   .mustBeNew = true});
    if (!path.isEmpty())
        emit createChosen(path);
}

void FileActions::chooseNew()
{
    askForNew({}, tr("My network"));
}

void FileActions::chooseNewFor(const QStringList& foreignPaths)
{
    const QFileInfo file(foreignPaths.first());
    const QDir folder = file.absoluteDir();
    const bool isOneOfMany = foreignPaths.size() > 1 && !folder.isRoot();
    askForNew(folder.path(), isOneOfMany ? folder.dirName() : file.completeBaseName());
}

void FileActions::chooseOpen()
{
    const QStringList filters{
        tr("Everything Commonweave reads") + QStringLiteral(" (*.weave %1)").arg(kForeign),
        documentFilter(), foreignFilter(), anyFilter()};
    const QString path = m_files.openFile(
        m_window, {.title = tr("Open a network"),
                   .folder = {},
                   .name = {},
                   .filters = filters.join(QStringLiteral(";;")),
                   .suffix = {}});
    if (path.isEmpty())
        return;
    if (isDocument(path))
        emit openChosen(path);
    else
        emit importChosen({path});
}

void FileActions::chooseImport()
{
    const QStringList paths = m_files.openFiles(
        m_window, {.title = tr("Bring your spreadsheet"),
                   .folder = {},
                   .name = {},
                   .filters = foreignFilter() + QStringLiteral(";;") + anyFilter(),
                   .suffix = {}});
    if (!paths.isEmpty())
        emit importChosen(paths);
}

void FileActions::chooseCopy()
{
    const QFileInfo file(m_documentPath);
    //: The proposed name of a copied file; %1 is the name of the original.
    const QString name = tr("%1 copy").arg(file.completeBaseName());
    const QString path = m_files.saveFile(
        m_window, {.title = tr("Save a copy"),
                   .folder = file.absolutePath(),
                   .name = name + QLatin1Char('.') + kSuffix,
                   .filters = documentFilter(),
                   .suffix = kSuffix});
    if (!path.isEmpty())
        emit copyChosen(path);
}

} // namespace cw
