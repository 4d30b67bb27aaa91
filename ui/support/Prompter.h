// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace cw {

/// A question that must be answered before anything goes on; asked only where data would be lost.
struct Question
{
    QString text;    ///< one sentence
    QString meaning; ///< what follows from "yes"; may be empty
    QString yes;     ///< the verb on the button ("Erase for good")
    QString no;      ///< "Keep"
};

/// The only way to a modal box: a seam, so that tests answer without a dialog.
class Prompter
{
public:
    virtual ~Prompter() = default;
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    /// Tells what could not be done. @param detail  technical text behind "Details"; may be empty.
    virtual void tell(QWidget* parent, const QString& text, const QString& detail) = 0;
};

/// Asks with message boxes.
class DialogPrompter : public Prompter
{
public:
    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& text, const QString& detail) override;
};

} // namespace cw
