// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Banner.h"

#include "ui/support/Controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cw {

namespace {
constexpr int kTextLeft = 44;
}

Banner::Banner(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("banner"));
    setAccessibleName(tr("About this document"));
    m_textLabel = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_textLabel->setWordWrap(true);
    m_button = makeButton({}, QStringLiteral("bannerButton"), this);
    connect(m_button, &QPushButton::clicked, this, &Banner::acted);
    m_otherButton = makeButton({}, QStringLiteral("otherBannerButton"), this);
    connect(m_otherButton, &QPushButton::clicked, this, &Banner::otherActed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kTextLeft, 4, theme::kSpacing[2], 4);
    row->addWidget(m_textLabel, 1);
    row->addWidget(m_button);
    row->addWidget(m_otherButton);
    setMinimumHeight(40);
    hide();
}

void Banner::showText(
    Icon icon, const QString& text, const QString& words, const QString& otherWords)
{
    m_icon = icon;
    m_textLabel->setText(text);
    m_button->setText(words);
    m_button->setVisible(!words.isEmpty());
    m_otherButton->setText(otherWords);
    m_otherButton->setVisible(!otherWords.isEmpty());
    show();
    update();
    QAccessibleEvent spoken(m_textLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_textLabel->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    const QColor attention = theme::color(theme::Token::Attention, scheme);
    QPainter painter(this);
    painter.fillRect(rect(), theme::mix(palette().color(QPalette::Window), attention, 0.10));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(theme::Token::Line, scheme));
    paintIcon(
        painter, m_icon,
        QRectF(
            theme::kSpacing[2], (height() - theme::kIconSize) / 2.0, theme::kIconSize,
            theme::kIconSize),
        attention);
}

} // namespace cw
