// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/CanvasHost.h"

#include <algorithm>
#include <map>
#include <string>

namespace cw {

/// A canvas on paper: members are points with a radius of 10, what tools tell it is written down.
class FakeCanvasHost : public CanvasHost
{
public:
    std::map<MemberKey, QPointF> members;
    std::vector<MemberKey> selected;
    std::optional<QPointF> handle;
    /// The name of a hull there, and whom it stands for.
    QRectF nameBox;
    std::vector<MemberKey> named;
    CanvasPreview preview;
    /// "select 1 2", "move 1 by 30,0", "connect 1-2", "add 5,5", "open 1", "pan 3,4".
    std::vector<std::string> said;

    MemberKey memberAt(QPointF point) const override
    {
        for (const auto& [member, at] : members) {
            if ((at - point).manhattanLength() <= 10)
                return member;
        }
        return 0;
    }
    bool isOnConnectHandle(QPointF point) const override
    {
        return handle && (*handle - point).manhattanLength() <= 7;
    }
    std::vector<MemberKey> membersNamedAt(QPointF point) const override
    {
        return nameBox.contains(point) ? named : std::vector<MemberKey>();
    }
    std::vector<MemberKey> membersIn(const QRectF& rect) const override
    {
        std::vector<MemberKey> found;
        for (const auto& [member, at] : members) {
            if (rect.contains(at))
                found.push_back(member);
        }
        return found;
    }
    std::vector<MemberKey> membersInside(const QPolygonF& lasso) const override
    {
        std::vector<MemberKey> found;
        for (const auto& [member, at] : members) {
            if (lasso.containsPoint(at, Qt::OddEvenFill))
                found.push_back(member);
        }
        return found;
    }
    std::vector<MemberKey> selectedMembers() const override { return selected; }
    void showPreview(const CanvasPreview& shown) override { preview = shown; }

    void selectMembers(const std::vector<MemberKey>& chosen, SelectMode mode) override
    {
        if (mode == SelectMode::Replace)
            selected.clear();
        for (const MemberKey member : chosen) {
            const auto known = std::find(selected.begin(), selected.end(), member);
            if (known == selected.end())
                selected.push_back(member);
            else if (mode == SelectMode::Toggle)
                selected.erase(known);
        }
        std::sort(selected.begin(), selected.end());
    }
    void panBy(QPointF delta) override { said.push_back("pan " + text(delta)); }
    void moveMembers(const std::vector<MemberKey>& moved, QPointF delta) override
    {
        std::string sentence = "move";
        for (const MemberKey member : moved)
            sentence += " " + std::to_string(member);
        said.push_back(sentence + " by " + text(delta));
    }
    void connectMembers(MemberKey from, MemberKey to) override
    {
        said.push_back("connect " + std::to_string(from) + "-" + std::to_string(to));
    }
    void addMemberAt(QPointF point) override { said.push_back("add " + text(point)); }
    void openMember(MemberKey member) override { said.push_back("open " + std::to_string(member)); }

private:
    static std::string text(QPointF point)
    {
        return std::to_string(static_cast<int>(point.x())) + "," +
               std::to_string(static_cast<int>(point.y()));
    }
};

} // namespace cw
