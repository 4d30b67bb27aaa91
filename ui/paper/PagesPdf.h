// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/paper/Paper.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>

class QPainter;

namespace cw {

/// Pages as PDF: text as text, lines as vectors.
///
/// @param paint  one page; a unit of the painter is a point, its origin the corner of the paper.
/// Needs a QGuiApplication (fonts). Thread: any. Errors: CannotWrite when Qt's writer fails.
Result<QByteArray> pagesPdf(
    const QString& title, Paper paper, std::size_t pages,
    const std::function<void(QPainter& painter, std::size_t page)>& paint);

} // namespace cw
