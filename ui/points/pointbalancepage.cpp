#include "ui/points/pointbalancepage.h"

#include "models/office/office.h"
#include "models/points/exchange.h"
#include "models/points/household.h"
#include "models/points/pointbook.h"
#include "models/points/pointrecords.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "models/points/pointsfeature.h"
#include "models/reports/reportcatalog.h"
#include "models/service/servicepersonrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/points/pointentrydialog.h"
#include "ui/points/pointpapers.h"
#include "ui/printing/printpreview.h"
#include "ui/reports/reportactions.h"

#include <QLocale>
#include <QPushButton>

namespace {

constexpr qsizetype mostEntries = 60; ///< shown of a person

RecordPageTexts balanceTexts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("point_balances");
    texts.title = PointBalancePage::tr("Accounts of points");
    texts.searchHint = PointBalancePage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Coin;
    texts.emptySentence
        = PointBalancePage::tr("Nobody has points yet. Book what was served so far under “Bookings”, or "
                               "enter opening balances.");
    texts.createText = PointBalancePage::tr("Enter points by hand");
    texts.importKind = QStringLiteral("opening_points");
    return texts;
}

RecordPageTexts entryTexts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("point_entries");
    texts.title = PointEntryPage::tr("Ledger of points");
    texts.searchHint = PointEntryPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::ViewList;
    texts.emptySentence = PointEntryPage::tr("No entry yet. Points are booked under “Bookings” or entered by hand.");
    texts.createText = PointEntryPage::tr("Enter points by hand");
    return texts;
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

QString signedPoints(qint64 points)
{
    return points > 0 ? u'+' + shown(points) : shown(points);
}

} // namespace

PointBalancePage::PointBalancePage(Office& office, QWidget* parent)
    : RecordPage(balanceTexts(), office, std::make_shared<PointBalanceRecords>(), All, parent)
    , m_reports(new ReportActions(office, *this))
{
    setHelpTopic(QStringLiteral("points"));
    addDetailButton(
        Icon::FileDocument, tr("Statement"), [this](qint64 id) { showStatement(VolunteerId(id)); }, Acts::ExportList);
    addDetailButton(
        Icon::Plus, tr("Enter points…"), [this](qint64 id) { enterPoints(VolunteerId(id)); }, Acts::GrantPoints);
    addDetailButton(
        Icon::ArrowRight, tr("Give…"), [this](qint64 id) { give(VolunteerId(id)); }, Acts::GrantPoints);
    permitButtons(Acts::GrantPoints);
}

void PointBalancePage::enterPoints(VolunteerId volunteer)
{
    PointEntryDialog dialog(office(), volunteer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(tr("The points were entered."), [this, back = dialog.step().back] {
        commitNow(office(), back);
        refreshDetails();
    });
}

void PointBalancePage::give(VolunteerId volunteer)
{
    GiftDialog dialog(office(), volunteer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(tr("The points were given."), [this, back = dialog.step().back] {
        commitNow(office(), back);
        refreshDetails();
    });
}

void PointBalancePage::showStatement(VolunteerId volunteer)
{
    PrintPreview preview(tableDocument(statementPaper(office().database().reader(), volunteer)), window());
    auto* workbook = new QPushButton(icon(Icon::FileExcel), tr("Excel…"), &preview);
    connect(workbook, &QPushButton::clicked, this, [this, volunteer] {
        ReportRequest request{QStringLiteral("points_statement"), Period::all(), {}, office().account().name};
        request.volunteer = volunteer;
        m_reports->save(request, ReportFormat::Excel);
    });
    preview.addTool(workbook);
    preview.exec();
}

RecordPage::Figures PointBalancePage::figures()
{
    return [](Connection& connection) {
        return tr("%1 points in circulation").arg(shown(PointBook::inCirculation(connection)));
    };
}

DetailContent PointBalancePage::detailOf(qint64 id)
{
    const VolunteerId volunteer(id);
    const auto person = ServicePersonRepository().find(office().database().reader(), volunteer);
    const PointBalance balance = PointBook::balanceOf(office().database().reader(), volunteer);
    DetailContent content;
    content.icon = Icon::Coin;
    content.title = person ? person->name : QString();
    content.subtitle = tr("%1 points").arg(shown(balance.balance));
    if (balance.balance < 0)
        content.badges.append({tr("Below zero"), Tone::Attention});
    content.tabs << overview(volunteer) << entries(volunteer) << exchanges(volunteer);
    return content;
}

DetailTab PointBalancePage::overview(VolunteerId volunteer) const
{
    Connection& connection = office().database().reader();
    const PointBalance balance = PointBook::balanceOf(connection, volunteer);
    DetailTab tab;
    tab.title = tr("Overview");
    if (const auto person = ServicePersonRepository().find(connection, volunteer))
        tab.rows.append({tr("Volunteer"), QStringLiteral("%1 %2").arg(person->name, person->number), {}, 0, false,
            PageAddress{QStringLiteral("volunteers"), volunteer.value()}});
    tab.rows.append({tr("Balance"), shown(balance.balance), {}, 0, true});
    tab.rows.append({tr("Frozen"), shown(balance.frozen)});
    tab.rows.append({tr("Can be used"), shown(balance.available())});
    tab.rows.append({tr("Earned in all"), shown(balance.earned)});
    tab.rows.append({tr("Exchanged in all"), shown(balance.spent)});
    const auto lots = lotsOf(PointEntryRepository().ofVolunteer(connection, volunteer), balance.frozen);
    for (const PointLot& lot : lots) {
        if (lot.rest > 0 && lot.entry.expiresOn.isValid()) {
            tab.rows.append(
                {tr("Lapse next"), tr("%1 points after %2").arg(shown(lot.rest), isoDate(lot.entry.expiresOn))});
            break;
        }
    }
    if (const auto household = HouseholdRepository().of(connection, volunteer)) {
        qint64 sum = 0;
        for (const VolunteerId payer : payersFor(connection, volunteer))
            sum += PointBook::balanceOf(connection, payer).balance;
        tab.rows.append({tr("Household"), tr("%1: %2 points together").arg(household->name, shown(sum))});
    }
    return tab;
}

DetailTab PointBalancePage::entries(VolunteerId volunteer) const
{
    DetailTab tab;
    tab.title = tr("Ledger of points");
    tab.emptyText = tr("No entry yet.");
    const auto entries = PointEntryRepository().ofVolunteer(office().database().reader(), volunteer);
    for (auto entry = entries.crbegin(); entry != entries.crend() && tab.rows.size() < mostEntries; ++entry) {
        QStringList words{pointKindTitle(entry->kind)};
        for (const QString& word : {pointSourceTitle(entry->sourceKind), entry->remark}) {
            if (!word.isEmpty())
                words << word;
        }
        tab.rows.append({isoDate(entry->day),
            QStringLiteral("%1  %2").arg(signedPoints(entry->amount), words.join(QStringLiteral(" · ")))});
    }
    if (entries.size() > mostEntries)
        tab.rows.append({QString(), tr("and %n more", nullptr, int(entries.size() - mostEntries))});
    return tab;
}

DetailTab PointBalancePage::exchanges(VolunteerId volunteer) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Exchanges", "of points");
    tab.emptyText = tr("Nothing was exchanged yet.");
    for (const Exchange& exchange : ExchangeRepository().ofVolunteer(connection, volunteer, int(mostEntries))) {
        QStringList names;
        for (const ExchangeLine& line : ExchangeRepository().lines(connection, exchange.id))
            names << (line.quantity > 1 ? QStringLiteral("%1 × %2").arg(line.name).arg(line.quantity) : line.name);
        tab.rows.append({isoDate(exchange.requestedOn),
            tr("%1: %2 points, %3")
                .arg(names.join(QStringLiteral(", ")), shown(exchange.points), exchangeStates().title(exchange.state)),
            {}, 0, false, PageAddress{QStringLiteral("exchanges"), exchange.id.value()}});
    }
    return tab;
}

PointEntryPage::PointEntryPage(Office& office, QWidget* parent)
    : RecordPage(entryTexts(), office, std::make_shared<PointEntryRecords>(), Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("points"));
    permitButtons(Acts::GrantPoints);
}

void PointEntryPage::createRecord()
{
    PointEntryDialog dialog(office(), {}, window());
    if (dialog.exec() == QDialog::Accepted)
        offerUndo(tr("The points were entered."), [this, back = dialog.step().back] { commitNow(office(), back); });
}

DetailContent PointEntryPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const PointEntry entry = PointEntryRepository().require(connection, PointEntryId(id));
    const auto person = ServicePersonRepository().find(connection, entry.volunteer);
    DetailContent content;
    content.icon = Icon::ViewList;
    content.title = tr("%1: %2 points").arg(person ? person->name : QString(), signedPoints(entry.amount));
    content.subtitle = isoDate(entry.day);
    content.badges.append({pointKindTitle(entry.kind), entry.amount > 0 ? Tone::Good : Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), person ? person->name : QString(), {}, 0, false,
        PageAddress{QStringLiteral("points"), entry.volunteer.value()}});
    if (!entry.sourceKind.isEmpty()) {
        const bool isHours = entry.sourceKind == QLatin1String("service");
        tab.rows.append({tr("For"), pointSourceTitle(entry.sourceKind), {}, 0, false,
            isHours ? PageAddress{QStringLiteral("hours"), entry.sourceId} : PageAddress()});
    }
    if (const auto rule = PointRuleRepository().find(connection, entry.rule))
        tab.rows.append({tr("Rule"), rule->name});
    if (const auto round = PointRoundRepository().find(connection, entry.round))
        tab.rows.append({tr("Booking"), round->name});
    if (entry.expiresOn.isValid())
        tab.rows.append({tr("Valid until"), isoDate(entry.expiresOn)});
    if (entry.reversalOf.isValid())
        tab.rows.append({tr("Takes back"), tr("entry %1").arg(entry.reversalOf.value())});
    if (!entry.remark.isEmpty())
        tab.rows.append({tr("Remark"), entry.remark});
    content.tabs << tab;
    return content;
}
