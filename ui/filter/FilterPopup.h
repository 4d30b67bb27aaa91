// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"
#include "core/query/filter/Filter.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cw {

/// Asks for one condition: of what, how, and with which values. Closes with a click beside it or
/// Escape.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    /// @param network  outlives it.
    FilterPopup(const Network& network, const query::AttributeContext& context, QWidget* parent);

    /// Asks for nothing but members, and nothing that has to be measured first.
    void offerMembersAsTheyAre();
    /// Other measures: the values to choose from may differ.
    void setContext(const query::AttributeContext& context);
    void openAt(const QPoint& globalPosition);

signals:
    void termChosen(const cw::query::FilterTerm& term);

private:
    void build();
    void fillAttributes();
    void showAttribute();
    void showComparison();
    void fillValues();
    query::Attribute attribute() const;
    query::Comparison comparison() const;
    bool wantsTyping() const;
    QStringList chosenValues() const;
    std::optional<query::FilterTerm> term() const;
    void showWhetherReady();
    void accept();

    const Network& m_network;
    query::AttributeContext m_context;
    QList<query::Attribute> m_attributes;
    QComboBox* m_attributeBox = nullptr;
    QComboBox* m_comparisonBox = nullptr;
    QListWidget* m_values = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace cw
