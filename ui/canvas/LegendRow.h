// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapLegendContent.h"

#include <QAbstractButton>

namespace cw {

/// One entry of the legend. Where it stands for a value it can be pressed, by hand and by keys, and
/// stays marked while the map shows only those who have it.
class LegendRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendRow(const LegendEntry& entry, QWidget* parent = nullptr);

    const LegendEntry& entry() const { return m_entry; }
    /// Whether the value is among those that are looked at.
    void setMarked(bool marked);
    bool isMarked() const { return m_isMarked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// @param isAdded  to what is looked at (with Ctrl held), instead of in its place.
    void chosen(const cw::LegendValue& value, bool isAdded);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    LegendEntry m_entry;
    bool m_isMarked = false;
};

} // namespace cw
