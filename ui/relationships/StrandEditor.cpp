// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/StrandEditor.h"

#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace cw {

StrandEditor::StrandEditor(
    const Network& network, const Strand& strand, const QStringList& knownTypes, bool readOnly,
    QWidget* parent)
    : QWidget(parent), m_strand(strand)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(theme::kSpacing[0]);

    m_type = new QComboBox(this);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(knownTypes);
    m_type->setCurrentText(strand.type);
    m_type->setAccessibleName(tr("Kind of strand"));
    m_type->lineEdit()->setPlaceholderText(tr("what they do"));
    m_type->lineEdit()->setAccessibleName(m_type->accessibleName());
    m_type->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto takeType = [this] {
        if (m_type->currentText() == m_strand.type)
            return;
        m_strand.type = m_type->currentText();
        Q_EMIT changed(m_strand);
    };
    connect(m_type, &QComboBox::activated, this, takeType);
    connect(m_type->lineEdit(), &QLineEdit::editingFinished, this, takeType);
    row->addWidget(m_type, 3);

    const Relationship& tie = *network.find(strand.relationship);
    const QString first = network.find(tie.first)->name;
    const QString second = network.find(tie.second)->name;
    m_direction = new QComboBox(this);
    for (const Direction direction :
         {Direction::None, Direction::FirstToSecond, Direction::SecondToFirst, Direction::Mutual})
        m_direction->addItem(directionText(direction, first, second), int(direction));
    m_direction->setCurrentIndex(m_direction->findData(int(strand.direction)));
    m_direction->setToolTip(m_direction->currentText());
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_direction, &QComboBox::activated, this, [this] {
        m_strand.direction = static_cast<Direction>(m_direction->currentData().toInt());
        Q_EMIT changed(m_strand);
    });
    row->addWidget(m_direction, 3);

    auto* remove =
        makeIconButton(Icon::Close, tr("Remove this strand"), QStringLiteral("removeStrand"), this);
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_strand.id); });
    row->addWidget(remove);
    setEnabled(!readOnly);
}

} // namespace cw
