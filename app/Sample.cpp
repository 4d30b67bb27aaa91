// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace cw {

namespace {

/// Where the sample lies: beside an installed program, or in the tree that it was built in.
QString installedSample()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* place :
         {"../share/commonweave/sample.weave", "../resources/sample/sample.weave"}) {
        const QString path = program.filePath(QLatin1String(place));
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

} // namespace

Result<QString> copyOfSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString copy = folder.filePath(QStringLiteral("Harbour Food Network.weave"));
    if (QFileInfo::exists(copy))
        return copy;
    const QString original = installedSample();
    if (original.isEmpty())
        return Error{ErrorCode::NotFound, "sample.weave", {}};
    if (!folder.mkpath(QStringLiteral(".")) || !QFile::copy(original, copy))
        return Error{ErrorCode::CannotWrite, copy.toStdString(), {}};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

} // namespace cw
