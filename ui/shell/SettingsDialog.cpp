// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/support/Controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace cw {

namespace {

QLabel* hint(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, theme::TextSize::Small, Tone::Muted, parent);
    label->setWordWrap(true);
    return label;
}

/// A control and, close below it, what it means.
QLayout* explained(QWidget* control, const QString& meaning, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::kSpacing[0]);
    column->addWidget(control);
    column->addWidget(hint(meaning, parent));
    return column;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(440);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::kSpacing[4]);
    form->setVerticalSpacing(theme::kSpacing[2]);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addAppearance(*form);
    addLanguage(*form);
    addMotion(*form);
    addPulse(*form);
    addRecent(*form);

    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    QVBoxLayout* page = makeDialogColumn(*this);
    page->addLayout(form);
    page->addSpacing(theme::kSpacing[3]);
    page->addStretch(1);
    page->addWidget(close, 0, Qt::AlignRight);
}

void SettingsDialog::addAppearance(QFormLayout& form)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("appearanceComboBox"));
    box->setAccessibleName(tr("Appearance"));
    box->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    box->setCurrentIndex(static_cast<int>(m_settings.appearance()));
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_settings.setAppearance(static_cast<Appearance>(index));
    });
    form.addRow(tr("Appearance"), box);
}

void SettingsDialog::addLanguage(QFormLayout& form)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("languageComboBox"));
    box->setAccessibleName(tr("Language"));
    box->addItem(tr("As the system"), QString());
    for (const Language& language : availableLanguages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(m_settings.language())));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_settings.setLanguage(box->itemData(index).toString());
    });
    form.addRow(
        tr("Language"), explained(box, tr("Counts from the next start of Commonweave."), this));
}

void SettingsDialog::addMotion(QFormLayout& form)
{
    auto* box = new QCheckBox(tr("Reduce motion"), this);
    box->setObjectName(QStringLiteral("reduceMotionCheckBox"));
    box->setChecked(m_settings.reduceMotion());
    connect(box, &QCheckBox::toggled, &m_settings, &Settings::setReduceMotion);
    form.addRow(QString(), box);
}

void SettingsDialog::addPulse(QFormLayout& form)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("smallestGroupSpinBox"));
    box->setAccessibleName(tr("Answers are shown from so many people on"));
    box->setRange(Settings::kLeastGroup, Settings::kMostGroup);
    box->setValue(m_settings.smallestGroup());
    connect(box, &QSpinBox::valueChanged, &m_settings, &Settings::setSmallestGroup);
    form.addRow(
        tr("Smallest group"),
        explained(
            box,
            tr("What fewer people answered when they were asked for a pulse is not shown, because "
               "it could tell who said what."),
            this));
}

void SettingsDialog::addRecent(QFormLayout& form)
{
    auto* box = new QCheckBox(tr("Remember which networks were open"), this);
    box->setObjectName(QStringLiteral("rememberCheckBox"));
    box->setChecked(m_settings.remembersDocuments());
    connect(box, &QCheckBox::toggled, &m_settings, &Settings::setRemembersDocuments);
    form.addRow(
        QString(), explained(
                       box,
                       tr("Names and places of files, on this machine only. Switching it off "
                          "forgets them."),
                       this));
}

} // namespace cw
