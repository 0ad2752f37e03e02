#include "ui/points/goodsmovepage.h"

#include "models/office/office.h"
#include "models/points/pointrecords.h"
#include "models/points/pointsfeature.h"
#include "ui/common/commit.h"
#include "ui/points/goodsmovedialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("goods_moves");
    texts.title = GoodsMovePage::tr("Goods store");
    texts.searchHint = GoodsMovePage::tr("Goods, pinyin initials, code");
    texts.icon = Icon::Archive;
    texts.emptySentence = GoodsMovePage::tr("Nothing came in yet. Enter what is in store, and what it came from.");
    texts.createText = GoodsMovePage::tr("New entry of the goods store");
    return texts;
}

} // namespace

GoodsMovePage::GoodsMovePage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<GoodsMoveRecords>(), Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("exchanges"));
    permitButtons(Acts::KeepGoods);
}

void GoodsMovePage::createRecord()
{
    GoodsMoveDialog dialog(office(), {}, window());
    if (dialog.exec() == QDialog::Accepted)
        offerUndo(tr("The goods store was brought up to date."),
            [this, back = dialog.step().back] { commitNow(office(), back); });
}

DetailContent GoodsMovePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const GoodsMove move = goodsMoveTable().require(connection, GoodsMoveId(id));
    const PointGoods goods = PointGoodsRepository().require(connection, move.goods);
    DetailContent content;
    content.icon = Icon::Archive;
    content.photo = QImage::fromData(goods.photo);
    content.title = goods.name;
    content.subtitle = isoDate(move.day);
    content.badges.append({goodsMoveKindTitle(move.kind), Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Quantity"), QString::number(move.quantity), {}, 0, true});
    if (move.origin != GoodsOrigin::None)
        tab.rows.append({tr("Origin"), goodsOriginTitle(move.origin)});
    if (move.value.fen() > 0)
        tab.rows.append({tr("Value of a piece"), move.value.text()});
    if (move.counted)
        tab.rows.append({tr("Counted"), QString::number(*move.counted)});
    if (move.booked)
        tab.rows.append({tr("On the books"), QString::number(*move.booked)});
    if (move.reversalOf.isValid())
        tab.rows.append({tr("Takes back"), tr("entry %1").arg(move.reversalOf.value())});
    if (!move.reason.isEmpty())
        tab.rows.append({tr("Reason"), move.reason});
    content.tabs << tab;
    return content;
}
