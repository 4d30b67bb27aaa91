// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QWidget;

namespace cw {

/// How deep a proposed tie may become, 1 to 5, as the data of each item.
QComboBox* makeDepthChoice(QWidget* parent);
void chooseDepth(QComboBox& choice, int depth);

} // namespace cw
