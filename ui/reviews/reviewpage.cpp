#include "ui/reviews/reviewpage.h"

#include "models/common/shownmoment.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/reviewreport.h"
#include "models/reviews/reviewrecords.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewsfeature.h"
#include "models/reviews/reviewstanding.h"
#include "models/reviews/reviewsteps.h"
#include "ui/common/detailpanel.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"
#include "ui/reviews/reviewdialog.h"
#include "ui/reviews/reviewrounddialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("reviews");
    texts.title = ReviewPage::tr("Project reviews");
    texts.searchHint = ReviewPage::tr("Round, judge, pinyin initials");
    texts.icon = Icon::ClipboardCheck;
    texts.emptySentence
        = ReviewPage::tr("No review yet. Begin a round, put the screened projects into it, and enter what the judges "
                         "gave.");
    texts.createText = ReviewPage::tr("New review round");
    return texts;
}

DetailTab rankingTab(const ReviewStanding& standing)
{
    constexpr double hundredths = 100;
    DetailTab tab;
    tab.title = ReviewPage::tr("Ranking");
    for (const qsizetype row : standing.ranked()) {
        const ReviewedProject& one = standing.projects.at(row);
        const QString score
            = one.hundredths ? QString::number(*one.hundredths / hundredths, 'f', 2) : ReviewPage::tr("no score yet");
        const QString place
            = one.place > 0 ? ReviewPage::tr("%1. %2", "rank, project").arg(one.place).arg(one.name) : one.name;
        tab.rows.append({place, one.isChosen ? ReviewPage::tr("%1 · chosen").arg(score) : score, {}, 0, one.isChosen,
            PageAddress{QStringLiteral("projects"), one.candidate.project.value()}});
    }
    return tab;
}

} // namespace

ReviewPage::ReviewPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<ReviewRoundRecords>(), Acts::EditProjects,
        stateKind(
            QStringLiteral("review_rounds"), reviewStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<ReviewState>::Step& step, const QString& reason) {
                return takeReviewStep(work, ReviewRoundId(id), step, reason);
            },
            std::optional(ReviewState::Cancelled)),
        Create | Export | Print, parent)
    , m_reports(new ReportActions(office, *this))
{
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(Icon::ClipboardText, tr("Scoring"), [this](qint64 id) { score(ReviewRoundId(id)); });
    addDetailButton(
        Icon::Printer, tr("Print the ranking"), [this](qint64 id) { printRanking(ReviewRoundId(id)); },
        Acts::ExportList);
    addUsualButtons();
}

ReviewRound ReviewPage::stored(Connection& connection, qint64 id) const
{
    return ReviewRoundRepository().require(connection, ReviewRoundId(id));
}

ReviewRound ReviewPage::fresh()
{
    ReviewRound round;
    round.organisation = chosenOrganisation();
    if (!round.organisation.isValid()) // the account's own, unless it answers for the whole office
        round.organisation = OrganisationId(office().account().organisation);
    if (!round.organisation.isValid())
        round.organisation = OrganisationRepository().root(office().database().reader()).value_or(Organisation()).id;
    round.heldOn = QDate::currentDate();
    round.criteria = tr("Fit to the need 30\nPlan and steps 25\nTeam 15\nBudget 15\nCan be repeated elsewhere 15");
    return round;
}

qint64 ReviewPage::fillIn(const ReviewRound& round)
{
    ReviewRoundDialog dialog(office(), round, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void ReviewPage::save(UnitOfWork& work, const ReviewRound& round) const
{
    ReviewRoundRepository().update(work, round);
}

DetailContent ReviewPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const ReviewStanding standing = reviewStanding(connection, ReviewRoundId(id));
    const ReviewRound& round = standing.round;
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::ClipboardCheck;
    content.title = round.name;
    content.subtitle = isoDate(round.heldOn);
    const RecordBadge badge = reviewBadge(reviewStates().code(round.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    const auto organisation = OrganisationRepository().find(connection, round.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    tab.rows.append({tr("Projects"), QString::number(standing.projects.size())});
    tab.rows.append({tr("Judges"), standing.judges.join(tr(", "))});
    tab.rows.append({tr("Sheets"),
        QStringLiteral("%1/%2").arg(standing.sheetsWanted() - standing.sheetsMissing()).arg(standing.sheetsWanted()),
        {}, 0, true});
    tab.rows.append({tr("Criteria"), round.criteria});
    if (round.dropsExtremes)
        tab.rows.append({tr("Extremes"), tr("One highest and one lowest score do not count")});
    if (round.leastTenths)
        tab.rows.append({tr("Least score"), QString::number(*round.leastTenths / 10.0, 'f', 1)});
    if (round.places > 0)
        tab.rows.append({tr("Places"), QString::number(round.places)});
    tab.rows.append({tr("Projects not chosen"), restTitle(round.rest)});
    if (!round.notes.isEmpty())
        tab.rows.append({tr("Notes"), round.notes});
    if (!round.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), round.stateReason});
    content.tabs << tab << rankingTab(standing) << stateHistory(connection, states().kind(), id);
    return content;
}

void ReviewPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const ReviewRoundId id(ids.first());
        addRowAction(menu, Icon::ClipboardText, tr("Enter marks…"), [this, id] { score(id); });
        addRowAction(
            menu, Icon::Printer, tr("Print the ranking…"), [this, id] { printRanking(id); }, Acts::ExportList);
        addRowAction(
            menu, Icon::FileDocument, tr("Print blank sheets…"), [this, id] { printSheets(id, true); },
            Acts::ExportList);
        addRowAction(
            menu, Icon::FileDocument, tr("Print the sheets…"), [this, id] { printSheets(id, false); },
            Acts::ExportList);
        addRowAction(
            menu, Icon::FileExcel, tr("Save the sheets to Excel…"), [this, id] { saveSheets(id, false); },
            Acts::ExportList);
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void ReviewPage::score(ReviewRoundId id)
{
    ReviewDialog dialog(office(), id, *undoHistory(), window());
    connect(&dialog, &ReviewDialog::printRankingRequested, this, [this, id] { printRanking(id); });
    connect(&dialog, &ReviewDialog::printSheetsRequested, this, [this, id](bool blank) { printSheets(id, blank); });
    connect(&dialog, &ReviewDialog::saveSheetsRequested, this, [this, id](bool blank) { saveSheets(id, blank); });
    dialog.exec();
    refreshDetails();
}

QString ReviewPage::signedIn() const
{
    return office().account().name;
}

void ReviewPage::printRanking(ReviewRoundId id)
{
    m_reports->print(
        [id, who = signedIn()](Connection& connection) { return reviewRanking(reviewStanding(connection, id), who); });
}

void ReviewPage::printSheets(ReviewRoundId id, bool blank)
{
    m_reports->print([id, blank, who = signedIn()](
                         Connection& connection) { return reviewSheets(reviewStanding(connection, id), blank, who); });
}

void ReviewPage::saveSheets(ReviewRoundId id, bool blank)
{
    m_reports->save(
        tr("Judges' sheets %1").arg(record(id.value()).name),
        [id, blank, who = signedIn()](Connection& connection) {
            const ReviewStanding standing = reviewStanding(connection, id);
            Report report = reviewSheets(standing, blank, who);
            if (!blank)
                report.sections << reviewRanking(standing, who).sections;
            return report;
        },
        ReportFormat::Excel);
}

QList<PageEntry> reviewsPages(const Desk& desk)
{
    return {pageEntry<ReviewPage>(desk, PageGroup::Service, texts())};
}
