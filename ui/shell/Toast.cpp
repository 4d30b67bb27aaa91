// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Toast.h"

#include "ui/support/Card.h"
#include "ui/support/Controls.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace cw {

namespace {
constexpr int kSideGap = 24;
/// Clear of what stands at the bottom of the map.
constexpr int kBottomGap = 72;
constexpr int kMostWidth = 560;
} // namespace

Toast::Toast(QWidget* window) : QFrame(window)
{
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(tr("Message"));
    m_textLabel = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_actButton = makeButton({}, QStringLiteral("toastButton"), this);
    m_actButton->setFlat(true);
    m_actButton->setFocusPolicy(Qt::TabFocus);
    m_actButton->setFont(theme::font(theme::TextSize::Base, QFont::DemiBold));
    connect(m_actButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    QToolButton* close =
        makeIconButton(Icon::Close, tr("Dismiss"), QStringLiteral("toastCloseButton"), this);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[1], theme::kSpacing[1], theme::kSpacing[1]);
    row->setSpacing(theme::kSpacing[1]);
    row->addWidget(m_textLabel, 1);
    row->addWidget(m_actButton);
    row->addWidget(close);

    m_stay.setSingleShot(true);
    m_stay.setInterval(kStayMs);
    connect(&m_stay, &QTimer::timeout, this, &Toast::goUnlessHeld);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text)
{
    m_textLabel->setText(text);
    m_act = nullptr;
    m_actButton->hide();
    appear();
}

void Toast::offer(const QString& text, const QString& words, std::function<void()> act)
{
    m_textLabel->setText(text);
    m_act = std::move(act);
    m_actButton->setText(words);
    m_actButton->setAccessibleName(words);
    m_actButton->show();
    appear();
}

void Toast::appear()
{
    show();
    place();
    raise();
    m_stay.start();
    QAccessibleEvent spoken(m_textLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Toast::place()
{
    const QWidget* window = parentWidget();
    m_textLabel->setWordWrap(false);
    QSize size = sizeHint();
    const int most = std::min(kMostWidth, window->width() - 2 * kSideGap);
    if (size.width() > most) {
        m_textLabel->setWordWrap(true);
        size = QSize(most, heightForWidth(most));
    }
    resize(size);
    move((window->width() - width()) / 2, window->height() - height() - kBottomGap);
}

void Toast::goUnlessHeld()
{
    if (underMouse() || m_actButton->hasFocus())
        m_stay.start();
    else
        hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(*this, theme::color(theme::Token::Raised, scheme), theme::controlEdge(scheme));
}

} // namespace cw
