#include "ui/points/pointpapers.h"

#include "models/common/paperhtml.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "models/points/earninglines.h"
#include "models/points/goodsstore.h"
#include "models/points/pointbook.h"
#include "models/service/servicepersonrepository.h"
#include "ui/printing/htmlprint.h"

#include <QLocale>

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PointPapers)
};

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

/// Of many only the first.
void addLines(
    PrintTable& table, const QString& kind, const QList<EarningLine>& lines, qsizetype all, const QString& without)
{
    for (const EarningLine& line : lines)
        table.rows << QStringList{
            kind, line.name.isEmpty() ? without : line.name, shown(line.sum.count), shown(line.sum.points)};
    if (all > lines.size())
        table.rows << QStringList{
            kind, PaperText::tr("and %n more", nullptr, int(all - lines.size())), QString(), QString()};
}

QString slipHtml(Connection& connection, const Exchange& exchange, const QString& unit, const QString& copy)
{
    const auto person = ServicePersonRepository().find(connection, exchange.volunteer);
    QString html = QStringLiteral("<h3 align='center'>%1</h3>")
                       .arg(PaperText::tr("%1: exchange of points (%2)").arg(unit, copy).toHtmlEscaped());
    html += paperLine(PaperText::tr("No. %1    Name: %2    Volunteer no.: %3    Date: %4")
                          .arg(exchange.number, person ? person->name : QString(), person ? person->number : QString(),
                              chineseDate(exchange.requestedOn)));
    PaperTable table;
    table.headings = {PaperText::tr("What"), PaperText::tr("Quantity"), PaperText::tr("Points", "of the bank")};
    table.alignments = {Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight};
    for (const ExchangeLine& line : ExchangeRepository().lines(connection, exchange.id))
        table.rows << QStringList{line.name, QString::number(line.quantity), QString::number(line.points)};
    return html + paperTable(table)
        + paperLine(PaperText::tr("Points before: %1    exchanged: %2    left: %3")
                        .arg(exchange.balanceBefore)
                        .arg(exchange.points)
                        .arg(exchange.balanceBefore - exchange.points))
        + paperLine(PaperText::tr("Received by: ____________    Handed out by: ____________    Date: ____________"));
}

} // namespace

PrintTable trialPaper(Connection& connection, const PointRule& rule, QDate first, QDate last, const EarningSums& sums)
{
    PrintTable table;
    table.title = PaperText::tr("Trial of “%1”").arg(rule.name);
    table.notes << PaperText::tr("%1 to %2; nothing was booked").arg(isoDate(first), isoDate(last))
                << PaperText::tr("In all: %1 points for %2 people, %3 entries")
                       .arg(shown(sums.total.points), shown(sums.byPerson.size()), shown(sums.total.count));
    table.columns = {{PaperText::tr("By"), 1.2}, {PaperText::tr("Name"), 3},
        {PaperText::tr("Entries"), 1, Qt::AlignRight}, {PaperText::tr("Points", "of the bank"), 1.2, Qt::AlignRight}};
    for (auto it = sums.bySource.begin(); it != sums.bySource.end(); ++it)
        table.rows << QStringList{
            PaperText::tr("For"), pointSourceTitle(it.key()), shown(it.value().count), shown(it.value().points)};
    constexpr qsizetype most = 200;
    addLines(table, PaperText::tr("Team"), linesByTeam(connection, sums, most), sums.byTeam.size(),
        PaperText::tr("without a team"));
    addLines(table, PaperText::tr("Person", "who earns points"), linesByPerson(connection, sums, most),
        sums.byPerson.size(), QString());
    return table;
}

PrintTable statementPaper(Connection& connection, VolunteerId volunteer)
{
    const auto person = ServicePersonRepository().find(connection, volunteer);
    const PointBalance balance = PointBook::balanceOf(connection, volunteer);
    PrintTable table;
    table.title = PaperText::tr("Statement of points: %1").arg(person ? person->name : QString());
    table.notes << PaperText::tr("Volunteer no.: %1    Date: %2")
                       .arg(person ? person->number : QString(), isoDate(QDate::currentDate()))
                << PaperText::tr("Balance: %1    frozen: %2    earned in all: %3    exchanged in all: %4")
                       .arg(shown(balance.balance), shown(balance.frozen), shown(balance.earned), shown(balance.spent))
                << PaperText::tr("Signature of the person: ______________    of the office: ______________");
    table.columns = {{PaperText::tr("Day"), 1.2}, {PaperText::tr("Kind"), 1.2}, {PaperText::tr("For"), 1.2},
        {PaperText::tr("Remark"), 2.4}, {PaperText::tr("Points", "of the bank"), 1, Qt::AlignRight},
        {PaperText::tr("Balance"), 1, Qt::AlignRight}};
    qint64 sum = 0;
    for (const PointEntry& entry : PointEntryRepository().ofVolunteer(connection, volunteer)) {
        sum += entry.amount;
        table.rows << QStringList{isoDate(entry.day), pointKindTitle(entry.kind), pointSourceTitle(entry.sourceKind),
            entry.remark, shown(entry.amount), shown(sum)};
    }
    return table;
}

PrintDocument exchangeSlip(Office& office, ExchangeId id)
{
    Connection& connection = office.database().reader();
    const Exchange exchange = ExchangeRepository().require(connection, id);
    const QString unit = SettingsRepository().value(connection, SettingKey::officeName);
    QStringList copies;
    for (const QString& copy :
        {PaperText::tr("copy of the office"), PaperText::tr("copy of the store"), PaperText::tr("copy of the person")})
        copies << slipHtml(connection, exchange, unit, copy);
    return htmlDocument(PaperText::tr("Exchange %1").arg(exchange.number),
        QStringLiteral("<html><body style='font-size:9pt'>") + copies.join(QStringLiteral("<hr/>"))
            + QStringLiteral("</body></html>"));
}

PrintTable countingPaper(Connection& connection)
{
    PrintTable table;
    table.title = PaperText::tr("Stock-taking of %1").arg(isoDate(QDate::currentDate()));
    table.notes
        << PaperText::tr("Value of all that is on the books: %1 yuan").arg(GoodsStore::stockValue(connection).text())
        << PaperText::tr("Counted by: ______________    in the presence of: ______________");
    table.columns = {{PaperText::tr("Code"), 1}, {PaperText::tr("Goods"), 2.4}, {PaperText::tr("Unit"), 0.7},
        {PaperText::tr("On the books"), 1, Qt::AlignRight}, {PaperText::tr("Reserved"), 1, Qt::AlignRight},
        {PaperText::tr("Counted"), 1}, {PaperText::tr("Difference"), 1}, {PaperText::tr("Reason"), 2}};
    for (const PointGoods& goods : PointGoodsRepository().readable(connection)) {
        if (goods.hasStock && (goods.stock > 0 || goods.state != GoodsState::Retired))
            table.rows << QStringList{goods.code, goods.name, goods.unit, shown(goods.stock), shown(goods.reserved),
                QString(), QString(), QString()};
    }
    return table;
}
