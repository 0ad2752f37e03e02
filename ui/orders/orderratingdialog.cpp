#include "ui/orders/orderratingdialog.h"

#include "ui/common/choicefield.h"
#include "ui/common/formfields.h"

#include <QRegularExpression>

OrderRatingDialog::OrderRatingDialog(const Order& order, QWidget* parent)
    : FormDialog(tr("Call back about %1").arg(order.number), parent)
{
    beginSection(tr("How content is %1?").arg(order.requesterName));
    m_grade = add<ChoiceField>("grade", tr("Rating"), Need::Required);
    QList<ChoiceField::Choice> grades;
    for (const Grade grade : allGrades())
        grades.append({int(grade), gradeTitle(grade)});
    m_grade->setChoices(grades);
    m_channel = add<ChoiceField>("channel", tr("Heard by"));
    m_channel->setChoices({{tr("Phone call"), tr("Phone call")}, {tr("Visit"), tr("Visit")}, {tr("App"), tr("App")}});
    m_channel->setValue(tr("Phone call"));
    m_evaluator = add<TextField>("evaluator", tr("Who rates"));
    m_evaluator->setText(order.requesterName);
    m_day = add<DateField>("evaluatedOn", tr("Day"), Need::Required);
    m_day->setDate(QDate::currentDate());
    m_words = addWide<MultiLineField>("words", tr("In their words"));
    m_tags = addWide<TextField>("tags", tr("Key words"));
    m_tags->setPlaceholder(tr("on time, friendly"));
    addNote(tr("“Dissatisfied” and below open a follow-up that must be answered."));
    setSaveText(tr("Rate and close"));
    setSaver([] {}); // the caller saves: OrderActions posts the rating
    markClean();
}

Evaluation OrderRatingDialog::evaluation() const
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
    Evaluation evaluation;
    evaluation.grade = Grade(m_grade->value().toInt());
    evaluation.channel = m_channel->value().toString();
    evaluation.evaluator = m_evaluator->text();
    evaluation.evaluatedOn = m_day->date();
    evaluation.words = m_words->text();
    evaluation.tags = m_tags->text().split(separators, Qt::SkipEmptyParts);
    return evaluation;
}
