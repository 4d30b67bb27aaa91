// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc before every header: moc of Qt 6.4 stops at <compare> when that is the first standard
// header it meets.
#include <cstddef>
