// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RecordDialog.h"

#include "ui/support/Controls.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cw {

namespace {
constexpr int kWidth = 360;
}

RecordDialog::RecordDialog(
    const QString& title, const QString& table, Commits& commits, const RecordFields::Ways& ways,
    QWidget* parent)
    : QDialog(parent)
    , m_ways(ways)
    , m_commits(commits)
    , m_fields(new RecordFields(table, commits, ways, this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::kSpacing[1]);
    all->addLayout(m_column);
    all->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&commits.document(), &Document::changed, this, [this] {
        if (m_ways.exists(m_fields->row()))
            m_fields->refresh();
        else
            QDialog::done(Rejected);
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

InlineField*
RecordDialog::addField(const QString& column, const QString& label, InlineField::Kind kind)
{
    auto* field = new InlineField(label, kind, this);
    field->setReadOnly(m_commits.document().isReadOnly());
    m_column->addWidget(field);
    m_fields->add(column, field);
    return field;
}

void RecordDialog::openOn(qint64 row)
{
    m_fields->show(row);
    open();
}

void RecordDialog::done(int result)
{
    const auto isUnsaved = [](const RecordFields::Entry& entry) {
        if (entry.field->isUnsaved())
            entry.field->finish();
        return entry.field->isUnsaved();
    };
    const auto& entries = m_fields->entries();
    if (std::count_if(entries.begin(), entries.end(), isUnsaved) == 0)
        QDialog::done(result);
}

} // namespace cw
