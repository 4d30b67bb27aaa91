// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace cw {

/// A member on the canvas; 0 is none.
using MemberKey = scene::NodeId;

/// What a tool shows while the hand is still moving. Points are view pixels.
struct CanvasPreview
{
    struct Move
    {
        std::vector<MemberKey> members;
        QPointF delta;
    };
    struct Tie
    {
        MemberKey from = 0;
        QPointF to;
        /// The member it would end at, or 0.
        MemberKey target = 0;
    };
    std::optional<QRectF> band;
    QPolygonF lasso;
    std::optional<Move> move;
    std::optional<Tie> tie;
};

enum class SelectMode { Replace, Add, Toggle };

/// What a tool may ask of the canvas and tell it. Tools know nothing else, so that they can be
/// tested without a window. Points are view pixels.
class CanvasHost
{
public:
    virtual ~CanvasHost() = default;

    /// The member whose mark is there, or 0.
    virtual MemberKey memberAt(QPointF point) const = 0;
    /// Whether the point is on the handle of the one selected member's ring.
    virtual bool isOnConnectHandle(QPointF point) const = 0;
    /// Whom the name of a hull there stands for; nobody where there is none.
    virtual std::vector<MemberKey> membersNamedAt(QPointF point) const = 0;
    virtual std::vector<MemberKey> membersIn(const QRectF& rect) const = 0;
    virtual std::vector<MemberKey> membersInside(const QPolygonF& lasso) const = 0;
    virtual std::vector<MemberKey> selectedMembers() const = 0;

    /// Replaces what is shown; an empty preview shows nothing.
    virtual void showPreview(const CanvasPreview& preview) = 0;

    virtual void selectMembers(const std::vector<MemberKey>& members, SelectMode mode) = 0;
    virtual void panBy(QPointF delta) = 0;
    virtual void moveMembers(const std::vector<MemberKey>& members, QPointF delta) = 0;
    virtual void connectMembers(MemberKey from, MemberKey to) = 0;
    virtual void addMemberAt(QPointF point) = 0;
    virtual void openMember(MemberKey member) = 0;
};

} // namespace cw
