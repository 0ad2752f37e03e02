#include "models/volunteers/volunteervalidator.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"

#include <QCoreApplication>

namespace {

constexpr int ageOfMajority = 18;
constexpr int longestName = 60;
constexpr int oldestAge = 120;

class Validation final {
    Q_DECLARE_TR_FUNCTIONS(VolunteerValidator)

public:
    Validation(const Volunteer& volunteer, QDate today)
        : m_volunteer(volunteer)
        , m_today(today)
    {
    }

    Problems run()
    {
        checkName();
        checkId();
        checkBirth();
        checkPhones();
        checkDates();
        checkConsent();
        if (!m_volunteer.organisation.isValid())
            error("organisation", tr("Choose the community that the volunteer belongs to."));
        return m_problems;
    }

private:
    void error(const char* field, const QString& text) { add(field, text, Problem::Severity::Error); }
    void warning(const char* field, const QString& text) { add(field, text, Problem::Severity::Warning); }
    void add(const char* field, const QString& text, Problem::Severity severity)
    {
        m_problems.append(Problem{QString::fromLatin1(field), text, severity});
    }

    void checkName();
    void checkId();
    void checkBirth();
    void checkPhones();
    void checkDates();
    void checkConsent();

    const Volunteer& m_volunteer;
    QDate m_today;
    Problems m_problems;
};

void Validation::checkName()
{
    const QString& name = m_volunteer.name;
    if (name.isEmpty())
        error("name", tr("The name is missing."));
    else if (name.size() > longestName)
        error("name", tr("The name is longer than %1 characters; shorten it.").arg(longestName));
    else if (QStringView(u"=+-@").contains(name.front()))
        warning("name", tr("The name begins with \"%1\"; it is kept as plain text, please confirm.").arg(name.front()));
}

void Validation::checkId()
{
    if (m_volunteer.idNumber.isEmpty()) {
        error("idNumber", tr("The ID number is missing."));
        return;
    }
    if (!hasPersonalCode(m_volunteer.idType, m_volunteer.idNumber))
        return;
    const IdNumberCheck check = checkIdNumber(m_volunteer.idNumber, m_today);
    if (!check.isValid()) {
        error("idNumber", check.sentence);
        return;
    }
    if (check.isOldKind()) {
        error("idNumber",
            tr("This is an old 15-digit ID number; with 18 digits it ends in %1. Check it against the card and enter "
               "all 18 digits.")
                .arg(upgradedIdNumber(check.number).right(4)));
        return;
    }
    const Sex sex = sexOfIdNumber(check.number);
    if (m_volunteer.sex != Sex::Unknown && m_volunteer.sex != sex)
        warning("sex", tr("The sex does not agree with the ID number, which says %1.").arg(sexTitle(sex)));
    const auto birth = birthDateOfIdNumber(check.number);
    if (birth && m_volunteer.birthDate.isValid() && m_volunteer.birthDate != *birth)
        warning(
            "birthDate", tr("The birth date does not agree with the ID number, which says %1.").arg(isoDate(*birth)));
}

void Validation::checkBirth()
{
    const QDate birth = m_volunteer.birthDate;
    if (!birth.isValid())
        return;
    if (birth > m_today)
        error("birthDate", tr("The birth date lies in the future."));
    else if (ageOn(birth, m_today) > oldestAge)
        warning("birthDate", tr("By the birth date the volunteer is older than %1; please check.").arg(oldestAge));
}

void Validation::checkPhones()
{
    if (!m_volunteer.phone.isEmpty()) {
        const PhoneCheck check = checkPhone(m_volunteer.phone);
        if (!check.isValid())
            error("phone", check.sentence);
    }
    if (!m_volunteer.contactPhone.isEmpty()) {
        const PhoneCheck check = checkPhone(m_volunteer.contactPhone);
        if (!check.isValid())
            error("contactPhone", check.sentence);
    }
}

void Validation::checkDates()
{
    if (m_volunteer.registeredOn.isValid() && m_volunteer.registeredOn > m_today)
        error("registeredOn", tr("The registration date lies in the future."));
    if (m_volunteer.registeredOn.isValid() && m_volunteer.birthDate.isValid()
        && m_volunteer.registeredOn < m_volunteer.birthDate)
        error("registeredOn", tr("The registration date lies before the birth date."));
    if (m_volunteer.insuredFrom.isValid() && m_volunteer.insuredTo.isValid()
        && m_volunteer.insuredTo < m_volunteer.insuredFrom)
        error("insuredTo", tr("The insurance ends before it starts."));
    else if (m_volunteer.insuredTo.isValid() && m_volunteer.insuredTo < m_today)
        warning("insuredTo", tr("The insurance has run out; renew it before dangerous service."));
    if (m_volunteer.certificateExpiresOn.isValid() && m_volunteer.certificateExpiresOn < m_today)
        warning("certificateExpiresOn", tr("The social worker's certificate has run out."));
}

void Validation::checkConsent()
{
    if (!m_volunteer.hasConsent)
        error("consent", tr("Nobody is registered against their will; ask for the volunteer's consent first."));
    const QDate birth = m_volunteer.birthDate;
    if (birth.isValid() && birth <= m_today && ageOn(birth, m_today) < ageOfMajority && !m_volunteer.hasGuardianConsent)
        warning("guardianConsent", tr("The volunteer is under 18; ask for the guardian's consent before any service."));
}

} // namespace

Problems validate(const Volunteer& volunteer, QDate today)
{
    return Validation(volunteer, today).run();
}

void fillFromIdNumber(Volunteer& volunteer)
{
    if (!hasPersonalCode(volunteer.idType, volunteer.idNumber))
        return;
    const IdNumberCheck check = checkIdNumber(volunteer.idNumber);
    if (!check.isValid())
        return;
    volunteer.idNumber = check.number;
    volunteer.sex = sexOfIdNumber(check.number);
    if (const auto birth = birthDateOfIdNumber(check.number))
        volunteer.birthDate = *birth;
}
