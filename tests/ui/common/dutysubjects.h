#pragma once

#include "models/duty/dutyrepository.h"
#include "models/visits/visitrepository.h"
#include "tests/ui/common/formsubjects.h"
#include "ui/duty/dutyhandoverdialog.h"
#include "ui/duty/dutymemberdialog.h"
#include "ui/duty/dutyrosterdialog.h"
#include "ui/duty/dutytemplatedialog.h"
#include "ui/duty/dutywishdialog.h"
#include "ui/visits/visitdialog.h"

// The forms of duty and of the visits to stations.

template <class Dialog, class Repository>
FormSubject FormSubjects::dutySubject(
    const char* table, const std::function<qint64(UnitOfWork&, const AwkwardLinks&)>& insert, const char* field)
{
    return {QString::fromLatin1(table),
        [this, insert](
            const AwkwardLinks& links) { return inserted([&](UnitOfWork& work) { return insert(work, links); }); },
        [this](qint64 id) {
            return new Dialog(office(), Repository().require(m_office.reader(), typename Repository::RecordId(id)));
        },
        field, QString::fromLatin1(field)};
}

inline void FormSubjects::addDutyPlan()
{
    const auto station = [this](const AwkwardLinks& links) {
        return links.station.isValid() ? links.station : m_office.links(AwkwardOffice::Plain).station;
    };
    const auto person = [this](const AwkwardLinks& links) {
        return links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
    };
    subjects.insert(QStringLiteral("weekly duty"),
        dutySubject<DutyTemplateDialog, DutyTemplateRepository>(
            "duty_templates",
            [this, station](UnitOfWork& work, const AwkwardLinks& links) {
                DutyTemplate weekly;
                weekly.station = station(links);
                weekly.post = required(links, Dictionary::DutyPost);
                weekly.credentialKind = links.terms.value(Dictionary::CredentialKind);
                return DutyTemplateRepository().insert(work, weekly).value();
            },
            "notes"));
    subjects.insert(QStringLiteral("who may sit"),
        dutySubject<DutyMemberDialog, DutyMemberRepository>(
            "duty_members",
            [person](UnitOfWork& work, const AwkwardLinks& links) {
                DutyMember member;
                member.organisation = links.organisation;
                member.station = links.station;
                member.post = links.terms.value(Dictionary::DutyPost);
                member.volunteer = person(links);
                return DutyMemberRepository().insert(work, member).value();
            },
            "notes"));
    subjects.insert(QStringLiteral("wish"),
        dutySubject<DutyWishDialog, DutyWishRepository>(
            "duty_wishes",
            [person](UnitOfWork& work, const AwkwardLinks& links) {
                DutyWish wish;
                wish.volunteer = person(links);
                wish.firstDay = wish.lastDay = QDate(2025, 3, 1);
                return DutyWishRepository().insert(work, wish).value();
            },
            "notes"));
}

inline void FormSubjects::addDuty()
{
    addDutyPlan();
    const AwkwardLinks& plain = m_office.links(AwkwardOffice::Plain);
    subjects.insert(QStringLiteral("roster"),
        dutySubject<DutyRosterDialog, DutyRosterRepository>(
            "duty_rosters",
            [this](UnitOfWork& work, const AwkwardLinks& links) {
                DutyRoster roster;
                roster.organisation = links.organisation;
                roster.month = QDate(2025, 1, 1).addMonths(m_count);
                if (links.station.isValid())
                    roster.stations = QString::number(links.station.value());
                return DutyRosterRepository().insert(work, roster).value();
            },
            "notes"));
    subjects.insert(QStringLiteral("handover"),
        dutySubject<DutyHandoverDialog, DutyHandoverRepository>(
            "duty_handovers",
            [&plain](UnitOfWork& work, const AwkwardLinks& links) {
                DutyHandover handover;
                handover.station = links.station.isValid() ? links.station : plain.station;
                handover.happenedAt = QDateTime(QDate(2025, 3, 1), QTime(12, 0));
                handover.giver = links.person.isValid() ? links.person : plain.person;
                handover.taker
                    = plain.person == handover.giver ? VolunteerId(handover.giver.value() + 1) : plain.person;
                handover.items = QStringLiteral("钥匙");
                return DutyHandoverRepository().insert(work, handover).value();
            },
            "items"));
    subjects.insert(QStringLiteral("visit"),
        {QStringLiteral("visits"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Visit visit;
                    visit.name = QStringLiteral("来访%1").arg(m_count);
                    visit.phone = links.person.isValid() ? QStringLiteral("13812345678") : QString();
                    visit.organisation = links.organisation;
                    visit.station = links.station;
                    visit.happenedAt = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
                    visit.kind = links.terms.value(Dictionary::VisitKind);
                    visit.receiver = links.person;
                    visit.matter = QStringLiteral("灯坏了");
                    return VisitRepository(vault()).insert(work, visit).value();
                });
            },
            [this](qint64 id) {
                return new VisitDialog(office(), VisitRepository(vault()).require(m_office.reader(), VisitId(id)));
            },
            "answer", QStringLiteral("answer")});
}
