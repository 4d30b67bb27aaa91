// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/canvas/PassingPanel.h"

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
class TimeBar : public PassingPanel
{
    Q_OBJECT

public:
    /// @param document, model  outlive it.
    TimeBar(const Document& document, MapModel& model, QWidget* parent);

    void open();
    /// Takes the width that it needs, at most this as far as sliders can be shorter.
    void setMostWidth(int width);
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    void setComparing(bool comparing);

protected:
    void changeEvent(QEvent* event) override;
    void retranslate() override;
    void onClosed() override;

private:
    void build();
    void takeDays();
    void follow();
    CivilDate shownDay() const;
    CivilDate comparedDay() const;
    int placeOf(CivilDate wanted) const;
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
};

} // namespace cw
