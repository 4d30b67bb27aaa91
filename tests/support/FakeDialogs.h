// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/FileChooser.h"
#include "ui/support/Prompter.h"

namespace cw {

/// Chooses what the test says, without a dialog.
class FakeFileChooser : public FileChooser
{
public:
    QStringList next;
    FileRequest lastRequest;

    QString openFile(QWidget*, const FileRequest& request) override
    {
        lastRequest = request;
        return next.value(0);
    }
    QStringList openFiles(QWidget*, const FileRequest& request) override
    {
        lastRequest = request;
        return next;
    }
    QString saveFile(QWidget*, const FileRequest& request) override
    {
        lastRequest = request;
        return next.value(0);
    }
    QString chooseFolder(QWidget*, const FileRequest& request) override
    {
        lastRequest = request;
        return next.value(0);
    }
};

/// Answers what the test says and remembers what was asked.
class FakePrompter : public Prompter
{
public:
    bool answer = false;
    QStringList asked;
    QStringList told;

    bool confirm(QWidget*, const Question& question) override
    {
        asked << question.text;
        return answer;
    }
    void tell(QWidget*, const QString& text, const QString&) override { told << text; }
};

} // namespace cw
