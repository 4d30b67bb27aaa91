// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/canvas/CanvasPanel.h"

#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace cw {

class MapModel;

/// The map through time: a slider over the days on which it became different, play, and a second
/// slider that compares with another day. Closed, the map is that of today.
class TimeBar : public CanvasPanel
{
    Q_OBJECT

public:
    /// @param document, model  outlive it.
    TimeBar(const Document& document, MapModel& model, QWidget* parent);

    void open();
    /// Back to today.
    void close();
    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    void setComparing(bool comparing);

signals:
    void sizeChanged();
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void takeDays();
    void showDay();
    void showCounts();
    void setScope();
    void step();
    CivilDate dayAt(int place) const;
    QString dayText(int place) const;

    const Document& m_document;
    MapModel& m_model;
    std::vector<CivilDate> m_days; ///< ascending; behind them comes today
    QTimer m_timer;
    QPushButton* m_play = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_day = nullptr;
    QPushButton* m_compare = nullptr;
    QSlider* m_other = nullptr;
    QLabel* m_otherDay = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_close = nullptr;
    bool m_isOpen = false;
};

} // namespace cw
