// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NetworkDialog.h"

#include "core/edit/Cells.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/ErrorText.h"
#include "ui/support/InlineField.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cw {

namespace {

constexpr int kWidth = 560;

QHBoxLayout* beside(std::initializer_list<QWidget*> fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpacing[3]);
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    return row;
}

QString problemText(const Error& error, const QString& text)
{
    const bool isDay = error.subject == "start_date" || error.subject == "end_date";
    if (isDay && error.code == ErrorCode::InvalidArgument)
        return NetworkDialog::tr("“%1” is no day. Write it like 2025-03-12.").arg(text);
    if (error.code == ErrorCode::NotFound)
        return NetworkDialog::tr("No member is called “%1”.").arg(text);
    if (error.code == ErrorCode::Conflict)
        return NetworkDialog::tr("Several members are called “%1”.").arg(text);
    return errorText(error);
}

} // namespace

NetworkDialog::NetworkDialog(Commits& commits, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_document(commits.document())
{
    setObjectName(QStringLiteral("networkDialog"));
    setWindowTitle(tr("About this network"));
    setMinimumWidth(kWidth);
    build();
    refresh();
    connect(&m_document, &Document::changed, this, &NetworkDialog::refresh);
    connect(&commits, &Commits::typingEnds, this, [this](QStringList& unsaved) {
        finishTyping();
        for (const auto& entry : m_fields) {
            if (entry.second->isUnsaved())
                unsaved << entry.second->label();
        }
    });
}

InlineField* NetworkDialog::addField(const char* column, const QString& label, bool isProse)
{
    const auto kind = isProse ? InlineField::Kind::Text : InlineField::Kind::Line;
    auto* field = new InlineField(label, kind, this);
    const QString key = QLatin1String(column);
    field->setObjectName(QStringLiteral("network_") + key);
    field->setReadOnly(m_document.isReadOnly());
    connect(field, &InlineField::edited, this, [this, key, field](const QString& text) {
        keep(key, text, *field);
    });
    connect(field, &InlineField::typingEnded, this, [this] { m_document.endMerge(); });
    m_fields.emplace_back(key, field);
    return field;
}

template <class Enum>
InlineField*
NetworkDialog::addChoice(const char* column, const QString& label, QString (*text)(Enum))
{
    InlineField* field = addField(column, label);
    QStringList options;
    QStringList texts;
    for (std::size_t i = 0; i < EnumKeys<Enum>::keys.size(); ++i) {
        const std::string_view key = EnumKeys<Enum>::keys[i];
        options.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        texts.append(text(static_cast<Enum>(i)));
    }
    field->setOptions(options, texts, true);
    field->setReadOnly(m_document.isReadOnly());
    return field;
}

void NetworkDialog::build()
{
    // Made in the order of reading, which is the order of Tab.
    QVBoxLayout* page = makeDialogColumn(*this);
    page->addWidget(addField("name", tr("Name")));
    page->addWidget(addField("issue", tr("What it is about")));
    page->addWidget(addField("description", tr("Description"), true));
    InlineField* place = addField("place", tr("Place"));
    page->addLayout(beside({place, addField("parent", tr("Part of"))}));
    InlineField* start = addField("start_date", tr("Began (YYYY-MM-DD)"));
    page->addLayout(beside({start, addField("end_date", tr("Ended (YYYY-MM-DD)"))}));
    page->addWidget(makeLine(Qt::Horizontal, this));
    InlineField* type = addChoice("type", tr("Kind of network"), networkTypeText);
    page->addLayout(beside({type, addChoice("intent", tr("What it is for"), intentText)}));
    InlineField* formality = addChoice("formality", tr("How formal"), formalityText);
    InlineField* complexity = addChoice("complexity", tr("The issue is"), complexityText);
    page->addLayout(beside({formality, complexity}));
    InlineField* rule = addChoice("rule", tr("How two views of a tie become one"), ruleText);
    page->addLayout(beside({rule, addField("me", tr("You are (name of a member)"))}));
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    page->addSpacing(theme::kSpacing[1]);
    page->addWidget(close, 0, Qt::AlignRight);
}

void NetworkDialog::refresh()
{
    const Network& network = m_document.network();
    for (const auto& entry : m_fields)
        entry.second->setText(edit::cellText(network, network.profile(), entry.first));
}

void NetworkDialog::keep(const QString& column, const QString& text, InlineField& field)
{
    const auto change = edit::setCell<NetworkProfile>(
        m_document.editContext(), kTheNetwork, column, text.trimmed());
    const ChangeTitle title{QLatin1String(titles::kProfileEdit), {}};
    if (change.ok())
        field.settle(m_commits.keepTyped(change, title, QStringLiteral("network.") + column));
    else
        field.putUnsaved(text, problemText(change.error(), text));
}

void NetworkDialog::finishTyping()
{
    for (const auto& entry : m_fields)
        entry.second->finish();
}

void NetworkDialog::done(int result)
{
    finishTyping();
    QDialog::done(result);
}

} // namespace cw
