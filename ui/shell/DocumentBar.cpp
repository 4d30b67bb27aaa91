// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentBar.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/SearchButton.h"
#include "ui/support/Controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace cw {

namespace {

constexpr int kBrandWidth = theme::kRailWidth; ///< the brand stands over the rail
constexpr int kBrandSide = 26;

QToolButton* buttonFor(QAction& action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setAccessibleName(ActionCatalogue::plainText(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(&action, &QAction::changed, button, [button, &action] {
        button->setAccessibleName(ActionCatalogue::plainText(action));
    });
    return button;
}

} // namespace

DocumentBar::DocumentBar(const ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent), m_ask(actions.action(ActionId::EditNetwork))
{
    setObjectName(QStringLiteral("documentBar"));
    m_brand = QIcon(QStringLiteral(":/icons/org.commonweave.Commonweave.svg"));
    setFixedHeight(theme::kTopBarHeight);
    m_titleLabel = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    m_titleLabel->setObjectName(QStringLiteral("titleLabel"));
    m_titleLabel->installEventFilter(this);
    m_titleLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // Made in the order of reading, which is the order of Tab.
    auto* search = new SearchButton(actions.action(ActionId::SearchOrDo), this);
    auto* right = new QHBoxLayout;
    right->setSpacing(theme::kSpacing[0]);
    right->addStretch(1);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::ToggleInspector})
        right->addWidget(buttonFor(actions.action(id), this));
    const QAction& open = actions.action(ActionId::OpenMenu);
    m_menuButton = makeIconButton(Icon::More, open.text(), QStringLiteral("menuButton"), this);
    m_menuButton->setToolTip(open.toolTip());
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(actions.makeMenu(m_menuButton));
    right->addWidget(m_menuButton);

    // Equal stretches left and right keep the field in the middle of the window.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kBrandWidth + theme::kSpacing[1], 0, theme::kSpacing[1], 1);
    row->setSpacing(theme::kSpacing[3]);
    row->addWidget(m_titleLabel, 1);
    row->addWidget(search);
    row->addLayout(right, 1);
}

void DocumentBar::setTitle(const QString& title, const QString& tip)
{
    m_title = title;
    m_titleLabel->setToolTip(tip);
    m_titleLabel->setCursor(tip.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_titleLabel->setAccessibleName(title);
    elideTitle();
}

void DocumentBar::openMenu()
{
    m_menuButton->showMenu();
}

void DocumentBar::elideTitle()
{
    m_titleLabel->setText(m_titleLabel->fontMetrics().elidedText(
        m_title, Qt::ElideRight, std::max(0, m_titleLabel->width() - 4)));
}

void DocumentBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elideTitle();
}

bool DocumentBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (watched != m_titleLabel || !isPress || !m_ask.isEnabled())
        return QWidget::eventFilter(watched, event);
    m_ask.trigger();
    return true;
}

void DocumentBar::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Surface, scheme));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(theme::Token::Line, scheme));
    m_brand.paint(
        &painter,
        QRect((kBrandWidth - kBrandSide) / 2, (height() - kBrandSide) / 2, kBrandSide, kBrandSide));
}

} // namespace cw
