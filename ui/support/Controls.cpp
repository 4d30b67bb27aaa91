// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Controls.h"

#include <QAction>
#include <QFrame>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

namespace cw {

namespace {
constexpr const char* kPrimary = "cwPrimary";
}

void markPrimary(QPushButton& button)
{
    button.setProperty(kPrimary, true);
    button.setFont(theme::font(theme::TextSize::Base, QFont::DemiBold));
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(kPrimary).toBool();
}

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QPushButton* makeActionButton(QAction& action, QWidget* parent)
{
    QPushButton* button = makeButton({}, action.objectName() + QStringLiteral("Button"), parent);
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setToolTip(action.toolTip());
        button->setEnabled(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

QToolButton* makeIconButton(Icon icon, const QString& words, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(makeIcon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel* makeLabel(
    const QString& text, theme::TextSize size, Tone tone, QWidget* parent, QFont::Weight weight)
{
    auto* label = new QLabel(text, parent);
    label->setFont(theme::font(size, weight));
    // A name written from left to right still begins where the page begins.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    label->setTextFormat(Qt::PlainText); // names come from people; none of them is markup
    if (tone == Tone::Muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFrame* makeLine(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QVBoxLayout* makeDialogColumn(QWidget& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(
        theme::kSpacing[4], theme::kSpacing[4], theme::kSpacing[4], theme::kSpacing[3]);
    column->setSpacing(theme::kSpacing[2]);
    return column;
}

} // namespace cw
