// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Id.h"
#include "core/network/IdSet.h"
#include "core/network/Ids.h"

#include <QSet>
#include <QString>

namespace cw::query {

/// By what an offer and a need are compared: the stems of the words of the text that say something
/// (three letters and more, and not such as "with" or "somebody", in English and German), and "#"
/// with the number of each tag.
QSet<QString> listingWords(const QString& text, const IdSet<Tag>& tags);

} // namespace cw::query
