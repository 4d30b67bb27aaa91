// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verbs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cw::cli {

/// Runs verbs in a folder of its own and holds what they wrote.
class VerbTest : public testing::Test
{
protected:
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    QString write(const char* name, const char* text) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path(name);
    }

    ExitCode run(ExitCode (*verb)(const QStringList&, Console&), const QStringList& words)
    {
        out.clear();
        err.clear();
        Console console(out, err);
        return verb(words, console);
    }

    QJsonObject answer() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray list() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }

    QTemporaryDir folder;
    QString out;
    QString err;
    const QString into = QStringLiteral("--into");
    const QString json = QStringLiteral("--json");
};

} // namespace cw::cli
