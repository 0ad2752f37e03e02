#include "ui/records/statesteps.h"

#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/records/statechangerepository.h"
#include "models/security/auditwords.h"
#include "models/security/permissions.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/permit.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(StateSteps)
};

constexpr qsizetype savedAtOnce = 50; ///< more go by commitMany, with progress

const StateKind::Step* byName(const QList<StateKind::Step>& steps, const QString& name)
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [&name](const StateKind::Step& step) { return step.name == name; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace

QString StateSteps::stateOf(qint64 id) const
{
    return StateChangeRepository().state(m_office.database().reader(), m_kind.table, id);
}

QString StateSteps::nameOf(const QList<qint64>& ids) const
{
    if (ids.size() > 1)
        return StateText::tr("%n records", nullptr, int(ids.size()));
    const AuditWords words(m_office.features());
    const QString name = words.recordName(m_office.database().reader(), m_kind.table, ids.value(0));
    return name.isEmpty() ? words.recordTitle(m_kind.table, ids.value(0)) : StateText::tr("“%1”").arg(name);
}

/// What the change of the state amounts to, and what the step needs besides.
QList<Act> StateSteps::actsOf(const Step& step) const
{
    const Change change{m_kind.table, 0, Change::Kind::Updated, {}, {{QStringLiteral("state"), step.to}}};
    QList<Act> acts{m_office.features().kind(m_kind.table).acts.of(change).value_or(Acts::ViewRecords)};
    if (step.act)
        acts << *step.act;
    return acts;
}

bool StateSteps::may(const Step& step) const
{
    const QList<Act> acts = actsOf(step);
    return std::all_of(acts.begin(), acts.end(), [this](const Act& act) { return m_office.may(act); });
}

QHash<qint64, QString> StateSteps::statesOf(const QList<qint64>& ids) const
{
    return StateChangeRepository().states(m_office.database().reader(), m_kind.table, ids);
}

QList<StateKind::Step> StateSteps::stepsOf(const QList<qint64>& ids) const
{
    const QHash<qint64, QString> states = statesOf(ids);
    QStringList present;
    for (const qint64 id : ids) {
        if (states.contains(id) && !present.contains(states.value(id)))
            present << states.value(id);
    }
    QList<Step> all;
    for (const QString& state : std::as_const(present)) {
        for (const Step& step : m_kind.steps(state)) {
            const auto same
                = std::find_if(all.begin(), all.end(), [&step](const Step& other) { return other.name == step.name; });
            if (same == all.end())
                all << step;
            else if (step.needsReason) // from one of the states it does
                *same = step;
        }
    }
    return all;
}

QList<qint64> StateSteps::allowing(const QList<qint64>& ids, const QString& name) const
{
    const QHash<qint64, QString> states = statesOf(ids);
    QList<qint64> allowing;
    for (const qint64 id : ids) {
        if (states.contains(id) && byName(m_kind.steps(states.value(id)), name))
            allowing << id;
    }
    return allowing;
}

/// A step that only some of them allow says for how many it is.
void StateSteps::fill(QMenu& menu, const QList<qint64>& ids)
{
    menu.setToolTipsVisible(true); // why an entry is disabled
    const QList<Step> steps = stepsOf(ids);
    for (const Step& step : steps) {
        const QList<qint64> some = allowing(ids, step.name);
        const QString title = some.size() == ids.size()
            ? step.title
            : StateText::tr("%1 (%2 of %3)", "an act, for some of the records")
                  .arg(step.title)
                  .arg(some.size())
                  .arg(ids.size());
        QAction* action
            = menu.addAction(title, &m_page, [this, some, name = step.name, staying = ids.size() - some.size()] {
                  attempt(m_page.window(), [&] { askAndTake(some, required(some, name), staying); });
              });
        action->setObjectName(step.name);
        for (const Act& act : actsOf(step))
            permit(action, m_office, act);
    }
    if (steps.isEmpty())
        menu.addAction(ids.size() > 1 ? StateText::tr("Their states are final") : StateText::tr("This state is final"))
            ->setEnabled(false);
}

QPushButton* StateSteps::makeMenuButton(QPushButton* button, std::function<QList<qint64>()> ids)
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, &m_page, [this, menu, ids = std::move(ids)] {
        menu->clear();
        attempt(m_page.window(), [&] {
            if (const QList<qint64> chosen = ids(); !chosen.isEmpty())
                fill(*menu, chosen);
        });
    });
    return button;
}

void StateSteps::showNext(QPushButton& button, qint64 id)
{
    const QList<Step> steps = stepsOf({id});
    const bool isThere = !steps.isEmpty() && may(steps.first());
    button.setVisible(isThere);
    if (isThere)
        button.setText(steps.first().title);
}

void StateSteps::enable(QPushButton& button, qint64 id, const QString& name) const
{
    const QList<Step> all = m_kind.allSteps();
    const Step* step = byName(all, name);
    if (!step || !may(*step))
        return; // permit() says so
    const bool isAllowed = !allowing({id}, name).isEmpty();
    button.setEnabled(isAllowed);
    button.setToolTip(
        isAllowed ? QString() : StateText::tr("Not possible while the state is “%1”.").arg(m_kind.title(stateOf(id))));
}

void StateSteps::takeNext(qint64 id)
{
    const QList<Step> steps = stepsOf({id});
    if (!steps.isEmpty())
        take({id}, steps.first().name);
}

StateKind::Step StateSteps::required(const QList<qint64>& ids, const QString& name) const
{
    const QList<Step> all = m_kind.allSteps();
    const Step* known = byName(all, name);
    const Step wanted = known ? *known : Step{name, name, name};
    for (const Act& act : actsOf(wanted)) { // before anything is asked
        if (!m_office.may(act))
            throw RefusedError(refusalSentence(m_office.account().role, act), act);
    }
    if (known && allowing(ids, name).size() == ids.size()) {
        const QList<Step> begun = stepsOf(ids);
        return *byName(begun, name);
    }
    const QString state = stateOf(ids.value(0));
    QStringList titles;
    for (const Step& each : m_kind.steps(state)) {
        if (!titles.contains(m_kind.title(each.to)))
            titles << m_kind.title(each.to);
    }
    refuseTransition(m_kind.title(state), m_kind.title(wanted.to), titles);
}

void StateSteps::take(const QList<qint64>& ids, const QString& name)
{
    askAndTake(ids, required(ids, name), 0);
}

void StateSteps::take(const QList<qint64>& ids, const QString& name, const Work& work)
{
    save(ids, required(ids, name), work);
}

void StateSteps::askAndTake(const QList<qint64>& ids, const Step& step, qsizetype staying)
{
    if (const auto ask = m_asks.constFind(step.name); ask != m_asks.constEnd()) {
        if (const auto work = (*ask)(ids, staying))
            save(ids, step, *work);
        return;
    }
    const auto reason = reasonFor(ids, step);
    if (!reason)
        return;
    save(ids, step, [take = m_kind.take, step, reason = *reason](UnitOfWork& work, qint64 id) {
        return take(work, id, step, reason);
    });
}

/// Nothing when the clerk thinks again; "" where no reason is needed.
std::optional<QString> StateSteps::reasonFor(const QList<qint64>& ids, const Step& step) const
{
    const QString last = finality(ids, step);
    if (!step.needsReason) {
        const QString question
            = StateText::tr("%1: %2", "records, their new state").arg(nameOf(ids), m_kind.title(step.to));
        const bool isAgreed = last.isEmpty() || Dialogs::confirm(m_page.window(), question + u'\n' + last, step.title);
        return isAgreed ? std::optional(QString()) : std::nullopt;
    }
    const QString question = step.question.isEmpty()
        ? StateText::tr("Why? The reason is kept with %1.").arg(nameOf(ids))
        : StateText::tr("%1: %2", "records, a question").arg(nameOf(ids), step.question);
    return Dialogs::reason(m_page.window(), step.title, last.isEmpty() ? question : question + u'\n' + last);
}

/// What is to be said before the step of how far it can be taken back; "" when all of it can.
QString StateSteps::finality(const QList<qint64>& ids, const Step& step) const
{
    qsizetype staying = 0;
    for (const QString& state : statesOf(ids))
        staying += m_kind.canReturn(step.to, state) ? 0 : 1;
    if (staying == 0)
        return {};
    return staying == ids.size() ? StateText::tr("This cannot be undone.")
                                 : StateText::tr("%n of them cannot go back.", nullptr, int(staying));
}

void StateSteps::save(const QList<qint64>& ids, const Step& step, const Work& work)
{
    const auto taken = std::make_shared<QHash<qint64, TakenStep>>();
    commitMany(
        &m_page, m_office, ids.size(),
        [ids, work, taken](UnitOfWork& unit) {
            for (const qint64 id : ids)
                taken->insert(id, work(unit, id));
        },
        [this, taken, step](const ChangeSet&) { offerWayBack(*taken, step); });
}

void StateSteps::offerWayBack(const QHash<qint64, TakenStep>& taken, const Step& step)
{
    QString sentence
        = StateText::tr("%1: %2", "records, their new state").arg(nameOf(taken.keys()), m_kind.title(step.to));
    QList<std::function<void(UnitOfWork&)>> back;
    for (const TakenStep& one : taken) {
        if (one.back)
            back << one.back;
        if (taken.size() == 1 && !one.told.isEmpty())
            sentence = one.told;
    }
    if (back.isEmpty())
        return m_page.offerUndo(StateText::tr("%1. This cannot be undone.").arg(sentence), nullptr);
    if (back.size() < taken.size())
        sentence
            = StateText::tr("%1. %n of them cannot go back.", nullptr, int(taken.size() - back.size())).arg(sentence);
    m_page.offerUndo(sentence, [this, back, act = actsOf(step).first()] {
        const auto work = [back, act](UnitOfWork& unit) {
            unit.require(act); // who may take a step may take it back
            for (const auto& one : back)
                one(unit);
        };
        if (back.size() > savedAtOnce)
            commitMany(&m_page, m_office, back.size(), work);
        else
            commitNow(m_office, work); // what stands in its way is told before “Undone”
    });
}

void StateSteps::offerWithdrawal(qint64 id)
{
    const QString sentence = StateText::tr("%1 was entered.").arg(nameOf({id}));
    const QList<Step> steps = stepsOf({id});
    const auto found
        = std::find_if(steps.begin(), steps.end(), [this](const Step& step) { return step.to == m_kind.withdrawn; });
    if (found == steps.end() || !may(*found))
        return m_page.offerUndo(sentence, nullptr);
    m_page.offerUndo(sentence, [this, id, step = *found] {
        commitNow(m_office, [take = m_kind.take, id, step](UnitOfWork& work) {
            (void)take(work, id, step, StateText::tr("Entered by mistake"));
        });
    });
}

DetailTab stateHistory(Connection& connection, const StateKind& kind, qint64 id)
{
    DetailTab tab;
    tab.title = StateText::tr("History");
    tab.emptyText = StateText::tr("The state has not changed since it was entered.");
    for (const StateChange& change : StateChangeRepository().of(connection, kind.table, id)) {
        const QString step = StateText::tr("%1 → %2").arg(kind.title(change.from), kind.title(change.to));
        DetailEvent event;
        event.when = shownMoment(change.changedAt);
        event.text = change.reason.isEmpty() ? step : StateText::tr("%1: %2").arg(step, change.reason);
        event.by = change.account;
        event.tone = Tone::Information;
        tab.events.prepend(event);
    }
    return tab;
}
