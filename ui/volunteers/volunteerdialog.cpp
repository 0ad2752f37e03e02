#include "ui/volunteers/volunteerdialog.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamleadersrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/officereferences.h"
#include "ui/volunteers/skillsfield.h"

VolunteerDialog::VolunteerDialog(Office& office, const std::optional<Volunteer>& volunteer, QWidget* parent)
    : RecordDialog(office, volunteer ? tr("Volunteer %1").arg(volunteer->number) : tr("New volunteer"), parent)
{
    Volunteer shown = volunteer.value_or(Volunteer());
    if (!volunteer)
        shown.registeredOn = QDate::currentDate();
    addPersonSection();
    addHome();
    addServiceSection(shown);
    addProfessionSection();
    addContactSection();
    begin(shown);
    connect(m_idNumber, &FormField::edited, this, &VolunteerDialog::fillFromNumber);
}

void VolunteerDialog::addPersonSection()
{
    beginSection(tr("Person"));
    m_form.bind(add<TextField>("name", tr("Full name"), Need::Required), &Volunteer::name);
    m_form.bind(add<ChoiceField>("idType", tr("ID document"), Need::Required), &Volunteer::idType)
        ->offer(allIdTypes(), [](IdType type) { return idTypeTitle(type); });
    m_idNumber = m_form.bindNumber(m_office, add<PersonalNumberField>("idNumber", tr("ID number"), Need::Required),
        &Volunteer::idNumber, PersonalFields::volunteerIdNumber);
    m_sex = m_form.bind(add<ChoiceField>("sex", tr("Sex")), &Volunteer::sex);
    m_sex->offer(QList{Sex::Female, Sex::Male}, [](Sex sex) { return sexTitle(sex); });
    m_birthDate = m_form.bind(
        add<DateField>("birthDate", tr("Birth date")),
        [this](DateField& field, const Volunteer& v) {
            field.keep(m_office, {PersonalFields::volunteerBirthDate, v.id.value()}, v.birthDate);
        },
        [](const DateField& field, Volunteer& v) { v.birthDate = field.date(); });
    m_form.bindNumber(
        m_office, add<PersonalNumberField>("phone", tr("Phone")), &Volunteer::phone, PersonalFields::volunteerPhone);
}

void VolunteerDialog::addHome()
{
    m_form.bind(add<ReferenceField>("organisation", tr("Community"), organisationReferences(m_office), Need::Required),
        &Volunteer::organisation);
    m_form.bind(add<ReferenceField>("estate", tr("Home estate"), estateReferences(m_office)), &Volunteer::estate);
    m_form.bind(addWide<TextField>("address", tr("Address")), &Volunteer::address);
}

void VolunteerDialog::addTerm(const char* name, const QString& label, Dictionary dictionary, TermId Volunteer::*member)
{
    m_form.bind(add<ReferenceField>(name, label, termReferences(m_office, dictionary)), member);
}

void VolunteerDialog::addServiceSection(const Volunteer& shown)
{
    beginSection(tr("Volunteering"));
    if (!shown.id.isValid())
        m_team = add<ReferenceField>("team", tr("Team"), teamReferences(m_office));
    m_form.bind(add<DateField>("registeredOn", tr("Registered on")), &Volunteer::registeredOn);
    addTerm("level", tr("Professional level"), Dictionary::ProfessionalLevel, &Volunteer::level);
    m_form.bind(add<TextField>("platformNumber", tr("Number on the provincial platform")), &Volunteer::platformNumber);
    auto* skills = m_form.bind(addWide<SkillsField>("skills", tr("Skills")), &Volunteer::skills);
    skills->setTerms(DictionaryRepository().terms(reader(), Dictionary::Skill), shown.skills);
    m_form.bind(addWide<TextField>("freeTimes", tr("Free times")), &Volunteer::freeTimes);
    m_form.bind(addWide<CheckField>("consent", tr("Consent"), tr("The volunteer agrees to be registered")),
        &Volunteer::hasConsent);
    m_form.bind(addWide<CheckField>("guardianConsent", tr("Guardian"), tr("The guardian of a minor agrees in writing")),
        &Volunteer::hasGuardianConsent);
}

void VolunteerDialog::addProfessionSection()
{
    beginSection(tr("Education and occupation"));
    addTerm("politics", tr("Political status"), Dictionary::Politics, &Volunteer::politics);
    m_form.bind(add<CheckField>("isDoubleRegistered", tr("Double registration"), tr("Employed party member")),
        &Volunteer::isDoubleRegistered);
    m_form.bind(add<TextField>("education", tr("Education")), &Volunteer::education);
    m_form.bind(add<TextField>("occupation", tr("Occupation")), &Volunteer::occupation);
    m_form.bind(add<TextField>("certificateLevel", tr("Social work certificate")), &Volunteer::certificateLevel);
    m_form.bind(add<DateField>("certificateExpiresOn", tr("Valid until")), &Volunteer::certificateExpiresOn);
}

void VolunteerDialog::addContactSection()
{
    beginSection(tr("Safety"));
    m_form.bind(add<TextField>("contactName", tr("Emergency contact")), &Volunteer::contactName);
    m_form.bindNumber(m_office, add<PersonalNumberField>("contactPhone", tr("Phone of the contact")),
        &Volunteer::contactPhone, PersonalFields::emergencyPhone);
    m_form.bind(add<DateField>("insuredFrom", tr("Insured from")), &Volunteer::insuredFrom);
    m_form.bind(add<DateField>("insuredTo", tr("Insured until")), &Volunteer::insuredTo);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Volunteer::notes);
}

Volunteer VolunteerDialog::record() const
{
    Volunteer v = RecordDialog::record();
    const Volunteer& start = m_form.start();
    if (v.idNumber != start.idNumber && hasPersonalCode(v.idType, v.idNumber))
        v.idNumber = normalizedIdNumber(v.idNumber);
    if (v.phone != start.phone)
        v.phone = normalizedPhone(v.phone);
    if (v.contactPhone != start.contactPhone)
        v.contactPhone = normalizedPhone(v.contactPhone);
    return v;
}

void VolunteerDialog::fillFromNumber()
{
    Volunteer filled = record();
    if (!m_idNumber->isReplaced() || !hasPersonalCode(filled.idType, filled.idNumber)
        || !checkIdNumber(filled.idNumber).isValid())
        return;
    fillFromIdNumber(filled);
    m_sex->setValue(int(filled.sex));
    m_birthDate->setDate(filled.birthDate);
    revalidate();
}

Problems VolunteerDialog::problems() const
{
    const Volunteer typed = record();
    Problems problems = validate(typed);
    const bool isOther = typed.idNumber != m_form.start().idNumber;
    const bool hasProblem = std::any_of(
        problems.begin(), problems.end(), [](const Problem& problem) { return problem.field == u"idNumber"; });
    if (!isOther || hasProblem)
        return problems;
    const VolunteerRepository volunteers(m_office.vault());
    const VolunteerId known = volunteers.idOf(reader(), typed.idNumber, typed.idType);
    if (known.isValid() && known != typed.id) {
        const VolunteerName other = volunteers.nameOf(reader(), known);
        problems << Problem{
            QStringLiteral("idNumber"), tr("This ID number belongs to %1 (%2) already.").arg(other.name, other.number)};
    }
    return problems;
}

VolunteerDialog::Store VolunteerDialog::store() const
{
    const VolunteerRepository volunteers(m_office.vault());
    const TeamId team(m_team ? m_team->id() : 0);
    return [volunteers, team, &office = m_office](UnitOfWork& work, const Volunteer& written) {
        if (written.id.isValid()) {
            volunteers.update(work, written);
            return written.id;
        }
        const VolunteerId id = volunteers.insert(work, written);
        if (team.isValid()) {
            Membership membership;
            membership.team = team;
            membership.volunteer = id;
            membership.joinedOn = written.registeredOn;
            MembershipRepository().join(work, membership);
        }
        linkTeamLeaders(work);
        office.features().peopleArrived(work);
        return id;
    };
}
