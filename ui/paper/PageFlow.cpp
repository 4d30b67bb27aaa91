// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PageFlow.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace cw {

namespace {

constexpr double kMargin = 51.0;  ///< 18 mm
constexpr double kRunning = 16.0; ///< room of the line above and the one below
constexpr double kGutter = 8.0;   ///< between cells

struct Look
{
    int size; ///< points
    bool isBold;
    int grey;     ///< 0 is black
    double above; ///< room
};

Look lookOf(PageText text)
{
    switch (text) {
    case PageText::Title:
        return {22, true, 0, 0.0};
    case PageText::Chapter:
        return {16, true, 0, 18.0};
    case PageText::Part:
        return {12, true, 0, 14.0};
    case PageText::Figure:
        return {18, true, 0, 2.0};
    case PageText::Label:
        return {9, true, 0, 6.0};
    case PageText::Body:
        return {10, false, 0, 3.0};
    case PageText::Small:
        return {9, false, 0x22, 2.0};
    case PageText::Quiet:
        return {9, false, 0x55, 2.0};
    case PageText::Greeting:
        return {12, false, 0, 18.0};
    case PageText::Letter:
        return {12, false, 0, 6.0};
    case PageText::Name:
        return {12, true, 0, 8.0};
    case PageText::Point:
        return {11, false, 0x22, 3.0};
    }
    return {};
}

} // namespace

QFont pageFont(PageText text)
{
    const Look look = lookOf(text);
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(look.size); // a unit of the painter is a point
    font.setBold(look.isBold);
    return font;
}

QColor pageInk(PageText text)
{
    const int grey = lookOf(text).grey;
    return QColor(grey, grey, grey);
}

QRectF pageBody(QSizeF size)
{
    return QRectF(QPointF(), size)
        .adjusted(kMargin, kMargin + kRunning, -kMargin, -kMargin - kRunning);
}

PageFlow::PageFlow(QSizeF size, bool isRightToLeft)
    : m_body(pageBody(size)), m_isRightToLeft(isRightToLeft), m_pages(1), m_y(m_body.top())
{}

std::vector<PageFlow::Piece> PageFlow::lines(const QString& text, PageText kind, double width) const
{
    // The lines share the layout of their paragraph.
    const auto layout = std::make_shared<QTextLayout>(text, pageFont(kind));
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF());
    }
    layout->endLayout();
    std::vector<Piece> pieces;
    for (int i = 0; i < layout->lineCount(); ++i) {
        pieces.push_back({layout->lineAt(i).height() * 1.12, [layout, i, kind](QPainter& painter) {
                              painter.setPen(pageInk(kind));
                              layout->lineAt(i).draw(&painter, QPointF());
                          }});
    }
    return pieces;
}

void PageFlow::put(const Piece& piece)
{
    if (m_y + piece.height > m_body.bottom() && m_y > m_body.top()) {
        m_pages.emplace_back();
        m_y = m_body.top();
    }
    if (piece.paint)
        m_pages.back().push_back({QPointF(m_body.left(), m_y), piece.paint});
    // A page does not begin with the room above what stands there.
    if (piece.paint || m_y > m_body.top())
        m_y += piece.height;
}

/// With the headings that wait for it, and so that neither a heading nor one line stays alone.
void PageFlow::place(std::vector<Piece> pieces)
{
    constexpr std::size_t kTogether = 3;
    double together = 0.0;
    for (const Piece& piece : m_waiting)
        together += piece.height;
    for (std::size_t i = 0; i < std::min(kTogether, pieces.size()); ++i)
        together += pieces[i].height;
    if (m_y + together > m_body.bottom() && together < m_body.height() && m_y > m_body.top()) {
        m_pages.emplace_back();
        m_y = m_body.top();
    }
    for (const Piece& piece : m_waiting)
        put(piece);
    m_waiting.clear();
    for (const Piece& piece : pieces)
        put(piece);
}

void PageFlow::heading(const QString& text, PageText kind)
{
    if (text.isEmpty())
        return;
    m_waiting.push_back({lookOf(kind).above, {}});
    for (Piece& piece : lines(text, kind, m_body.width()))
        m_waiting.push_back(std::move(piece));
}

void PageFlow::paragraph(const QString& text, PageText kind)
{
    if (text.isEmpty())
        return;
    std::vector<Piece> pieces{{lookOf(kind).above, {}}};
    for (Piece& piece : lines(text, kind, m_body.width()))
        pieces.push_back(std::move(piece));
    place(std::move(pieces));
}

void PageFlow::row(const QStringList& cells, const std::vector<double>& widths, PageText kind)
{
    struct Cell
    {
        double left = 0.0;
        std::vector<Piece> lines;
    };
    constexpr std::size_t kMostLines = 12; // of one cell; a page holds about 60
    std::vector<Cell> laid;
    double left = 0.0;
    double height = 0.0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = widths[static_cast<std::size_t>(i)] * m_body.width();
        Cell cell;
        cell.left = m_isRightToLeft ? m_body.width() - left - width + kGutter : left;
        cell.lines = lines(cells[i], kind, std::max(1.0, width - kGutter));
        cell.lines.resize(std::min(kMostLines, cell.lines.size()));
        double own = 0.0;
        for (const Piece& line : cell.lines)
            own += line.height;
        height = std::max(height, own);
        left += width;
        laid.push_back(std::move(cell));
    }
    const double width = m_body.width();
    const auto paint = [laid, height, width](QPainter& painter) {
        for (const Cell& cell : laid) {
            double y = 2.0;
            for (const Piece& line : cell.lines) {
                painter.save();
                painter.translate(cell.left, y);
                line.paint(painter);
                painter.restore();
                y += line.height;
            }
        }
        painter.setPen(QPen(QColor(0xbb, 0xbb, 0xbb), 0.4));
        painter.drawLine(QPointF(0.0, height + 3.0), QPointF(width, height + 3.0));
    };
    place({{height + 4.0, paint}});
}

void PageFlow::block(double height, std::function<void(QPainter&, double)> paint)
{
    const double width = m_body.width();
    place({{height, [paint = std::move(paint), width](QPainter& painter) {
                paint(painter, width);
            }}});
}

std::vector<PaperPage> PageFlow::take()
{
    place({});
    return std::move(m_pages);
}

} // namespace cw
