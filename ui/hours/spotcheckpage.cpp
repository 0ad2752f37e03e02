#include "ui/hours/spotcheckpage.h"

#include "models/hours/hourrecords.h"
#include "models/hours/hoursfeature.h"
#include "models/organisation/organisationrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/hours/spotcheckdialog.h"
#include "ui/hours/spotcheckprint.h"

#include <QPushButton>
#include <QRandomGenerator>

namespace {

constexpr int usualSize = 30;

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("spot_checks");
    texts.title = SpotCheckPage::tr("Spot checks");
    texts.searchHint = SpotCheckPage::tr("Name, pinyin initials");
    texts.icon = Icon::Phone;
    texts.emptySentence = SpotCheckPage::tr(
        "No spot check yet. Draw some of the month's checked records at random, and call the people.");
    texts.createText = SpotCheckPage::tr("New spot check");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<SpotCheckState>::Step& step, const QString& reason)
{
    return SpotCheckRepository().take(work, SpotCheckId(id), step.to, reason);
}

} // namespace

SpotCheckPage::SpotCheckPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<SpotCheckRecords>(), Acts::SpotCheckHours,
        stateKind(
            QStringLiteral("spot_checks"), spotCheckStates(), &takeStepOf, std::optional(SpotCheckState::Cancelled)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("hour_matters"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(Icon::ListBulleted, tr("Sampled records"), [this](qint64 id) { showLines(SpotCheckId(id)); });
    addDetailButton(
        Icon::Printer, tr("Call-back sheet"),
        [this](qint64 id) { previewSpotCheckSheet(window(), this->office(), SpotCheckId(id)); }, Acts::ExportList);
    addUsualButtons();
}

qint64 SpotCheckPage::fillIn(const SpotCheck& check)
{
    SpotCheckDialog dialog(office(), check, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void SpotCheckPage::save(UnitOfWork& work, const SpotCheck& check) const
{
    SpotCheckRepository().update(work, check);
}

SpotCheck SpotCheckPage::stored(Connection& connection, qint64 id) const
{
    return SpotCheckRepository().require(connection, SpotCheckId(id));
}

SpotCheck SpotCheckPage::fresh()
{
    const Period month = Period::monthOf(QDate::currentDate()).previous();
    SpotCheck check;
    check.organisation = chosenOrganisation();
    if (!check.organisation.isValid()) {
        if (const auto root = OrganisationRepository().root(office().database().reader()))
            check.organisation = root->id;
    }
    check.from = month.from;
    check.to = month.lastDay();
    check.name = tr("Spot check %1").arg(monthKey(month.from));
    check.size = usualSize;
    check.seed = QRandomGenerator::global()->bounded(1, 999'999'999);
    return check;
}

void SpotCheckPage::showLines(SpotCheckId id)
{
    Q_EMIT navigationRequested({QStringLiteral("hour_matters"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("spot_check_lines")}},
            {QStringLiteral("check"), {QString::number(id.value())}}}});
}

DetailContent SpotCheckPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const SpotCheck check = record(id);
    const SpotOutcome outcome = SpotCheckRepository().outcome(connection, check.id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Phone;
    content.title = check.name;
    content.subtitle = tr("%1 to %2").arg(isoDate(check.from), isoDate(check.to));
    const RecordBadge badge = spotCheckBadge(spotCheckStates().code(check.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    const auto organisation = OrganisationRepository().find(connection, check.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    tab.rows.append({tr("Sample"), tr("%1 of %2 checked records").arg(outcome.drawn).arg(check.population)});
    tab.rows.append({tr("Seed"), QString::number(check.seed)});
    tab.rows.append({tr("True"), QString::number(outcome.real)});
    tab.rows.append({tr("Untrue"), QString::number(outcome.untrue)});
    tab.rows.append({tr("Not reached"), QString::number(outcome.unreached)});
    tab.rows.append({tr("To ask"), QString::number(outcome.open())});
    tab.rows.append({tr("Share of true records"), outcome.shareText(), {}, 0, true});
    tab.rows.append({tr("How sure"),
        tr("95% interval by Wilson, of those who answered; the sample is drawn from a finite number of records, so "
           "that the interval is rather too wide.")});
    if (!check.notes.isEmpty())
        tab.rows.append({tr("Notes"), check.notes});
    if (!check.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), check.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
