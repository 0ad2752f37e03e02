#include "models/roster/rosterimport.h"

#include "models/common/clearnumbers.h"
#include "models/common/idnumber.h"
#include "models/common/textnormal.h"
#include "models/database/deferredindexes.h"
#include "models/database/unitofwork.h"
#include "models/roster/rosterimportcells.h"
#include "models/roster/rosterimportcolumns.h"
#include "models/roster/rosterimportlookup.h"
#include "models/teams/teamleadersrepository.h"
#include "models/volunteers/volunteervalidator.h"

#include <QCoreApplication>

namespace {

const QString idKey = QStringLiteral("idNumber");
const QString nameKey = QStringLiteral("name");

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(RosterImport)
};

QString identity(const ImportRow& row)
{
    if (isLossyNumber(row.cell(idKey)))
        return {};
    const QString written = textOf(row.cell(idKey));
    const IdType type = idTypeOf(row.text(QStringLiteral("idType")), written);
    const QString number = identityOf(type, written);
    return type == IdType::Resident ? upgradedIdNumber(number) : number;
}

/// A resident number as a number of its own, so that no two share a key; others by hash.
quint64 keyOf(const QString& identity)
{
    constexpr qsizetype length = 18;
    constexpr quint64 others = quint64(1) << 63;
    bool isNumber = false;
    const quint64 digits = QStringView(identity).first(qMin(identity.size(), length - 1)).toULongLong(&isNumber);
    if (!isNumber || identity.size() != length)
        return qHash(identity, 0) | others;
    const QChar last = identity.back();
    return digits * 11 + (last == u'X' ? 10 : quint64(last.digitValue()));
}

} // namespace

/// What a row says; prepared ahead of its turn.
struct RosterImport::Person final : PreparedRow {
    Volunteer volunteer;
    QList<TeamId> teams;
    QDate joinedOn;
    RosterWords words;
    quint64 key = 0; ///< of the ID number
    std::optional<VolunteerAhead> ahead;
};

RosterImport::RosterImport(const Vault& vault, ArrivalHook arrived)
    : m_vault(vault)
    , m_arrived(std::move(arrived))
    , m_volunteers(vault)
{
}

RosterImport::~RosterImport() = default;

QString RosterImport::kind() const
{
    return QStringLiteral("volunteers");
}

QString RosterImport::title() const
{
    return RosterText::tr("Volunteers");
}

QList<ImportColumn> RosterImport::columns() const
{
    return rosterColumns();
}

QStringList RosterImport::personalColumns() const
{
    return {idKey, QStringLiteral("phone"), QStringLiteral("contactPhone"), QStringLiteral("birthDate")};
}

void RosterImport::scan(const ImportRow& row)
{
    const QString name = cleanedName(textOf(row.cell(nameKey))).text;
    const QString person = identity(row);
    if (name.isEmpty() || person.isEmpty())
        return;
    Occurrence& seen = m_people[keyOf(person)];
    const size_t hash = qHash(name, 0);
    if (seen.row == 0) {
        seen.row = int(row.number());
        seen.name = hash;
    } else if (seen.name != hash && seen.otherRow == 0) {
        seen.otherRow = int(row.number());
    }
}

void RosterImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_options = options;
    m_lookup = std::make_unique<RosterImportLookup>(m_vault, work.connection(), options);
    m_numbers = std::make_unique<VolunteerNumbers>(work.connection(), m_volunteers);
    m_officeIsEmpty = m_volunteers.isEmpty(work.connection());
    m_isAdding = m_officeIsEmpty;
    m_ids.start(m_volunteers.lastId(work.connection()) + 1);
    m_runningNumbers.start(m_numbers->last() + 1);
    m_indexes.reset();
    if (m_officeIsEmpty) {
        m_indexes = std::make_unique<DeferredIndexes>(work.connection(),
            QStringList{
                QStringLiteral("volunteers"), QStringLiteral("volunteer_skills"), QStringLiteral("memberships")});
    }
    for (Occurrence& seen : m_people)
        seen.doneRow = 0;
}

void RosterImport::readIdNumber(Volunteer& volunteer, const ImportRow& row, Problems& problems) const
{
    const QString word = row.text(QStringLiteral("idType"));
    const QString written = textOf(row.cell(idKey));
    volunteer.idType = idTypeOf(word, written);
    if (isLossyNumber(row.cell(idKey))) {
        problems << Problem{idKey, idNumberStoredAsNumberSentence()};
        return;
    }
    volunteer.idNumber = readNumber(row, idKey,
        hasPersonalCode(volunteer.idType, written) ? NumberKind::ResidentId : NumberKind::OtherDocument, problems);
    if (asksForType(word, written)) {
        problems << Problem{idKey,
            RosterText::tr(
                "This is no ID card's number. Write in the column “证件类型” what it is, e.g. 护照, and import "
                "the row again.")};
        return;
    }
    if (m_options.upgradeIdNumbers && volunteer.idType == IdType::Resident
        && checkIdNumber(volunteer.idNumber).isOldKind()) {
        volunteer.idNumber = upgradedIdNumber(volunteer.idNumber);
        problems << Problem{idKey,
            RosterText::tr("The 15-digit ID number was upgraded to 18 digits and ends in %1 now; please confirm.")
                .arg(volunteer.idNumber.right(4)),
            Problem::Severity::Warning};
    }
}

void RosterImport::readWords(Volunteer& volunteer, const ImportRow& row, Problems& problems) const
{
    const QString sex = row.text(QStringLiteral("sex"));
    volunteer.sex = sexFromWord(sex);
    if (!sex.isEmpty() && volunteer.sex == Sex::Unknown)
        problems << Problem{QStringLiteral("sex"),
            RosterText::tr("The sex “%1” is not understood; write 男 or 女.").arg(sex), Problem::Severity::Warning};
    const QString state = row.text(QStringLiteral("state"));
    if (const auto word = volunteerStateFromWord(state))
        volunteer.state = *word;
    else if (!state.isEmpty())
        problems << Problem{QStringLiteral("state"),
            RosterText::tr("The state “%1” is not known; write 待审, 在册, 暂停 or 注销.").arg(state)};
}

std::unique_ptr<RosterImport::Person> RosterImport::read(const ImportRow& row, Problems& problems) const
{
    auto person = std::make_unique<Person>();
    person->key = keyOf(identity(row));
    person->words = {row.text(QStringLiteral("organisation")), row.text(QStringLiteral("team")),
        row.text(QStringLiteral("politics")), row.text(QStringLiteral("level")), row.words(QStringLiteral("skills"))};
    Volunteer& volunteer = person->volunteer;
    const Cleaned name = cleanedName(rawText(row.cell(nameKey)));
    volunteer.name = withoutClearNumbers(name.text);
    if (name.changed && !name.text.isEmpty())
        problems << Problem{nameKey, RosterText::tr("Blanks in the name were removed."), Problem::Severity::Notice};
    readIdNumber(volunteer, row, problems);
    volunteer.phone = readNumber(row, QStringLiteral("phone"), NumberKind::Phone, problems);
    volunteer.contactPhone = readNumber(row, QStringLiteral("contactPhone"), NumberKind::Phone, problems);
    readTexts(volunteer, row, problems);
    readWords(volunteer, row, problems);
    person->joinedOn = row.date(QStringLiteral("joinedOn"), problems);
    if (person->joinedOn > QDate::currentDate())
        problems << Problem{
            QStringLiteral("joinedOn"), RosterText::tr("The day of joining the team lies in the future.")};
    return person;
}

void RosterImport::check(const Person& person, Problems& problems) const
{
    checkSameNumber(person, problems);
    const bool isNumberDoubtful = isNoted(problems, idKey, Problem::Severity::Warning);
    for (const Problem& problem : validate(person.volunteer)) {
        // The community is looked up only when the row is accepted; a doubtful number proves nothing else wrong.
        const bool isIdle = problem.field == u"organisation"
            || (isNumberDoubtful && problem.severity == Problem::Severity::Warning && problem.field != nameKey);
        if (!isIdle && !isNoted(problems, problem.field, problem.severity))
            problems << problem;
    }
}

void RosterImport::checkSameNumber(const Person& person, Problems& problems) const
{
    const QString& name = person.volunteer.name;
    const auto seen = m_people.constFind(person.key);
    if (seen == m_people.constEnd() || seen->otherRow == 0 || name.isEmpty())
        return;
    const int other = seen->name == qHash(name, 0) ? seen->otherRow : seen->row;
    problems << Problem{idKey,
        RosterText::tr("Row %1 has the same ID number under another name; check both rows and import them again.")
            .arg(other)};
}

std::unique_ptr<PreparedRow> RosterImport::prepare(const ImportRow& row, Problems& problems)
{
    auto person = read(row, problems);
    check(*person, problems);
    if (isAcceptable(problems)) {
        fillFromIdNumber(person->volunteer);
        if (m_isAdding)
            lookAhead(*person);
    }
    return person;
}

void RosterImport::lookAhead(Person& person)
{
    Volunteer expected = person.volunteer;
    expected.id = VolunteerId(m_ids.next());
    if (expected.number.isEmpty())
        expected.number = m_numbers->numberOf(m_runningNumbers.next());
    person.ahead = m_volunteers.ahead(expected);
}

void RosterImport::leaveOut(const Person& person)
{
    m_isAdding = m_officeIsEmpty;
    if (!person.ahead)
        return;
    m_ids.leaveOut();
    if (person.volunteer.number.isEmpty())
        m_runningNumbers.leaveOut();
}

RowOutcome RosterImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    auto& person = row.prepared<Person>();
    m_lookup->check(person.words, problems);
    const RowOutcome outcome = isAcceptable(problems) ? take(work, person, row, problems) : RowOutcome::Rejected;
    if (outcome != RowOutcome::Imported)
        leaveOut(person);
    return outcome;
}

RowOutcome RosterImport::take(UnitOfWork& work, Person& person, const ImportRow& row, Problems& problems)
{
    Volunteer& volunteer = person.volunteer;
    const auto seen = m_people.find(person.key); // never inserted here: the other thread looks up in it
    if (seen == m_people.end()) {
        problems << Problem{
            idKey, RosterText::tr("The file changed while it was read. Close it elsewhere and import it again.")};
        return RowOutcome::Rejected;
    }
    if (seen->doneRow > 0) {
        problems << Problem{idKey, RosterText::tr("The same person stands in row %1 already.").arg(seen->doneRow),
            Problem::Severity::Notice};
        return RowOutcome::Skipped;
    }
    seen->doneRow = int(row.number());
    const VolunteerId known
        = m_officeIsEmpty ? VolunteerId() : m_volunteers.idOf(work.connection(), volunteer.idNumber, volunteer.idType);
    if (!ownsNumber(work.connection(), known, volunteer, problems))
        return RowOutcome::Rejected;
    if (known.isValid())
        return takeKnown(work, known, person, row, problems);
    person.teams = m_lookup->resolve(work, person.words, volunteer);
    insert(work, person);
    return RowOutcome::Imported;
}

bool RosterImport::ownsNumber(
    Connection& connection, VolunteerId known, const Volunteer& volunteer, Problems& problems) const
{
    if (volunteer.number.isEmpty())
        return true;
    const VolunteerId holder = m_volunteers.idOfNumber(connection, volunteer.number);
    if (!holder.isValid() || holder == known)
        return true;
    problems << Problem{QStringLiteral("number"),
        RosterText::tr("The number %1 belongs to %2; clear the cell, and a new number is given.")
            .arg(volunteer.number, m_volunteers.nameOf(connection, holder).name)};
    return false;
}

void RosterImport::insert(UnitOfWork& work, Person& person)
{
    m_isAdding = true;
    if (!person.ahead) {
        m_ids.addUnseen();
        if (person.volunteer.number.isEmpty())
            m_runningNumbers.addUnseen();
    }
    const VolunteerId id
        = m_volunteers.insertMany(work, person.volunteer, *m_numbers, person.ahead ? &*person.ahead : nullptr);
    for (const TeamId team : person.teams) {
        Membership membership;
        membership.team = team;
        membership.volunteer = id;
        membership.joinedOn = person.joinedOn;
        m_memberships.insertQuick(work, membership);
    }
}

RowOutcome RosterImport::takeKnown(
    UnitOfWork& work, VolunteerId known, Person& person, const ImportRow& row, Problems& problems)
{
    const VolunteerName stored = m_volunteers.nameOf(work.connection(), known);
    if (stored.name != person.volunteer.name) {
        problems << Problem{idKey,
            RosterText::tr("In the office this ID number belongs to %1 (%2); check the name.")
                .arg(stored.name, stored.number)};
        return RowOutcome::Rejected;
    }
    if (!m_options.update) {
        problems << Problem{
            nameKey, RosterText::tr("In the office already as %1.").arg(stored.number), Problem::Severity::Notice};
        return RowOutcome::Skipped;
    }
    const Volunteer before = *m_volunteers.find(work.connection(), known);
    m_lookup->checkKnown(before, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    person.teams = m_lookup->resolve(work, person.words, person.volunteer);
    const Volunteer after = updatedFrom(before, person.volunteer, row);
    for (const Problem& problem : validate(after)) {
        if (!isNoted(problems, problem.field, problem.severity))
            problems << problem;
    }
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    const bool isChanged = after != before;
    if (isChanged)
        m_volunteers.update(work, after);
    return updateMemberships(work, known, person) || isChanged ? RowOutcome::Updated : RowOutcome::Skipped;
}

bool RosterImport::updateMemberships(UnitOfWork& work, VolunteerId volunteer, const Person& person) const
{
    bool isChanged = false;
    const auto memberships = m_memberships.ofVolunteer(work.connection(), volunteer);
    for (const TeamId team : person.teams) {
        const auto known = std::find_if(memberships.begin(), memberships.end(),
            [team](const Membership& membership) { return membership.team == team; });
        Membership membership;
        if (known != memberships.end()) {
            if (known->joinedOn.isValid() || !person.joinedOn.isValid())
                continue;
            membership = *known;
        }
        membership.team = team;
        membership.volunteer = volunteer;
        membership.joinedOn = person.joinedOn;
        if (membership.id.isValid())
            m_memberships.update(work, membership);
        else
            m_memberships.insertQuick(work, membership);
        isChanged = true;
    }
    return isChanged;
}

void RosterImport::finish(UnitOfWork& work)
{
    if (m_indexes)
        m_indexes->build();
    m_numbers->save(work);
    work.changes().touch(QStringLiteral("volunteers"));
    linkTeamLeaders(work);
    if (m_arrived)
        m_arrived(work);
}

QStringList RosterImport::remarks() const
{
    return m_lookup ? m_lookup->remarks() : QStringList();
}
