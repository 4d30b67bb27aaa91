// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"

#include <QLineEdit>

namespace cw {

/// A new member's name, written on the map where the member will stand. Enter adds it, Escape or
/// leaving it does not.
class NewMemberEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NewMemberEdit(QWidget* parent);

    /// Appears there, within the parent. @param at  view pixels. @param place  world.
    void askAt(QPointF at, const scene::Point& place);

signals:
    /// The keys are wanted no longer.
    void left();
    void named(const QString& name, const cw::scene::Point& place);
    /// No name was given.
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void accept();

    scene::Point m_place;
};

} // namespace cw
