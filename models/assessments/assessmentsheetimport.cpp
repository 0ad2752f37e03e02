#include "models/assessments/assessmentsheetimport.h"

#include "models/assessments/assessmentrepository.h"
#include "models/assessments/evaluatorsheet.h"
#include "models/database/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentSheetImport)
};

const QString assessmentKey = QStringLiteral("assessment");
const QString evaluatorKey = QStringLiteral("evaluator");
const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString criterionKey = QStringLiteral("criterion");
const QString markKey = QStringLiteral("mark");
const QString stepsBackKey = QStringLiteral("stepsBack");
const QString remarkKey = QStringLiteral("remark");

QString keyOf(const QString& criterion)
{
    return markKey + u':' + criterion;
}

ImportColumn column(const QString& key, const char* heading, const char* others)
{
    return {key, QString::fromUtf8(heading), QString::fromUtf8(others).split(u'|')};
}

} // namespace

AssessmentSheetImport::AssessmentSheetImport(Connection& connection)
{
    for (const Assessment& one : AssessmentRepository().scored(connection)) {
        for (const Criterion& criterion : criteriaOf(one.criteria)) {
            if (!m_criteria.contains(criterion.name))
                m_criteria << criterion.name;
        }
    }
}

QString AssessmentSheetImport::title() const
{
    return Text::tr("Sheets of evaluators");
}

QList<ImportColumn> AssessmentSheetImport::columns() const
{
    QList<ImportColumn> columns{column(assessmentKey, "考评名称", "考评|考核名称|评价表|Assessment"),
        column(evaluatorKey, "评价人", "考评人|评分人|打分人|评委|Evaluator"), column(codeKey, "编号", "对象编号|Code"),
        column(nameKey, "名称", "对象|被评对象|姓名|Name")};
    for (const QString& criterion : m_criteria)
        columns << ImportColumn{keyOf(criterion), criterion, {}};
    columns << column(criterionKey, "评分项", "评价项|指标|Criterion") << column(markKey, "得分", "分数|打分|Marks")
            << column(stepsBackKey, "回避", "Steps back") << column(remarkKey, "评语", "备注|意见|Remark");
    return columns;
}

void AssessmentSheetImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_options = options;
    m_scored.clear();
    for (const Assessment& one : AssessmentRepository().scored(work.connection())) {
        if (options.organisations.isEmpty() || options.organisations.contains(one.organisation.value()))
            m_scored << Scored{assessmentStanding(work.connection(), one.id), {}};
    }
}

AssessmentSheetImport::Scored* AssessmentSheetImport::assessmentOf(const ImportRow& row, Problems& problems)
{
    const QString name = row.text(assessmentKey);
    if (name.isEmpty() && m_scored.size() == 1)
        return &m_scored.first();
    QList<Scored*> fitting;
    for (Scored& one : m_scored) {
        if (one.standing.assessment.name == name)
            fitting << &one;
    }
    if (fitting.size() == 1)
        return fitting.first();
    problems << Problem{assessmentKey,
        m_scored.isEmpty()   ? Text::tr("No assessment is being scored. Begin the scoring first.")
            : name.isEmpty() ? Text::tr("Several assessments are being scored; name one in the column 考评名称.")
            : fitting.isEmpty()
            ? Text::tr("No assessment “%1” is being scored here.").arg(name)
            : Text::tr("Several assessments “%1” are being scored; give them different names.").arg(name)};
    return nullptr;
}

/// By the column, else by the name of the sheet.
qsizetype AssessmentSheetImport::evaluatorOf(const Scored& scored, const ImportRow& row, Problems& problems) const
{
    const QString given = row.text(evaluatorKey);
    const QString name = given.isEmpty() ? m_options.sheet.trimmed() : given;
    const QStringList& all = scored.standing.evaluators;
    const qsizetype found = all.indexOf(name);
    if (found < 0)
        problems << Problem{evaluatorKey,
            given.isEmpty() ? Text::tr("Who gave the marks? Name an evaluator in the column 评价人: %1.")
                                  .arg(all.join(Text::tr(", ")))
                            : Text::tr("“%1” is none of the evaluators: %2.").arg(given, all.join(Text::tr(", ")))};
    return found;
}

qsizetype AssessmentSheetImport::subjectOf(const Scored& scored, const ImportRow& row, Problems& problems)
{
    const QString code = row.text(codeKey);
    const QString name = row.text(nameKey);
    QList<qsizetype> fitting;
    const QList<AssessedStanding>& all = scored.standing.subjects;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (code.isEmpty() ? all.at(at).name == name : all.at(at).code == code)
            fitting << at;
    }
    if (fitting.size() == 1 && (name.isEmpty() || all.at(fitting.first()).name == name))
        return fitting.first();
    const QString who = QStringList{code, name}.join(u' ').trimmed();
    problems << Problem{code.isEmpty() ? nameKey : codeKey,
        who.isEmpty()            ? Text::tr("The row does not say who gets the marks.")
            : fitting.size() > 1 ? Text::tr("“%1” fits several; write the number.").arg(who)
                                 : Text::tr("“%1” is not assessed in “%2”.").arg(who, scored.standing.assessment.name)};
    return -1;
}

QMap<qsizetype, QString> AssessmentSheetImport::marksOf(
    const Scored& scored, const ImportRow& row, Problems& problems) const
{
    QMap<qsizetype, QString> marks;
    const QList<Criterion>& criteria = scored.standing.criteria;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (const QString given = row.text(keyOf(criteria.at(i).name)); !given.isEmpty())
            marks.insert(i, given);
    }
    const QString named = row.text(criterionKey);
    if (named.isEmpty())
        return marks;
    const auto found
        = std::find_if(criteria.begin(), criteria.end(), [&named](const Criterion& one) { return one.name == named; });
    if (found == criteria.end())
        problems << Problem{criterionKey,
            Text::tr("“%1” is none of the criteria of “%2”.").arg(named, scored.standing.assessment.name)};
    else if (const QString given = row.text(markKey); !given.isEmpty())
        marks.insert(found - criteria.begin(), given);
    return marks;
}

RowOutcome AssessmentSheetImport::importRow(UnitOfWork&, const ImportRow& row, Problems& problems)
{
    Scored* scored = assessmentOf(row, problems);
    if (!scored)
        return RowOutcome::Rejected;
    const qsizetype evaluator = evaluatorOf(*scored, row, problems);
    const qsizetype subject = subjectOf(*scored, row, problems);
    const QMap<qsizetype, QString> given = marksOf(*scored, row, problems);
    const bool stepsBack = !row.isEmpty(stepsBackKey) && row.yes(stepsBackKey, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    AssessmentSheet& kept = scored->standing.subjects[subject].sheets[evaluator];
    ScoreSheet sheet = evaluatorSheet(scored->standing, evaluator, subject);
    const Marks before = sheet.rows().first().marks;
    for (auto mark = given.begin(); mark != given.end(); ++mark) {
        if (const QString refused = sheet.setMark(0, mark.key(), mark.value()); !refused.isEmpty())
            problems << Problem{markKey, refused};
    }
    if (stepsBack)
        sheet.setStepsBack(0, true);
    if (const QString remark = row.text(remarkKey); !remark.isEmpty())
        sheet.setRemark(0, remark);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (!sheet.isChanged())
        return RowOutcome::Skipped;
    const ScoreRow& after = sheet.rows().first();
    bool replaces = (!kept.remark.isEmpty() && kept.remark != after.remark);
    for (qsizetype i = 0; i < before.size(); ++i)
        replaces = replaces || (before.at(i) && before.at(i) != after.marks.at(i));
    if (replaces && !m_options.update)
        return RowOutcome::Skipped;
    kept.marks = marksText(after.marks);
    kept.stepsBack = after.stepsBack;
    kept.remark = after.remark;
    scored->changed.insert({subject, evaluator});
    return replaces ? RowOutcome::Updated : RowOutcome::Imported;
}

void AssessmentSheetImport::finish(UnitOfWork& work)
{
    for (const Scored& scored : std::as_const(m_scored)) {
        QList<QPair<qsizetype, qsizetype>> changed(scored.changed.begin(), scored.changed.end());
        std::sort(changed.begin(), changed.end());
        QList<AssessmentSheet> sheets;
        for (const auto& [subject, evaluator] : std::as_const(changed))
            sheets << scored.standing.subjects.at(subject).sheets.at(evaluator);
        if (!sheets.isEmpty())
            AssessmentSheetRepository().store(work, scored.standing.assessment.id, sheets);
    }
}
