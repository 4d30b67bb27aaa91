// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"
#include "ui/support/Theme.h"

#include <QLabel>

class QAction;
class QFrame;
class QPushButton;
class QToolButton;
class QVBoxLayout;

/// The few controls that every part of the window is made of, in the program's look.
namespace cw {

/// Fills the button with the accent: the one primary action of a screen.
void markPrimary(QPushButton& button);
bool isPrimary(const QWidget* widget);

/// A push button; `name` becomes the object name.
QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent);
/// A push button that does, says and can what the action does.
QPushButton* makeActionButton(QAction& action, QWidget* parent);
/// An icon alone: the words become tool tip and accessible name.
QToolButton* makeIconButton(Icon icon, const QString& words, const QString& name, QWidget* parent);

/// Text of the type scale; muted is drawn in the palette's muted colour and follows the theme.
enum class Tone { Plain, Muted };
QLabel* makeLabel(
    const QString& text, theme::TextSize size, Tone tone, QWidget* parent,
    QFont::Weight weight = QFont::Normal);

/// A 1 px line between areas.
QFrame* makeLine(Qt::Orientation orientation, QWidget* parent);

/// The column of a dialog, with the margins that all dialogs have.
QVBoxLayout* makeDialogColumn(QWidget& dialog);

} // namespace cw
