#include "ui/points/goodsmovedialog.h"

#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/points/pointreferences.h"

GoodsMoveDialog::GoodsMoveDialog(Office& office, const GoodsMove& move, QWidget* parent)
    : FormDialog(tr("Entry of the goods store"), parent)
    , m_office(office)
    , m_start(move)
{
    beginSection(tr("Goods"));
    m_goods = addWide<ReferenceField>("goods", tr("Goods"), goodsReferences(office), Need::Required);
    m_kind = add<ChoiceField>("kind", tr("What happened"), Need::Required);
    m_kind->offer(QList{GoodsMoveKind::In, GoodsMoveKind::WriteOff, GoodsMoveKind::Count}, &goodsMoveKindTitle);
    m_day = add<DateField>("day", tr("Day"), Need::Required);
    m_quantity = add<NumberField>("quantity", tr("Pieces"), Need::Required);
    m_quantity->setLimits(0, 1'000'000);
    m_origin = add<ChoiceField>("origin", tr("Origin"));
    m_origin->offer(allGoodsOrigins(), &goodsOriginTitle);
    m_value = add<MoneyField>("value", tr("Value of a piece"));
    m_reason = addWide<TextField>("reason", tr("Reason"));
    m_goods->setId(move.goods.value());
    m_kind->setValue(int(move.kind));
    m_day->setDate(move.day.isValid() ? move.day : QDate::currentDate());
    connect(m_kind, &FormField::edited, this, &GoodsMoveDialog::showKind);
    connect(m_goods, &ReferenceField::chosen, this, &GoodsMoveDialog::showKind);
    showKind();
    setValidator([this] { return validate(this->move()); });
    setSaver([this] {
        commitNow(m_office, [this, move = this->move()](UnitOfWork& work) { m_step = GoodsStore(work).move(move); });
    });
}

GoodsMove GoodsMoveDialog::move() const
{
    GoodsMove move = m_start;
    move.goods = PointGoodsId(m_goods->id());
    move.kind = GoodsMoveKind(m_kind->value().toInt());
    move.day = m_day->date();
    move.origin = m_origin->isEmpty() ? GoodsOrigin::None : GoodsOrigin(m_origin->value().toInt());
    move.value = m_value->money().value_or(Money());
    move.reason = m_reason->text();
    move.quantity = m_quantity->integer().value_or(0);
    if (move.kind == GoodsMoveKind::Count) {
        move.counted = m_quantity->integer();
        const auto goods = PointGoodsRepository().find(m_office.database().reader(), move.goods);
        move.booked = goods ? goods->stock : 0;
        move.quantity = move.counted.value_or(*move.booked) - *move.booked;
    }
    return move;
}

void GoodsMoveDialog::showKind()
{
    const bool isCount = GoodsMoveKind(m_kind->value().toInt()) == GoodsMoveKind::Count;
    const bool comesIn = GoodsMoveKind(m_kind->value().toInt()) == GoodsMoveKind::In;
    m_origin->setEnabled(comesIn);
    m_value->setEnabled(comesIn);
    const auto goods = PointGoodsRepository().find(m_office.database().reader(), PointGoodsId(m_goods->id()));
    const QString stock
        = goods ? tr("On the books: %1, reserved: %2").arg(goods->stock).arg(goods->reserved) : QString();
    m_quantity->setHint(isCount ? tr("All pieces that are there. %1").arg(stock) : stock);
}
