// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QWidget>

class QComboBox;

namespace cw {

class InlineField;

/// One strand as a row: what kind of thing, in which direction, and a way to take it out.
class StrandEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param knownTypes  offered for the kind; others may be typed.
    StrandEditor(const QStringList& knownTypes, bool readOnly, QWidget* parent);

    /// Shows a strand of this network; not over typing that is not kept.
    void showStrand(const Network& network, const Strand& strand);
    StrandId strand() const { return m_strand.id; }
    /// Its edited() is to be settled by whoever keeps the strand.
    InlineField& type() { return *m_type; }
    /// The strand with this kind.
    Strand withType(const QString& type) const;

signals:
    void directionChosen(const cw::Strand& strand);
    void removeRequested(cw::StrandId id);

private:
    Strand m_strand;
    InlineField* m_type = nullptr;
    QComboBox* m_direction = nullptr;
};

} // namespace cw
