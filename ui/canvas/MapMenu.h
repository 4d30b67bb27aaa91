// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"
#include "ui/canvas/GraphCanvas.h"

#include <QMenu>

namespace cw {

class MapEditing;

/// What can be done at the place of the map that was asked for: with the selected members, or with
/// the ground. Goes when it is closed.
class MapMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param canvas, editing  outlive it.
    MapMenu(GraphCanvas& canvas, MapEditing& editing, QWidget* parent);

    void offerGround(const QPoint& globalPosition);
    /// @param arrange  for several members. @param more  at the end.
    void offerMember(MemberKey member, const QList<QAction*>& arrange, const QList<QAction*>& more);

signals:
    /// @param at  pixels of the canvas.
    void addRequested(const QPoint& at);
    void writeRequested(const QPoint& at);
    void pictureRequested();
    void openRequested(cw::MemberKey member);

private:
    template <class Act>
    void add(const QString& text, Act act)
    {
        connect(addAction(text), &QAction::triggered, this, act);
    }

    GraphCanvas& m_canvas;
    MapEditing& m_editing;
};

} // namespace cw
