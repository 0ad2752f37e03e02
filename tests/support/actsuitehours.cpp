#include "models/hours/externalhours.h"
#include "models/hours/hoursfeature.h"
#include "models/hours/spotcheck.h"
#include "models/service/daysignature.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"
#include "tests/support/actsuite.h"

/// A checked record, and an objection that is being verified.
void ActSuite::addHours(UnitOfWork& work)
{
    ServiceRecord checked;
    checked.volunteer = m_volunteer;
    checked.organisation = root;
    checked.start = QDateTime(QDate(2025, 1, 3), QTime(9, 0));
    checked.end = checked.start.addSecs(3600);
    checked.minutes = Minutes(60);
    checked.content = QStringLiteral("打扫楼道");
    checked.state = ServiceState::Checked;
    ServiceLedger ledger(work);
    m_toCorrect = ledger.enter(checked).id;
    ledger.close();
    Objection objection;
    objection.volunteer = m_volunteer;
    objection.raisedBy = QStringLiteral("李明");
    objection.raisedOn = QDate(2025, 3, 1);
    objection.content = QStringLiteral("少了一小时");
    objection.state = ObjectionState::Verifying;
    m_objection = ObjectionRepository(m_office.vault()).insert(work, objection);
}

/// A day that somebody else entered waits for a signature.
QDate ActSuite::addLongDay(UnitOfWork& work, int hours) const
{
    ServiceRecord record;
    record.volunteer = m_volunteer;
    record.organisation = root;
    record.start = QDateTime(QDate(2020, 1, 1).addDays(2 * m_count), QTime(7, 0));
    record.end = record.start.addSecs(hours * 3600);
    record.minutes = Minutes(hours * 60);
    record.content = QStringLiteral("抗洪");
    record.enteredBy = AccountId(1);
    ServiceLedger ledger(work);
    (void)ledger.enter(record);
    ledger.close();
    return record.start.date();
}

ActSuite::Writing ActSuite::hoursActs()
{
    return {
        {Acts::SignDays,
            [this](UnitOfWork& work) { (void)DaySigning(work).sign(m_volunteer, addLongDay(work, 9), {}); }},
        {Acts::SignVeryLongDays,
            [this](UnitOfWork& work) {
                (void)DaySigning(work).sign(m_volunteer, addLongDay(work, 13), QStringLiteral("抗洪"));
            }},
        {Acts::CorrectHours,
            [this](UnitOfWork& work) {
                ServiceRecord record = ServiceRepository().require(work.connection(), m_toCorrect);
                record.content = QStringLiteral("巡逻%1").arg(m_count);
                (void)ServiceCorrection(work).correct(m_toCorrect, record, QStringLiteral("写错了"));
            }},
        {Acts::RaiseObjections,
            [this](UnitOfWork& work) {
                const ObjectionRepository objections(m_office.vault());
                Objection objection = objections.require(work.connection(), m_objection);
                objection.id = {};
                objection.state = ObjectionState::Raised;
                (void)objections.insert(work, objection);
            }},
        {Acts::DecideObjections,
            [this](UnitOfWork& work) {
                ObjectionRepository(m_office.vault())
                    .changeState(work, m_objection, ObjectionState::Upheld, QStringLiteral("核实无误"));
            }},
    };
}

ActSuite::Writing ActSuite::checkActs()
{
    return {
        {Acts::DisplayHours,
            [this](UnitOfWork& work) {
                HourDisplay display;
                display.name = QStringLiteral("公示%1").arg(m_count);
                display.organisation = root;
                display.from = QDate(2025, 1, 3);
                display.to = display.from;
                display.days = 5;
                (void)HourDisplayRepository().insert(work, display);
            }},
        {Acts::EditExternalHours,
            [this](UnitOfWork& work) {
                ExternalHours external;
                external.volunteer = m_volunteer;
                external.issuer = QStringLiteral("红十字会");
                external.startedOn = QDate(2025, 3, 1);
                external.minutes = Minutes(60);
                external.proof = QStringLiteral("证%1").arg(m_count);
                (void)ExternalHoursRepository().insert(work, external);
            }},
        {Acts::SpotCheckHours,
            [this](UnitOfWork& work) {
                SpotCheck check;
                check.name = QStringLiteral("抽查%1").arg(m_count);
                check.organisation = root;
                check.from = QDate(2024, 1, 1);
                check.to = QDate(2026, 1, 31);
                check.size = 1;
                check.seed = m_count;
                (void)SpotCheckRepository().insert(work, check);
            }},
    };
}
