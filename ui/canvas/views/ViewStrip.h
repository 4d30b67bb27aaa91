// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"
#include "ui/canvas/views/MapViews.h"

class QHBoxLayout;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace cw {

class ViewChip;

/// The views of the map in a row below it: press to look, drag or Ctrl+arrows to move, F2 to
/// rename, Delete to remove, the plus to keep how the map is looked at now.
class ViewStrip : public CanvasPanel
{
    Q_OBJECT

public:
    /// @param views  outlive the strip.
    explicit ViewStrip(MapViews& views, QWidget* parent = nullptr);

    /// Takes the width that it needs, at most this; longer rows scroll, fade at the ends where they
    /// go on, and have a menu of all views beside them.
    void setMostWidth(int width);

signals:
    void presentRequested();

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addChip(int index);
    /// Moves a saved view so many places on.
    void step(int index, int by);
    void showMenu(int index, const QPoint& point);
    /// @param index  of the entry to be renamed, or -1 for a new one.
    void askName(int index);
    void acceptName();
    void leaveName();
    int savedCount() const;
    /// The place among the saved views that the x of the row stands for.
    int placeAt(int x, int dragged) const;
    void showMarker(int place, int dragged);
    void fitWidth();
    void fillMenu();
    void showFades();

    MapViews& m_views;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_row = nullptr;
    QHBoxLayout* m_chips = nullptr;
    QWidget* m_marker = nullptr; ///< where what is dragged would come
    QWidget* m_before = nullptr; ///< fade over what is cut off at the left, and at the right
    QWidget* m_behind = nullptr;
    QToolButton* m_allButton = nullptr;
    QToolButton* m_saveButton = nullptr;
    QToolButton* m_addButton = nullptr;
    QToolButton* m_presentButton = nullptr;
    QLineEdit* m_nameEdit = nullptr;
    MapViewEntry m_renamed; ///< without a name: a new one is named
    int m_focused = -1;     ///< entry whose chip had the focus when the strip was filled anew
    int m_mostWidth = 600;
};

} // namespace cw
