// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/NewMemberEdit.h"

#include <QKeyEvent>

#include <algorithm>

namespace cw {

namespace {
constexpr int kWidth = 220;
constexpr int kEdgePx = 4;
constexpr int kTextInset = 12; ///< the name begins about where the mark will stand
} // namespace

NewMemberEdit::NewMemberEdit(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("newMemberEdit"));
    setFixedWidth(kWidth);
    hide();
    retranslate();
    connect(this, &QLineEdit::returnPressed, this, &NewMemberEdit::accept);
}

void NewMemberEdit::retranslate()
{
    setPlaceholderText(tr("Name of the new member"));
    setAccessibleName(placeholderText());
}

void NewMemberEdit::askAt(QPointF at, const scene::Point& place)
{
    m_place = place;
    clear();
    adjustSize();
    const QSize room = parentWidget()->size();
    const auto within = [](int wanted, int length, int available) {
        return std::clamp(wanted, kEdgePx, std::max(kEdgePx, available - length - kEdgePx));
    };
    move(
        within(static_cast<int>(at.x()) - kTextInset, width(), room.width()),
        within(static_cast<int>(at.y()) - height() / 2, height(), room.height()));
    show();
    raise();
    setFocus();
}

void NewMemberEdit::accept()
{
    const QString name = text().trimmed();
    hide();
    emit left();
    if (name.isEmpty())
        emit cancelled();
    else
        emit named(name, m_place);
}

void NewMemberEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!isVisible())
        return;
    hide();
    emit cancelled();
}

void NewMemberEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    hide();
    emit cancelled();
    emit left();
}

void NewMemberEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
