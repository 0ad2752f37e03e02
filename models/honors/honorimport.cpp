#include "models/honors/honorimport.h"

#include "models/common/idnumber.h"
#include "models/common/textnormal.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honoredpeoplerepository.h"
#include "models/honors/honorimportwords.h"
#include "models/honors/honortext.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"
#include "models/words/dictionaryrepository.h"

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

HonorImport::HonorImport(const Vault& vault)
    : m_vault(vault)
{
}

QString HonorImport::kind() const
{
    return key("honors");
}

QString HonorImport::title() const
{
    return HonorText::tr("Honors");
}

QList<ImportColumn> HonorImport::columns() const
{
    return honorImportColumns();
}

QStringList HonorImport::personalColumns() const
{
    return {key("idNumber")};
}

void HonorImport::scan(const ImportRow& row)
{
    if (m_fileYear == 0)
        m_fileYear = yearFromWord(row.text(key("year")));
}

void HonorImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_known = m_awards.index(work.connection());
    m_rowOfIdentity.clear();
    m_positions.clear();
    m_batch = {};
    m_batch.year = m_fileYear > 0 ? m_fileYear : yearInText(options.title);
    if (m_batch.year == 0)
        m_batch.year = QDate::currentDate().year();
    m_batch.name = options.title.isEmpty() ? HonorText::tr("Honors of %1").arg(m_batch.year) : options.title;
    if (const auto known = HonorBatchRepository().findByName(work.connection(), m_batch.name))
        m_batch = *known;
}

HonoredKind HonorImport::readKind(const ImportRow& row, Problems& problems) const
{
    const QString word = row.text(key("kind"));
    if (word.isEmpty())
        return HonoredKind::Volunteer;
    const auto kind = honoredKindFromWord(word);
    if (!kind)
        problems << Problem{key("kind"),
            HonorText::tr("“%1” is no kind of honored; write 志愿者, 队伍, 项目, 社区 or 阵地.").arg(word)};
    return kind.value_or(HonoredKind::Volunteer);
}

Award HonorImport::read(Connection& connection, const ImportRow& row, Problems& problems) const
{
    Award award;
    award.kind = readKind(row, problems);
    award.name = award.kind == HonoredKind::Volunteer ? cleanedName(row.text(key("name"))).text : row.text(key("name"));
    award.teamName = row.text(key("team"));
    award.deeds = row.text(key("deeds"));
    award.grantedOn = row.date(key("grantedOn"), problems);
    award.state = AwardState::Granted;
    award.year = row.isEmpty(key("year")) ? m_batch.year : yearFromWord(row.text(key("year")));
    if (award.year == 0)
        problems << Problem{
            key("year"), HonorText::tr("“%1” is no year; write four digits such as 2025.").arg(row.text(key("year")))};
    if (row.isEmpty(key("title")))
        problems << Problem{key("title"), HonorText::tr("The title of honor is missing.")};
    if (award.name.isEmpty())
        problems << Problem{key("name"), HonorText::tr("The name of the honored is missing.")};
    else if (award.kind == HonoredKind::Volunteer)
        findPerson(connection, row, award, problems);
    else
        findThing(connection, award, problems);
    return award;
}

void HonorImport::findPerson(Connection& connection, const ImportRow& row, Award& award, Problems& problems) const
{
    if (row.isEmpty(key("idNumber"))) {
        const auto people = m_awards.byName(connection, award.kind, award.name);
        if (people.size() == 1)
            award.honored = people.first().id;
        else if (people.size() > 1)
            problems << Problem{key("name"),
                HonorText::tr("%n volunteers are named %1; the award is kept by name until the ID number is known.",
                    nullptr, int(people.size()))
                    .arg(award.name),
                Problem::Severity::Warning};
        return;
    }
    const bool isNumber = row.cell(key("idNumber")).kind == SheetCell::Kind::Number;
    const IdNumberCheck check = checkIdNumber(row.text(key("idNumber")));
    if (isNumber || !check.isValid()) {
        problems << Problem{key("idNumber"), isNumber ? idNumberStoredAsNumberSentence() : check.sentence};
        return;
    }
    const QString number = upgradedIdNumber(check.number);
    award.personDigest = m_vault.digest(identityOf(IdType::Resident, number), "id");
    award.personNumber = number;
    std::optional<Honored> person;
    for (const QByteArray& digest : m_vault.digests(identityOf(IdType::Resident, number), "id")) {
        if (!person)
            person = m_awards.volunteerByDigest(connection, digest);
    }
    if (!person)
        return;
    award.honored = person->id;
    if (person->name != award.name)
        problems << Problem{key("name"), HonorText::tr("The office knows this ID number as %1.").arg(person->name),
            Problem::Severity::Warning};
}

void HonorImport::findThing(Connection& connection, Award& award, Problems& problems) const
{
    auto things = m_awards.byName(connection, award.kind, award.name);
    if (things.isEmpty() && award.kind == HonoredKind::Community) {
        const OrganisationId organisation = m_lookup.knownOrganisation(award.name);
        if (organisation.isValid())
            things << Honored{organisation.value(), award.name, {}};
    }
    for (const Honored& thing : std::as_const(things)) {
        if (award.honored == 0 || thing.hint == award.teamName)
            award.honored = thing.id;
    }
    if (award.honored == 0 && !m_lookup.options().createMissing) {
        problems << Problem{key("name"),
            HonorText::tr(
                "%1 “%2” does not exist here. Correct the name, import its file first, or let it be kept by name.")
                .arg(kindTitle(award.kind), award.name)};
    }
}

/// A file read into a round of this office nominates; nothing is granted without its public notice.
static void enterRound(const HonorBatch& round, Award& award, Problems& problems)
{
    if (!round.id.isValid() || round.isRecorded())
        return;
    award.state = AwardState::Nominated;
    award.grantedOn = {};
    if (!takesNominees(round.state))
        problems << Problem{key("name"),
            HonorText::tr("The round “%1” is “%2” and takes no nominees any more. Lead it back first.")
                .arg(round.name, honorBatchStates().title(round.state))};
}

/// As the office calls it: a title may bear another name in the file.
static QString knownTitle(Connection& connection, const QString& title)
{
    const DictionaryRepository words;
    const auto isKnown
        = [&](const QString& name) { return words.idOf(connection, Dictionary::HonorTitle, name).isValid(); };
    const QString other = otherHonorTitle(title);
    return !other.isEmpty() && !isKnown(title) && isKnown(other) ? other : title;
}

void HonorImport::ensureBatch(UnitOfWork& work)
{
    if (m_batch.id.isValid())
        return;
    const HonorBatchRepository batches;
    m_batch.organisation = m_lookup.knownOrganisation({});
    m_batch.state = HonorBatchState::Announced;
    m_batch.id = batches.insert(work, m_batch);
    m_lookup.remark(HonorText::tr("The batch “%1” was created.").arg(m_batch.name));
}

RowOutcome HonorImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    Award award = read(work.connection(), row, problems);
    const QString titleName = knownTitle(work.connection(), row.text(key("title")));
    const QString inFile = QStringLiteral("%1/%2/%3").arg(titleName).arg(award.year).arg(honoredKey(award));
    const qint64 first = m_rowOfIdentity.value(inFile, row.number());
    if (first != row.number())
        problems << Problem{key("name"), HonorText::tr("The same honor stands in row %1 already.").arg(first)};
    if (m_batch.id.isValid())
        m_lookup.checkOwn(m_batch.organisation, m_batch.name, key("name"), problems);
    enterRound(m_batch, award, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    m_rowOfIdentity.insert(inFile, row.number());
    award.title = m_lookup.term(work, Dictionary::HonorTitle, titleName);
    const QString identity = awardIdentity(award.title, award.year, honoredKey(award));
    if (const auto known = m_known.constFind(identity); known != m_known.constEnd()) {
        if (!m_lookup.options().update)
            return RowOutcome::Skipped;
        return updateExisting(work, *known, award, problems);
    }
    ensureBatch(work);
    award.batch = m_batch.id;
    award.position = ++m_positions[award.title.value()];
    const AwardId id = m_awards.insertQuick(work, award);
    if (!award.personNumber.isEmpty())
        HonoredPeopleRepository(m_vault).seal(work, id, award.personNumber);
    m_known.insert(identity, id);
    return RowOutcome::Imported;
}

RowOutcome HonorImport::updateExisting(UnitOfWork& work, AwardId known, const Award& award, Problems& problems)
{
    const Award before = m_awards.require(work.connection(), known);
    const HonorBatch batch = HonorBatchRepository().require(work.connection(), before.batch);
    m_lookup.checkOwn(batch.organisation, batch.name, key("name"), problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    Award after = before;
    after.teamName = award.teamName;
    after.deeds = award.deeds;
    after.grantedOn = award.grantedOn.isValid() && batch.isRecorded() ? award.grantedOn : before.grantedOn;
    if (after == before)
        return RowOutcome::Skipped;
    m_awards.update(work, after);
    return RowOutcome::Updated;
}

void HonorImport::finish(UnitOfWork& work)
{
    linkHonored(work);
}

QStringList HonorImport::remarks() const
{
    return m_lookup.remarks();
}
