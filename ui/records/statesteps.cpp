#include "ui/records/statesteps.h"

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

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(StateSteps)
};

bool leadsTo(const QList<StateKind::Step>& steps, const QString& to)
{
    return std::any_of(steps.begin(), steps.end(), [&to](const StateKind::Step& step) { return step.to == to; });
}

} // namespace

QString StateSteps::stateOf(qint64 id) const
{
    return StateChangeRepository().states(m_office.database().reader(), m_kind.table, {id}).value(id);
}

QString StateSteps::nameOf(const QList<qint64>& ids) const
{
    if (ids.size() > 1)
        return StateText::tr("%n records", nullptr, int(ids.size()));
    const AuditWords words(m_office.features());
    const QString name = words.recordName(m_office.database().reader(), m_kind.table, ids.value(0));
    return name.isEmpty() ? words.recordTitle(m_kind.table, ids.value(0)) : StateText::tr("“%1”").arg(name);
}

Act StateSteps::actInto(const QString& to) const
{
    const Change change{m_kind.table, 0, Change::Kind::Updated, {}, {{QStringLiteral("state"), to}}};
    return m_office.features().kind(m_kind.table).acts.of(change).value_or(Acts::ViewRecords);
}

QList<StateKind::Step> StateSteps::stepsOf(const QList<qint64>& ids) const
{
    const auto states = StateChangeRepository().states(m_office.database().reader(), m_kind.table, ids);
    const QSet<QString> present(states.begin(), states.end());
    if (present.isEmpty())
        return {};
    QList<StateKind::Step> common = m_kind.steps(*present.begin());
    for (const QString& state : present) {
        const QList<StateKind::Step> own = m_kind.steps(state);
        common.removeIf([&own](const StateKind::Step& step) { return !leadsTo(own, step.to); });
    }
    return common;
}

void StateSteps::fill(QMenu& menu, const QList<qint64>& ids)
{
    const QList<StateKind::Step> steps = stepsOf(ids);
    for (const StateKind::Step& step : steps) {
        QAction* action = menu.addAction(
            step.title, &m_page, [this, ids, to = step.to] { attempt(m_page.window(), [&] { take(ids, to); }); });
        action->setObjectName(step.to);
        permit(action, m_office, actInto(step.to));
    }
    if (steps.isEmpty())
        menu.addAction(ids.size() > 1 ? StateText::tr("No change of state fits all of them")
                                      : StateText::tr("This state is final"))
            ->setEnabled(false);
}

QPushButton* StateSteps::makeMenuButton(QPushButton* button, std::function<QList<qint64>()> ids)
{
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
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
    const QList<StateKind::Step> steps = stepsOf({id});
    const bool isThere = !steps.isEmpty() && m_office.may(actInto(steps.first().to));
    button.setVisible(isThere);
    if (isThere)
        button.setText(steps.first().title);
}

void StateSteps::takeNext(qint64 id)
{
    const QList<StateKind::Step> steps = stepsOf({id});
    if (!steps.isEmpty())
        take({id}, steps.first().to);
}

void StateSteps::take(const QList<qint64>& ids, const QString& to)
{
    const Act act = actInto(to);
    if (!m_office.may(act)) // before anything is asked
        throw RefusedError(refusalSentence(m_office.account().role, act), act);
    const QList<StateKind::Step> possible = stepsOf(ids);
    const auto found
        = std::find_if(possible.begin(), possible.end(), [&to](const StateKind::Step& each) { return each.to == to; });
    if (found == possible.end()) {
        QStringList titles;
        for (const StateKind::Step& each : possible)
            titles << m_kind.title(each.to);
        refuseTransition(m_kind.title(stateOf(ids.value(0))), m_kind.title(to), titles);
    }
    const StateKind::Step step = *found;
    if (m_asks.contains(to)) {
        if (const auto work = m_asks.value(to)(ids))
            save(ids, step, *work);
        return;
    }
    QString reason;
    if (step.needsReason) {
        const auto given = Dialogs::reason(
            m_page.window(), step.title, StateText::tr("Why? The reason is kept with %1.").arg(nameOf(ids)));
        if (!given)
            return;
        reason = *given;
    }
    save(
        ids, step, [change = m_kind.change, to, reason](UnitOfWork& work, qint64 id) { change(work, id, to, reason); });
}

/// The states before are read where they are changed: what the list showed may be older.
void StateSteps::save(const QList<qint64>& ids, const StateKind::Step& step, Work work)
{
    const auto former = std::make_shared<QHash<qint64, QString>>();
    commitMany(
        &m_page, m_office, ids.size(),
        [ids, work, former, table = m_kind.table](UnitOfWork& unit) {
            *former = StateChangeRepository().states(unit.connection(), table, ids);
            for (const qint64 id : ids)
                work(unit, id);
        },
        [this, former, step](const ChangeSet&) { offerWayBack(*former, step); });
}

void StateSteps::offerWayBack(const QHash<qint64, QString>& former, const StateKind::Step& step)
{
    const QString sentence
        = StateText::tr("%1: %2", "records, their new state").arg(nameOf(former.keys()), m_kind.title(step.to));
    const QList<StateKind::Step> back = m_kind.steps(step.to);
    QHash<qint64, QString> returning = former;
    returning.removeIf([&back](const auto& entry) { return !leadsTo(back, entry.value()); });
    if (returning.isEmpty())
        return m_page.offerUndo(StateText::tr("%1. This cannot be undone.").arg(sentence), nullptr);
    const auto undo = [this, returning] {
        commitMany(&m_page, m_office, returning.size(), [change = m_kind.change, returning](UnitOfWork& work) {
            for (auto entry = returning.begin(); entry != returning.end(); ++entry)
                change(work, entry.key(), entry.value(), StateText::tr("Undone"));
        });
    };
    const qsizetype staying = former.size() - returning.size();
    m_page.offerUndo(
        staying == 0 ? sentence : StateText::tr("%1. %n of them cannot go back.", nullptr, int(staying)).arg(sentence),
        undo);
}

void StateSteps::offerWithdrawal(qint64 id)
{
    const QString sentence = StateText::tr("%1 was entered.").arg(nameOf({id}));
    if (m_kind.withdrawn.isEmpty() || !leadsTo(m_kind.steps(stateOf(id)), m_kind.withdrawn)
        || !m_office.may(actInto(m_kind.withdrawn)))
        return m_page.offerUndo(sentence, nullptr);
    m_page.offerUndo(sentence, [this, id] {
        commit(&m_page, m_office, [kind = m_kind, id](UnitOfWork& work) {
            kind.change(work, id, kind.withdrawn, StateText::tr("Entered by mistake"));
        });
    });
}

void offerOldRecord(Page& page, Office& office, const QString& record, std::function<void(UnitOfWork&)> saveOld)
{
    page.offerUndo(StateText::tr("“%1” was saved.").arg(record),
        [&page, &office, saveOld = std::move(saveOld)] { commit(&page, office, saveOld); });
}

DetailTab stateHistory(Connection& connection, const StateKind& kind, qint64 id)
{
    DetailTab tab;
    tab.title = StateText::tr("History");
    tab.emptyText = StateText::tr("The state has not changed since it was entered.");
    for (const StateChange& change : StateChangeRepository().of(connection, kind.table, id)) {
        const QString step = StateText::tr("%1 → %2").arg(kind.title(change.from), kind.title(change.to));
        DetailEvent event;
        event.when = change.changedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        event.text = change.reason.isEmpty() ? step : StateText::tr("%1: %2").arg(step, change.reason);
        event.by = change.account;
        event.tone = Tone::Information;
        tab.events.prepend(event);
    }
    return tab;
}
