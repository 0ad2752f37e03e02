#include "ui/orders/orderactions.h"

#include "models/attachments/attachmentcontent.h"
#include "models/attachments/attachmentsfeature.h"
#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/office/office.h"
#include "models/orders/dispatchslip.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/ordergroup.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/ordersteps.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/permit.h"
#include "ui/common/taskdialog.h"
#include "ui/orders/batchdispatchdialog.h"
#include "ui/orders/batchplandialog.h"
#include "ui/orders/callbackdialog.h"
#include "ui/orders/needrulesdialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderevaluationdialog.h"
#include "ui/orders/ordergroupdialog.h"
#include "ui/orders/orderservicedialog.h"
#include "ui/orders/orderstory.h"
#include "ui/printing/tableprint.h"
#include "ui/records/oldrecord.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace {

StateKind orderKind(const Vault& vault)
{
    return stateKind(
        QStringLiteral("orders"), orderStates(),
        [&vault](UnitOfWork& work, qint64 id, const StateTable<OrderState>::Step& step, const QString& reason) {
            return OrderSteps(work, vault).take(OrderId(id), orderStates().name(step), reason);
        },
        std::optional(OrderState::Cancelled));
}

} // namespace

OrderActions::OrderActions(Office& office, Page& page)
    : QObject(&page)
    , m_office(office)
    , m_page(page)
    , m_steps(page, office, orderKind(office.vault()))
{
    m_steps.setAsk(
        OrderStepName::dispatch, [this](const QList<qint64>& ids, qsizetype staying) { return askWhom(ids, staying); });
    m_steps.setAsk(OrderStepName::finish, [this](const QList<qint64>& ids, qsizetype) { return askService(ids); });
    m_steps.setAsk(OrderStepName::evaluate, [this](const QList<qint64>& ids, qsizetype) { return askEvaluation(ids); });
}

StateSteps::Work OrderActions::dispatching(const DispatchTarget& target) const
{
    return [&vault = m_office.vault(), target](
               UnitOfWork& work, qint64 id) { return OrderSteps(work, vault).dispatch(OrderId(id), target); };
}

/// One order gets suggestions, several go to one team.
std::optional<StateSteps::Work> OrderActions::askWhom(const QList<qint64>& ids, qsizetype staying)
{
    if (ids.size() == 1 && staying == 0) {
        Q_EMIT dispatchRequested(OrderId(ids.first()));
        return std::nullopt;
    }
    BatchDispatchDialog dialog(m_office, int(ids.size()), int(ids.size() + staying), m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dispatching(dialog.target());
}

std::optional<StateSteps::Work> OrderActions::askEvaluation(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Evaluate one order at a time: each requester is called."));
    const Order order = OrderRepository(m_office.vault()).require(m_office.database().reader(), OrderId(ids.first()));
    OrderEvaluationDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (dialog.missed()) {
        noteMissed(order.id, *dialog.missed());
        return std::nullopt;
    }
    return [&vault = m_office.vault(), evaluation = dialog.evaluation()](
               UnitOfWork& work, qint64 id) { return OrderSteps(work, vault).evaluate(OrderId(id), evaluation); };
}

std::optional<StateSteps::Work> OrderActions::askService(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Report one order at a time: who came and when differs."));
    const Order order = OrderRepository(m_office.vault()).require(m_office.database().reader(), OrderId(ids.first()));
    OrderServiceDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return [&vault = m_office.vault(), report = dialog.report(), files = dialog.files()](UnitOfWork& work, qint64 id) {
        const TakenStep step = OrderSteps(work, vault).report(OrderId(id), report);
        return keepFilesWith(work, vault, {QStringLiteral("order"), id}, files, step);
    };
}

/// From 已接单 in one go: nobody clicked when the service began.
void OrderActions::reportService(const Order& order)
{
    if (const auto work = askService({order.id.value()}))
        m_steps.take({order.id.value()},
            order.state == OrderState::Accepted ? OrderStepName::start : OrderStepName::finish, *work);
}

void OrderActions::correctService(const Order& order)
{
    OrderServiceDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted || !dialog.isDirty())
        return;
    const auto taken = std::make_shared<TakenStep>();
    commit(
        &m_page, m_office,
        [&vault = m_office.vault(), id = order.id, report = dialog.report(), files = dialog.files(), taken](
            UnitOfWork& work) {
            const TakenStep step = OrderSteps(work, vault).correctReport(id, report);
            *taken = keepFilesWith(work, vault, {QStringLiteral("order"), id.value()}, files, step);
        },
        [this, order, taken](const ChangeSet&) {
            Q_EMIT done(order.id);
            m_page.offerUndo(tr("%1: the report of the service was corrected").arg(order.number),
                [this, taken] { commitNow(m_office, taken->back); });
        });
}

void OrderActions::dispatchTo(OrderId id, const DispatchTarget& target)
{
    m_steps.take({id.value()}, OrderStepName::dispatch, dispatching(target));
}

void OrderActions::dispatchToAnybody(const Order& order)
{
    BatchDispatchDialog dialog(m_office, 1, 1, m_page.window());
    if (dialog.exec() == QDialog::Accepted)
        dispatchTo(order.id, dialog.target());
}

/// One best assignment of all that wait, shown with its reasons, done as one act with one way back.
void OrderActions::dispatchAll(const QList<qint64>& organisations, const QList<qint64>& ids)
{
    constexpr int usualPerTeam = 5;
    BatchPlan plan;
    TaskDialog looking(tr("Looking for the best assignment"), m_page.window());
    const bool isRead = looking.run([&](TaskContext& task) {
        plan = BatchDispatch::plan(m_office.database().reader(), m_office.vault(), organisations, ids, usualPerTeam,
            QDateTime::currentDateTime(), task);
    });
    if (!isRead)
        return;
    if (plan.lines.isEmpty())
        throw Error(tr("No order waits for dispatch here."));
    BatchPlanDialog dialog(plan, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto targets = dialog.targets();
    m_steps.take(
        targets.keys(), OrderStepName::dispatch, [&vault = m_office.vault(), targets](UnitOfWork& work, qint64 id) {
            return OrderSteps(work, vault).dispatch(OrderId(id), targets.value(id));
        });
}

/// 领单: the team or person has read the list and takes it.
void OrderActions::claim(const Order& order)
{
    BatchDispatchDialog dialog(m_office, 1, 1, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_steps.take({order.id.value()}, OrderStepName::dispatch,
        [&vault = m_office.vault(), target = dialog.target()](
            UnitOfWork& work, qint64 id) { return OrderSteps(work, vault).claim(OrderId(id), target); });
}

/// As long as a response may take is as long as an answer may.
void OrderActions::returnUnanswered(const QList<qint64>& organisations)
{
    Connection& connection = m_office.database().reader();
    const int minutes = SettingsRepository().number(connection, SettingKey::responseMinutes);
    const QList<qint64> ids = OrderPartiesRepository().unanswered(
        connection, QDateTime::currentDateTime().addSecs(-60 * qint64(minutes)), organisations);
    if (ids.isEmpty())
        throw Error(tr("No dispatched order has waited for an answer longer than %n minutes.", nullptr, minutes));
    const QString question
        = tr("%n orders were dispatched and not accepted in time. They go back to dispatch.", nullptr, int(ids.size()));
    if (!Dialogs::confirm(m_page.window(), question, tr("Return to dispatch")))
        return;
    m_steps.take(ids, OrderStepName::giveBack,
        [&vault = m_office.vault(), reason = tr("No answer in time")](UnitOfWork& work, qint64 id) {
            return OrderSteps(work, vault).take(OrderId(id), OrderStepName::giveBack, reason);
        });
}

void OrderActions::noteMissed(OrderId id, MissedCallReason reason)
{
    MissedCall call;
    call.order = id;
    call.calledAt = QDateTime::currentDateTime();
    call.reason = reason;
    auto taken = std::make_shared<TakenStep>();
    commit(
        &m_page, m_office, [call, taken](UnitOfWork& work) { *taken = MissedCallRepository().note(work, call); },
        [this, id, taken](const ChangeSet&) {
            Q_EMIT done(id);
            m_page.offerUndo(taken->told, [&office = m_office, back = taken->back] { commitNow(office, back); });
        });
}

void OrderActions::callBack(const QList<qint64>& organisations)
{
    CallBackDialog(m_office, *m_page.undoHistory(), organisations, m_page.window()).exec();
}

/// The newest round first.
std::optional<Evaluation> OrderActions::unanswered(const Order& order) const
{
    for (const Evaluation& one :
        EvaluationRepository().allFor(m_office.database().reader(), EvaluationSubject::Order, order.id.value())) {
        if (one.followUp == FollowUp::Open)
            return one;
    }
    return std::nullopt;
}

bool OrderActions::hasOpenFollowUp(const Order& order) const
{
    return unanswered(order).has_value();
}

void OrderActions::answerFollowUp(const Order& order)
{
    const auto evaluation = unanswered(order);
    if (!evaluation)
        return;
    const QString question = tr("%1: what was done about the evaluation “%2”?", "order, grade")
                                 .arg(order.number, gradeTitle(evaluation->grade));
    QStringList lines{question};
    if (!evaluation->words.isEmpty())
        lines << tr("“%1”").arg(evaluation->words);
    if (evaluation->followUpDue.isValid())
        lines << tr("To be answered by %1").arg(isoDate(evaluation->followUpDue));
    const auto answer = Dialogs::reason(m_page.window(), tr("Keep the answer"), lines.join(u'\n'));
    if (!answer)
        return;
    commit(
        &m_page, m_office,
        [id = evaluation->id, answer = *answer](
            UnitOfWork& work) { EvaluationRepository().answerFollowUp(work, id, answer); },
        [this, order, id = evaluation->id, answer = *answer](const ChangeSet&) {
            Q_EMIT done(order.id);
            m_page.offerUndo(tr("%1: the follow-up is answered").arg(order.number), [this, id, answer] {
                commitNow(m_office,
                    [id, answer](UnitOfWork& work) { EvaluationRepository().takeAnswerBack(work, id, answer); });
            });
        });
}

void OrderActions::intake()
{
    OrderDialog dialog(m_office, {}, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(dialog.savedId());
    m_steps.offerWithdrawal(dialog.savedId().value());
}

void OrderActions::intakeForStations(const QList<qint64>& organisations)
{
    OrderGroupDialog dialog(m_office, organisations, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(dialog.made().first());
    m_page.offerUndo(tr("%n orders for several stations were entered.", nullptr, int(dialog.made().size())),
        [&office = m_office, made = dialog.made()] {
            commitNow(
                office, [&vault = office.vault(), made](UnitOfWork& work) { OrderGroup(work, vault).takeBack(made); });
        });
}

void OrderActions::editNeedRules()
{
    NeedRulesDialog dialog(m_office, m_page.window());
    if (dialog.exec() != QDialog::Accepted || dialog.before().isEmpty())
        return;
    m_page.offerUndo(tr("The deadlines of %n needs were changed.", nullptr, int(dialog.before().size())),
        [&office = m_office, before = dialog.before()] {
            commitNow(office, [before](UnitOfWork& work) { (void)NeedRuleRepository().save(work, before); });
        });
}

void OrderActions::edit(const Order& order)
{
    OrderDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(order.id);
    const Vault& vault = m_office.vault();
    offerOldRecord<Order>(m_page, m_office, order.number, order,
        {[id = order.id, &vault](Connection& connection) { return OrderRepository(vault).require(connection, id); },
            [&vault](UnitOfWork& work, const Order& one) { OrderIntake(work, vault).correct(one); }});
}

void OrderActions::fillMenu(QMenu& menu, const Order& order)
{
    menu.setToolTipsVisible(true);
    if (hasOpenFollowUp(order))
        permit(menu.addAction(tr("Answer the bad evaluation…"), this,
                   [this, order] { attempt(m_page.window(), [&] { answerFollowUp(order); }); }),
            m_office, Acts::Evaluate);
    m_steps.fill(menu, {order.id.value()});
    if (order.state == OrderState::Accepted)
        permit(menu.addAction(tr("Who came, from when to when…"), this,
                   [this, order] { attempt(m_page.window(), [&] { reportService(order); }); }),
            m_office, Acts::HandleOrders);
    if (order.state == OrderState::ToEvaluate || order.state == OrderState::Closed)
        permit(menu.addAction(tr("Correct who came and when…"), this,
                   [this, order] { attempt(m_page.window(), [&] { correctService(order); }); }),
            m_office, Acts::HandleOrders);
    if (order.state == OrderState::ToDispatch) {
        permit(menu.addAction(tr("A team takes it from the list…"), this,
                   [this, order] { attempt(m_page.window(), [&] { claim(order); }); }),
            m_office, Acts::HandleOrders);
        permit(menu.addAction(tr("Dispatch to any team or person…"), this,
                   [this, order] { attempt(m_page.window(), [&] { dispatchToAnybody(order); }); }),
            m_office, Acts::HandleOrders);
    }
    permit(menu.addAction(
               tr("Attachments…"), this, [this, order] { attempt(m_page.window(), [&] { showFiles(order); }); }),
        m_office, Acts::OpenFiles);
    menu.addAction(
        tr("Print the story…"), this, [this, order] { attempt(m_page.window(), [&] { printStory(order); }); });
    if (hasReached(order.state, OrderState::Dispatched)) {
        menu.addSeparator();
        menu.addAction(tr("Print the dispatch slip…"), this,
            [this, order] { attempt(m_page.window(), [&] { printSlip(order); }); });
        menu.addAction(tr("Copy the slip as text"), this, [this, order] {
            attempt(m_page.window(), [&] {
                QGuiApplication::clipboard()->setText(
                    slipText(dispatchSlip(m_office.database().reader(), m_office.vault(), order)));
            });
        });
    }
}

void OrderActions::showFiles(const Order& order)
{
    showFilesDialog(
        m_page, m_office, {QStringLiteral("order"), order.id.value()}, tr("Attachments of %1").arg(order.number));
}

void OrderActions::printStory(const Order& order)
{
    Connection& connection = m_office.database().reader();
    printTable(m_page.window(),
        storyTable(order, DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need),
            OrderRepository(m_office.vault()).events(connection, order.id)));
}

void OrderActions::printSlip(const Order& order)
{
    PrintTable slip;
    slip.title = tr("Dispatch slip %1").arg(order.number);
    slip.columns = {{QString(), 1.4, Qt::AlignLeft}, {QString(), 5, Qt::AlignLeft}};
    const auto add = [&slip](const SlipLines& lines) {
        for (const auto& [label, value] : lines)
            slip.rows << QStringList{label, value};
    };
    add(dispatchSlip(m_office.database().reader(), m_office.vault(), order));
    slip.rows << QStringList{tr("To be returned"), QString()};
    add(returnSlip());
    printTable(m_page.window(), slip);
}
