// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/health/report/ReportContents.h"

#include <QByteArray>

namespace cw {

/// The report as PDF: pages with their numbers, text as text, charts as vectors.
///
/// Needs a QGuiApplication (fonts). Thread: any. Errors: CannotWrite when Qt's writer fails.
Result<QByteArray> reportPdf(const ReportContents& contents, Paper paper);

} // namespace cw
