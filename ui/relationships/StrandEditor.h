// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace cw {

class InlineField;

/// One strand as a row: what kind of thing, in which direction, and a way to take it out.
class StrandEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param knownTypes  offered for the kind; others may be typed.
    StrandEditor(
        const Network& network, const Strand& strand, const QStringList& knownTypes, bool readOnly,
        QWidget* parent);

signals:
    void changed(const cw::Strand& strand);
    void removeRequested(cw::StrandId id);

private:
    Strand m_strand;
    QComboBox* m_type = nullptr;
    QComboBox* m_direction = nullptr;
};

} // namespace cw
