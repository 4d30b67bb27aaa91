// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/StrandEditor.h"

#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/InlineField.h"
#include "ui/support/ShownText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

namespace cw {

StrandEditor::StrandEditor(const QStringList& knownTypes, bool readOnly, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QGridLayout(this);
    row->setContentsMargins(0, theme::kSpacing[0], 0, theme::kSpacing[0]);
    row->setSpacing(theme::kSpacing[0]);
    row->setColumnStretch(0, 1);

    m_type = new InlineField(tr("Kind of strand"), InlineField::Kind::Line, this);
    m_type->setObjectName(QStringLiteral("strandType"));
    m_type->setOptions(knownTypes, {}, false);
    m_type->setPlaceholder(tr("what they do"));
    m_type->hideCaption();
    m_type->focusProxy()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_type, 0, 0);

    m_direction = new QComboBox(this);
    m_direction->setAccessibleName(tr("Direction"));
    for (const Direction direction :
         {Direction::None, Direction::FirstToSecond, Direction::SecondToFirst, Direction::Mutual})
        m_direction->addItem({}, int(direction));
    m_direction->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_direction, &QComboBox::activated, this, [this] {
        Strand strand = m_strand;
        strand.direction = static_cast<Direction>(m_direction->currentData().toInt());
        Q_EMIT directionChosen(strand);
    });
    row->addWidget(m_direction, 1, 0);

    auto* remove =
        makeIconButton(Icon::Close, tr("Remove this strand"), QStringLiteral("removeStrand"), this);
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_strand.id); });
    row->addWidget(remove, 0, 1);
    setEnabled(!readOnly);
}

void StrandEditor::showStrand(const Network& network, const Strand& strand)
{
    m_strand = strand;
    m_type->setText(strand.type);
    const Relationship& tie = *network.find(strand.relationship);
    const QString first = shownName(network, tie.first);
    const QString second = shownName(network, tie.second);
    for (int i = 0; i < m_direction->count(); ++i) {
        const auto direction = static_cast<Direction>(m_direction->itemData(i).toInt());
        m_direction->setItemText(i, directionText(direction, first, second));
    }
    m_direction->setCurrentIndex(m_direction->findData(int(strand.direction)));
    m_direction->setToolTip(m_direction->currentText());
}

Strand StrandEditor::withType(const QString& type) const
{
    Strand strand = m_strand;
    strand.type = type;
    return strand;
}

} // namespace cw
