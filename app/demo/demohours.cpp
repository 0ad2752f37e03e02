#include "app/demo/demohours.h"

#include "app/demo/demopaper.h"
#include "models/attachments/attachmentcontent.h"
#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"

namespace {

constexpr int sampleSize = 12;

/// The last checked records, one of each person; a few are enough.
QList<ServiceRecord> lastRecords(Connection& connection, qsizetype most)
{
    const ServiceRepository records;
    QList<ServiceRecord> last;
    for (qint64 id = records.lastId(connection); id > 0 && last.size() < most; --id) {
        const auto record = records.find(connection, ServiceRecordId(id));
        const auto isSame = [&record](const ServiceRecord& other) { return other.volunteer == record->volunteer; };
        if (record && record->state == ServiceState::Checked && std::none_of(last.begin(), last.end(), isSame))
            last << *record;
    }
    return last;
}

SupplementId addSupplement(UnitOfWork& work, const ServiceRecord& other, SupplementState state, QDate day)
{
    Supplement supplement;
    supplement.volunteer = other.volunteer;
    supplement.field = other.field;
    supplement.servedStation = other.servedStation;
    supplement.content = QStringLiteral("楼道清洁和飞线整理");
    supplement.start = QDateTime(day, QTime(19, 30));
    supplement.end = QDateTime(day, QTime(21, 0));
    supplement.minutes = Minutes(90);
    supplement.reason = QStringLiteral("签到表缺页，事后想起");
    supplement.evidence = QStringLiteral("现场照片在社区电脑相册，网格员在场");
    supplement.state = state;
    return SupplementRepository().insert(work, supplement);
}

/// The sheet of that evening, as somebody photographed it.
void addSheet(UnitOfWork& work, const Office& office, SupplementId id)
{
    const Supplement supplement = SupplementRepository().require(work.connection(), id);
    const auto person = ServicePersonRepository().find(work.connection(), supplement.volunteer);
    const QDate day = supplement.start.date();
    const QByteArray picture = demoSignSheet(QStringLiteral("志愿服务签到表"), day,
        {QStringLiteral("姓名\t签到\t签退"), person->name + QStringLiteral("\t19:30\t21:00")});
    const QString name = QStringLiteral("签到表%1.png").arg(isoDate(day));
    (void)keepFile(work, office.vault(), {QStringLiteral("supplement"), id.value()}, newFile(name, picture));
}

void addObjection(UnitOfWork& work, const Office& office, const ServiceRecord& record, HourDisplayId display,
    ObjectionState state, QDate day)
{
    Objection objection;
    objection.volunteer = record.volunteer;
    objection.record = record.id;
    objection.display = display;
    objection.raisedBy = ServicePersonRepository().find(work.connection(), record.volunteer)->name;
    objection.raisedOn = day;
    objection.content = QStringLiteral("签退时间写早了，少记约半小时");
    objection.state = state;
    (void)ObjectionRepository(office.vault()).insert(work, objection);
}

HourDisplayId addDisplay(UnitOfWork& work, OrganisationId organisation, QDate month)
{
    HourDisplay display;
    display.name = QStringLiteral("%1月志愿服务时长").arg(month.month());
    display.organisation = organisation;
    display.from = QDate(month.year(), month.month(), 1);
    display.to = display.from.addMonths(1).addDays(-1);
    display.days = 5;
    display.contact = QStringLiteral("街道志愿服务中心");
    display.id = HourDisplayRepository().insert(work, display);
    (void)HourDisplayRepository().take(work, display.id, DisplayState::Published, {});
    return display.id;
}

void addSpotCheck(UnitOfWork& work, OrganisationId organisation, QDate month)
{
    SpotCheck check;
    check.name = QStringLiteral("%1月时长抽查").arg(month.month());
    check.organisation = organisation;
    check.from = QDate(month.year(), month.month(), 1);
    check.to = check.from.addMonths(1).addDays(-1);
    check.size = sampleSize;
    check.seed = 20251122;
    const SpotCheckLineRepository lines;
    int asked = 0;
    for (const SpotCheckLine& line : lines.ofCheck(work.connection(), SpotCheckRepository().insert(work, check))) {
        ++asked;
        if (asked <= sampleSize / 2)
            (void)lines.take(work, line.id, SpotResult::True, {});
        else if (asked == sampleSize / 2 + 1)
            (void)lines.take(work, line.id, SpotResult::Unreached, {});
    }
}

} // namespace

void addDemoHours(UnitOfWork& work, const Office& office, QDate today)
{
    constexpr qsizetype needed = 5;
    const QList<ServiceRecord> records = lastRecords(work.connection(), needed);
    if (records.size() < needed)
        return;
    const OrganisationId street = OrganisationRepository().root(work.connection())->id;
    const QDate month = records.first().start.date();
    addSheet(work, office, addSupplement(work, records.at(0), SupplementState::Pending, today.addDays(-3)));
    (void)addSupplement(work, records.at(1), SupplementState::Pending, today.addDays(-9));
    (void)addSupplement(work, records.at(2), SupplementState::Draft, today.addDays(-2));
    const HourDisplayId display = addDisplay(work, records.first().organisation, month);
    addObjection(work, office, records.at(0), display, ObjectionState::Verifying, today.addDays(-2));
    addObjection(work, office, records.at(4), {}, ObjectionState::Raised, today.addDays(-1));
    addSpotCheck(work, street, month);
    ExternalHours external;
    external.volunteer = records.at(0).volunteer;
    external.issuer = QStringLiteral("市红十字会");
    external.content = QStringLiteral("献血车引导");
    external.startedOn = today.addDays(-60);
    external.minutes = Minutes(6 * 60);
    external.proof = QStringLiteral("市红字第118号，复印件在档案柜");
    (void)ExternalHoursRepository().insert(work, external);
}
