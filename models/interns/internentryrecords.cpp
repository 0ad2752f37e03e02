#include "models/interns/internentryrecords.h"

#include "models/interns/internentry.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

#include <QCoreApplication>

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(InternEntryRecords)
};

} // namespace

QStringList InternEntryRecords::watchedTables() const
{
    return {QStringLiteral("intern_entries"), QStringLiteral("interns")};
}

QList<ListColumn> InternEntryRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) { return QVariant(entryKindTitle(entryKindFromCode(cell.text()))); };
    const auto grade = [](const ListCell& cell) { return QVariant(gradeTitle(internGradeFromCode(cell.text()))); };
    const auto isSigned
        = [](const ListCell& cell) { return QVariant(cell.boolean() ? EntryText::tr("Signed") : QString()); };
    const auto minutes
        = [](const ListCell& cell) { return cell.integer() == 0 ? QVariant() : QVariant(cell.integer()); };
    const auto state = [](const ListCell& cell) {
        const InternEntryState one = internEntryStates().fromCode(cell.text());
        const bool isKept = one == InternEntryState::Kept;
        return QVariant::fromValue(
            RecordBadge{internEntryStates().title(one), isKept ? Tone::Good : Tone::Neutral, !isKept});
    };
    return {
        ListColumn("date", EntryText::tr("Date"), Date, 96, {"intern_entries.happened_on"}).sorted().important(),
        ListColumn("intern", EntryText::tr("Intern"), Name, 90, {"i.name"}).important(),
        ListColumn("school", EntryText::tr("University"), Text, 130, {"i.school"}),
        ListColumn("kind", EntryText::tr("Kind"), Text, 130, {"intern_entries.kind"}, kind).important(),
        ListColumn("hours", EntryText::tr("Class hours"), Hours, 70, {"intern_entries.minutes"}, minutes),
        ListColumn("post", EntryText::tr("Post"), Text, 100, {"intern_entries.post"}),
        ListColumn("content", EntryText::tr("Content"), Text, 240, {"intern_entries.content"}),
        ListColumn(
            "mentor_words", EntryText::tr("Words of the mentor"), Secondary, 160, {"intern_entries.mentor_words"})
            .hidden(),
        ListColumn("grade", EntryText::tr("Grade given"), Text, 70, {"intern_entries.grade"}, grade),
        ListColumn("signed", EntryText::tr("Signature"), Text, 70, {"intern_entries.is_signed"}, isSigned),
        ListColumn("state", EntryText::tr("State"), Badge, 90, {"intern_entries.state"}, state).important(),
    };
}

QString InternEntryRecords::joins() const
{
    return QStringLiteral("JOIN interns i ON i.id = intern_entries.intern_id");
}

QString InternEntryRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    if (!filter.organisations.isEmpty()) {
        QVariantList ids;
        for (const qint64 id : filter.organisations)
            ids << id;
        condition.add(QStringLiteral("intern_entries.intern_id IN (SELECT id FROM interns WHERE organisation_id IN "
                                     "(%1))")
                          .arg(placeholders(ids.size())),
            ids);
    }
    condition.choice(QStringLiteral("intern"), QStringLiteral("intern_entries.intern_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("intern_entries.kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("intern_entries.state"));
    condition.choice(QStringLiteral("signed"), QStringLiteral("intern_entries.is_signed"));
    return condition.sql();
}

QList<FilterChoice> InternEntryRecords::filterChoices(Connection& connection) const
{
    return {wordChoice("kind", EntryText::tr("Kind"), allInternEntryKinds(), &entryKindCode, &entryKindTitle),
        nameChoice(connection, "intern", EntryText::tr("Intern"), "interns"),
        FilterChoice{QStringLiteral("signed"), EntryText::tr("Signature"),
            {{QStringLiteral("1"), EntryText::tr("Signed")}, {QStringLiteral("0"), EntryText::tr("Not signed yet")}}},
        stateChoice(EntryText::tr("State"), internEntryStates())};
}
