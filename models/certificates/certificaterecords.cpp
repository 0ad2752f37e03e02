#include "models/certificates/certificaterecords.h"

#include "models/certificates/certificatetext.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

RecordBadge certificateBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Information, Tone::Bad, Tone::Neutral, Tone::Attention,
        Tone::Information, Tone::Good, Tone::Bad};
    const CertificateState state = certificateStates().fromCode(stateCode);
    return {certificateStates().title(state), tones[int(state)],
        state == CertificateState::Void || state == CertificateState::Withdrawn};
}

QStringList CertificateRecords::watchedTables() const
{
    return {table(), QStringLiteral("volunteers"), QStringLiteral("organisations")};
}

QList<ListColumn> CertificateRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(certificateBadge(cell.text())); };
    return {
        ListColumn("applied", CertificateText::tr("Applied for on"), Date, 96, {"certificates.applied_on"})
            .sorted()
            .important(),
        ListColumn("name", CertificateText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("number", CertificateText::tr("Number"), Text, 226, {"COALESCE(certificates.number, '')"})
            .important(),
        ListColumn("minutes", CertificateText::tr("Hours"), Hours, 80, {"certificates.minutes"}).important(),
        ListColumn("records", CertificateText::tr("Records"), Integer, 64, {"certificates.records"}),
        ListColumn("first", CertificateText::tr("First service"), Date, 96, {"certificates.first_on"}),
        ListColumn("last", CertificateText::tr("Last service"), Date, 96, {"certificates.last_on"}),
        ListColumn("issued", CertificateText::tr("Date of issue"), Date, 96, {"certificates.issued_on"}).sorted(),
        ListColumn("notice", CertificateText::tr("On notice until"), Date, 96, {"certificates.notice_until"}).hidden(),
        ListColumn("copies", CertificateText::tr("Copies"), Integer, 60, {"certificates.copies"}).hidden(),
        ListColumn("organisation", CertificateText::tr("Organization"), Text, 110, {"o.name"}),
        ListColumn("purpose", CertificateText::tr("Purpose"), Text, 120, {"certificates.purpose"}).hidden(),
        ListColumn("state", CertificateText::tr("State"), Badge, 84, {"certificates.state"}, state).important(),
    };
}

QString CertificateRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = certificates.volunteer_id JOIN organisations o ON o.id = "
                          "certificates.organisation_id");
}

QString CertificateRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("certificates.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("certificates.state"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("certificates.volunteer_id"));
    condition.period(QStringLiteral("certificates.applied_on"));
    return condition.sql();
}

QList<FilterChoice> CertificateRecords::filterChoices(Connection&) const
{
    return {stateChoice(CertificateText::tr("State"), certificateStates())};
}

QStringList LedgerRootRecords::watchedTables() const
{
    return {table()};
}

QList<ListColumn> LedgerRootRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) { return QVariant(rootKindTitle(rootKindFromCode(cell.text()))); };
    const auto root = [](const ListCell& cell) { return QVariant(shownRoot(cell.blob())); };
    return {
        ListColumn("date", CertificateText::tr("Date"), Date, 96, {"ledger_roots.made_on"}).sorted().important(),
        ListColumn("number", CertificateText::tr("Root"), Name, 80, {"ledger_roots.number"}).important(),
        ListColumn("kind", CertificateText::tr("Kind"), Text, 120, {"ledger_roots.kind"}, kind).important(),
        ListColumn("month", CertificateText::tr("Month"), Text, 80, {"ledger_roots.month"}).sorted().important(),
        ListColumn("leaves", CertificateText::tr("Leaves of the tree"), Integer, 70, {"ledger_roots.leaves"}),
        ListColumn("minutes", CertificateText::tr("Hours"), Hours, 80, {"ledger_roots.minutes"}),
        ListColumn("root", CertificateText::tr("64 digits"), Secondary, 540, {"ledger_roots.root"}, root),
    };
}

QString LedgerRootRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.choice(QStringLiteral("kind"), QStringLiteral("ledger_roots.kind"));
    condition.period(QStringLiteral("ledger_roots.made_on"));
    return condition.sql();
}

QList<FilterChoice> LedgerRootRecords::filterChoices(Connection&) const
{
    return {wordChoice("kind", CertificateText::tr("Kind"), allRootKinds(), &rootKindCode, &rootKindTitle)};
}
