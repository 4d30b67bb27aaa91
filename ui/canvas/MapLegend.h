// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"
#include "ui/canvas/MapAppearance.h"
#include "ui/canvas/MapLegendContent.h"

class QToolButton;
class QVBoxLayout;

namespace cw {

/// What the marks and lines of the map mean, and the two rules that people change most: by what
/// members are coloured and how large they are drawn.
class MapLegend : public CanvasPanel
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setContent(
        const QList<LegendSection>& sections, const QList<ColorField>& colorFields,
        const QList<ColorField>& sizeFields, const MapAppearance& appearance);
    void setFolded(bool folded);

signals:
    void colorByChosen(const QString& key);
    /// @param field  its key, where the size is that of a field.
    void sizeByChosen(cw::SizeBy sizeBy, const QString& field);
    void foldedChanged();

private:
    void fillColorMenu(const QList<ColorField>& fields, const QString& chosen);
    void fillSizeMenu(const QList<ColorField>& fields, const MapAppearance& appearance);
    void fillRows();

    QList<LegendSection> m_sections;
    QToolButton* m_colorButton = nullptr;
    QToolButton* m_sizeButton = nullptr;
    QToolButton* m_foldButton = nullptr;
    QWidget* m_rows = nullptr;
    bool m_isFolded = false;
};

} // namespace cw
