#include "models/duty/dutyrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"

/// A weekly duty, who may sit, a wish, a roster for the station, and a visit there.
void FullOffice::addDuty(UnitOfWork& work)
{
    const TermId post = DictionaryRepository().ensure(work, Dictionary::DutyPost, QStringLiteral("调解员"));
    DutyTemplate weekly;
    weekly.station = station;
    weekly.post = post;
    weekly.people = 2;
    weekly.credentialKind = DictionaryRepository().ensure(work, Dictionary::CredentialKind, QStringLiteral("救护员证"));
    weekly.firstDay = QDate(2025, 3, 1);
    weekly.lastDay = QDate(2025, 12, 31);
    weekly.notes = QStringLiteral("带工作证");
    (void)DutyTemplateRepository().insert(work, weekly);
    DutyMember member;
    member.organisation = community;
    member.station = station;
    member.post = post;
    member.volunteer = person;
    member.notes = QStringLiteral("周末优先");
    (void)DutyMemberRepository().insert(work, member);
    DutyWish wish;
    wish.volunteer = person;
    wish.kind = WishKind::Willing;
    wish.firstDay = QDate(2025, 3, 3);
    wish.lastDay = QDate(2025, 3, 7);
    wish.begin = Minutes(8 * 60);
    wish.end = Minutes(12 * 60);
    wish.notes = QStringLiteral("孩子上学");
    (void)DutyWishRepository().insert(work, wish);
    DutyRoster roster;
    roster.organisation = community;
    roster.month = QDate(2025, 3, 1);
    roster.stations = QString::number(station.value());
    roster.notes = QStringLiteral("三月先试行");
    (void)DutyRosterRepository().insert(work, roster);
    Visit visit;
    visit.name = QStringLiteral("钱玉梅");
    visit.phone = QStringLiteral("13600005555");
    visit.organisation = community;
    visit.station = station;
    visit.happenedAt = QDateTime(QDate(2025, 3, 4), QTime(9, 30));
    visit.place = QStringLiteral("虞新小区东门");
    visit.kind = DictionaryRepository().ensure(work, Dictionary::VisitKind, QStringLiteral("咨询"));
    visit.matter = QStringLiteral("楼道灯坏了");
    visit.receiver = person;
    visit.answer = QStringLiteral("已联系物业");
    visit.handedTo = QStringLiteral("物业公司");
    visit.dueOn = QDate(2025, 3, 10);
    visit.result = QStringLiteral("已修好");
    visit.grade = int(Grade::Satisfied);
    (void)VisitRepository(test.vault()).insert(work, visit);
}
