// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/NotePainter.h"

#include "ui/canvas/notes/NoteRoom.h"
#include "ui/support/ShownText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// UTF-16 units that are looked at; more would not fit whatever they are.
constexpr int kMostLooked = 1'200;
constexpr int kMostLines = 8;
/// Width of a line in heights of its letters.
constexpr double kMostEms = 20;
constexpr QMarginsF kPadding(8, 4, 8, 4);
constexpr float kPlate = 0.90F;
constexpr double kTailRadiusPx = 3;
/// Between the tip and the mark it points at.
constexpr double kGapPx = 5;
constexpr double kShortestPx = 6;

/// Letters of a size in twelfths of members' names.
double relativeSize(AnnotationSize size)
{
    switch (size) {
    case AnnotationSize::Small:
        return 1.0;
    case AnnotationSize::Medium:
        return 15.0 / 12;
    case AnnotationSize::Large:
        return 22.0 / 12;
    }
    return 1.0;
}

/// The lines of one paragraph; one that says nothing is one empty line.
QStringList wrapped(const QString& paragraph, const QFont& font, double width)
{
    if (paragraph.isEmpty())
        return {QString()};
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() <= kMostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

scene::Point toPoint(QPointF point)
{
    return {point.x(), point.y()};
}

/// The line without what lies beyond all that is drawn: painters count in small numbers, and take
/// as long for what nobody sees.
QLineF withinReachOf(const QPainter& painter, const QLineF& line)
{
    constexpr double kWidestPx = 20; // of a shaft and its halo
    const QRectF window = painter.worldTransform()
                              .inverted()
                              .mapRect(QRectF(painter.window()))
                              .adjusted(-kWidestPx, -kWidestPx, kWidestPx, kWidestPx);
    if (window.contains(line.p1()) && window.contains(line.p2()))
        return line;
    const auto number = [](double coordinate) { return static_cast<float>(coordinate); };
    const auto part = scene::clipped(
        {number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2())},
        {window.left(), window.top(), window.right(), window.bottom()});
    return part ? QLineF(part->x1, part->y1, part->x2, part->y2) : QLineF();
}

/// The point where the way from the middle of the rectangle to `to` leaves it.
QPointF leaving(const QRectF& rect, QPointF to)
{
    const QPointF middle = rect.center();
    const QPointF way = to - middle;
    const double across = std::abs(way.x()) * 2 / std::max(rect.width(), 1e-9);
    const double down = std::abs(way.y()) * 2 / std::max(rect.height(), 1e-9);
    const double reach = std::max(across, down);
    return reach > 0 ? middle + way / reach : middle;
}

} // namespace

QFont noteFont(AnnotationSize size, const CanvasStyle& style)
{
    QFont font = style.nameFont;
    font.setPixelSize(
        std::max(1, static_cast<int>(std::lround(font.pixelSize() * relativeSize(size)))));
    if (size == AnnotationSize::Large)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor noteColor(AnnotationTone tone, const CanvasStyle& style)
{
    switch (tone) {
    case AnnotationTone::Plain:
        return style.text;
    case AnnotationTone::Accent:
        return style.accent;
    case AnnotationTone::Attention:
        return theme::color(theme::Token::Attention, style.scheme);
    case AnnotationTone::Quiet:
        return style.muted;
    }
    return style.text;
}

NoteText layOut(const Note& note, const CanvasStyle& style)
{
    NoteText text;
    const QString looked = shownText(note.text.trimmed().left(kMostLooked));
    if (looked.isEmpty()) {
        text.plate = QSizeF(2 * kTailRadiusPx, 2 * kTailRadiusPx);
        return text;
    }
    const QFont font = noteFont(note.size, style);
    const QFontMetricsF metrics(font);
    const double width = kMostEms * font.pixelSize();
    for (QString paragraph : looked.split(u'\n')) {
        paragraph.replace(u'\t', u' ').remove(u'\r');
        text.lines += wrapped(paragraph, font, width);
        if (text.lines.size() > kMostLines)
            break;
    }
    text.isElided = text.lines.size() > kMostLines || note.text.trimmed().size() > kMostLooked;
    if (text.isElided) {
        text.lines = text.lines.mid(0, kMostLines);
        text.lines.back() =
            metrics.elidedText(text.lines.back() + QChar(0x2026), Qt::ElideRight, width);
    }
    double widest = 0;
    for (const QString& line : text.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    text.plate = QSizeF(
        std::ceil(widest) + kPadding.left() + kPadding.right(),
        std::ceil(metrics.height() * static_cast<double>(text.lines.size())) + kPadding.top() +
            kPadding.bottom());
    return text;
}

QRectF plateOf(const Note& note, const NoteText& text, const scene::ViewTransform& view)
{
    const scene::Point middle = view.toView(note.at);
    return {
        std::round(middle.x - text.plate.width() / 2),
        std::round(middle.y - text.plate.height() / 2), text.plate.width(), text.plate.height()};
}

std::optional<QLineF> arrowOf(
    const Note& note, const QRectF& plate, const scene::ViewTransform& view,
    const FindTarget& findTarget)
{
    NoteTarget target;
    if (note.tipMember != 0) {
        const std::optional<NoteTarget> found = findTarget(note.tipMember);
        if (!found)
            return std::nullopt;
        target = {found->at, found->radius + kGapPx};
    } else if (note.tip) {
        const scene::Point at = view.toView(*note.tip);
        target.at = {at.x, at.y};
    } else {
        return std::nullopt;
    }
    if (plate.contains(target.at))
        return std::nullopt;
    QLineF arrow(leaving(plate, target.at), target.at);
    const double length = arrow.length() - target.radius;
    if (length < kShortestPx)
        return std::nullopt;
    arrow.setLength(length);
    return arrow;
}

void paintArrow(
    QPainter& painter, const QLineF& arrow, const Note& note, const CanvasStyle& style,
    ArrowHalo halo)
{
    const double thickness = 1.2 * relativeSize(note.size) + 0.3;
    const double headLength = std::min(5 + 5 * relativeSize(note.size), arrow.length());
    const double headHalf = headLength * 0.42;
    const QPointF way = (arrow.p2() - arrow.p1()) / arrow.length();
    const QPointF aside(-way.y(), way.x());
    const QPointF neck = arrow.p2() - way * headLength;
    QPainterPath head(arrow.p2());
    head.lineTo(neck + aside * headHalf);
    head.lineTo(neck - aside * headHalf);
    head.closeSubpath();
    // Round ends would be stroked as paths, ten times as slowly; a halo that lets shine through,
    // fifteen times.
    const QColor ground(style.ground);
    const QColor color = noteColor(note.tone, style);
    const QLineF shaft = withinReachOf(painter, {arrow.p1(), neck + way});
    painter.setBrush(Qt::NoBrush);
    if (halo == ArrowHalo::Yes) {
        painter.setPen(QPen(ground, thickness + 4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawLine(shaft);
        painter.drawPath(head);
    }
    painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(shaft);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(head);
}

void paintPlate(
    QPainter& painter, const QRectF& plate, const Note& note, const NoteText& text,
    const CanvasStyle& style)
{
    const QColor color = noteColor(note.tone, style);
    if (text.lines.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(plate);
        return;
    }
    QColor ground(style.ground);
    ground.setAlphaF(kPlate);
    QColor edge(style.overGround(color.rgb(), 0.45F));
    painter.setBrush(ground);
    painter.setPen(note.tone == AnnotationTone::Quiet ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.drawRoundedRect(
        plate.adjusted(0.5, 0.5, -0.5, -0.5), theme::kControlRadius, theme::kControlRadius);
    const QFont font = noteFont(note.size, style);
    const double pitch = QFontMetricsF(font).height();
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QRectF row(plate.left(), plate.top() + kPadding.top(), plate.width(), pitch);
    for (const QString& line : text.lines) {
        painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, line);
        row.translate(0, pitch);
    }
}

void paintDot(QPainter& painter, const QRectF& plate, const Note& note, const CanvasStyle& style)
{
    QRectF dot(QPointF(), QSizeF(2 * kTailRadiusPx, 2 * kTailRadiusPx));
    dot.moveCenter(plate.center());
    painter.fillRect(dot, noteColor(note.tone, style));
}

NotesOnPaper::NotesOnPaper(
    const Notes& notes, const scene::ViewTransform& view, const QRectF& area,
    const CanvasStyle& style)
    : m_notes(notes), m_view(view), m_style(style)
{
    for (const Note& note : notes) {
        m_texts.push_back(layOut(note, style));
        m_plates.push_back(plateOf(note, m_texts.back(), view));
    }
    m_hasRoom = platesWithRoom(m_plates, area);
}

void NotesOnPaper::paintArrows(QPainter& painter, const FindTarget& findTarget) const
{
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const auto arrow =
            m_hasRoom[i] != 0 ? arrowOf(m_notes[i], m_plates[i], m_view, findTarget) : std::nullopt;
        if (arrow)
            paintArrow(painter, *arrow, m_notes[i], m_style);
    }
}

void NotesOnPaper::paintPlates(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_hasRoom[i] == 0)
            paintDot(painter, m_plates[i], m_notes[i], m_style);
    }
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_hasRoom[i] != 0)
            paintPlate(painter, m_plates[i], m_notes[i], m_texts[i], m_style);
    }
}

std::vector<scene::Point> extentOf(
    const Notes& notes, const scene::ViewTransform& view,
    const std::function<const NoteText&(std::size_t)>& textOf)
{
    std::vector<scene::Point> points;
    for (std::size_t i = 0; i < std::min(notes.size(), kMostFittedNotes); ++i) {
        const Note& note = notes[i];
        const QRectF plate = plateOf(note, textOf(i), view);
        points.push_back(view.toWorld(toPoint(plate.topLeft())));
        points.push_back(view.toWorld(toPoint(plate.bottomRight())));
        if (note.tip && note.tipMember == 0)
            points.push_back(*note.tip);
    }
    return points;
}

} // namespace cw
