#include "ui/health/healthpage.h"

#include "models/activities/activityrepository.h"
#include "models/common/shownmoment.h"
#include "models/health/findingrecords.h"
#include "models/health/findingrepository.h"
#include "models/health/findingsteps.h"
#include "models/health/healthfeature.h"
#include "models/health/ledgerscan.h"
#include "models/office/office.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/accountrepository.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerecords.h"
#include "models/service/servicerepository.h"
#include "models/teams/teamrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/common/taskdialog.h"
#include "ui/health/boundsdialog.h"
#include "ui/records/desk.h"
#include "ui/service/servicecorrectiondialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr qsizetype mostRecords = 30; ///< shown of a finding

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("health");
    texts.title = HealthPage::tr("Ledger check");
    texts.icon = Icon::Stethoscope;
    texts.emptySentence = HealthPage::tr("The hours have not been checked yet, or nothing was found. The check looks "
                                         "for what an inspector would ask about.");
    texts.createText = HealthPage::tr("Check the ledger");
    texts.createWord = HealthPage::tr("Check now");
    texts.createIcon = Icon::Stethoscope;
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<FindingState>::Step& step, const QString& reason)
{
    return takeFindingStep(work, FindingId(id), step.to, reason);
}

} // namespace

HealthPage::HealthPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<FindingRecords>(), {Create | Export | Print}, parent)
    , m_states(*this, office, stateKind(QStringLiteral("findings"), findingStates(), takeStepOf))
{
    m_states.setAsk(
        QStringLiteral("correct_hours"), [this](const QList<qint64>& ids, qsizetype) { return askCorrection(ids); });
    addDetailButton(
        Icon::Check, tr("Explain…"),
        [this](qint64 id) { m_states.take({id}, findingStates().code(FindingState::Explained)); }, Acts::AnswerFindings,
        true);
    m_states.makeMenuButton(addDetailButton(Icon::Swap, tr("State"), {}),
        [this] { return currentId() == 0 ? QList<qint64>() : QList<qint64>{currentId()}; });
    m_bounds = addRowAction(
        *moreMenu(), Icon::Settings, tr("Rules of the check…"), [this] { editBounds(); }, Acts::ChangeSettings);
    permitButtons(Acts::CheckLedger);
}

std::optional<StateSteps::Work> HealthPage::askCorrection(const QList<qint64>& ids)
{
    Connection& connection = office().database().reader();
    const QList<qint64> records = FindingRepository().records(connection, FindingId(ids.value(0)));
    if (ids.size() != 1 || records.size() != 1)
        throw Error(
            tr("Only one finding of one record is corrected here. Open the hours of the others, correct what is "
               "wrong there, and mark the findings as corrected."));
    ServiceCorrectionDialog dialog(
        office(), ServiceRepository().require(connection, ServiceRecordId(records.first())), window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return [changed = dialog.record(), reason = dialog.reason()](
               UnitOfWork& work, qint64 id) { return correctFinding(work, FindingId(id), changed, reason); };
}

DetailContent HealthPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Finding finding = FindingRepository().require(connection, FindingId(id));
    DetailContent content;
    content.icon = Icon::Stethoscope;
    content.title = findingRuleTitle(finding.rule);
    content.subtitle = findingWords(finding.rule, finding.amount, finding.usual, finding.word);
    const RecordBadge badge = findingBadge(findingStates().code(finding.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(finding) << hoursOf(finding.id) << stateHistory(connection, m_states.kind(), id);
    return content;
}

DetailTab HealthPage::overview(const Finding& finding) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    if (finding.day.isValid())
        tab.rows.append({tr("Date"), isoDate(finding.day)});
    for (const VolunteerId volunteer : {finding.volunteer, finding.other}) {
        if (const auto person = ServicePersonRepository().find(connection, volunteer))
            tab.rows.append({tr("Volunteer"), person->name, {}, 0, false,
                PageAddress{QStringLiteral("volunteers"), volunteer.value()}});
    }
    if (const auto activity = ActivityRepository().find(connection, finding.activity))
        tab.rows.append({tr("Activity"), activity->name, {}, 0, false,
            PageAddress{QStringLiteral("activities"), finding.activity.value()}});
    if (const auto team = TeamRepository(office().vault()).find(connection, finding.team))
        tab.rows.append(
            {tr("Team"), team->name, {}, 0, false, PageAddress{QStringLiteral("teams"), finding.team.value()}});
    if (const auto clerk = AccountRepository().find(connection, finding.clerk))
        tab.rows.append({tr("Entered by"), clerk->name});
    const auto organisation = OrganisationRepository().find(connection, finding.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    if (!finding.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), finding.stateReason});
    return tab;
}

DetailTab HealthPage::hoursOf(FindingId id) const
{
    Connection& connection = office().database().reader();
    const QList<qint64> records = FindingRepository().records(connection, id);
    DetailTab tab;
    tab.title = tr("Hours");
    for (const qint64 one : records.first(std::min(records.size(), mostRecords))) {
        const auto record = ServiceRepository().find(connection, ServiceRecordId(one));
        if (!record)
            continue;
        const auto person = ServicePersonRepository().find(connection, record->volunteer);
        tab.rows.append({person ? person->name : QString(),
            tr("%1, %2 h, %3")
                .arg(shownMoment(record->start), record->minutes.hoursText(), serviceStates().title(record->state)),
            {}, 0, false, PageAddress{QStringLiteral("hours"), one}});
    }
    if (records.isEmpty())
        tab.rows.append({tr("Hours"), tr("It speaks of no single record.")});
    if (records.size() > mostRecords)
        tab.rows.append({QString(), tr("and %n more", nullptr, int(records.size() - mostRecords))});
    return tab;
}

void HealthPage::createRecord()
{
    TaskDialog dialog(tr("Checking the ledger"), window());
    LedgerScan::Result result;
    if (!dialog.run([&](TaskContext& task) { result = LedgerScan(office()).run(task); }))
        return;
    offerUndo(tr("%1 records checked: %2 new, %3 gone, %4 open")
                  .arg(QLocale().toString(result.records))
                  .arg(result.outcome.fresh + result.outcome.reopened)
                  .arg(result.outcome.gone)
                  .arg(result.outcome.open),
        {});
    refreshFigures();
}

/// Enter on a finding asks for its explanation.
void HealthPage::openRecord(qint64 id)
{
    if (FindingRepository().stateOf(office().database().reader(), FindingId(id)) == FindingState::Open)
        m_states.take({id}, findingStates().code(FindingState::Explained));
}

void HealthPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    m_states.fill(menu, ids);
}

void HealthPage::editBounds()
{
    BoundsDialog dialog(office(), window());
    dialog.exec();
}

RecordPage::Figures HealthPage::figures()
{
    return [organisations = context().organisations](Connection& connection) {
        const FindingRepository findings;
        const QDateTime last = findings.lastCheck(connection);
        if (!last.isValid())
            return tr("not checked yet");
        const Period month = Period::monthOf(QDate::currentDate());
        const auto clean = findings.cleanPerMille(connection, organisations, month);
        const QString share = clean ? QString::number(*clean / 10.0, 'f', 1) + u'%' : QStringLiteral("—");
        return tr("%n open", nullptr, int(findings.open(connection, organisations))) + QStringLiteral(" · ")
            + tr("clean rate of this month %1").arg(share) + QStringLiteral(" · ")
            + tr("last checked %1").arg(shownMoment(last));
    };
}

QList<PageEntry> healthPages(const Desk& desk)
{
    return {pageEntry<HealthPage>(desk, PageGroup::Service, texts())};
}
