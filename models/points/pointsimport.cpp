#include "models/points/pointsimport.h"

#include "models/points/pointtext.h"
#include "models/service/importedperson.h"

namespace {

const QString pointsKey = QStringLiteral("points");
const QString dayKey = QStringLiteral("day");
const QString valueKey = QStringLiteral("value");
const QString limitKey = QStringLiteral("personLimit");

} // namespace

QString OpeningPointsImport::title() const
{
    return PointText::tr("Opening balances of points");
}

QList<ImportColumn> OpeningPointsImport::columns() const
{
    ImportColumn points{pointsKey, QStringLiteral("期初积分"), importWords("积分 积分余额 现有积分 剩余积分")};
    points.required = true;
    return importedPersonColumns()
        + QList<ImportColumn>{points, {dayKey, QStringLiteral("结转日期"), importWords("日期 截止日期 登记日期")},
            {QStringLiteral("remark"), QStringLiteral("备注"), importWords("说明 事由")}};
}

void OpeningPointsImport::begin(UnitOfWork&, const ImportOptions& options)
{
    m_options = options;
}

RowOutcome OpeningPointsImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    PointEntry entry;
    entry.kind = PointKind::Opening;
    const auto person = importedPerson(work.connection(), m_vault, m_options, row, problems);
    entry.volunteer = person ? person->id : VolunteerId(1);
    entry.amount = row.integer(pointsKey, problems).value_or(0);
    entry.day = row.isEmpty(dayKey) ? QDateTime::fromMSecsSinceEpoch(work.now()).date() : row.date(dayKey, problems);
    entry.remark = row.text(QStringLiteral("remark"));
    problems << validate(entry);
    if (entry.amount < 0)
        problems << Problem{pointsKey, PointText::tr("An opening balance is not below zero.")};
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    for (const PointEntry& known : PointEntryRepository().ofVolunteer(work.connection(), entry.volunteer)) {
        if (known.kind == PointKind::Opening)
            return RowOutcome::Skipped;
    }
    PointBook book(work);
    (void)book.enter(entry);
    book.close();
    return RowOutcome::Imported;
}

GoodsImport::GoodsImport()
{
    text("code", "编号", "物品编号 编码 代码", &PointGoods::code);
    name("名称", "物品名称 物品 兑换物品 商品名称 兑换内容");
    term("kind", "兑换类别", "类别 兑换类型", &PointGoods::kind, exchangeKinds());
    text("unit", "计量单位", "单位", &PointGoods::unit);
    column("points", "所需积分", "积分 兑换积分 积分标准",
        [](const ImportRow& row, PointGoods& goods, Problems& problems) {
            goods.points = row.integer(pointsKey, problems).value_or(0);
        });
    column("value", "单价", "价值 单价（元） 市场价", [](const ImportRow& row, PointGoods& goods, Problems& problems) {
        goods.value = Money(row.fen(valueKey, problems).value_or(0));
    });
    column("personLimit", "每人限量", "限量 限兑数量", [](const ImportRow& row, PointGoods& goods, Problems& problems) {
        goods.personLimit = int(row.integer(limitKey, problems).value_or(0));
    });
    column(
        "hasStock", "入库管理", "是否入库 库存管理", [](const ImportRow& row, PointGoods& goods, Problems& problems) {
            goods.hasStock = row.yes(QStringLiteral("hasStock"), problems);
        });
    date("validFrom", "开始日期", "上架日期", &PointGoods::validFrom);
    date("validUntil", "截止日期", "下架日期 有效期至", &PointGoods::validUntil);
    organisation("所属机构", "机构 提供单位 所属社区 社区");
    text("notes", "备注", "说明", &PointGoods::notes);
}

QString GoodsImport::title() const
{
    return PointText::tr("Catalog of goods for points");
}
