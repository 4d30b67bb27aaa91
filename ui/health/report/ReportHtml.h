// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/report/ReportContents.h"

#include <QByteArray>

namespace cw {

/// The report as one HTML file that needs nothing else: UTF-8, well-formed as XML too, charts as
/// vectors with their numbers beside them, for the screen and for paper, without any script.
///
/// Needs a QGuiApplication (fonts of the charts). Thread: any.
QByteArray reportHtml(const ReportContents& contents, Paper paper);

} // namespace cw
