#include "ui/points/goodspage.h"

#include "models/organisation/organisationrepository.h"
#include "models/points/goodsstore.h"
#include "models/points/pointrecords.h"
#include "models/points/pointsfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/points/goodsmovedialog.h"
#include "ui/points/photofield.h"
#include "ui/points/pointpapers.h"
#include "ui/points/pointreferences.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr int mostMoves = 60; ///< shown of one article

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("point_goods");
    texts.title = GoodsPage::tr("Catalog");
    texts.searchHint = GoodsPage::tr("Name, pinyin initials, code");
    texts.icon = Icon::Cube;
    texts.emptySentence
        = GoodsPage::tr("The catalog is empty. Enter what points can be exchanged for: goods, services, "
                        "honors, discounts.");
    texts.createText = GoodsPage::tr("New article");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<GoodsState>::Step& step, const QString& reason)
{
    return takeGoodsStep(work, PointGoodsId(id), step.to, reason);
}

} // namespace

GoodsDialog::GoodsDialog(Office& office, const PointGoods& goods, QWidget* parent)
    : RecordDialog(office, goods.id.isValid() ? tr("Article “%1”").arg(goods.name) : tr("New article"), parent)
{
    beginSection(tr("Article"));
    m_form.bind(add<TextField>("code", tr("Code"), Need::Required), &PointGoods::code);
    m_form.bind(add<TextField>("name", tr("Name"), Need::Required), &PointGoods::name);
    m_form.bind(add<ReferenceField>("kind", tr("Kind"), termReferences(m_office, exchangeKinds())), &PointGoods::kind);
    m_form.bind(add<TextField>("unit", tr("Unit")), &PointGoods::unit)
        ->setSuggestions({QStringLiteral("件"), QStringLiteral("把"), QStringLiteral("袋"), QStringLiteral("桶"),
            QStringLiteral("次"), QStringLiteral("张"), QStringLiteral("斤"), QStringLiteral("箱")});
    auto* points = add<NumberField>("points", tr("Points for a piece"), Need::Required);
    points->setLimits(1, 1'000'000);
    m_form.bind(points, &PointGoods::points);
    m_form.bind(add<MoneyField>("value", tr("Value of a piece")), &PointGoods::value)
        ->setHint(tr("What a merchant is paid for it"));
    m_form.bind(
        addWide<CheckField>("hasStock", tr("Store"), tr("Pieces are kept in the goods store")), &PointGoods::hasStock);
    beginSection(tr("Offer"));
    auto* limit = add<NumberField>("personLimit", tr("Most for one person"));
    limit->setLimits(0, 100'000);
    m_form.bind(limit, &PointGoods::personLimit)->setHint(tr("Empty: no limit"));
    auto* period = add<ChoiceField>("period", tr("In which time"), Need::Required);
    period->offer(allLimitPeriods(), &limitPeriodTitle);
    m_form.bind(period, &PointGoods::period);
    m_form.bind(add<DateField>("validFrom", tr("Offered from")), &PointGoods::validFrom);
    m_form.bind(add<DateField>("validUntil", tr("Offered until")), &PointGoods::validUntil);
    m_form.bind(add<ReferenceField>("merchant", tr("Merchant"), merchantReferences(m_office)), &PointGoods::merchant);
    m_form.bind(add<ReferenceField>("organisation", tr("Offered by"), organisationReferences(m_office), Need::Required),
        &PointGoods::organisation);
    m_form.bind(addWide<PhotoField>("photo", tr("Photo")), &PointGoods::photo);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &PointGoods::notes);
    begin(goods, storeWith(PointGoodsRepository()));
}

GoodsPage::GoodsPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<PointGoodsRecords>(), Acts::KeepGoods,
        stateKind(QStringLiteral("point_goods"), goodsStates(), &takeStepOf, std::optional(GoodsState::Retired)), All,
        parent)
{
    setHelpTopic(QStringLiteral("exchanges"));
    m_in = addDetailButton(
        Icon::Download, tr("Came in…"), [this](qint64 id) { move(PointGoodsId(id), GoodsMoveKind::In); },
        Acts::KeepGoods);
    m_count = addDetailButton(
        Icon::ClipboardCheck, tr("Count…"), [this](qint64 id) { move(PointGoodsId(id), GoodsMoveKind::Count); },
        Acts::KeepGoods);
    addUsualButtons();
    addRowAction(
        *moreMenu(), Icon::Printer, tr("Stock-taking sheet…"),
        [this] { printTable(window(), countingPaper(this->office().database().reader())); }, Acts::ExportList);
}

qint64 GoodsPage::fillIn(const PointGoods& goods)
{
    GoodsDialog dialog(office(), goods, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void GoodsPage::save(UnitOfWork& work, const PointGoods& goods) const
{
    PointGoodsRepository().update(work, goods);
}

PointGoods GoodsPage::stored(Connection& connection, qint64 id) const
{
    return PointGoodsRepository().require(connection, PointGoodsId(id));
}

PointGoods GoodsPage::fresh()
{
    PointGoods goods;
    goods.code = PointGoodsRepository().nextCode(office().database().reader());
    goods.organisation = chosenOrganisation();
    if (const auto root = OrganisationRepository().root(office().database().reader());
        root && !goods.organisation.isValid())
        goods.organisation = root->id;
    return goods;
}

RecordPage::Figures GoodsPage::figures()
{
    return [](Connection& connection) {
        return tr("in store for %1 yuan").arg(GoodsStore::stockValue(connection).text());
    };
}

DetailContent GoodsPage::detailOf(qint64 id)
{
    const PointGoods goods = record(id);
    m_in->setVisible(goods.hasStock);
    m_count->setVisible(goods.hasStock);
    DetailContent content;
    content.icon = Icon::Cube;
    content.photo = QImage::fromData(goods.photo);
    content.title = goods.name;
    content.subtitle = tr("%1 points").arg(goods.points);
    const RecordBadge badge = goodsBadge(goodsStates().code(goods.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(goods);
    if (goods.hasStock)
        content.tabs << store(goods);
    content.tabs << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

DetailTab GoodsPage::overview(const PointGoods& goods) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    add(tr("Code"), goods.code);
    add(tr("Kind"), DictionaryRepository().name(connection, exchangeKinds(), goods.kind));
    add(tr("Unit"), goods.unit);
    if (goods.hasStock) {
        add(tr("In store"), QString::number(goods.stock));
        add(tr("Reserved"), QString::number(goods.reserved));
    }
    if (goods.value.fen() > 0)
        add(tr("Value of a piece"), goods.value.text());
    if (goods.personLimit > 0)
        add(tr("Most for one person"),
            QStringLiteral("%1 %2").arg(goods.personLimit).arg(limitPeriodTitle(goods.period)));
    add(tr("Offered from"), isoDate(goods.validFrom));
    add(tr("Offered until"), isoDate(goods.validUntil));
    if (const auto merchant = MerchantRepository().find(connection, goods.merchant))
        add(tr("Merchant"), merchant->name);
    const auto organisation = OrganisationRepository().find(connection, goods.organisation);
    add(tr("Offered by"), organisation ? organisation->name : QString());
    add(tr("Notes"), goods.notes);
    add(tr("Reason"), goods.stateReason);
    return tab;
}

DetailTab GoodsPage::store(const PointGoods& goods) const
{
    DetailTab tab;
    tab.title = tr("Store");
    tab.emptyText = tr("Nothing came in yet.");
    for (const GoodsMove& move : GoodsStore::movesOf(office().database().reader(), goods.id, mostMoves)) {
        QStringList words{goodsMoveKindTitle(move.kind)};
        for (const QString& word : {goodsOriginTitle(move.origin), move.reason}) {
            if (!word.isEmpty())
                words << word;
        }
        const QString quantity = (move.quantity > 0 ? QStringLiteral("+") : QString()) + QString::number(move.quantity);
        tab.rows.append({isoDate(move.day), QStringLiteral("%1  %2").arg(quantity, words.join(QStringLiteral(" · ")))});
    }
    return tab;
}

void GoodsPage::move(PointGoodsId id, GoodsMoveKind kind)
{
    GoodsMove move;
    move.goods = id;
    move.kind = kind;
    GoodsMoveDialog dialog(office(), move, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(tr("The goods store was brought up to date."), [this, back = dialog.step().back] {
        commitNow(office(), back);
        refreshDetails();
    });
}
