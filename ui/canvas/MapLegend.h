// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/canvas/CanvasPanel.h"
#include "ui/canvas/MapLegendContent.h"

#include <optional>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace cw {

class LegendScroll;

/// What the marks and lines of the map mean, and the two rules that people change most: by what
/// members are coloured and how large they are drawn.
class MapLegend : public CanvasPanel
{
    Q_OBJECT

public:
    /// @param network  outlives it; asked what rules could follow.
    explicit MapLegend(const Network& network, QWidget* parent = nullptr);

    void setContent(const QList<LegendSection>& sections, const AppearanceRules& rules);
    /// The values that the map is narrowed to.
    void setMarked(const QList<LegendValue>& values);
    /// What somebody chose; nothing: folded where the map is low.
    std::optional<bool> foldChoice() const { return m_foldChoice; }
    void setFoldChoice(std::optional<bool> choice);
    /// Takes the height that it needs, but leaves most of a map of this height to the map: longer
    /// rows scroll. @param below  where it may begin.
    void fitInto(int height, int below);

signals:
    /// Of members' colour or size, in place of the rules that were; without attribute: none.
    void ruleChosen(const cw::AppearanceRule& rule);
    void valueChosen(const cw::LegendValue& value, bool isAdded);
    /// Opens and closes the editor of all rules.
    void rulesRequested();

private:
    QString labelOf(RuleChannel channel) const;
    void fillMenu(QMenu& menu, RuleChannel channel);
    void fillRows();
    void setFolded(bool folded);

    const Network& m_network;
    AppearanceRules m_appearance;
    QList<LegendSection> m_sections;
    QList<LegendValue> m_marked;
    QToolButton* m_colorButton = nullptr;
    QToolButton* m_sizeButton = nullptr;
    QToolButton* m_foldButton = nullptr;
    LegendScroll* m_scroll = nullptr;
    QWidget* m_rows = nullptr;
    std::optional<bool> m_foldChoice;
    bool m_isFolded = false;
};

} // namespace cw
