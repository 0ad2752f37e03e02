#include "ui/assessments/assessmentpage.h"

#include "models/assessments/assessmentrecords.h"
#include "models/assessments/assessmentreport.h"
#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentsfeature.h"
#include "models/assessments/assessmentsteps.h"
#include "models/organisation/organisationrepository.h"
#include "ui/assessments/assessmentdialog.h"
#include "ui/assessments/assessmentscoringdialog.h"
#include "ui/common/detailpanel.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("assessments");
    texts.title = AssessmentPage::tr("Assessments");
    texts.searchHint = AssessmentPage::tr("Assessment, evaluator, pinyin initials");
    texts.icon = Icon::ThumbUp;
    texts.emptySentence = AssessmentPage::tr("Nothing is assessed yet. Begin an assessment: the program fills in the "
                                             "figures, the evaluators mark the rest.");
    texts.createText = AssessmentPage::tr("New assessment");
    return texts;
}

DetailTab rankingTab(const AssessmentStanding& standing)
{
    constexpr double hundredths = 100;
    DetailTab tab;
    tab.title = AssessmentPage::tr("Ranking");
    for (const qsizetype row : standing.ranked()) {
        const AssessedStanding& one = standing.subjects.at(row);
        const QString score = one.hundredths ? AssessmentPage::tr("%1 (%n sheet(s))", "score", one.sheetCount)
                                                   .arg(QString::number(*one.hundredths / hundredths, 'f', 2))
                                             : AssessmentPage::tr("no score yet");
        const QString place
            = one.place > 0 ? AssessmentPage::tr("%1. %2", "rank, subject").arg(one.place).arg(one.name) : one.name;
        tab.rows.append({place, score, {}, 0, one.place == 1,
            PageAddress{figureSubjectTable(standing.assessment.kind), one.assessed.subject}});
    }
    return tab;
}

DetailTab followUpsTab(const AssessmentStanding& standing)
{
    DetailTab tab;
    tab.title = AssessmentPage::tr("Follow-ups");
    for (const AssessedStanding& one : standing.subjects) {
        const Assessed& assessed = one.assessed;
        if (assessed.followUp == FollowUp::None)
            continue;
        const bool isOpen = assessed.followUp == FollowUp::Open;
        tab.rows.append({one.name,
            isOpen ? AssessmentPage::tr("%1 (until %2)").arg(assessed.followUpWords, isoDate(assessed.followUpDue))
                   : AssessmentPage::tr("%1 — %2", "to be done better, answer")
                         .arg(assessed.followUpWords, assessed.followUpAnswer),
            {}, 0, isOpen});
    }
    return tab;
}

} // namespace

AssessmentPage::AssessmentPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<AssessmentRecords>(), Acts::Assess,
        stateKind(
            QStringLiteral("assessments"), assessmentStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<AssessmentState>::Step& step, const QString& reason) {
                return takeAssessmentStep(work, AssessmentId(id), step, reason);
            },
            std::optional(AssessmentState::Cancelled)),
        Create | Export | Print, parent)
    , m_reports(new ReportActions(office, *this))
{
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(Icon::ClipboardText, tr("Scoring"), [this](qint64 id) { score(AssessmentId(id)); });
    addDetailButton(
        Icon::Printer, tr("Print the ranking"), [this](qint64 id) { printRanking(AssessmentId(id)); },
        Acts::ExportList);
    addUsualButtons();
}

Assessment AssessmentPage::stored(Connection& connection, qint64 id) const
{
    return AssessmentRepository().require(connection, AssessmentId(id));
}

/// The year that is over, from its January on; the one that runs from July on.
Assessment AssessmentPage::fresh()
{
    constexpr int secondHalf = 7;
    const QDate today = QDate::currentDate();
    const int year = today.month() < secondHalf ? today.year() - 1 : today.year();
    Assessment assessment;
    assessment.name = tr("Assessment of teams %1").arg(year);
    assessment.organisation = chosenOrganisation();
    if (!assessment.organisation.isValid()) // the account's own, unless it answers for the whole office
        assessment.organisation = OrganisationId(office().account().organisation);
    if (!assessment.organisation.isValid()) {
        if (const auto root = OrganisationRepository().root(office().database().reader()))
            assessment.organisation = root->id;
    }
    assessment.firstDay = QDate(year, 1, 1);
    assessment.lastDay = QDate(year, 12, 31);
    assessment.criteria = usualCriteria(assessment.kind);
    assessment.figures = usualFigures(assessment.kind);
    return assessment;
}

qint64 AssessmentPage::fillIn(const Assessment& assessment)
{
    AssessmentDialog dialog(office(), assessment, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void AssessmentPage::save(UnitOfWork& work, const Assessment& assessment) const
{
    AssessmentRepository().update(work, assessment);
}

DetailContent AssessmentPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const AssessmentStanding standing = assessmentStanding(connection, AssessmentId(id));
    const Assessment& assessment = standing.assessment;
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::ThumbUp;
    content.title = assessment.name;
    content.subtitle = tr("%1 to %2").arg(isoDate(assessment.firstDay), isoDate(assessment.lastDay));
    const RecordBadge badge = assessmentBadge(assessmentStates().code(assessment.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    const auto organisation = OrganisationRepository().find(connection, assessment.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    tab.rows.append({tr("Assessed"), figureSubjectTitle(assessment.kind)});
    tab.rows.append({tr("Subjects"), QString::number(standing.subjects.size())});
    tab.rows.append({tr("Evaluators"), standing.evaluators.join(tr(", "))});
    tab.rows.append({tr("Sheets"),
        QStringLiteral("%1/%2").arg(standing.sheetsWanted() - standing.sheetsMissing()).arg(standing.sheetsWanted()),
        {}, 0, true});
    tab.rows.append({tr("Marked by people"), assessment.criteria});
    tab.rows.append({tr("Filled by the program"), assessment.figures});
    if (assessment.dropsExtremes)
        tab.rows.append({tr("Extremes"), tr("One highest and one lowest score do not count")});
    if (!assessment.notes.isEmpty())
        tab.rows.append({tr("Notes"), assessment.notes});
    if (!assessment.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), assessment.stateReason});
    content.tabs << tab << rankingTab(standing) << followUpsTab(standing)
                 << stateHistory(connection, states().kind(), id);
    return content;
}

void AssessmentPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const AssessmentId id(ids.first());
        const auto add = [&](Icon sign, const QString& text, auto work) {
            addRowAction(menu, sign, text, work, Acts::ExportList);
        };
        addRowAction(menu, Icon::ClipboardText, tr("Enter marks…"), [this, id] { score(id); });
        add(Icon::Printer, tr("Print the ranking…"), [this, id] { printRanking(id); });
        add(Icon::FileExcel, tr("Save the ranking to Excel…"), [this, id] { saveRanking(id); });
        add(Icon::FileDocument, tr("Print blank sheets…"), [this, id] { printSheets(id, true); });
        add(Icon::FileDocument, tr("Print the sheets…"), [this, id] { printSheets(id, false); });
        add(Icon::FileExcel, tr("Save blank sheets to Excel…"), [this, id] { saveSheets(id, true); });
        add(Icon::FileExcel, tr("Save the sheets to Excel…"), [this, id] { saveSheets(id, false); });
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void AssessmentPage::score(AssessmentId id)
{
    using Dialog = AssessmentScoringDialog;
    Dialog dialog(office(), id, *undoHistory(), window());
    connect(&dialog, &Dialog::printRankingRequested, this, [this, id] { printRanking(id); });
    connect(&dialog, &Dialog::printSheetsRequested, this, [this, id](bool blank) { printSheets(id, blank); });
    connect(&dialog, &Dialog::saveSheetsRequested, this, [this, id](bool blank) { saveSheets(id, blank); });
    dialog.exec();
    refreshDetails();
}

QString AssessmentPage::signedIn() const
{
    return office().account().name;
}

void AssessmentPage::printRanking(AssessmentId id)
{
    m_reports->print([id, who = signedIn()](Connection& connection) {
        return assessmentRanking(assessmentStanding(connection, id), who);
    });
}

void AssessmentPage::saveRanking(AssessmentId id)
{
    m_reports->save(
        tr("Ranking %1").arg(record(id.value()).name),
        [id, who = signedIn()](
            Connection& connection) { return assessmentRanking(assessmentStanding(connection, id), who); },
        ReportFormat::Excel);
}

void AssessmentPage::printSheets(AssessmentId id, bool blank)
{
    m_reports->print([id, blank, who = signedIn()](Connection& connection) {
        return assessmentSheets(assessmentStanding(connection, id), blank, who);
    });
}

void AssessmentPage::saveSheets(AssessmentId id, bool blank)
{
    m_reports->save(
        tr("Evaluators' sheets %1").arg(record(id.value()).name),
        [id, blank, who = signedIn()](
            Connection& connection) { return assessmentSheets(assessmentStanding(connection, id), blank, who); },
        ReportFormat::Excel);
}

QList<PageEntry> assessmentsPages(const Desk& desk)
{
    return {pageEntry<AssessmentPage>(desk, PageGroup::Service, texts())};
}
