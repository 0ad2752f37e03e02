#include "models/points/goodsstore.h"

#include "models/points/pointsacts.h"
#include "models/points/pointtext.h"
#include "models/records/readscope.h"

#include <array>

namespace {

struct WordRow {
    const char* code;
    const char* title;
};

/// In the order of GoodsMoveKind.
constexpr std::array kinds{WordRow{"in", QT_TRANSLATE_NOOP("Points", "Came into store")},
    WordRow{"hand_out", QT_TRANSLATE_NOOP("Points", "Given out of the store")},
    WordRow{"give_back", QT_TRANSLATE_NOOP("Points", "Came back")},
    WordRow{"write_off", QT_TRANSLATE_NOOP("Points", "Written off")},
    WordRow{"count", QT_TRANSLATE_NOOP("Points", "Stock-taking")}};
/// In the order of GoodsOrigin.
constexpr std::array origins{WordRow{"", ""}, WordRow{"purchase", QT_TRANSLATE_NOOP("Points", "Bought")},
    WordRow{"donation", QT_TRANSLATE_NOOP("Points", "Donated")},
    WordRow{"fund", QT_TRANSLATE_NOOP("Points", "From the fund")}};

} // namespace

QList<GoodsMoveKind> allGoodsMoveKinds()
{
    using enum GoodsMoveKind;
    return {In, HandOut, GiveBack, WriteOff, Count};
}

QString goodsMoveKindCode(GoodsMoveKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).code);
}

GoodsMoveKind goodsMoveKindFromCode(const QString& code)
{
    for (const GoodsMoveKind kind : allGoodsMoveKinds()) {
        if (code == goodsMoveKindCode(kind))
            return kind;
    }
    throw Error(PointText::tr("“%1” is no kind of entry in the goods store.").arg(code));
}

QString goodsMoveKindTitle(GoodsMoveKind kind)
{
    return QCoreApplication::translate("Points", kinds.at(size_t(kind)).title);
}

QList<GoodsOrigin> allGoodsOrigins()
{
    return {GoodsOrigin::Purchase, GoodsOrigin::Donation, GoodsOrigin::Fund};
}

QString goodsOriginCode(GoodsOrigin origin)
{
    return QString::fromLatin1(origins.at(size_t(origin)).code);
}

GoodsOrigin goodsOriginFromCode(const QString& code)
{
    for (const GoodsOrigin origin : allGoodsOrigins()) {
        if (code == goodsOriginCode(origin))
            return origin;
    }
    return GoodsOrigin::None;
}

QString goodsOriginTitle(GoodsOrigin origin)
{
    return origin == GoodsOrigin::None ? QString()
                                       : QCoreApplication::translate("Points", origins.at(size_t(origin)).title);
}

const Table<GoodsMove>& goodsMoveTable()
{
    using M = GoodsMove;
    static const Table<M> table("goods_moves", [](Table<M>& t) {
        t.reference("goods_id", &M::goods, "point_goods", QT_TRANSLATE_NOOP("Column", "Goods"));
        t.word("kind", &M::kind, goodsMoveKindCode, goodsMoveKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.value("quantity", &M::quantity, QT_TRANSLATE_NOOP("Column", "Quantity"));
        t.value("day", &M::day, QT_TRANSLATE_NOOP("Column", "Day"));
        t.word("origin", &M::origin, goodsOriginCode, goodsOriginFromCode, QT_TRANSLATE_NOOP("Column", "Origin"));
        t.value("value_fen", &M::value, QT_TRANSLATE_NOOP("Column", "Value"));
        t.value("counted", &M::counted, QT_TRANSLATE_NOOP("Column", "Counted"));
        t.value("booked", &M::booked, QT_TRANSLATE_NOOP("Column", "On the books"));
        t.value("line_id", &M::line);
        t.reference("reversal_of", &M::reversalOf, "goods_moves", QT_TRANSLATE_NOOP("Column", "Takes back"));
        t.freeText("reason", &M::reason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdAtField<M>());
        t.add(createdByField<M>());
        t.setOrder("day, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const GoodsMove& move)
{
    using enum GoodsMoveKind;
    Problems problems;
    constexpr qint64 most = 1'000'000;
    if (!move.goods.isValid())
        problems << Problem{QStringLiteral("goods"), PointText::tr("Choose the goods.")};
    if (!move.day.isValid())
        problems << Problem{QStringLiteral("day"), PointText::tr("Say on which day.")};
    if (move.kind == Count && (!move.counted || *move.counted < 0 || *move.counted > most))
        problems << Problem{QStringLiteral("quantity"), PointText::tr("Write how many pieces there are.")};
    if (move.kind != Count && (move.quantity == 0 || qAbs(move.quantity) > most))
        problems << Problem{QStringLiteral("quantity"), PointText::tr("Write how many pieces, from 1 up.")};
    if (move.kind == WriteOff && move.reason.trimmed().isEmpty())
        problems << Problem{QStringLiteral("reason"), PointText::tr("Say why they are written off.")};
    if (move.kind == Count && move.quantity != 0 && move.reason.trimmed().isEmpty())
        problems << Problem{QStringLiteral("reason"),
            PointText::tr("There are %1 pieces where %2 are on the books. Say why.")
                .arg(move.counted.value_or(0))
                .arg(move.booked.value_or(0))};
    return problems;
}

PointGoods GoodsStore::kept(PointGoodsId id) const
{
    const PointGoods goods = PointGoodsRepository().require(m_work.connection(), id);
    if (!goods.hasStock)
        throw Error(PointText::tr("%1 is not kept in the store.").arg(goods.name));
    return goods;
}

GoodsMove GoodsStore::write(GoodsMove move) const
{
    move.id = goodsMoveTable().insert(m_work, move);
    Query query(m_work.connection(),
        QStringLiteral("UPDATE point_goods SET stock = stock + ? WHERE id = ? AND stock + ? >= reserved"));
    query.bind(move.quantity).bind(move.goods).bind(move.quantity).run();
    if (query.changes() != 1) {
        const PointGoods goods = PointGoodsRepository().require(m_work.connection(), move.goods);
        throw Error(PointText::tr("Of %1 there are %2 in store, %3 of them reserved. Nothing was changed.")
                        .arg(goods.name)
                        .arg(goods.stock)
                        .arg(goods.reserved));
    }
    m_work.changes().touch(QStringLiteral("point_goods"));
    return move;
}

TakenStep GoodsStore::move(GoodsMove move) const
{
    m_work.require(Acts::KeepGoods);
    const PointGoods goods = kept(move.goods);
    if (move.kind == GoodsMoveKind::Count) {
        move.booked = goods.stock;
        move.quantity = move.counted.value_or(goods.stock) - goods.stock;
    } else if (move.kind == GoodsMoveKind::WriteOff) {
        move.quantity = -move.quantity;
    } else if (move.kind != GoodsMoveKind::In) {
        throw Error(PointText::tr("What is exchanged is handed out at the exchange desk."));
    }
    if (move.kind != GoodsMoveKind::Count && (move.quantity > 0) != (move.kind == GoodsMoveKind::In))
        throw Error(PointText::tr("Write how many pieces, from 1 up."));
    const GoodsMove written = write(move);
    return {[written](UnitOfWork& later) {
        later.require(Acts::KeepGoods);
        GoodsMove back = written;
        back.id = {};
        back.quantity = -written.quantity;
        if (written.kind == GoodsMoveKind::Count) {
            back.booked = written.counted;
            back.counted = written.booked;
        }
        back.day = QDateTime::fromMSecsSinceEpoch(later.now()).date();
        back.reversalOf = written.id;
        back.reason = QCoreApplication::translate("Table", "Undone");
        (void)GoodsStore(later).write(back);
    }};
}

void GoodsStore::reserve(const PointGoods& goods, qint64 quantity) const
{
    Query query(m_work.connection(),
        QStringLiteral("UPDATE point_goods SET reserved = reserved + ? WHERE id = ? AND reserved + ? <= stock"));
    query.bind(quantity).bind(goods.id).bind(quantity).run();
    if (query.changes() != 1)
        throw Error(PointText::tr("Of %1 only %2 can be handed out any more; %3 are wanted. Nothing was changed.")
                        .arg(goods.name)
                        .arg(PointGoodsRepository().require(m_work.connection(), goods.id).available())
                        .arg(quantity));
    m_work.changes().touch(QStringLiteral("point_goods"));
}

void GoodsStore::handOut(const PointGoods& goods, qint64 quantity, ExchangeLineId line, QDate day) const
{
    GoodsMove move;
    move.goods = goods.id;
    move.kind = GoodsMoveKind::HandOut;
    move.quantity = -quantity;
    move.day = day;
    move.value = goods.value;
    move.line = line;
    (void)write(move);
}

void GoodsStore::giveBack(const PointGoods& goods, qint64 quantity, ExchangeLineId line, QDate day) const
{
    GoodsMove move;
    move.goods = goods.id;
    move.kind = GoodsMoveKind::GiveBack;
    move.quantity = quantity;
    move.day = day;
    move.value = goods.value;
    move.line = line;
    (void)write(move);
}

QList<GoodsMove> GoodsStore::movesOf(Connection& connection, PointGoodsId goods, int most)
{
    return goodsMoveTable().select(
        connection, QStringLiteral("WHERE goods_id = ? ORDER BY id DESC LIMIT ?"), {goods.value(), most});
}

Money GoodsStore::stockValue(Connection& connection, const QList<qint64>& organisations)
{
    QVariantList values;
    const QString readable = andReadable(connection, QStringLiteral("organisation_id"), organisations, values);
    return Money(connection
                     .scalar(QStringLiteral("SELECT COALESCE(SUM(stock * value_fen), 0) FROM point_goods WHERE 1 = 1")
                             + readable,
                         values)
                     .toLongLong());
}

template class Table<GoodsMove>;
