#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"

void FullOffice::addHours(UnitOfWork& work)
{
    Supplement forgotten;
    forgotten.volunteer = person;
    forgotten.activity = ActivityId(activity);
    forgotten.content = QStringLiteral("收尾打扫");
    forgotten.field = DictionaryRepository().ensure(work, Dictionary::ServiceField, QStringLiteral("助老"));
    forgotten.servedStation = station;
    forgotten.start = QDateTime(QDate(2025, 3, 1), QTime(14, 0));
    forgotten.end = QDateTime(QDate(2025, 3, 1), QTime(15, 30));
    forgotten.minutes = Minutes(80);
    forgotten.reason = QStringLiteral("签到表缺页");
    forgotten.evidence = QStringLiteral("照片在电脑相册，赵队长在场");
    forgotten.careReason = QStringLiteral("监护人在场");
    (void)SupplementRepository().insert(work, forgotten);
    HourDisplay display;
    display.name = QStringLiteral("三月时长公示");
    display.organisation = community;
    display.activity = ActivityId(activity);
    display.from = QDate(2025, 3, 1);
    display.to = QDate(2025, 3, 31);
    display.days = 5;
    display.contact = QStringLiteral("社区办公室");
    Objection objection;
    objection.display = HourDisplayRepository().insert(work, display);
    objection.volunteer = person;
    objection.record = ServiceRecordId(1);
    objection.raisedBy = QStringLiteral("李奶奶");
    objection.phone = QStringLiteral("13600004444");
    objection.raisedOn = QDate(2025, 3, 10);
    objection.content = QStringLiteral("少记了一小时");
    (void)ObjectionRepository(test.vault()).insert(work, objection);
    addElsewhere(work);
}

void FullOffice::addElsewhere(UnitOfWork& work)
{
    ExternalHours elsewhere;
    elsewhere.volunteer = person;
    elsewhere.issuer = QStringLiteral("市红十字会");
    elsewhere.content = QStringLiteral("献血车引导");
    elsewhere.startedOn = QDate(2025, 3, 8);
    elsewhere.endedOn = QDate(2025, 3, 9);
    elsewhere.minutes = Minutes(6 * 60);
    elsewhere.proof = QStringLiteral("市红字2025-118");
    elsewhere.notes = QStringLiteral("原件已看");
    (void)ExternalHoursRepository().insert(work, elsewhere);
    SpotCheck check;
    check.name = QStringLiteral("三月抽查");
    check.organisation = community;
    check.from = QDate(2025, 3, 1);
    check.to = QDate(2025, 3, 31);
    check.seed = 20250301;
    check.size = 30;
    check.notes = QStringLiteral("上午打电话");
    (void)SpotCheckRepository().insert(work, check);
}
