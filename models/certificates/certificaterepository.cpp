#include "models/certificates/certificaterepository.h"

#include "models/certificates/certificatetext.h"
#include "models/common/searchtokens.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/readscope.h"
#include "models/security/sealedfield.h"
#include "models/volunteers/volunteerrepository.h"

#include <QUuid>

namespace {

QString certificateTokens(const Certificate& certificate, Connection& connection, const Vault*)
{
    Query person(connection, QStringLiteral("SELECT name, number FROM volunteers WHERE id = ?"));
    person.bind(certificate.volunteer).run();
    SearchTokens tokens;
    if (person.next())
        tokens.addName(person.text(0)).addText(person.text(1));
    tokens.addText(certificate.number).addText(certificate.code).addText(certificate.purpose);
    return tokens.text();
}

/// Read with the row, kept by the table of people.
TableField<Certificate> snapshotField()
{
    const auto whole = [](const Certificate& certificate) { return certificate.snapshot; };
    return sealedField<Certificate>("certificates",
        {"snapshot_sealed", nullptr, QT_TRANSLATE_NOOP("Column", "What the certificate says")}, &Certificate::snapshot,
        whole, whole, "certificate");
}

void addIssue(Table<Certificate>& t)
{
    using C = Certificate;
    t.reference("approved_by", &C::approvedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Approved by")).once();
    t.add(snapshotField()).once();
    t.value("records", &C::records, QT_TRANSLATE_NOOP("Column", "Records")).once();
    t.value("minutes", &C::minutes, QT_TRANSLATE_NOOP("Column", "Minutes")).once();
    t.value("first_on", &C::firstOn, QT_TRANSLATE_NOOP("Column", "First service")).once();
    t.value("last_on", &C::lastOn, QT_TRANSLATE_NOOP("Column", "Last service")).once();
    t.code("number", &C::number, QT_TRANSLATE_NOOP("Column", "Number")).once();
    t.text("number_word", &C::numberWord).once();
    t.value("number_year", &C::numberYear).once();
    t.value("number_serial", &C::numberSerial).once();
    t.add(codeField<C>("code", &C::code, QT_TRANSLATE_NOOP("Column", "Check code"))).once();
    t.value("issued_on", &C::issuedOn, QT_TRANSLATE_NOOP("Column", "Date of issue")).once();
    t.reference("issued_by", &C::issuedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Issued by whom")).once();
    t.reference("root_id", &C::root, "ledger_roots", QT_TRANSLATE_NOOP("Column", "Root")).once();
    t.value("proof", &C::proof).once();
    t.value("notice_on", &C::noticeOn, QT_TRANSLATE_NOOP("Column", "On notice from")).once();
    t.value("notice_until", &C::noticeUntil, QT_TRANSLATE_NOOP("Column", "On notice until")).once();
    t.value("copies", &C::copies, QT_TRANSLATE_NOOP("Column", "Copies printed")).once();
}

/// Conditions on record `r`.
const QString hasOpenFinding = QStringLiteral("EXISTS (SELECT 1 FROM finding_records fr JOIN findings f ON f.id = "
                                              "fr.finding_id WHERE fr.record_id = r.id AND f.state = 'open')");
const QString isDuty = QStringLiteral("EXISTS (SELECT 1 FROM duties d WHERE d.volunteer_id = r.volunteer_id AND "
                                      "d.service_record_id = r.id)");

CertificateLine lineFrom(const Query& query)
{
    CertificateLine line;
    line.record = query.integer(0);
    line.day = parseIsoDate(QStringView(query.text(1)).left(10));
    line.minutes = Minutes(query.integer(2));
    const QString kind = query.text(3);
    if (kind == QStringLiteral("activity"))
        line.activity = query.text(4);
    else if (kind == QStringLiteral("order"))
        line.activity = QStringLiteral("点单%1").arg(query.text(5)); // in the language of the paper
    else
        line.activity = query.text(6);
    line.content = query.text(7);
    line.place = query.text(8);
    line.unit = query.text(9);
    return line;
}

} // namespace

template class Table<Certificate>;

const Table<Certificate>& certificateTable()
{
    using C = Certificate;
    static const Table<C> table("certificates", [](Table<C>& t) {
        t.reference("volunteer_id", &C::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("organisation_id", &C::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("from_on", &C::from, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("to_on", &C::to, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.freeText("purpose", &C::purpose, QT_TRANSLATE_NOOP("Column", "Purpose"));
        t.text("person_in_charge", &C::personInCharge, QT_TRANSLATE_NOOP("Column", "Person in charge"));
        t.text("handler", &C::handler, QT_TRANSLATE_NOOP("Column", "Handler"));
        t.add(sealedPhone("certificates", {"phone_sealed", nullptr, QT_TRANSLATE_NOOP("Column", "Phone")}, &C::phone));
        t.value("is_bilingual", &C::isBilingual, QT_TRANSLATE_NOOP("Column", "With a page in English"));
        t.freeText("notes", &C::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.value("applied_on", &C::appliedOn, QT_TRANSLATE_NOOP("Column", "Applied for on")).once();
        t.reference("applied_by", &C::appliedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by")).once();
        addIssue(t);
        t.state("state", &C::state, certificateStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("applied_on, id");
        t.setValidator([](const C& certificate) { return validate(certificate); });
        t.setSearch(&certificateTokens);
    });
    return table;
}

bool CertificateRepository::hasOpen(Connection& connection, VolunteerId volunteer, CertificateId except) const
{
    return connection
               .scalar(QStringLiteral("SELECT COUNT(*) FROM certificates WHERE volunteer_id = ? AND id <> ? AND state "
                                      "IN ('applied', 'approved')"),
                   {volunteer.value(), except.value()})
               .toInt()
        > 0;
}

void CertificateRepository::requireNoOther(Connection& connection, const Certificate& certificate) const
{
    if (hasOpen(connection, certificate.volunteer, certificate.id))
        throw Error(CertificateText::tr("%1 has asked for a certificate already. Issue, reject or withdraw that first.")
                        .arg(VolunteerRepository(*m_vault).nameOf(connection, certificate.volunteer).name));
}

CertificateId CertificateRepository::insert(UnitOfWork& work, const Certificate& certificate) const
{
    Connection& connection = work.connection();
    requireNoOther(connection, certificate);
    Certificate request = certificate;
    request.state = CertificateState::Applied;
    request.appliedOn = QDateTime::fromMSecsSinceEpoch(work.now()).date();
    request.appliedBy = work.actor().account;
    if (!request.organisation.isValid() && request.volunteer.isValid())
        request.organisation = VolunteerRepository(*m_vault).require(connection, request.volunteer).organisation;
    return RecordRepository::insert(work, request);
}

void CertificateRepository::update(UnitOfWork& work, const Certificate& certificate) const
{
    const Certificate before = require(work.connection(), certificate.id);
    if (before.state != CertificateState::Applied && before.state != CertificateState::Rejected)
        throw Error(CertificateText::tr("This request is “%1”: what the certificate says stays as it was approved.")
                        .arg(certificateStates().title(before.state)));
    requireNoOther(work.connection(), certificate);
    RecordRepository::update(work, certificate);
}

CertifiableHours CertificateRepository::hours(Connection& connection, const Certificate& certificate) const
{
    QVariantList values{certificate.volunteer.value(), certificate.volunteer.value()};
    QString span;
    if (certificate.from.isValid()) {
        span += QStringLiteral(" AND r.started_at >= ?");
        values << isoDate(certificate.from);
    }
    if (certificate.to.isValid()) {
        span += QStringLiteral(" AND r.started_at < ?");
        values << isoDate(certificate.to.addDays(1));
    }
    Query query(connection,
        QStringLiteral(
            "SELECT r.id, r.started_at, r.minutes, r.source_kind, a.name, b.number, r.content, COALESCE(f.name, ''), "
            "COALESCE(NULLIF(a.place, ''), s.name, p.name, o.name), COALESCE(t.name, o.name), CASE WHEN %1 THEN 1 ELSE "
            "0 END, CASE WHEN %2 THEN 1 ELSE 0 END FROM service_records r JOIN organisations o ON o.id = "
            "r.organisation_id LEFT JOIN organisations p ON p.id = r.served_organisation_id LEFT JOIN stations s ON "
            "s.id = r.served_station_id LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN service_fields f ON f.id = "
            "r.field_id LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = r.source_id LEFT JOIN orders b "
            "ON r.source_kind = 'order' AND b.id = r.source_id WHERE r.volunteer_id IN (SELECT id FROM volunteers "
            "WHERE id = ? OR merged_into_id = ?) AND r.state = 'checked'%3 ORDER BY r.started_at, r.id")
            .arg(hasOpenFinding, isDuty, span));
    query.bindAll(values).run();
    CertifiableHours hours;
    while (query.next()) {
        if (query.boolean(11))
            ++hours.ofDuty;
        else if (query.boolean(10))
            ++hours.withFindings;
        else
            hours.lines << lineFrom(query);
    }
    return hours;
}

CertificateSnapshot CertificateRepository::snapshot(Connection& connection, const Certificate& certificate) const
{
    if (!certificate.snapshot.isEmpty())
        return CertificateSnapshot::fromJson(certificate.snapshot);
    const Volunteer person = VolunteerRepository(*m_vault).require(connection, certificate.volunteer);
    const auto unit = OrganisationRepository().find(connection, certificate.organisation);
    CertificateSnapshot snapshot;
    snapshot.name = person.name;
    snapshot.sex = person.sex;
    snapshot.idType = person.idType;
    snapshot.idNumber = person.idNumber;
    snapshot.volunteerNumber = person.number;
    snapshot.registeredOn = person.registeredOn;
    snapshot.unit = unit ? unit->name : QString();
    snapshot.personInCharge = certificate.personInCharge;
    snapshot.handler = certificate.handler;
    snapshot.phone = certificate.phone;
    snapshot.salt = QUuid::createUuid().toString(QUuid::Id128);
    snapshot.lines = hours(connection, certificate).lines;
    return snapshot;
}

QList<Certificate> CertificateRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(
        connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY applied_on DESC, id DESC"), {volunteer.value()});
}

QList<Certificate> CertificateRepository::unproven(Connection& connection) const
{
    return select(
        connection, QStringLiteral("WHERE number_serial > 0 AND root_id IS NULL ORDER BY number_year, number_serial"));
}

int CertificateRepository::nextSerial(Connection& connection, int year) const
{
    return connection
               .scalar(QStringLiteral("SELECT MAX(number_serial) FROM certificates WHERE number_year = ? AND "
                                      "number_serial > 0"),
                   {year})
               .toInt()
        + 1;
}

int CertificateRepository::doubtful(Connection& connection, const CertificateSnapshot& snapshot) const
{
    Query query(connection,
        QStringLiteral("SELECT 1 FROM service_records r WHERE r.id = ? AND r.state = 'checked' AND NOT %1")
            .arg(hasOpenFinding));
    int count = 0;
    for (const CertificateLine& line : snapshot.lines) {
        query.bind(line.record).run();
        count += query.next() ? 0 : 1;
    }
    return count;
}

std::optional<Certificate> CertificateRepository::findByCode(Connection& connection, const QString& code) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE code = ?"), {code}, m_vault);
}

std::optional<CertificateAnswer> CertificateRepository::answer(
    Connection& connection, const QString& code, const QString& lastDigit) const
{
    const auto found = findByCode(connection, code);
    if (!found || CertificateSnapshot::fromJson(found->snapshot).lastDigit() != lastDigit.trimmed().toUpper())
        return std::nullopt;
    return CertificateAnswer{
        found->number, found->firstOn, found->lastOn, found->minutes, found->state, found->issuedOn};
}

QString CertificateRepository::codeOf(Connection& connection, const QString& number) const
{
    return connection.scalar(QStringLiteral("SELECT code FROM certificates WHERE number = ?"), {number}).toString();
}

Certificate CertificateRepository::usualSigners(Connection& connection, OrganisationId organisation) const
{
    Certificate usual;
    const QString rest = QStringLiteral("WHERE organisation_id = ? ORDER BY applied_on DESC, id DESC LIMIT 1");
    for (const Certificate& last : select(connection, rest, {organisation.value()})) {
        usual.personInCharge = last.personInCharge;
        usual.handler = last.handler;
        usual.phone = last.phone;
    }
    return usual;
}

CertificateSheet CertificateRepository::sheet(Connection& connection, const Certificate& certificate) const
{
    requirePrintable(certificate);
    const CertificateProof proof = CertificateProof::fromBytes(certificate.proof);
    const SettingsRepository settings;
    CertificateSheet sheet;
    sheet.snapshot = CertificateSnapshot::fromJson(certificate.snapshot);
    sheet.number = certificate.number;
    sheet.issuedOn = certificate.issuedOn;
    sheet.code = certificate.code;
    sheet.root = proof.root.text();
    sheet.proof = proof.text();
    sheet.copy = certificate.copies + 1;
    sheet.copies = sheet.copy;
    sheet.showsSeal = settings.flag(connection, CertificateSetting::showsSeal);
    sheet.showsSignatures = settings.flag(connection, CertificateSetting::showsSignatures);
    sheet.isBilingual = certificate.isBilingual;
    return sheet;
}

QList<CertificateBrief> certificatesOf(Connection& connection, VolunteerId volunteer)
{
    Query query(connection,
        QStringLiteral("SELECT COALESCE(issued_on, applied_on), COALESCE(number, ''), minutes, state FROM certificates "
                       "WHERE volunteer_id = ? ORDER BY applied_on DESC, id DESC"));
    query.bind(volunteer).run();
    QList<CertificateBrief> briefs;
    while (query.next())
        briefs << CertificateBrief{
            query.date(0), query.text(1), Minutes(query.integer(2)), certificateStates().fromCode(query.text(3))};
    return briefs;
}

QList<NoticeLine> certificatesOnNotice(Connection& connection)
{
    const QList<qint64> readable = readableOrganisations(connection, {});
    Query query(connection,
        QStringLiteral(
            "SELECT c.number, v.name, c.first_on, c.last_on, c.minutes, c.issued_on, c.notice_on, "
            "c.notice_until, r.number, r.root FROM certificates c JOIN volunteers v ON v.id = c.volunteer_id "
            "JOIN ledger_roots r ON r.id = c.root_id WHERE c.state = 'on_notice'%1 ORDER BY c.number_year, "
            "c.number_serial")
            .arg(readable.isEmpty()
                    ? QString()
                    : QStringLiteral(" AND c.organisation_id IN (%1)").arg(placeholders(readable.size()))));
    for (const qint64 organisation : readable)
        query.bind(organisation);
    query.run();
    QList<NoticeLine> lines;
    while (query.next())
        lines << NoticeLine{query.text(0), query.text(1), query.date(2), query.date(3), Minutes(query.integer(4)),
            query.date(5), query.date(6), query.date(7), query.text(8), query.blob(9)};
    return lines;
}
