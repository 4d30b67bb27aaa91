// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QWidget>

namespace cw {

/// How deep both sides (and observers) have seen a relationship over the years: a small step chart
/// with a line each, named at its end, told apart by dash as well as colour.
class AssessmentHistory : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentHistory(QWidget* parent = nullptr);

    /// @param today  where the lines end.
    void show(const Network& network, const Relationship& relationship, CivilDate today);

    QSize sizeHint() const override;
    /// What the picture says, for screen readers and the tool tip.
    static QString summary(const Network& network, const Relationship& relationship);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        CivilDate date;
        int depth = 0;
    };
    struct Line
    {
        QString name;
        std::vector<Step> steps; ///< in the order of their dates
    };

    QRectF plotArea() const;
    QPointF pointAt(CivilDate date, double depth) const;
    void paintGrid(QPainter& painter) const;
    void paintLine(QPainter& painter, std::size_t which) const;
    void paintName(QPainter& painter, std::size_t which) const;

    std::vector<Line> m_lines;
    CivilDate m_from;
    CivilDate m_to;
};

} // namespace cw
