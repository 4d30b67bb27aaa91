// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cw {

/// One view in the strip, by its name: the one that is shown is marked, with a dot once it has been
/// changed; shipped ones are quieter.
class ViewChip : public QAbstractButton
{
    Q_OBJECT

public:
    struct State
    {
        bool isCurrent = false;
        bool isChanged = false;
        bool isSaved = false;
        QString days; ///< stands behind the name; empty: as the map is today
    };

    ViewChip(const QString& name, const State& state, QWidget* parent);

    const State& state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void renameRequested();
    void removeRequested();
    /// To the place of the one before (-1) or after (1).
    void stepRequested(int by);
    /// It is being dragged. @param x  of the pointer, in the strip.
    void dragged(int x);
    void dropped(int x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString shownName() const;

    State m_state;
    QPoint m_pressedAt;
    bool m_isDragged = false;
};

} // namespace cw
