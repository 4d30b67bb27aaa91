// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/canvas/stage/LayoutChoices.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace cw {

/// What can be chosen of a layout, below the question whether to keep it.
class LayoutChoicesRow : public QWidget
{
    Q_OBJECT

public:
    /// @param network  outlives it.
    LayoutChoicesRow(const Network& network, QWidget* parent);

    /// Without changed().
    void setChoices(const LayoutChoices& choices);
    LayoutChoices choices() const;
    void retranslate();

signals:
    /// Once the hand rests: a layout takes longer than a slider.
    void changed(const cw::LayoutChoices& choices);

private:
    void fillGroups(const QString& chosen);

    const Network& m_network;
    QLabel* m_faithful = nullptr;
    QSlider* m_clustering = nullptr;
    QLabel* m_clustered = nullptr;
    QCheckBox* m_deeper = nullptr;
    QLabel* m_together = nullptr;
    QComboBox* m_groups = nullptr;
    QTimer m_rest;
};

} // namespace cw
