// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/shown/MemberPaths.h"

#include <QString>
#include <QStringList>

/// What is said about a way from one member to another.
namespace cw {

/// A line for each step: how deep the tie is, when the two last met, and how often the one it leads
/// to has been asked lately; of the end of the path that is not said.
QStringList pathSteps(const Network& network, const query::MemberPath& path, CivilDate today);

/// To the first in between: whether they would introduce the beginning of the path to the one after
/// them. @param path  of two steps or more.
QString requestText(const Network& network, const query::MemberPath& path);

} // namespace cw
