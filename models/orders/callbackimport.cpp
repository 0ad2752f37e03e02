#include "models/orders/callbackimport.h"

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderimportwords.h"
#include "models/orders/ordertext.h"

namespace {

const QString numberKey = QStringLiteral("number");
const QString gradeKey = QStringLiteral("grade");
const QString resultKey = QStringLiteral("result");
const QString dayKey = QStringLiteral("evaluatedOn");

ImportColumn column(const QString& key, const char* heading, const char* others)
{
    return {key, QString::fromUtf8(heading), QString::fromUtf8(others).split(u'|')};
}

} // namespace

CallBackImport::CallBackImport(const Vault& vault)
    : m_vault(vault)
    , m_orders(vault)
{
}

QString CallBackImport::title() const
{
    return OrderText::tr("Call-backs with their evaluations");
}

QList<ImportColumn> CallBackImport::columns() const
{
    ImportColumn number = column(numberKey, "订单编号", "订单号|工单编号|工单号|单号|编号|Order number");
    ImportColumn grade = column(gradeKey, "评价", "评价等级|评价结果|满意度|满意程度|Evaluation");
    number.required = true;
    grade.required = true;
    return {number, grade, column(resultKey, "回访结果", "接听情况|通话结果|Result of the call"),
        column(QStringLiteral("words"), "意见", "意见建议|评价内容|评价意见|群众意见|原话|评语|Words"),
        column(QStringLiteral("tags"), "标签", "评价标签|关键词|Tags"),
        column(QStringLiteral("channel"), "回访方式", "评价渠道|渠道|方式|Channel"),
        column(dayKey, "回访日期", "评价日期|日期|Day of the call"),
        column(QStringLiteral("evaluator"), "评价人", "受访人|Who rates")};
}

void CallBackImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_options = options;
    m_known = m_orders.index(work.connection());
}

/// One that the account answers for and that can have an evaluation now.
std::optional<Order> CallBackImport::orderOf(Connection& connection, const ImportRow& row, Problems& problems) const
{
    const QString number = row.text(numberKey);
    const auto refuse = [&problems](const QString& sentence) {
        problems << Problem{numberKey, sentence};
        return std::nullopt;
    };
    if (number.isEmpty())
        return refuse(OrderText::tr("The order's number is missing."));
    const auto known = m_known.constFind(number);
    if (known == m_known.constEnd())
        return refuse(OrderText::tr("There is no order %1 here.").arg(number));
    const Order order = m_orders.require(connection, *known);
    if (!m_options.organisations.isEmpty() && !m_options.organisations.contains(order.organisation.value()))
        return refuse(OrderText::tr("Your account does not answer for order %1.").arg(number));
    return order;
}

Evaluation CallBackImport::evaluationOf(const ImportRow& row, Problems& problems) const
{
    Evaluation evaluation;
    const QString word = row.text(gradeKey);
    if (const auto grade = gradeFromWord(word))
        evaluation.grade = *grade;
    else
        problems << Problem{gradeKey,
            OrderText::tr("The evaluation “%1” is not known; write 非常满意, 满意, 基本满意, 不满意 or 很不满意.")
                .arg(word)};
    evaluation.words = row.text(QStringLiteral("words"));
    evaluation.tags = row.words(QStringLiteral("tags"));
    evaluation.channel = row.text(QStringLiteral("channel"));
    evaluation.evaluator = row.text(QStringLiteral("evaluator"));
    if (!row.isEmpty(dayKey))
        evaluation.evaluatedOn = row.date(dayKey, problems);
    if (evaluation.evaluatedOn > QDate::currentDate())
        problems << Problem{dayKey, OrderText::tr("The call-back lies in the future.")};
    return evaluation;
}

RowOutcome CallBackImport::missed(
    UnitOfWork& work, const Order& order, MissedCallReason reason, const ImportRow& row, Problems& problems) const
{
    MissedCall call;
    call.order = order.id;
    call.reason = reason;
    call.remark = row.text(QStringLiteral("words"));
    const QDate day = row.isEmpty(dayKey) ? QDate::currentDate() : row.date(dayKey, problems);
    call.calledAt = day.startOfDay();
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    for (const MissedCall& one : MissedCallRepository().ofRound(work.connection(), order.id, order.round)) {
        if (one.calledAt.date() == day && one.reason == reason && one.remark == call.remark)
            return RowOutcome::Skipped;
    }
    (void)MissedCallRepository().note(work, call);
    return RowOutcome::Imported;
}

RowOutcome CallBackImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const auto order = orderOf(work.connection(), row, problems);
    if (!order)
        return RowOutcome::Rejected;
    if (EvaluationRepository().findFor(work.connection(), EvaluationSubject::Order, order->id.value(), order->round))
        return RowOutcome::Skipped;
    const QString result = row.text(resultKey);
    const auto reason = missedCallFromWord(result);
    const bool isRated = !meansUnevaluated(row.text(gradeKey));
    if (!isRated && result.isEmpty())
        return RowOutcome::Skipped; // nobody has called yet
    if (!isRated && !reason)
        problems << Problem{resultKey,
            OrderText::tr("“%1” says neither how content they are nor why there is no evaluation; write 未接, 占线, "
                          "空号 or 改约.")
                .arg(result)};
    if (order->state != OrderState::ToEvaluate)
        problems << Problem{numberKey,
            OrderText::tr("Order %1 is “%2” now and does not wait for its evaluation.")
                .arg(order->number, orderStates().title(order->state))};
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (!isRated)
        return missed(work, *order, *reason, row, problems);
    const Evaluation evaluation = evaluationOf(row, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    OrderClosing(work, m_vault).evaluate(order->id, evaluation);
    return RowOutcome::Imported;
}
