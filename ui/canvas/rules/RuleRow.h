// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/canvas/appearance/AppearanceRules.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace cw {

/// One rule in the list, changed where it stands: what it paints, what it follows, by which scale
/// and from where to where.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    /// @param network  outlives it.
    RuleRow(const Network& network, const AppearanceRule& rule, QWidget* parent);

    const AppearanceRule& rule() const { return m_rule; }

signals:
    void changed(const cw::AppearanceRule& rule);
    void removed();
    void sizeChanged();
    /// To the place of the one above (-1) or below (1).
    void stepRequested(int by);
    /// It is being dragged. @param y  of the pointer, in the parent.
    void dragged(int y);
    void dropped(int y);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHandle(QHBoxLayout& line);
    void addAttribute(QHBoxLayout& line);
    void addScale(QHBoxLayout& line);
    void addEnds(QVBoxLayout& column);

    const Network& m_network;
    AppearanceRule m_rule;
    QToolButton* m_handle = nullptr;
    bool m_isDragged = false;
};

/// "Members: Colour".
QString ruleTitle(RuleOwner owner, RuleChannel channel);

} // namespace cw
