// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportPdf.h"

#include "ui/health/report/ReportPages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace cw {

Result<QByteArray> reportPdf(const ReportContents& contents, ReportPaper paper)
{
    constexpr double kPointsPerInch = 72.0;
    const ReportPages pages(contents, reportPaperSize(paper));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(contents.network);
        writer.setPageSize(QPageSize(paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::CannotWrite, "report", {}};
        const double scale = writer.logicalDpiX() / kPointsPerInch;
        painter.scale(scale, scale);
        for (std::size_t page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return buffer.data();
}

} // namespace cw
