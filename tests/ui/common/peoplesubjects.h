#pragma once

#include "tests/ui/common/formsubjects.h"

inline void FormSubjects::addPeople()
{
    subjects.insert(QStringLiteral("volunteer"),
        {QStringLiteral("volunteers"),
            [this](const AwkwardLinks& links) {
                Volunteer person;
                person.name = QStringLiteral("李四");
                person.idType = IdType::Passport;
                person.organisation = links.organisation;
                person.estate = links.estate;
                person.politics = links.terms.value(Dictionary::Politics);
                person.level = links.terms.value(Dictionary::ProfessionalLevel);
                if (const TermId skill = links.terms.value(Dictionary::Skill); skill.isValid())
                    person.skills << skill;
                return inserted([&](UnitOfWork& work) {
                    person.idNumber = QStringLiteral("E%1").arg(10'000'000 + m_count);
                    return VolunteerRepository(vault()).insert(work, person).value();
                });
            },
            [this](qint64 id) {
                return new VolunteerDialog(
                    office(), VolunteerRepository(vault()).find(m_office.reader(), VolunteerId(id)));
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("membership"),
        {QStringLiteral("memberships"),
            [this](const AwkwardLinks& links) {
                Membership membership;
                const AwkwardLinks& plain = m_office.links(AwkwardOffice::Plain);
                membership.team = links.team.isValid() ? links.team : plain.team;
                membership.volunteer = links.person.isValid() ? links.person : plain.person;
                membership.leftOn = QDate(2000, 1, 1).addDays(10 * m_count);
                membership.joinedOn = membership.leftOn.addDays(-1);
                return inserted(
                    [&](UnitOfWork& work) { return MembershipRepository().join(work, membership).value(); });
            },
            [this](qint64 id) {
                const auto membership = MembershipRepository().find(m_office.reader(), MembershipId(id));
                return new MembershipDialog(office(), TeamMember{membership.value(), {}, {}, {}}, false);
            },
            "leftOn", QStringLiteral("left_on")});
    subjects.insert(QStringLiteral("account"),
        {QStringLiteral("accounts"),
            [this](const AwkwardLinks& links) {
                Account account;
                account.name = QStringLiteral("干事%1").arg(++m_count);
                account.organisation = links.team.isValid() ? links.organisation.value() : 0;
                return AccountKeeping(office()).add(account, QStringLiteral("a long first password 1")).value();
            },
            [this](qint64 id) {
                return new AccountDialog(office(), AccountRepository().find(m_office.reader(), AccountId(id)).value());
            },
            "name", QStringLiteral("name")});
}
