// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapLegend.h"

#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/Mark.h"
#include "ui/support/Controls.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kSampleWidth = 28;
constexpr int kAfterSample = 4;
constexpr int kChooserInset = 7; ///< from a chooser's edge to its words

/// What people named, as a menu shows it: its ampersand is no mark of a key.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The drawn sample beside the words of one entry.
class LegendSample : public QWidget
{
public:
    LegendSample(LegendEntry entry, QWidget* parent) : QWidget(parent), m_entry(std::move(entry))
    {
        setFixedSize(kSampleWidth, 18);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const CanvasStyle style = CanvasStyle::of(theme::schemeOf(palette()));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(isRightToLeft() ? kAfterSample : 0, 0);
        const QPointF center((width() - kAfterSample) / 2.0, height() / 2.0);
        if (m_entry.sample == LegendEntry::Sample::Line) {
            painter.setPen(QPen(
                QColor(style.lineOf(m_entry.color)), static_cast<double>(m_entry.width),
                Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(0, center.y()), QPointF(width() - kAfterSample, center.y()));
            return;
        }
        const QRgb fill = style.fillOf(m_entry.color);
        painter.setPen(QPen(QColor(style.outlineOf(fill)), 1));
        painter.setBrush(QColor(fill));
        painter.drawPath(mark::path(m_entry.shape, center, static_cast<double>(m_entry.radius)));
    }

private:
    LegendEntry m_entry;
};

QToolButton* makeChooser(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMenu(new QMenu(button));
    return button;
}

/// The words and the sign that more can be chosen.
void setChooserText(QToolButton& button, const QString& words)
{
    button.setText(words + QStringLiteral("  \u25BE"));
    button.setAccessibleName(words);
}

QString sizeText(SizeBy sizeBy)
{
    switch (sizeBy) {
    case SizeBy::Relationships:
        return MapLegend::tr("Relationships");
    case SizeBy::Depth:
        return MapLegend::tr("Depth of relationships");
    case SizeBy::Same:
        return MapLegend::tr("All the same");
    case SizeBy::Field:
        break;
    }
    return {};
}

} // namespace

MapLegend::MapLegend(QWidget* parent) : CanvasPanel(parent)
{
    setObjectName(QStringLiteral("mapLegend"));
    setAccessibleName(tr("Legend"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 12, 8);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    m_colorButton = makeChooser(QStringLiteral("colorByButton"), this);
    m_foldButton = makeIconButton(
        Icon::ChevronDown, tr("Fold the legend"), QStringLiteral("foldLegendButton"), this);
    head->addWidget(m_colorButton);
    head->addStretch();
    head->addWidget(m_foldButton);
    column->addLayout(head);
    m_rows = new QWidget(this);
    m_rows->setObjectName(QStringLiteral("legendRows"));
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(kChooserInset, 0, 0, 0);
    rows->setSpacing(1);
    column->addWidget(m_rows);
    m_sizeButton = makeChooser(QStringLiteral("sizeByButton"), this);
    column->addWidget(m_sizeButton);
    connect(m_foldButton, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
}

void MapLegend::setFolded(bool folded)
{
    m_isFolded = folded;
    m_rows->setVisible(!folded);
    m_sizeButton->setVisible(!folded);
    m_foldButton->setIcon(makeIcon(folded ? Icon::ChevronUp : Icon::ChevronDown));
    const QString words = folded ? tr("Unfold the legend") : tr("Fold the legend");
    m_foldButton->setToolTip(words);
    m_foldButton->setAccessibleName(words);
    adjustSize();
    emit foldedChanged();
}

void MapLegend::setContent(
    const QList<LegendSection>& sections, const QList<ColorField>& colorFields,
    const QList<ColorField>& sizeFields, const MapAppearance& appearance)
{
    fillColorMenu(colorFields, appearance.colorBy);
    fillSizeMenu(sizeFields, appearance);
    if (sections == m_sections)
        return;
    m_sections = sections;
    fillRows();
}

void MapLegend::fillColorMenu(const QList<ColorField>& fields, const QString& chosen)
{
    QMenu* menu = m_colorButton->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const ColorField& field : fields) {
        QAction* action = menu->addAction(inMenu(field.label));
        action->setCheckable(true);
        action->setChecked(field.key == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = field.key] {
            emit colorByChosen(key);
        });
        if (field.key == chosen)
            setChooserText(*m_colorButton, tr("Colour: %1").arg(field.label));
    }
}

void MapLegend::fillSizeMenu(const QList<ColorField>& fields, const MapAppearance& appearance)
{
    QMenu* menu = m_sizeButton->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto offer = [&](const QString& text, SizeBy sizeBy, const QString& field) {
        const bool isChosen = sizeBy == appearance.sizeBy &&
                              (sizeBy != SizeBy::Field || field == appearance.sizeField);
        QAction* action = menu->addAction(inMenu(text));
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sizeBy, field] {
            emit sizeByChosen(sizeBy, field);
        });
        if (isChosen)
            setChooserText(*m_sizeButton, tr("Size: %1").arg(text));
    };
    for (const SizeBy sizeBy : {SizeBy::Relationships, SizeBy::Depth, SizeBy::Same})
        offer(sizeText(sizeBy), sizeBy, {});
    for (const ColorField& field : fields)
        offer(field.label, SizeBy::Field, field.key);
}

void MapLegend::fillRows()
{
    qDeleteAll(m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    while (QLayoutItem* item = rows->takeAt(0))
        delete item;
    QStringList spoken;
    for (const LegendSection& section : m_sections) {
        if (rows->count() > 0)
            rows->addSpacing(6);
        if (!section.title.isEmpty())
            rows->addWidget(makeLabel(section.title, theme::TextSize::Small, Tone::Muted, m_rows));
        for (const LegendEntry& entry : section.entries) {
            auto* row = new QWidget(m_rows);
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(4);
            line->addWidget(new LegendSample(entry, row));
            QLabel* words = makeLabel({}, theme::TextSize::Small, Tone::Plain, row);
            words->setText(words->fontMetrics().elidedText(entry.label, Qt::ElideRight, 180));
            line->addWidget(words);
            line->addStretch();
            rows->addWidget(row);
            spoken << entry.label;
        }
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    adjustSize();
}

} // namespace cw
