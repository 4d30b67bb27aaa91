// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Diffusion.h"

#include <QWidget>

#include <array>

class QLabel;
class QSlider;

namespace cw {

/// How easily word passes over a tie of each depth, as the person sees it: a slider for each, in
/// percent.
class PassingSliders : public QWidget
{
    Q_OBJECT

public:
    explicit PassingSliders(QWidget* parent);

    /// Announces nothing.
    void show(const health::PassingByDepth& passing);
    health::PassingByDepth passing() const;

signals:
    void moved();

private:
    static constexpr std::size_t kUnknown = 6; ///< the slider behind those of the depths

    void say(std::size_t at);

    std::array<QSlider*, kUnknown + 1> m_sliders{};
    std::array<QLabel*, kUnknown + 1> m_percents{};
};

} // namespace cw
