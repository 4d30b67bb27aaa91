// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/log/ParticipantsEdit.h"

#include "core/network/Folding.h"

#include <QCompleter>
#include <QHash>

#include <algorithm>

namespace cw {

namespace {

const QString kSeparator = QStringLiteral(", ");

/// Completes the last name of the line and leaves those before it.
class LastNameCompleter : public QCompleter
{
public:
    LastNameCompleter(const QStringList& names, QLineEdit* line) : QCompleter(names, line)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    QStringList splitPath(const QString& text) const override
    {
        return {text.mid(text.lastIndexOf(u',') + 1).trimmed()};
    }

    QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString name = QCompleter::pathFromIndex(index);
        const QString text = static_cast<QLineEdit*>(widget())->text();
        const qsizetype comma = text.lastIndexOf(u',');
        return comma < 0 ? name : text.left(comma) + kSeparator + name;
    }
};

} // namespace

ParticipantsEdit::ParticipantsEdit(const Network& network, QWidget* parent) : QLineEdit(parent)
{
    QStringList names;
    for (const Member& member : network.all<Member>()) {
        if (!member.archived)
            names += member.name;
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    setCompleter(new LastNameCompleter(names, this));
}

void ParticipantsEdit::setMembers(const Network& network, std::span<const MemberId> members)
{
    QStringList names;
    for (const MemberId id : members) {
        if (const Member* member = network.find(id))
            names += member->name;
    }
    setText(names.join(kSeparator));
}

ParticipantsEdit::Read ParticipantsEdit::read(const Network& network) const
{
    QHash<QString, std::vector<MemberId>> byName;
    for (const Member& member : network.all<Member>())
        byName[folded(member.name)].push_back(member.id);
    Read read;
    const QStringList parts = text().split(u',');
    for (qsizetype at = 0; at < parts.size();) {
        qsizetype taken = parts.size() - at;
        const auto name = [&] { return QStringList(parts.mid(at, taken)).join(u',').trimmed(); };
        while (taken > 1 && !byName.contains(folded(name())))
            --taken;
        const QString one = name();
        at += taken;
        if (one.isEmpty())
            continue;
        const std::vector<MemberId> known = byName.value(folded(one));
        if (known.size() == 1 &&
            std::ranges::find(read.members, known.front()) == read.members.end())
            read.members.push_back(known.front());
        if (known.size() != 1 && read.refusal.isEmpty())
            read.refusal =
                known.empty()
                    ? tr("Nobody is called “%1”.").arg(one)
                    : tr("Several members are called “%1”: give one of them another name first.")
                          .arg(one);
    }
    return read;
}

} // namespace cw
