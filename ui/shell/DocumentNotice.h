// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/support/Icons.h"

#include <QString>

namespace cw {

class Document;

/// What the banner says about an open document for as long as it is so.
struct DocumentNotice
{
    enum class Help { None, TryAgain, SaveCopy, OpenAnyway };

    Icon icon = Icon::Info;
    QString text; ///< empty: nothing to say
    Help help = Help::None;
    Help otherHelp = Help::None; ///< on a second button
};

/// Why the document can only be read, else what opening it found.
DocumentNotice noticeFor(const Document& document);
/// That no backup can be made.
DocumentNotice backupNotice(const Error& error);
/// The words on the button; empty for none.
QString helpText(DocumentNotice::Help help);

} // namespace cw
