#include "models/fund/fundimport.h"

#include "models/fund/fundtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(FundImport)
};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

ImportColumn column(const char* name, const char* heading, const char* others, bool required = false)
{
    ImportColumn one{key(name), QString::fromUtf8(heading), importWords(others)};
    one.required = required;
    return one;
}

/// 金都社区慈善基金收支明细 is the file of 金都社区慈善基金.
QString accountIn(const QString& title)
{
    static const QRegularExpression tail(
        QString::fromUtf8("(\\d{4}\\s*年(度)?|收支|明细|台账|登记|公示|汇总|情况|账目|表|一览)+$"));
    static const QRegularExpression head(QString::fromUtf8("^\\s*\\d{4}\\s*年(度)?"));
    return QString(title).remove(head).trimmed().remove(tail).trimmed();
}

std::optional<FundState> stateOf(const QString& word, FundKind kind)
{
    static const QHash<QString, FundState> words{{QString::fromUtf8("已公示"), FundState::Published},
        {QString::fromUtf8("公示"), FundState::Published}, {QString::fromUtf8("是"), FundState::Published},
        {QString::fromUtf8("已归档"), FundState::Archived}, {QString::fromUtf8("归档"), FundState::Archived}};
    static const QStringList open{QString(), QString::fromUtf8("否"), QString::fromUtf8("未公示"),
        QString::fromUtf8("待公示"), QString::fromUtf8("已支付"), QString::fromUtf8("已入账")};
    if (open.contains(word))
        return kind == FundKind::Income ? FundState::Received : FundState::Paid;
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString FundImport::title() const
{
    return ImportText::tr("Income and spending of the fund");
}

QList<ImportColumn> FundImport::columns() const
{
    return {column("day", "日期", "收支日期 时间 发生日期 记账日期", true),
        column("kind", "收支", "类型 收支类型 方向"),
        column("purpose", "用途/来源", "用途 来源 用途或来源 项目 科目 摘要"),
        column("name", "对方", "对方单位 捐赠方 受益人 捐赠人 收款人 对方名称 往来单位", true),
        column("income", "收入(元)", "收入 收入金额 捐赠金额"), column("spending", "支出(元)", "支出 支出金额"),
        column("phone", "联系电话", "电话 手机 对方电话"), column("restricted", "限定用途", "捐赠意愿 定向用途"),
        column("goods", "物资", "物资明细 实物"), column("paper", "票据号", "收据号 凭证号 票据 凭证"),
        column("resolution", "决议", "决议编号 审批"), column("account", "账户", "基金名称 基金账户 基金"),
        column("organisation", "所属社区", "社区 机构"), column("state", "公示", "公示情况 是否公示 状态"),
        column("notes", "备注", "说明")};
}

void FundImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_accountName = accountIn(options.title);
    if (m_accountName.isEmpty())
        m_accountName = ImportText::tr("Community fund");
    m_accounts = FundAccountRepository().index(work.connection());
    m_occurrences.clear();
    m_touched.clear();
}

void FundImport::readAmount(const ImportRow& row, FundEntry& entry, Problems& problems) const
{
    const auto income = row.fen(key("income"), problems);
    const auto spending = row.fen(key("spending"), problems);
    const QString word = row.text(key("kind"));
    const bool isSpending = word.isEmpty() ? spending.value_or(0) != 0 : word.contains(QString::fromUtf8("支"));
    if (!word.isEmpty() && !isSpending && !word.contains(QString::fromUtf8("收")))
        problems << Problem{key("kind"), ImportText::tr("“%1” is neither 收入 nor 支出.").arg(word)};
    if (income.value_or(0) != 0 && spending.value_or(0) != 0)
        problems << Problem{key("spending"), ImportText::tr("The line has both income and spending; write two lines.")};
    entry.kind = isSpending ? FundKind::Spending : FundKind::Income;
    const auto& amount = isSpending ? spending : income;
    if (!amount)
        problems << Problem{isSpending ? key("spending") : key("income"), ImportText::tr("The amount is missing.")};
    entry.amount = Money(amount.value_or(0));
    if (amount && entry.amount <= Money())
        problems << Problem{isSpending ? key("spending") : key("income"),
            ImportText::tr("The amount %1 is not more than nothing.").arg(entry.amount.text())};
}

FundEntry FundImport::read(const ImportRow& row, Problems& problems) const
{
    FundEntry entry;
    entry.day = row.date(key("day"), problems);
    entry.name = row.text(key("name"));
    entry.phone = row.text(key("phone"));
    entry.goods = row.text(key("goods"));
    entry.paper = row.text(key("paper"));
    entry.resolution = row.text(key("resolution"));
    entry.notes = row.text(key("notes"));
    readAmount(row, entry, problems);
    const auto state = stateOf(row.text(key("state")), entry.kind);
    if (!state)
        problems << Problem{key("state"),
            ImportText::tr("“%1” is not understood; write 已公示 or leave it empty.").arg(row.text(key("state")))};
    entry.state = state.value_or(FundState::Received);
    m_lookup.checkOrganisation(row.text(key("organisation")), key("organisation"), problems);
    FundEntry complete = entry;
    complete.account = FundAccountId(1);
    complete.purpose = TermId(1);
    for (const Problem& problem : m_fund.problems(complete)) {
        if (problem.field != key("amount"))
            problems << problem;
    }
    return entry;
}

FundAccountId FundImport::account(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const QString name = row.isEmpty(key("account")) ? m_accountName : row.text(key("account"));
    if (const auto known = m_accounts.constFind(name); known != m_accounts.constEnd())
        return *known;
    FundAccount account;
    account.name = name;
    if (!row.isEmpty(key("organisation")))
        account.organisation = m_lookup.organisation(work, row.text(key("organisation")));
    for (qsizetype length = name.size(); !account.organisation.isValid() && length >= 2; --length)
        account.organisation = m_lookup.knownOrganisation(name.left(length)); // 金都社区慈善基金 is of 金都社区
    if (!account.organisation.isValid())
        account.organisation = m_lookup.organisation(work, {});
    m_lookup.checkOwn(account.organisation, name, key("name"), problems);
    if (!isAcceptable(problems))
        return {};
    const FundAccountId id = FundAccountRepository().insert(work, account);
    m_accounts.insert(name, id);
    m_lookup.remark(ImportText::tr("The account “%1” was created.").arg(name));
    return id;
}

RowOutcome FundImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    FundEntry entry = read(row, problems);
    if (entry.kind == FundKind::Spending && row.isEmpty(key("purpose")))
        problems << Problem{key("purpose"), ImportText::tr("Say what it was spent on.")};
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    entry.account = account(work, row, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    entry.organisation = FundAccountRepository().require(work.connection(), entry.account).organisation;
    m_lookup.checkOwn(entry.organisation, entry.name, key("name"), problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    entry.purpose = m_lookup.term(work, fundPurposes(), row.text(key("purpose")));
    entry.restrictedTo = m_lookup.term(work, fundPurposes(), row.text(key("restricted")));
    const QString content
        = QStringList{QString::number(entry.account.value()), isoDate(entry.day), fundKindCode(entry.kind),
            QString::number(entry.purpose.value()), entry.name, QString::number(entry.amount.fen())}
              .join(u'\t');
    entry.occurrence = ++m_occurrences[content];
    if (m_fund.holds(work.connection(), entry))
        return RowOutcome::Skipped;
    (void)m_fund.insertQuick(work, entry);
    m_touched.insert(entry.account);
    return RowOutcome::Imported;
}

void FundImport::finish(UnitOfWork& work)
{
    for (const FundAccountId id : std::as_const(m_touched)) {
        const FundBalance balance = m_fund.balance(work.connection(), id);
        if (balance.isOverdrawn())
            m_lookup.remark(ImportText::tr("The account “%1” is overdrawn: %2 came in, %3 was spent.")
                                .arg(FundAccountRepository().require(work.connection(), id).name, balance.income.text(),
                                    balance.spent.text()));
    }
}
