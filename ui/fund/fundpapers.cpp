#include "ui/fund/fundpapers.h"

#include "models/common/moneywords.h"
#include "models/common/paperhtml.h"
#include "models/fund/fundrepository.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/printing/htmlprint.h"

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(FundPapers)
};

/// What has no value is left out.
QString tableHtml(const QList<QStringList>& lines)
{
    PaperTable table;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(table.rows),
        [](const QStringList& line) { return !line.last().isEmpty(); });
    return paperTable(table);
}

QString amountText(const FundEntry& entry)
{
    return PaperText::tr("¥%1 (%2)", "in figures, in words").arg(entry.amount.text(), moneyInWords(entry.amount));
}

QString headHtml(const QString& title, const FundEntry& entry)
{
    const QString date = PaperText::tr("Date: %1").arg(chineseDate(entry.day));
    const QString number
        = entry.paper.isEmpty() ? QString() : PaperText::tr("No. %1").arg(entry.paper) + QString(4, u' ');
    return QStringLiteral("<h3 align='center'>%1</h3>").arg(title.toHtmlEscaped())
        + paperLine(number + date, Qt::AlignRight);
}

QList<QStringList> receiptLines(Connection& connection, const FundEntry& entry, const QString& account)
{
    const DictionaryRepository words;
    return {{PaperText::tr("Received from"), entry.name}, {PaperText::tr("Amount", "money"), amountText(entry)},
        {PaperText::tr("Gift in kind"), entry.goods},
        {PaperText::tr("Restricted to"), words.name(connection, fundPurposes(), entry.restrictedTo)},
        {PaperText::tr("Fund account"), account},
        {PaperText::tr("On public papers"),
            entry.isAnonymous ? PaperText::tr("without the donor's name") : PaperText::tr("with the donor's name")}};
}

QString receiptHtml(Connection& connection, const FundEntry& entry, const FundAccount& account, const QString& unit)
{
    QStringList copies;
    for (const QString& copy :
        {PaperText::tr("copy of the office"), PaperText::tr("copy of the donor"), PaperText::tr("copy of the books")})
        copies << headHtml(PaperText::tr("%1: receipt of a gift (%2)").arg(unit, copy), entry)
                + tableHtml(receiptLines(connection, entry, account.name))
                + paperLine(
                    PaperText::tr("Received by: ____________    Supervisor: %1    Seal of the unit:")
                        .arg(account.supervisor.isEmpty() ? QStringLiteral("____________") : account.supervisor));
    return copies.join(QStringLiteral("<hr/>"));
}

QString votesText(const FundEntry& entry)
{
    return PaperText::tr("%1 in favor, %2 against, %3 abstained, %4 withdrew")
        .arg(entry.votesFor)
        .arg(entry.votesAgainst)
        .arg(entry.votesAbstained)
        .arg(entry.votesWithdrawn);
}

QString voucherHtml(Connection& connection, const FundEntry& entry, const FundAccount& account, const QString& unit)
{
    const bool isDecided = !entry.resolution.isEmpty() || entry.votesFor + entry.votesAgainst > 0;
    const QList<QStringList> lines{{PaperText::tr("Beneficiary"), entry.name},
        {PaperText::tr("Purpose"), DictionaryRepository().name(connection, fundPurposes(), entry.purpose)},
        {PaperText::tr("Amount", "money"), amountText(entry)}, {PaperText::tr("Fund account"), account.name},
        {PaperText::tr("Resolution"), entry.resolution},
        {PaperText::tr("Votes"), isDecided ? votesText(entry) : QString()},
        {PaperText::tr("State"), fundStates().title(entry.state)}, {PaperText::tr("Notes"), entry.notes}};
    return headHtml(PaperText::tr("%1: application to the fund and payment").arg(unit), entry) + tableHtml(lines)
        + paperLine(PaperText::tr("Applied by: ____________    Approved by: ____________    Paid by: ____________    "
                                  "Received by: ____________"));
}

} // namespace

PrintDocument fundPaper(Office& office, FundEntryId id)
{
    Connection& connection = office.database().reader();
    const FundEntry entry = FundRepository(office.vault()).require(connection, id);
    const FundAccount account = FundAccountRepository().require(connection, entry.account);
    const QString unit = SettingsRepository().value(connection, SettingKey::officeName);
    const bool isIncome = entry.kind == FundKind::Income;
    const QString body
        = isIncome ? receiptHtml(connection, entry, account, unit) : voucherHtml(connection, entry, account, unit);
    const QString number = entry.paper.isEmpty() ? isoDate(entry.day) : entry.paper;
    return htmlDocument(isIncome ? PaperText::tr("Receipt %1").arg(number) : PaperText::tr("Voucher %1").arg(number),
        QStringLiteral("<html><body style='font-size:10pt'>") + body + QStringLiteral("</body></html>"));
}
