// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PagesPdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace cw {

namespace {

QPageSize::PageSizeId pageSizeId(Paper paper)
{
    return paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter;
}

} // namespace

QSizeF paperSize(Paper paper)
{
    return QPageSize::size(pageSizeId(paper), QPageSize::Point);
}

Result<QByteArray> pagesPdf(
    const QString& title, Paper paper, std::size_t pages,
    const std::function<void(QPainter& painter, std::size_t page)>& paint)
{
    constexpr double kPointsPerInch = 72.0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(pageSizeId(paper)));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::CannotWrite, title.toStdString(), {}};
        const double scale = writer.logicalDpiX() / kPointsPerInch;
        painter.scale(scale, scale);
        for (std::size_t page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            paint(painter, page);
        }
    }
    return buffer.data();
}

} // namespace cw
