// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/canvas/PassingPanel.h"
#include "ui/canvas/appearance/AppearanceRules.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cw {

class RuleRow;

/// The panel *Appearance*: all rules in their order, each changed in its row; every change is on
/// the map at once.
class RuleEditor : public PassingPanel
{
    Q_OBJECT

public:
    /// @param network  outlives it.
    explicit RuleEditor(const Network& network, QWidget* parent = nullptr);

    void open();
    void setRules(const AppearanceRules& rules);

signals:
    void rulesChanged(const cw::AppearanceRules& rules);

protected:
    void retranslate() override;

private:
    void fill();
    void fitRows();
    void change(qsizetype index, const AppearanceRule& rule);
    void addRow(qsizetype index);
    void fillAddMenu();
    void put(const AppearanceRules& rules);
    /// @param from, to  places among the rows.
    void moveRule(int from, int to);
    int placeAt(int y, int dragged) const;
    void showMarker(int place, int dragged);

    const Network& m_network;
    AppearanceRules m_shown;
    QList<qsizetype> m_indices; ///< of each row's rule
    QVBoxLayout* m_column = nullptr;
    QWidget* m_list = nullptr;
    QWidget* m_marker = nullptr; ///< where what is dragged would come
    QLabel* m_title = nullptr;
    QToolButton* m_close = nullptr;
    QToolButton* m_addButton = nullptr;
    int m_focused = -1; ///< row whose handle takes the focus when filled anew
};

} // namespace cw
