// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/Attribute.h"

#include <QString>

namespace cw {

/// What people call an attribute ("days_since_contact": “Days since contact”); of a custom field
/// its label.
QString attributeText(const query::Attribute& attribute);

/// A stable text of AttributeReader in the language of the screen: words of closed vocabularies,
/// dates and numbers as the locale writes them, the person's own words as they are.
QString attributeValueText(const query::Attribute& attribute, const QString& value);

/// What a measure means, in one sentence; empty for what explains itself.
QString attributeHelp(const query::Attribute& attribute);

} // namespace cw
