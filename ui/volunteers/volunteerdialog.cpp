#include "ui/volunteers/volunteerdialog.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/security/personalnumber.h"
#include "models/stations/estaterepository.h"
#include "models/teams/teamleadersrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteervalidator.h"
#include "ui/common/commit.h"
#include "ui/volunteers/skillsfield.h"

#include <QPushButton>

namespace {

template <class IdType> IdType idIn(const ChoiceField* field)
{
    return IdType(field->value().toLongLong());
}

template <class IdType> void setId(ChoiceField* field, IdType id)
{
    field->setValue(id.isValid() ? QVariant(id.value()) : QVariant());
}

QList<ChoiceField::Choice> termChoices(Connection& connection, Dictionary dictionary, TermId present)
{
    QList<ChoiceField::Choice> choices;
    for (const Term& term : DictionaryRepository().terms(connection, dictionary)) {
        if (!term.isRetired || term.id == present)
            choices.append({term.id.value(), term.name});
    }
    return choices;
}

} // namespace

VolunteerDialog::VolunteerDialog(
    Office& office, const std::optional<Volunteer>& volunteer, QList<RosterImport::ArrivalHook> hooks, QWidget* parent)
    : FormDialog(volunteer ? tr("Volunteer %1").arg(volunteer->number) : tr("New volunteer"), parent)
    , m_office(office)
    , m_start(volunteer.value_or(Volunteer()))
    , m_hooks(std::move(hooks))
{
    if (!volunteer)
        m_start.registeredOn = QDate::currentDate();
    addPersonSection();
    addServiceSection();
    addProfessionSection();
    addContactSection();
    loadChoices();
    fill(m_start);
    connect(m_idNumber, &FormField::edited, this, &VolunteerDialog::fillFromNumber);
    setValidator([this] { return check(); });
    setSaver([this] { store(); });
}

void VolunteerDialog::addPersonSection()
{
    beginSection(tr("Person"));
    m_name = add<TextField>("name", tr("Name"), Need::Required);
    m_idType = add<ChoiceField>("idType", tr("Kind of document"), Need::Required);
    m_idNumber = add<PersonalNumberField>("idNumber", tr("ID number"), Need::Required);
    m_sex = add<ChoiceField>("sex", tr("Sex"));
    m_birthDate = add<DateField>("birthDate", tr("Birth date"));
    m_phone = add<PersonalNumberField>("phone", tr("Phone"));
    m_organisation = add<ChoiceField>("organisation", tr("Community"), Need::Required);
    m_estate = add<ChoiceField>("estate", tr("Home estate"));
    m_address = addWide<TextField>("address", tr("Address"));
}

void VolunteerDialog::addServiceSection()
{
    beginSection(tr("Volunteering"));
    if (!m_start.id.isValid())
        m_team = add<ChoiceField>("team", tr("Team"));
    m_registeredOn = add<DateField>("registeredOn", tr("Registered on"));
    m_level = add<ChoiceField>("level", tr("Professional level"));
    m_platformNumber = add<TextField>("platformNumber", tr("Number on the provincial platform"));
    m_skills = addWide<SkillsField>("skills", tr("Skills"));
    m_freeTimes = addWide<TextField>("freeTimes", tr("Free times"));
    m_consent = addWide<CheckField>("consent", tr("Consent"), tr("The volunteer agrees to be registered"));
    m_guardianConsent
        = addWide<CheckField>("guardianConsent", tr("Guardian"), tr("The guardian of a minor agrees in writing"));
}

void VolunteerDialog::addProfessionSection()
{
    beginSection(tr("Education and occupation"));
    m_politics = add<ChoiceField>("politics", tr("Political affiliation"));
    m_double = add<CheckField>("isDoubleRegistered", tr("Double registration"), tr("Employed party member"));
    m_education = add<TextField>("education", tr("Education"));
    m_occupation = add<TextField>("occupation", tr("Occupation"));
    m_certificateLevel = add<TextField>("certificateLevel", tr("Social worker's certificate"));
    m_certificateExpiresOn = add<DateField>("certificateExpiresOn", tr("Valid until"));
}

void VolunteerDialog::addContactSection()
{
    beginSection(tr("Safety"));
    m_contactName = add<TextField>("contactName", tr("Contact in an emergency"));
    m_contactPhone = add<PersonalNumberField>("contactPhone", tr("Phone of the contact"));
    m_insuredFrom = add<DateField>("insuredFrom", tr("Insured from"));
    m_insuredTo = add<DateField>("insuredTo", tr("Insured until"));
    m_notes = addWide<MultiLineField>("notes", tr("Notes"));
}

void VolunteerDialog::loadChoices()
{
    Connection& connection = m_office.database().reader();
    QList<ChoiceField::Choice> types;
    for (const IdType type : allIdTypes())
        types.append({int(type), idTypeTitle(type)});
    m_idType->setChoices(types);
    m_sex->setChoices({{int(Sex::Female), sexTitle(Sex::Female)}, {int(Sex::Male), sexTitle(Sex::Male)}});
    QList<ChoiceField::Choice> organisations;
    for (const Organisation& organisation : OrganisationRepository().visible(connection))
        organisations.append({organisation.id.value(), organisation.name});
    m_organisation->setChoices(organisations);
    QList<ChoiceField::Choice> estates;
    for (const Estate& estate : EstateRepository().all(connection))
        estates.append({estate.id.value(), estate.name});
    m_estate->setChoices(estates);
    m_politics->setChoices(termChoices(connection, Dictionary::Politics, m_start.politics));
    m_level->setChoices(termChoices(connection, Dictionary::ProfessionalLevel, m_start.level));
    m_skills->setTerms(DictionaryRepository().terms(connection, Dictionary::Skill), m_start.skills);
    if (m_team) {
        QList<ChoiceField::Choice> teams;
        for (const Team& team : TeamRepository(m_office.vault()).all(connection)) {
            if (team.state == TeamState::Active)
                teams.append({team.id.value(), team.name});
        }
        m_team->setChoices(teams);
    }
}

void VolunteerDialog::fill(const Volunteer& v)
{
    m_name->setText(v.name);
    m_idType->setValue(int(v.idType));
    m_sex->setValue(v.sex == Sex::Unknown ? QVariant() : QVariant(int(v.sex)));
    fillNumbers(v);
    setId(m_organisation, v.organisation);
    setId(m_estate, v.estate);
    m_address->setText(v.address);
    setId(m_politics, v.politics);
    m_double->setChecked(v.isDoubleRegistered);
    m_registeredOn->setDate(v.registeredOn);
    setId(m_level, v.level);
    m_freeTimes->setText(v.freeTimes);
    m_platformNumber->setText(v.platformNumber);
    m_education->setText(v.education);
    m_occupation->setText(v.occupation);
    m_certificateLevel->setText(v.certificateLevel);
    m_certificateExpiresOn->setDate(v.certificateExpiresOn);
    m_insuredFrom->setDate(v.insuredFrom);
    m_insuredTo->setDate(v.insuredTo);
    m_contactName->setText(v.contactName);
    m_guardianConsent->setChecked(v.hasGuardianConsent);
    m_consent->setChecked(v.hasConsent);
    m_notes->setText(v.notes);
}

void VolunteerDialog::fillNumbers(const Volunteer& v)
{
    const auto keep = [&](PersonalNumberField* field, const QString& masked, PersonalField which) {
        field->setKept(masked);
        if (!masked.isEmpty())
            field->offerReveal(m_office, {which, v.id.value()});
    };
    keep(m_idNumber, maskedIdNumber(v.idNumber), PersonalField::VolunteerIdNumber);
    keep(m_phone, maskedPhone(v.phone), PersonalField::VolunteerPhone);
    keep(m_contactPhone, maskedPhone(v.contactPhone), PersonalField::EmergencyPhone);
    if (v.birthDate.isValid())
        m_birthDate->setKept(v.birthDate, tr("aged %1").arg(ageOn(v.birthDate, QDate::currentDate())), m_office,
            {PersonalField::VolunteerBirthDate, v.id.value()});
}

Volunteer VolunteerDialog::volunteer() const
{
    Volunteer v = m_start;
    v.name = m_name->text();
    v.idType = IdType(m_idType->value().toInt());
    if (m_idNumber->isReplaced())
        v.idNumber = v.idType == IdType::Resident ? normalisedIdNumber(m_idNumber->text()) : m_idNumber->text();
    v.sex = Sex(m_sex->value().toInt());
    v.birthDate = m_birthDate->date();
    if (m_phone->isReplaced())
        v.phone = normalisedPhone(m_phone->text());
    v.organisation = idIn<OrganisationId>(m_organisation);
    v.estate = idIn<EstateId>(m_estate);
    v.address = m_address->text();
    v.politics = idIn<TermId>(m_politics);
    v.isDoubleRegistered = m_double->isChecked();
    v.registeredOn = m_registeredOn->date();
    v.level = idIn<TermId>(m_level);
    v.skills = m_skills->chosen();
    v.freeTimes = m_freeTimes->text();
    v.platformNumber = m_platformNumber->text();
    v.education = m_education->text();
    v.occupation = m_occupation->text();
    v.certificateLevel = m_certificateLevel->text();
    v.certificateExpiresOn = m_certificateExpiresOn->date();
    v.insuredFrom = m_insuredFrom->date();
    v.insuredTo = m_insuredTo->date();
    v.contactName = m_contactName->text();
    if (m_contactPhone->isReplaced())
        v.contactPhone = normalisedPhone(m_contactPhone->text());
    v.hasGuardianConsent = m_guardianConsent->isChecked();
    v.hasConsent = m_consent->isChecked();
    v.notes = m_notes->text();
    return v;
}

void VolunteerDialog::fillFromNumber()
{
    Volunteer filled = volunteer();
    if (!m_idNumber->isReplaced() || filled.idType != IdType::Resident || !checkIdNumber(filled.idNumber).isValid())
        return;
    fillFromIdNumber(filled);
    m_sex->setValue(int(filled.sex));
    m_birthDate->setDate(filled.birthDate);
    revalidate();
}

Problems VolunteerDialog::check() const
{
    const Volunteer typed = volunteer();
    Problems problems = validate(typed);
    const bool isNew = typed.idNumber != m_start.idNumber;
    const bool hasProblem = std::any_of(
        problems.begin(), problems.end(), [](const Problem& problem) { return problem.field == u"idNumber"; });
    if (!isNew || hasProblem)
        return problems;
    const VolunteerRepository volunteers(m_office.vault());
    Connection& connection = m_office.database().reader();
    const VolunteerId known = volunteers.idOf(connection, typed.idNumber, typed.idType);
    if (known.isValid() && known != typed.id) {
        const VolunteerName other = volunteers.nameOf(connection, known);
        problems << Problem{
            QStringLiteral("idNumber"), tr("This ID number belongs to %1 (%2) already.").arg(other.name, other.number)};
    }
    return problems;
}

void VolunteerDialog::store()
{
    const Volunteer typed = volunteer();
    const VolunteerRepository volunteers(m_office.vault());
    if (typed.id.isValid()) {
        commitNow(m_office, [volunteers, typed](UnitOfWork& work) { volunteers.update(work, typed); });
        m_savedId = typed.id;
        return;
    }
    const auto team = m_team ? idIn<TeamId>(m_team) : TeamId();
    const auto changes = commitNow(m_office, [volunteers, typed, team, hooks = m_hooks](UnitOfWork& work) {
        const VolunteerId id = volunteers.insert(work, typed);
        if (team.isValid()) {
            Membership membership;
            membership.team = team;
            membership.volunteer = id;
            membership.joinedOn = typed.registeredOn;
            MembershipRepository().join(work, membership);
        }
        linkTeamLeaders(work);
        for (const RosterImport::ArrivalHook& hook : hooks)
            hook(work);
    });
    m_savedId = VolunteerId(changes.insertedId(QStringLiteral("volunteers")));
}
