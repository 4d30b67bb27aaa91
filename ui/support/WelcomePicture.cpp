// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WelcomePicture.h"

#include "ui/support/Theme.h"

#include <QPainter>
#include <QtMath>

#include <array>

namespace cw {

namespace {

constexpr QSize kSize{340, 170};

enum class Shape { Circle, Square, Hexagon };

struct Mark
{
    QPointF at;
    qreal radius;
    Shape shape;
    int category;
};

struct Tie
{
    std::size_t a;
    std::size_t b;
    qreal width;
};

const std::array kMarks{
    Mark{{62, 52}, 9, Shape::Circle, 0},   Mark{{40, 112}, 8, Shape::Circle, 0},
    Mark{{108, 92}, 14, Shape::Square, 4}, Mark{{122, 140}, 7, Shape::Circle, 4},
    Mark{{132, 34}, 8, Shape::Circle, 0},  Mark{{188, 74}, 11, Shape::Circle, 1},
    Mark{{240, 40}, 8, Shape::Circle, 2},  Mark{{252, 104}, 13, Shape::Hexagon, 2},
    Mark{{300, 72}, 9, Shape::Circle, 2},  Mark{{208, 138}, 7, Shape::Circle, 5},
    Mark{{298, 138}, 8, Shape::Square, 5},
};

constexpr std::array kTies{
    Tie{0, 1, .75},  Tie{0, 2, 2},    Tie{1, 2, 1.25},  Tie{2, 3, 2},
    Tie{0, 4, 1.25}, Tie{2, 4, 1.25}, Tie{2, 5, 3},     Tie{4, 5, .75},
    Tie{5, 6, 1.25}, Tie{5, 7, 3},    Tie{6, 7, 2},     Tie{6, 8, 1.25},
    Tie{7, 8, 2},    Tie{7, 9, 1.25}, Tie{7, 10, 1.25}, Tie{3, 9, .75},
};
/// The tie that the picture is about: the one that could be.
constexpr Tie kSuggested{4, 6, 1.5};

void drawMark(QPainter& painter, const Mark& mark, theme::Scheme scheme)
{
    const QColor fill = theme::category(mark.category);
    painter.setPen(QPen(theme::markOutline(fill, scheme), 1));
    painter.setBrush(fill);
    const QRectF box(
        mark.at.x() - mark.radius, mark.at.y() - mark.radius, 2 * mark.radius, 2 * mark.radius);
    switch (mark.shape) {
    case Shape::Circle:
        painter.drawEllipse(box);
        break;
    case Shape::Square:
        painter.drawRoundedRect(box, 4, 4);
        break;
    case Shape::Hexagon: {
        QPolygonF corners;
        for (int i = 0; i < 6; ++i) {
            const qreal angle = M_PI / 3 * i;
            corners << mark.at + mark.radius * QPointF(qCos(angle), qSin(angle));
        }
        painter.drawPolygon(corners);
        break;
    }
    }
}

} // namespace

WelcomePicture::WelcomePicture(QWidget* parent) : QWidget(parent)
{
    setFixedSize(kSize);
}

void WelcomePicture::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Tie& tie : kTies) {
        painter.setPen(QPen(theme::color(theme::Token::MapRelationship, scheme), tie.width));
        painter.drawLine(kMarks[tie.a].at, kMarks[tie.b].at);
    }
    const QColor accent = theme::color(theme::Token::Accent, scheme);
    const QPointF from = kMarks[kSuggested.a].at;
    const QPointF to = kMarks[kSuggested.b].at;
    painter.setPen(QPen(accent, kSuggested.width, Qt::DotLine));
    painter.drawLine(from, to);
    const QPointF middle = (from + to) / 2;
    painter.setPen(QPen(accent, 1.75));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawEllipse(middle, 8, 8);
    painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0));
    painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4));
    for (const Mark& mark : kMarks)
        drawMark(painter, mark, scheme);
}

} // namespace cw
