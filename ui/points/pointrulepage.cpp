#include "ui/points/pointrulepage.h"

#include "models/points/pointearning.h"
#include "models/points/pointrecords.h"
#include "models/points/pointscope.h"
#include "models/points/pointsfeature.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/points/pointpapers.h"
#include "ui/points/pointruledialog.h"
#include "ui/points/spandialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("point_rules");
    texts.title = PointRulePage::tr("Rules of points");
    texts.icon = Icon::Settings;
    texts.emptySentence = PointRulePage::tr("No rule yet. Say what earns points, and from which day on.");
    texts.createText = PointRulePage::tr("New version");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<PointRuleState>::Step& step, const QString& reason)
{
    return takePointRuleStep(work, PointRuleId(id), step.to, reason);
}

} // namespace

PointRulePage::PointRulePage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<PointRuleRecords>(), Acts::SetPointRules,
        stateKind(
            QStringLiteral("point_rules"), pointRuleStates(), &takeStepOf, std::optional(PointRuleState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("points"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(Icon::ChartBar, tr("Try it out…"), [this](qint64 id) { tryOut(PointRuleId(id)); });
    addUsualButtons();
}

qint64 PointRulePage::fillIn(const PointRule& rule)
{
    PointRuleDialog dialog(office(), rule, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void PointRulePage::save(UnitOfWork& work, const PointRule& rule) const
{
    PointRuleRepository().update(work, rule);
}

PointRule PointRulePage::stored(Connection& connection, qint64 id) const
{
    return PointRuleRepository().require(connection, PointRuleId(id));
}

/// A new version begins with what holds today, from the first day of the next month on.
PointRule PointRulePage::fresh()
{
    const QDate today = QDate::currentDate();
    PointRule rule = PointRuleRepository().on(office().database().reader(), today).value_or(PointRule());
    rule.id = {};
    rule.validFrom = QDate(today.year(), today.month(), 1).addMonths(1);
    rule.name = tr("Rules from %1").arg(isoDate(rule.validFrom));
    rule.state = PointRuleState::Draft;
    rule.stateReason.clear();
    return rule;
}

DetailContent PointRulePage::detailOf(qint64 id)
{
    const PointRule rule = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Settings;
    content.title = rule.name;
    content.subtitle = tr("from %1").arg(isoDate(rule.validFrom));
    const RecordBadge badge = pointRuleBadge(pointRuleStates().code(rule.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(rule) << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

DetailTab PointRulePage::overview(const PointRule& rule) const
{
    DetailTab tab;
    tab.title = tr("Overview");
    const auto number = [&](const QString& label, int value) {
        if (value > 0)
            tab.rows.append({label, QString::number(value)});
    };
    number(tr("Points an hour"), rule.perHour);
    const auto lines = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            tab.rows.append({label, text.split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(" · "))});
    };
    lines(tr("Other fields"), rule.fieldRates);
    number(tr("More from 18:00 to 6:00"), rule.eveningExtra);
    number(tr("More at the weekend"), rule.weekendExtra);
    number(tr("Most a day"), rule.dayCap);
    number(tr("Most a month"), rule.monthCap);
    number(tr("Order “very satisfied”"), rule.bestBonus);
    number(tr("Order “satisfied”"), rule.goodBonus);
    lines(tr("Honors"), rule.honorPoints);
    number(tr("An hour of training"), rule.trainingPerHour);
    tab.rows.append(
        {tr("Lapse"), rule.expiryMonths > 0 ? tr("after %n month(s)", nullptr, rule.expiryMonths) : tr("never")});
    number(tr("Exchanges are kept for days"), rule.freezeDays);
    tab.rows.append({tr("Gifts"), rule.allowsGifts ? tr("allowed") : tr("not allowed")});
    if (rule.pointValue.fen() > 0)
        tab.rows.append({tr("Worth of a point"), rule.pointValue.text()});
    if (rule.reserve.fen() > 0)
        tab.rows.append({tr("Money set aside"), rule.reserve.text()});
    if (!rule.notes.isEmpty())
        tab.rows.append({tr("Notes"), rule.notes});
    if (!rule.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), rule.stateReason});
    return tab;
}

void PointRulePage::tryOut(PointRuleId id)
{
    requireWholeOffice(office().scope());
    const PointRule rule = record(id.value());
    const int lastYear = QDate::currentDate().year() - 1;
    SpanDialog span(tr("Try out “%1”").arg(rule.name), QDate(lastYear, 1, 1), QDate(lastYear, 12, 31), window());
    span.addNote(tr("Nothing is booked: the result says what this rule alone would have paid."));
    if (span.exec() != QDialog::Accepted)
        return;
    TaskDialog dialog(tr("Trying out “%1”").arg(rule.name), window());
    EarningSums sums;
    EarningQuestion question{{rule}, span.firstDay(), span.lastDay(), false};
    question.rules.first().validFrom = QDate(1900, 1, 1); // as if it had held then
    if (!dialog.run([&](TaskContext& task) { sums = earningSums(office().database().reader(), question, task); }))
        return;
    printTable(window(), trialPaper(office().database().reader(), rule, span.firstDay(), span.lastDay(), sums));
}
