// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportPdf.h"

#include "ui/health/report/ReportPages.h"
#include "ui/paper/PagesPdf.h"

namespace cw {

Result<QByteArray> reportPdf(const ReportContents& contents, Paper paper)
{
    const ReportPages pages(contents, paperSize(paper));
    return pagesPdf(
        contents.network, paper, pages.count(),
        [&pages](QPainter& painter, std::size_t page) { pages.paint(painter, page); });
}

} // namespace cw
