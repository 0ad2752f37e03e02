#include "app/demo/demoassessments.h"

#include "app/demo/demowords.h"
#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentstanding.h"
#include "models/assessments/assessmentsteps.h"
#include "models/organisation/organisationrepository.h"

namespace {

constexpr int tenths = 10;

void lead(UnitOfWork& work, AssessmentId id, AssessmentState to)
{
    (void)takeAssessmentStep(work, id, to, {});
}

} // namespace

void DemoAssessments::add(UnitOfWork& work)
{
    const auto root = OrganisationRepository().root(work.connection());
    if (!root)
        return;
    QStringList evaluators;
    constexpr int three = 3;
    while (evaluators.size() < three) {
        const QString name = m_words.personName(evaluators.size() % 2 == 0);
        if (!evaluators.contains(name))
            evaluators << name;
    }
    Assessment teams;
    teams.organisation = root->id;
    const QDate thisMonth(m_today.year(), m_today.month(), 1);
    teams.firstDay = thisMonth.addYears(-1); // the twelve whole months in which the files' activities lie
    teams.lastDay = thisMonth.addDays(-1);
    teams.name
        = QStringLiteral("志愿服务队年度考评（%1至%2）")
              .arg(teams.firstDay.toString(QStringLiteral("yyyy.M")), teams.lastDay.toString(QStringLiteral("yyyy.M")));
    teams.criteria = QStringLiteral("组织建设 15\n制度落实 15\n协作配合 10");
    teams.figures = QStringLiteral("活跃率 20\n服务时长 15\n结单数 10\n好评度 10\n培训学时 5");
    teams.evaluators = evaluators.join(u'\n');
    const AssessmentId last = begin(work, teams);
    if (last.isValid()) {
        mark(work, last, three);
        lead(work, last, AssessmentState::Decided);
        ask(work, last);
    }
    Assessment stations = teams;
    stations.kind = FigureSubject::Station;
    stations.firstDay = QDate(m_today.year(), 1, 1);
    stations.lastDay = QDate(m_today.year(), 12, 31);
    stations.name = QStringLiteral("%1年度站点“六有”自查").arg(m_today.year());
    stations.criteria = QStringLiteral("有场所 10\n有队伍 10\n有项目 10\n有设施 10\n有制度 10\n有标识 10");
    stations.figures = QStringLiteral("来访数 15\n好评度 15\n服务时长 10");
    const AssessmentId now = begin(work, stations);
    if (now.isValid())
        mark(work, now, 1);
}

/// All that fits, being marked; none where nothing fits.
AssessmentId DemoAssessments::begin(UnitOfWork& work, Assessment assessment)
{
    const AssessedRepository all;
    const QList<qint64> fitting = all.fitting(work.connection(), assessment);
    if (fitting.isEmpty())
        return {};
    assessment.id = AssessmentRepository().insert(work, assessment);
    (void)all.enter(work, assessment.id, fitting);
    lead(work, assessment.id, AssessmentState::Scoring);
    return assessment.id;
}

/// The first `most` evaluators give between two thirds and all of the points.
void DemoAssessments::mark(UnitOfWork& work, AssessmentId id, int most)
{
    const AssessmentStanding standing = assessmentStanding(work.connection(), id);
    QList<AssessmentSheet> sheets;
    for (const AssessedStanding& subject : standing.subjects) {
        for (qsizetype i = 0; i < std::min<qsizetype>(most, standing.evaluators.size()); ++i) {
            AssessmentSheet sheet = subject.sheets.at(i);
            Marks marks;
            for (const Criterion& criterion : standing.criteria) {
                constexpr int thirds = 3;
                const int least = criterion.most * tenths * 2 / thirds;
                marks << least + m_words.below(criterion.most * tenths - least + 1);
            }
            sheet.marks = marksText(marks);
            sheets << sheet;
        }
    }
    AssessmentSheetRepository().store(work, id, sheets);
}

/// The last one of the ranking has something to do better, the one before has done it.
void DemoAssessments::ask(UnitOfWork& work, AssessmentId id)
{
    const AssessmentStanding standing = assessmentStanding(work.connection(), id);
    const QList<qsizetype> ranked = standing.ranked();
    if (ranked.size() < 2)
        return;
    const AssessedRepository all;
    const AssessedId last = standing.subjects.at(ranked.last()).assessed.id;
    const AssessedId before = standing.subjects.at(ranked.at(ranked.size() - 2)).assessed.id;
    (void)all.askFollowUp(work, last, QStringLiteral("每月至少组织一次集体活动"), m_today.addMonths(1));
    (void)all.askFollowUp(work, before, QStringLiteral("补齐队员培训"), m_today.addDays(-10));
    (void)all.answerFollowUp(work, before, QStringLiteral("已组织两场培训，全员参加"));
}
