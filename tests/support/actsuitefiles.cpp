#include "models/attachments/attachmentcontent.h"
#include "models/attachments/attachmentsfeature.h"
#include "models/calendar/calendardayrepository.h"
#include "models/calendar/calendarfeature.h"
#include "models/health/findingrepository.h"
#include "models/health/findingsteps.h"
#include "models/health/healthfeature.h"
#include "tests/support/actsuite.h"

ActSuite::Writing ActSuite::fileActs()
{
    const auto keep = [this](UnitOfWork& work) {
        const NewFile file = newFile(QStringLiteral("签到表.txt"), QByteArray::number(m_count));
        return keepFile(work, m_office.vault(), {QStringLiteral("objection"), m_objection.value()}, file);
    };
    return {
        {Acts::EditCalendar,
            [this](UnitOfWork& work) {
                CalendarDay day;
                day.day = QDate(2030, 1, 1).addDays(m_count);
                day.name = QStringLiteral("调休");
                (void)CalendarDayRepository().insert(work, day);
            }},
        {Acts::AnswerFindings,
            [this](UnitOfWork& work) {
                Finding finding;
                finding.day = QDate(2025, 1, 1).addDays(m_count);
                finding.organisation = root;
                finding.volunteer = m_volunteer;
                const FindingId id = FindingRepository().insert(work, finding);
                (void)takeFindingStep(work, id, FindingState::Explained, QStringLiteral("抢险"));
            }},
        {Acts::KeepFiles, [keep](UnitOfWork& work) { (void)keep(work); }},
        {Acts::OpenFiles,
            [keep](UnitOfWork& work) {
                noteReading(work, AttachmentRepository().require(work.connection(), keep(work)));
            }},
    };
}
