// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <QString>

namespace cw::exchange {

/// Text that somebody has copied.
struct PastedText
{
    QString text;
};

/// Reads copied text as readSources() reads a file. Where it is a table without a header, of two
/// columns or three, it is a list of ties: who, whom and how strongly or in what way. Places have
/// no source, and count rows as they were copied. Errors: Cancelled.
Result<Draft> readPasted(const PastedText& pasted, const Budget& budget, TaskContext& task);

} // namespace cw::exchange
