// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/HealthModel.h"

#include <QString>
#include <QStringList>

/// What the numbers of Health are of, in words.
namespace cw {

/// "61 members · as of 23 November 2026 · depth claimed by either side · all ties": what stands
/// beside every number.
QString askText(const HealthPicture& picture);

/// "everybody", "Sector: Food and Place is known". @param network  whose fields it asks for.
QString memberFilterText(const Network& network, const query::Filter& filter);

/// In what two questions differ: "Sector: Food instead of everybody".
QStringList askDifferences(const Network& network, const HealthAsk& before, const HealthAsk& now);

} // namespace cw
