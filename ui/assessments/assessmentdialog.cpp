#include "ui/assessments/assessmentdialog.h"

#include "models/assessments/assessmentrepository.h"
#include "ui/common/officereferences.h"

AssessmentDialog::AssessmentDialog(Office& office, const Assessment& assessment, QWidget* parent)
    : RecordDialog(
        office, assessment.id.isValid() ? tr("Assessment %1").arg(assessment.name) : tr("New assessment"), parent)
    , m_shown(assessment.kind)
{
    beginSection(tr("What is assessed"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Assessment::name);
    m_kind = m_form.bind(add<ChoiceField>("kind", tr("Assessed"), Need::Required), &Assessment::kind);
    m_kind->offer(allFigureSubjects(), &figureSubjectTitle);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Assessment::organisation);
    m_form.bind(add<DateField>("firstDay", tr("First day"), Need::Required), &Assessment::firstDay);
    m_form.bind(add<DateField>("lastDay", tr("Last day"), Need::Required), &Assessment::lastDay);
    makeMeasure();
    begin(assessment, storeWith(AssessmentRepository()));
}

void AssessmentDialog::makeMeasure()
{
    beginSection(tr("By what"));
    m_criteria = m_form.bind(addWide<MultiLineField>("criteria", tr("Marked by people")), &Assessment::criteria);
    m_criteria->setHint(tr("One a line with its most points: “Punctuality 30”. A weight of its own follows: "
                           "“Punctuality 10 weight 30”."));
    m_figures = m_form.bind(addWide<MultiLineField>("figures", tr("Filled by the program")), &Assessment::figures);
    m_figures->setHint(tr("One a line with its weight: “Active rate 20”. A share counts as it is, an amount beside the "
                          "largest one."));
    m_form.bind(addWide<MultiLineField>("evaluators", tr("Evaluators")), &Assessment::evaluators)
        ->setHint(tr("One a line"));
    m_form.bind(add<CheckField>("dropsExtremes", tr("Extremes"), tr("One highest and one lowest score do not count")),
        &Assessment::dropsExtremes);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Assessment::notes);
    connect(m_kind, &FormField::edited, this, &AssessmentDialog::followKind);
}

void AssessmentDialog::followKind()
{
    if (!m_kind->value().isValid())
        return;
    const auto kind = FigureSubject(m_kind->value().toInt());
    if (kind == m_shown)
        return;
    if (m_criteria->text() == usualCriteria(m_shown))
        m_criteria->setText(usualCriteria(kind));
    if (m_figures->text() == usualFigures(m_shown))
        m_figures->setText(usualFigures(kind));
    m_shown = kind;
}
