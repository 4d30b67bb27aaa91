// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/query/shown/ShownOnMap.h"
#include "ui/canvas/CanvasPanel.h"

class QLabel;
class QPushButton;

namespace cw {

class FilterControls;
class FlowLayout;
class MapModel;

/// The row of chips at the top of the map: which part of the network is shown, who is not and why,
/// and the way back from each. A chip goes when it is pressed.
class ScopeBar : public CanvasPanel
{
    Q_OBJECT

public:
    /// @param document, model  outlive it.
    ScopeBar(const Document& document, MapModel& model, QWidget* parent);

    /// Takes as little of `room` as it needs, from the side where reading begins.
    void placeIn(const QRect& room);
    /// Opens the popup that asks for one more condition.
    void askForFilter();
    /// Opens the text form and puts the cursor into it.
    void editText();
    /// Shows who is within so many steps (1 to 9) of a member; the same again ends it.
    void focusOn(MemberId member, int steps);
    void endFocus();
    /// No filter, no focus.
    void clear();
    void toggleArchived();
    bool hasFocusMember() const;

protected:
    void retranslate() override;

private:
    void build();
    void showScope();
    void fillRow();
    void showFocus();
    void showHidden();
    void setFilter(const query::Filter& filter);
    query::AttributeContext context();

    const Document& m_document;
    MapModel& m_model;
    FlowLayout* m_row = nullptr;
    FilterControls* m_controls = nullptr;
    QPushButton* m_focus = nullptr; ///< null without one
    QLabel* m_hidden = nullptr;
    QPushButton* m_showArchived = nullptr;
    QPushButton* m_clear = nullptr;
    query::MapScope m_shownScope;
    query::HiddenCounts m_shownHidden;
    bool m_wasMeasured = true;
    bool m_isShown = false; ///< the three above are what the bar says
};

} // namespace cw
