// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
enum class PageText {
    Title,
    Chapter,
    Part,
    Figure,
    Label,
    Body,
    Small,
    Quiet,
    Greeting, ///< of a letter, with room above
    Letter,
    Name,  ///< in a letter
    Point, ///< below a name or one of a list
};

QFont pageFont(PageText text);
QColor pageInk(PageText text);
/// Where text may stand on paper of the size; points.
QRectF pageBody(QSizeF size);

/// Something that stands on a page.
struct PageMark
{
    QPointF at; ///< its corner
    std::function<void(QPainter&)> paint;
};
using PaperPage = std::vector<PageMark>;

/// Fills pages from top to bottom. What belongs together stays together as far as a page allows: a
/// heading stands on the page of what follows it, a row and a block are not cut, and a paragraph
/// only between lines. All lengths are points.
class PageFlow
{
public:
    PageFlow(QSizeF size, bool isRightToLeft);

    void heading(const QString& text, PageText kind);
    void paragraph(const QString& text, PageText kind);
    /// @param widths  of the cells, as parts of the whole width.
    void
    row(const QStringList& cells, const std::vector<double>& widths,
        PageText kind = PageText::Small);
    /// Something that is painted as a whole, its corner at the painter's origin.
    void block(double height, std::function<void(QPainter& painter, double width)> paint);
    std::vector<PaperPage> take();

private:
    /// A piece that is not cut.
    struct Piece
    {
        double height = 0.0;
        std::function<void(QPainter&)> paint;
    };

    std::vector<Piece> lines(const QString& text, PageText kind, double width) const;
    void place(std::vector<Piece> pieces);
    void put(const Piece& piece);

    QRectF m_body;
    bool m_isRightToLeft = false;
    std::vector<PaperPage> m_pages;
    double m_y = 0.0;
    std::vector<Piece> m_waiting; ///< headings, until it is known what follows
};

} // namespace cw
