// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/AssessmentHistory.h"

#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/support/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr int kPlotHeight = 84;
constexpr int kNameHeight = 18;
constexpr int kSampleWidth = 22;
constexpr int kAxisWidth = 14;
constexpr int kYearHeight = 16;
constexpr int kDaysBefore = 60; // so that the first step is not on the axis

std::vector<const Assessment*>
assessmentsOf(const Network& network, const Relationship& relationship, MemberId author)
{
    std::vector<const Assessment*> all;
    network.forEachReferencing(&Assessment::relationship, relationship.id, [&](AssessmentId id) {
        const Assessment* each = network.find(id);
        if (each->author == author && each->depth)
            all.push_back(each);
    });
    std::ranges::stable_sort(all, {}, &Assessment::date);
    return all;
}

} // namespace

AssessmentHistory::AssessmentHistory(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("assessmentHistory"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AssessmentHistory::sizeHint() const
{
    return {240, kPlotHeight + kNameHeight * static_cast<int>(m_lines.size())};
}

void AssessmentHistory::show(
    const Network& network, const Relationship& relationship, CivilDate today)
{
    m_lines.clear();
    m_from = m_to = today;
    const std::array<std::pair<MemberId, QString>, 3> authors{
        {{relationship.first, shownName(network, relationship.first)},
         {relationship.second, shownName(network, relationship.second)},
         {MemberId(), tr("Observed")}}};
    for (const auto& author : authors) {
        Line line{.name = author.second, .steps = {}};
        for (const Assessment* each : assessmentsOf(network, relationship, author.first)) {
            if (each->date && each->date < m_from)
                m_from = each->date;
            line.steps.push_back({each->date, *each->depth});
        }
        if (!line.steps.empty())
            m_lines.push_back(std::move(line));
    }
    m_from = m_from.plusDays(-kDaysBefore);
    setVisible(!m_lines.empty());
    updateGeometry();
    setToolTip(summary(network, relationship));
    setAccessibleName(tr("Depth over time"));
    setAccessibleDescription(toolTip());
    update();
}

QString AssessmentHistory::summary(const Network& network, const Relationship& relationship)
{
    QStringList sentences;
    for (const MemberId author : {relationship.first, relationship.second, MemberId()}) {
        const auto all = assessmentsOf(network, relationship, author);
        if (all.empty())
            continue;
        const QString name = author ? shownName(network, author) : tr("Observed");
        QStringList steps;
        for (const Assessment* each : all) {
            const QString depth = depthText(*each->depth);
            steps.append(each->date ? tr("%1 on %2").arg(depth, formats::date(each->date)) : depth);
        }
        sentences.append(tr("%1: %2").arg(name, steps.join(QStringLiteral(", "))));
    }
    return sentences.join(u'\n');
}

QRectF AssessmentHistory::plotArea() const
{
    return QRectF(rect()).adjusted(
        kAxisWidth, theme::kSpacing[1], -theme::kSpacing[0],
        -kYearHeight - kNameHeight * static_cast<double>(m_lines.size()));
}

QPointF AssessmentHistory::pointAt(CivilDate date, double depth) const
{
    const QRectF area = plotArea();
    const double days = std::max(1, m_to.epochDays() - m_from.epochDays());
    const double share = date ? (date.epochDays() - m_from.epochDays()) / days : 0.0;
    return {area.left() + share * area.width(), area.bottom() - depth / kMaxDepth * area.height()};
}

void AssessmentHistory::paintEvent(QPaintEvent*)
{
    if (m_lines.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs this way everywhere
    painter.setFont(theme::font(theme::TextSize::Small));
    paintGrid(painter);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, i);
}

void AssessmentHistory::paintGrid(QPainter& painter) const
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    const QRectF area = plotArea();
    const QColor muted = theme::color(theme::Token::Muted, scheme);
    for (const int depth : {0, kMaxDepth}) {
        const double y = pointAt(m_from, depth).y();
        painter.setPen(theme::color(theme::Token::Line, scheme));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(muted);
        painter.drawText(
            QRectF(0, y - 8, kAxisWidth - 4, 16), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(depth));
    }
    painter.setPen(muted);
    const QRectF years(area.left(), area.bottom() + 1, area.width(), kYearHeight);
    painter.drawText(years, Qt::AlignLeft | Qt::AlignVCenter, formats::date(m_from));
    painter.drawText(years, Qt::AlignRight | Qt::AlignVCenter, tr("today"));
}

void AssessmentHistory::paintLine(QPainter& painter, std::size_t which) const
{
    static constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const Line& line = m_lines[which];
    const QColor color = theme::category(static_cast<int>(which));
    // Equal lines would hide one another: each is drawn a little above the one before.
    const double lift = -2.0 * static_cast<double>(which);
    QPainterPath path;
    double depth = line.steps.front().depth;
    path.moveTo(pointAt(line.steps.front().date, depth) + QPointF(0, lift));
    for (const Step& step : line.steps) {
        path.lineTo(pointAt(step.date, depth) + QPointF(0, lift));
        depth = step.depth;
        path.lineTo(pointAt(step.date, depth) + QPointF(0, lift));
    }
    const QPointF end = pointAt(m_to, depth) + QPointF(0, lift);
    path.lineTo(end);
    painter.setPen(QPen(color, 2, kDashes[which % kDashes.size()]));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);

    paintName(painter, which);
}

/// Names stand below, one a line: at the ends of the lines they would lie over one another.
void AssessmentHistory::paintName(QPainter& painter, std::size_t which) const
{
    const double below = plotArea().bottom() + kYearHeight;
    const QRectF row(0, below + kNameHeight * static_cast<double>(which), width(), kNameHeight);
    const QRectF sample = QStyle::visualRect(
        layoutDirection(), row.toRect(),
        QRect(row.topLeft().toPoint(), QSize(kSampleWidth, kNameHeight)));
    painter.drawLine(
        QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
    const int gap = kSampleWidth + theme::kSpacing[1];
    const QRect words =
        QStyle::visualRect(layoutDirection(), row.toRect(), row.toRect().adjusted(gap, 0, 0, 0));
    painter.setPen(theme::color(theme::Token::Text, theme::schemeOf(palette())));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_lines[which].name, Qt::ElideRight, words.width()));
}

} // namespace cw
