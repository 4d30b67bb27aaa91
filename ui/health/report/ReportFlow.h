// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <vector>

class QPainter;

namespace cw {

/// Kinds of text on paper.
enum class ReportText { Title, Chapter, Part, Figure, Label, Body, Small, Quiet };

QFont reportFont(ReportText text);
QColor reportInk(ReportText text);
/// Where text may stand on paper of the size; points.
QRectF reportBody(QSizeF size);

/// Something that stands on a page.
struct ReportMark
{
    QPointF at; ///< its corner
    std::function<void(QPainter&)> paint;
};
using ReportPage = std::vector<ReportMark>;

/// Fills pages from top to bottom. What belongs together stays together as far as a page allows: a
/// heading stands on the page of what follows it, a row and a chart are not cut, and a paragraph
/// only between lines. All lengths are points.
class ReportFlow
{
public:
    ReportFlow(QSizeF size, bool isRightToLeft);

    void heading(const QString& text, ReportText kind);
    void paragraph(const QString& text, ReportText kind);
    /// @param widths  of the cells, as parts of the whole width.
    void
    row(const QStringList& cells, const std::vector<double>& widths,
        ReportText kind = ReportText::Small);
    void chart(const ChartData& chart);
    std::vector<ReportPage> take();

private:
    /// A piece that is not cut.
    struct Piece
    {
        double height = 0.0;
        std::function<void(QPainter&)> paint;
    };

    std::vector<Piece> lines(const QString& text, ReportText kind, double width) const;
    void place(std::vector<Piece> pieces);
    void put(const Piece& piece);

    QRectF m_body;
    bool m_isRightToLeft = false;
    std::vector<ReportPage> m_pages;
    double m_y = 0.0;
    std::vector<Piece> m_waiting; ///< headings, until it is known what follows
};

} // namespace cw
