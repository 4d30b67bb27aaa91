// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Places.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace cw::store {

namespace {

bool isNetwork(const QByteArray& fileSystem)
{
    static const QList<QByteArray> kTypes{"nfs",         "nfs4",          "cifs",
                                          "smb",         "smb2",          "smb3",
                                          "smbfs",       "afs",           "9p",
                                          "drvfs",       "fuse.sshfs",    "davfs",
                                          "ncpfs",       "ceph",          "fuse.davfs2",
                                          "fuse.rclone", "fuse.smbnetfs", "fuse.gvfsd-fuse",
                                          "glusterfs",   "fuse.glusterfs"};
    return kTypes.contains(fileSystem.toLower());
}

/// Folders that sync programs make under these names, or names that begin so ("OneDrive - Work").
bool isCloudFolder(const QString& name)
{
    static const QStringList kNames{QStringLiteral("dropbox"),      QStringLiteral("onedrive"),
                                    QStringLiteral("google drive"), QStringLiteral("googledrive"),
                                    QStringLiteral("nextcloud"),    QStringLiteral("owncloud"),
                                    QStringLiteral("icloud"),       QStringLiteral("clouddocs"),
                                    QStringLiteral("pclouddrive"),  QStringLiteral("megasync"),
                                    QStringLiteral("seafile"),      QStringLiteral("syncthing"),
                                    QStringLiteral("box sync"),     QStringLiteral("proton drive")};
    const QString lower = name.toLower();
    return std::ranges::any_of(
        kNames, [&](const QString& known) { return lower.startsWith(known); });
}

} // namespace

Place placeOf(const QString& path, const QByteArray& fileSystem)
{
    if (isNetwork(fileSystem))
        return Place::NetworkFolder;
    const QStringList folders = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const bool isSynced =
        folders.size() > 1 && std::any_of(folders.begin(), folders.end() - 1, isCloudFolder);
    return isSynced ? Place::CloudFolder : Place::Local;
}

Place placeOf(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return placeOf(path, QStorageInfo(folder).fileSystemType());
}

} // namespace cw::store
