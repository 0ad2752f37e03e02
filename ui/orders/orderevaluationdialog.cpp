#include "ui/orders/orderevaluationdialog.h"

#include <QRegularExpression>

OrderEvaluationDialog::OrderEvaluationDialog(const Order& order, QWidget* parent)
    : FormDialog(tr("Call back about %1").arg(order.number), parent)
{
    makeFields(order);
    Evaluation fresh;
    fresh.channel = tr("Phone call");
    fresh.evaluator = order.requesterName;
    fresh.evaluatedOn = QDate::currentDate();
    m_form.show(fresh);
    m_grade->setValue({}); // the requester says it
    setSaveText(tr("Evaluate and close"));
    setSaver([] {}); // the caller saves: OrderActions posts the evaluation
}

void OrderEvaluationDialog::makeFields(const Order& order)
{
    beginSection(tr("How content is %1?").arg(order.requesterName));
    m_grade = m_form.bind(add<ChoiceField>("grade", tr("Evaluation"), Need::Required), &Evaluation::grade);
    m_grade->offer(allGrades(), [](Grade grade) { return gradeTitle(grade); });
    m_form.bind(add<ChoiceField>("channel", tr("Channel")), &Evaluation::channel)
        ->setChoices(
            {{tr("Phone call"), tr("Phone call")}, {tr("Home visit"), tr("Home visit")}, {tr("App"), tr("App")}});
    m_form.bind(add<TextField>("evaluator", tr("Who rates")), &Evaluation::evaluator);
    m_form.bind(add<DateField>("evaluatedOn", tr("Day"), Need::Required), &Evaluation::evaluatedOn);
    m_form.bind(addWide<MultiLineField>("words", tr("In their words")), &Evaluation::words);
    m_form
        .bind(
            addWide<TextField>("tags", tr("Key words")), [](TextField&, const Evaluation&) {},
            [](const TextField& field, Evaluation& evaluation) {
                static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
                evaluation.tags = field.text().split(separators, Qt::SkipEmptyParts);
            })
        ->setPlaceholder(tr("on time, friendly"));
    addNote(tr("“Dissatisfied” and below open a follow-up that must be answered."));
}
