// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/health/report/ReportContents.h"

#include <QByteArray>

#include <optional>

namespace cw {

enum class ReportFormat { Html, Pdf };

/// Of a file's ending ("pdf", without dot, whatever its case); nothing for others.
std::optional<ReportFormat> reportFormat(const QString& ending);

/// The report as a file's bytes. Needs a QGuiApplication (fonts). Thread: any. Errors: CannotWrite
/// when the format's writer fails.
Result<QByteArray> reportBytes(const ReportContents& contents, ReportFormat format, Paper paper);

} // namespace cw
