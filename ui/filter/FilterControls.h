// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"
#include "core/query/filter/Filter.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace cw {

class FilterEdit;
class FilterPopup;

/// A condition as a button that takes it away: "Sector: Food  ×".
QPushButton* makeFilterChip(const QString& text, const QString& name, QWidget* parent);

/// The parts of a row of chips: a button that asks for one more condition, the text form, and the
/// chips, which go when they are pressed. Whoever has them lays them out.
class FilterControls : public QObject
{
    Q_OBJECT

public:
    /// What may be asked for.
    enum class Offer {
        Everything,
        MembersAsTheyAre, ///< query::isOfMembersAsTheyAre()
    };

    /// @param network  outlives the controls.
    /// @param context  what values and measures are asked with.
    /// @param parent   of the parts too.
    FilterControls(
        const Network& network, Offer offer, std::function<query::AttributeContext()> context,
        QWidget* parent);

    /// Without filterChosen(). The chips are others afterwards.
    void setFilter(const query::Filter& filter);
    /// The context is another.
    void refreshContext();
    void retranslate();
    /// In their order: the buttons and chips, then the text form and what is wrong with it.
    QList<QWidget*> chips() const;
    QList<QWidget*> writing() const;
    QPushButton* addButton() const { return m_add; }

    /// Opens the popup that asks for one more condition.
    void askForFilter();
    /// Opens the text form and puts the cursor into it.
    void editText();

signals:
    /// Somebody wants this one.
    void filterChosen(const cw::query::Filter& filter);
    /// A part has come or gone.
    void partsChanged();
    /// The text form was closed with Escape.
    void left();

private:
    void buildEdit();
    void fillChips();
    void enter(const query::Filter& filter);
    void showProblem(const QString& problem);

    const Network& m_network;
    Offer m_offer;
    std::function<query::AttributeContext()> m_context;
    QWidget* m_parent = nullptr;
    query::Filter m_filter;
    QPushButton* m_add = nullptr;
    QToolButton* m_text = nullptr;
    QPushButton* m_join = nullptr;
    QList<QPushButton*> m_chips;
    FilterEdit* m_edit = nullptr;
    QLabel* m_problem = nullptr;
    QPointer<FilterPopup> m_popup;
};

} // namespace cw
