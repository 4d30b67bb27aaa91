// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QString>

namespace cw {

class Document;

/// What the banner says about an open document for as long as it is so.
struct DocumentNotice
{
    enum class Help { None, TryAgain, SaveCopy };

    Icon icon = Icon::Info;
    QString text; ///< empty: nothing to say
    Help help = Help::None;
};

/// Why the document can only be read, else what opening it found.
DocumentNotice noticeFor(const Document& document);
/// The words on the button; empty for none.
QString helpText(DocumentNotice::Help help);

} // namespace cw
