// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cells.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/Tags.h"

#include <QLocale>

#include <charconv>
#include <optional>

namespace cw::edit {

namespace {

constexpr QStringView kFieldPrefix = u"fields.";

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isFieldColumn(const QString& column)
{
    return column.startsWith(kFieldPrefix);
}

QString keyIn(const QString& column)
{
    return column.mid(kFieldPrefix.size());
}

/// The member that a text names: by name, else by its id in digits.
Result<MemberId> memberNamed(const Network& network, const QString& text)
{
    const QString name = text.trimmed().normalized(QString::NormalizationForm_C);
    std::vector<MemberId> found;
    for (const Member& member : network.all<Member>()) {
        if (member.name == name)
            found.push_back(member.id);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return Error{ErrorCode::Conflict, "member", "several have this name"};
    bool isNumber = false;
    const MemberId id{name.toLongLong(&isNumber)};
    if (isNumber && network.find(id))
        return id;
    return rules::notFound<Member>();
}

/// Reads the texts of cells; makes the tags that are missing.
class CellReader
{
public:
    explicit CellReader(ChangeBuilder& builder) : m_builder(builder) {}

    template <class T>
    Result<T> read(const QString& text, std::string_view column);

private:
    const Network& network() const { return m_builder.network(); }
    Result<TagId> tagNamedOrNew(const QString& name);

    Result<void> readInto(QString& value, const QString& text);
    Result<void> readInto(bool& value, const QString& text);
    Result<void> readInto(int& value, const QString& text);
    Result<void> readInto(double& value, const QString& text);
    Result<void> readInto(CivilDate& value, const QString& text);
    Result<void> readInto(MemberId& value, const QString& text);
    Result<void> readInto(IdSet<Tag>& value, const QString& text);
    Result<void> readInto(IdSet<Member>& value, const QString& text);
    template <class T>
    Result<void> readInto(std::optional<T>& value, const QString& text);
    template <class Enum>
    requires std::is_enum_v<Enum> Result<void> readInto(Enum& value, const QString& text);

    static Error unfit(const char* detail) { return rules::invalid({}, detail); }

    ChangeBuilder& m_builder;
};

template <class T>
Result<T> CellReader::read(const QString& text, std::string_view column)
{
    T value{};
    if (const Result<void> done = readInto(value, text); !done) {
        Error error = done.error();
        if (error.subject.empty())
            error.subject = column;
        return error;
    }
    return value;
}

Result<TagId> CellReader::tagNamedOrNew(const QString& name)
{
    if (const Tag* present = tagNamed(network(), name))
        return present->id;
    Tag tag;
    tag.name = name;
    Result<Tag> sound = rules::validated(network(), tag);
    if (!sound)
        return sound.error();
    return m_builder.insert(*std::move(sound));
}

Result<void> CellReader::readInto(QString& value, const QString& text)
{
    value = text;
    return {};
}

Result<void> CellReader::readInto(bool& value, const QString& text)
{
    const QString word = text.trimmed();
    value = word == u"true" || word == u"1";
    const bool isFalse = word == u"false" || word == u"0" || word.isEmpty();
    return value || isFalse ? Result<void>() : unfit("neither true nor false");
}

Result<void> CellReader::readInto(int& value, const QString& text)
{
    bool isNumber = false;
    value = text.trimmed().toInt(&isNumber);
    return isNumber ? Result<void>() : unfit("not a whole number");
}

Result<void> CellReader::readInto(double& value, const QString& text)
{
    bool isNumber = false;
    value = text.trimmed().toDouble(&isNumber);
    return isNumber ? Result<void>() : unfit("not a number");
}

Result<void> CellReader::readInto(CivilDate& value, const QString& text)
{
    const QString day = text.trimmed();
    if (day.isEmpty())
        return {};
    const auto date = CivilDate::fromIso(day.toStdString());
    value = date.value_or(CivilDate());
    return date ? Result<void>() : unfit("not a day as YYYY-MM-DD");
}

Result<void> CellReader::readInto(MemberId& value, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    const Result<MemberId> member = memberNamed(network(), text);
    if (!member)
        return member.error();
    value = *member;
    return {};
}

Result<void> CellReader::readInto(IdSet<Tag>& value, const QString& text)
{
    for (const QString& name : rules::choicesIn(text)) {
        const Result<TagId> tag = tagNamedOrNew(name);
        if (!tag)
            return tag.error();
        value.insert(*tag);
    }
    return {};
}

Result<void> CellReader::readInto(IdSet<Member>& value, const QString& text)
{
    for (const QString& name : rules::choicesIn(text)) {
        const Result<MemberId> member = memberNamed(network(), name);
        if (!member)
            return member.error();
        value.insert(*member);
    }
    return {};
}

template <class T>
Result<void> CellReader::readInto(std::optional<T>& value, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    return readInto(value.emplace(), text);
}

template <class Enum>
requires std::is_enum_v<Enum> Result<void> CellReader::readInto(Enum& value, const QString& text)
{
    const auto known = enumOf<Enum>(text.trimmed().toLower().toStdString());
    value = known.value_or(Enum{});
    return known ? Result<void>() : unfit("not one of the words for it");
}

/// Writes the texts that CellReader reads.
struct CellWriter
{
    const Network& network;

    QString operator()(const QString& value) const { return value; }
    QString operator()(bool value) const
    {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    }
    QString operator()(int value) const { return QString::number(value); }
    QString operator()(double value) const
    {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(CivilDate value) const { return QString::fromStdString(value.toIso()); }
    QString operator()(MemberId value) const
    {
        if (!value)
            return {};
        const Result<MemberId> named = memberNamed(network, network.find(value)->name);
        return named.ok() ? network.find(value)->name : QString::number(value.value);
    }
    QString operator()(const IdSet<Tag>& value) const
    {
        QStringList names;
        for (const TagId tag : value)
            names.append(network.find(tag)->name);
        return rules::joinedChoices(names);
    }
    QString operator()(const IdSet<Member>& value) const
    {
        QStringList names;
        for (const MemberId member : value)
            names.append((*this)(member));
        return rules::joinedChoices(names);
    }
    template <class T>
    QString operator()(const std::optional<T>& value) const
    {
        return value ? (*this)(*value) : QString();
    }
    template <class Enum>
    requires std::is_enum_v<Enum> QString operator()(Enum value) const
    {
        return asQString(keyOf(value));
    }
};

/// Whether fields of this type have a text: custom fields have a column each, and rows other than
/// members no name.
template <class T>
constexpr bool hasCellText =
    !std::is_same_v<T, KeyedText> && (!IsId<T>::value || std::is_same_v<T, MemberId>);

/// Calls `fn(field)` for each field of R that is a column to be set.
template <class R, class Fn>
void forEachSettable(Fn&& fn)
{
    forEachField<R>([&]<class F>(const F& each) {
        if constexpr (hasCellText<typename F::Type>) {
            if (isSettable(each.member))
                fn(each);
        }
    });
}

/// Puts the text into the row's field.
template <class R>
Result<void> setColumn(CellReader& reader, R& row, const QString& column, const QString& text)
{
    if constexpr (rules::HasCustomFields<R>) {
        if (isFieldColumn(column)) {
            row.fields.setValue(keyIn(column), text);
            return {};
        }
    }
    Result<void> done = Error{ErrorCode::NotFound, column.toStdString(), "no such column"};
    const std::string wanted = column.toStdString();
    forEachSettable<R>([&]<class F>(const F& each) {
        if (each.name != wanted)
            return;
        auto value = reader.read<typename F::Type>(text, each.name);
        if (value.ok())
            row.*each.member = *std::move(value);
        done = value.ok() ? Result<void>() : Result<void>(value.error());
    });
    return done;
}

template <class R>
Result<void> setOneCell(ChangeBuilder& builder, CellReader& reader, const Cell<R>& cell)
{
    const R* present = builder.network().find(cell.row);
    if (!present)
        return rules::notFound<R>();
    R row = *present;
    if (const Result<void> done = setColumn(reader, row, cell.column, cell.text); !done)
        return done;
    if (row == *builder.network().find(cell.row))
        return {};
    Result<R> sound = rules::validated(builder.network(), std::move(row));
    if (!sound)
        return sound.error();
    builder.update(*sound);
    return {};
}

const std::string kCell = "cell ";

} // namespace

std::optional<std::size_t> refusedCell(const Error& error)
{
    const std::size_t word = error.detail.rfind(kCell);
    if (word == std::string::npos || (word > 0 && error.detail[word - 1] != ' '))
        return std::nullopt;
    const char* const first = error.detail.data() + word + kCell.size();
    const char* const last = error.detail.data() + error.detail.size();
    std::size_t number = 0;
    const auto read = std::from_chars(first, last, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == last && number > 0;
    return isNumber ? std::optional(number - 1) : std::nullopt;
}

template <class R>
Result<Change> setCells(const EditContext& context, std::span<const Cell<R>> cells)
{
    ChangeBuilder builder(context.network, context.ids);
    CellReader reader(builder);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Result<void> done = setOneCell(builder, reader, cells[i]);
        if (!done) {
            Error error = done.error();
            error.detail += error.detail.empty() ? "" : ", ";
            error.detail += kCell + std::to_string(i + 1);
            return error;
        }
    }
    return builder.take();
}

template <class R>
QString cellText(const Network& network, const R& row, const QString& column)
{
    if constexpr (rules::HasCustomFields<R>) {
        if (isFieldColumn(column))
            return row.fields.value(keyIn(column));
    }
    QString text;
    const std::string wanted = column.toStdString();
    forEachSettable<R>([&](const auto& each) {
        if (each.name == wanted)
            text = CellWriter{network}(row.*each.member);
    });
    return text;
}

template <class R>
QStringList settableColumns(const Network& network)
{
    QStringList columns;
    forEachSettable<R>([&](const auto& each) { columns.append(asQString(each.name)); });
    if constexpr (rules::HasCustomFields<R>) {
        std::vector<FieldDefinition> fields;
        for (const FieldDefinition& field : network.all<FieldDefinition>()) {
            if (field.owner == rules::FieldOwnerOf<R>::owner)
                fields.push_back(field);
        }
        std::ranges::stable_sort(fields, {}, &FieldDefinition::position);
        for (const FieldDefinition& field : fields)
            columns.append(kFieldPrefix.toString() + field.key);
    }
    return columns;
}

#define CW_CELLS_OF(R)                                                                             \
    template Result<Change> setCells<R>(const EditContext&, std::span<const Cell<R>>);             \
    template QString cellText<R>(const Network&, const R&, const QString&);                        \
    template QStringList settableColumns<R>(const Network&);

CW_CELLS_OF(NetworkProfile)
CW_CELLS_OF(Tag)
CW_CELLS_OF(Member)
CW_CELLS_OF(Affiliation)
CW_CELLS_OF(Relationship)
CW_CELLS_OF(Strand)
CW_CELLS_OF(Interaction)
CW_CELLS_OF(Introduction)

#undef CW_CELLS_OF

} // namespace cw::edit
