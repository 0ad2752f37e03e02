#include "ui/orders/orderevaluationdialog.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/orders/ordersfeature.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

OrderEvaluationDialog::OrderEvaluationDialog(Office& office, const Order& order, QWidget* parent)
    : FormDialog(tr("Call back about %1").arg(order.number), parent)
{
    makeCall(office, order);
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

/// The number to dial, how often it was dialed in vain, and what to do when it is so again.
void OrderEvaluationDialog::makeCall(Office& office, const Order& order)
{
    beginSection(tr("Call"));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* phone = new QLabel(
        order.requesterPhone.isEmpty() ? tr("No phone number is known.") : maskedPhone(order.requesterPhone), line);
    phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    phone->setAccessibleName(tr("Phone of the requester"));
    layout->addWidget(phone);
    if (!order.requesterPhone.isEmpty()) {
        auto* show = new RevealButton(
            office, {PersonalFields::requesterPhone, order.id.value()}, phone->accessibleName(), line);
        connect(show, &RevealButton::revealed, phone, &QLabel::setText);
        connect(show, &RevealButton::covered, phone,
            [phone, masked = maskedPhone(order.requesterPhone)] { phone->setText(masked); });
        layout->addWidget(show);
    }
    layout->addStretch();
    for (const MissedCallReason reason : allMissedCallReasons()) {
        auto* button = new QPushButton(missedCallTitle(reason), line);
        button->setAutoDefault(false);
        button->setToolTip(tr("Notes the call; the order goes on waiting for its evaluation"));
        connect(button, &QPushButton::clicked, this, [this, reason] {
            m_missed = reason;
            accept();
        });
        layout->addWidget(button);
    }
    addWidget(line);
    const QList<MissedCall> calls = MissedCallRepository().ofRound(office.database().reader(), order.id, order.round);
    if (!calls.isEmpty())
        addNote(tr("Called %n time(s) in vain, last %1: %2.", nullptr, int(calls.size()))
                    .arg(shownMoment(calls.first().calledAt), missedCallTitle(calls.first().reason)));
}

void OrderEvaluationDialog::makeFields(const Order& order)
{
    beginSection(tr("How content is %1?").arg(order.requesterName));
    m_grade = m_form.bind(add<ChoiceField>("grade", tr("Evaluation"), Need::Required), &Evaluation::grade);
    m_grade->offer(allGrades(), [](Grade grade) { return gradeTitle(grade); });
    m_form.bind(add<ChoiceField>("channel", tr("Channel")), &Evaluation::channel)
        ->setChoices({{tr("Phone call"), tr("Phone call")}, {tr("Home visit"), tr("Home visit")},
            {tr("Paper slip"), tr("Paper slip")}, {tr("App"), tr("App")}});
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
