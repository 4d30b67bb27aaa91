// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportFile.h"

#include "ui/health/report/ReportHtml.h"
#include "ui/health/report/ReportPdf.h"

namespace cw {

std::optional<ReportFormat> reportFormat(const QString& ending)
{
    const QString word = ending.toLower();
    if (word == u"html" || word == u"htm")
        return ReportFormat::Html;
    if (word == u"pdf")
        return ReportFormat::Pdf;
    return std::nullopt;
}

Result<QByteArray> reportBytes(const ReportContents& contents, ReportFormat format, Paper paper)
{
    if (format == ReportFormat::Html)
        return reportHtml(contents, paper);
    return reportPdf(contents, paper);
}

} // namespace cw
