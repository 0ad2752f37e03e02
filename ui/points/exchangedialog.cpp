#include "ui/points/exchangedialog.h"

#include "models/office/office.h"
#include "models/points/household.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/page.h"
#include "ui/points/pointreferences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

ExchangeDialog::ExchangeDialog(Office& office, VolunteerId volunteer, QWidget* parent)
    : FormDialog(tr("New exchange"), parent)
    , m_office(office)
    , m_lines(new QTreeWidget(this))
    , m_add(new QPushButton(tr("Into the basket"), this))
    , m_remove(new QPushButton(tr("Take out"), this))
    , m_sum(new QLabel(this))
{
    beginSection(tr("Who exchanges"), 1);
    m_volunteer = add<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(office), Need::Required);
    beginSection(tr("Basket"));
    m_goods = add<ReferenceField>("goods", tr("Article"), goodsReferences(office));
    m_quantity = add<NumberField>("quantity", tr("Pieces"));
    m_quantity->setLimits(1, 10'000);
    m_quantity->setNumber(1);
    makeBasket();
    m_atOnce = addWide<CheckField>("atOnce", tr("Hand out"), tr("It is handed out at once"));
    m_atOnce->setChecked(true);
    m_remark = addWide<TextField>("remark", tr("Remark"));
    m_remark->setHint(tr("A part that is paid in money is written here only"));
    connect(m_volunteer, &ReferenceField::chosen, this, &ExchangeDialog::showPerson);
    connect(m_add, &QPushButton::clicked, this, [this] { attempt(this, [this] { addLine(); }); });
    connect(m_remove, &QPushButton::clicked, this, &ExchangeDialog::removeLine);
    connect(m_lines, &QTreeWidget::currentItemChanged, this,
        [this] { m_remove->setEnabled(m_lines->currentItem() != nullptr); });
    m_volunteer->setId(volunteer.value());
    showPerson();
    showBasket();
    setSaveText(tr("Exchange", "points"));
    setSaver([this] { store(); });
}

void ExchangeDialog::makeBasket()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_sum);
    addWidget(buttons);
    m_lines->setRootIsDecorated(false);
    m_lines->setHeaderLabels({tr("Article"), tr("Pieces"), tr("Points", "of the bank"), tr("Can be handed out")});
    m_lines->setAccessibleName(tr("Basket"));
    m_lines->setMinimumSize(Theme::scaled(520), Theme::scaled(150));
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->header()->setStretchLastSection(false);
    m_remove->setEnabled(false);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false); // Enter goes on to the next field
    addWidget(m_lines);
}

void ExchangeDialog::addLine()
{
    m_goods->settle();
    const PointGoodsId goods(m_goods->id());
    const qint64 pieces = m_quantity->integer().value_or(0);
    if (!goods.isValid())
        throw Error(tr("Choose an article first."));
    if (pieces < 1)
        throw Error(tr("Write how many pieces, from 1 up."));
    const auto same
        = std::find_if(m_basket.begin(), m_basket.end(), [&](const BasketLine& line) { return line.goods == goods; });
    if (same != m_basket.end())
        same->quantity += pieces;
    else
        m_basket << BasketLine{goods, pieces};
    m_goods->setId(0);
    m_quantity->setNumber(1);
    showBasket();
}

void ExchangeDialog::removeLine()
{
    const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem());
    if (row < 0)
        return;
    m_basket.removeAt(row);
    showBasket();
}

qint64 ExchangeDialog::sum() const
{
    qint64 points = 0;
    for (const BasketLine& line : m_basket)
        points += PointGoodsRepository().require(m_office.database().reader(), line.goods).points * line.quantity;
    return points;
}

QString ExchangeDialog::sumText() const
{
    return m_sum->text();
}

void ExchangeDialog::showBasket()
{
    m_lines->clear();
    for (const BasketLine& line : std::as_const(m_basket)) {
        const PointGoods goods = PointGoodsRepository().require(m_office.database().reader(), line.goods);
        auto* item = new QTreeWidgetItem(
            QStringList{goods.name, QString::number(line.quantity), QLocale().toString(goods.points * line.quantity),
                goods.hasStock ? QString::number(goods.available()) : tr("not kept in store")});
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_lines->addTopLevelItem(item);
    }
    m_remove->setEnabled(false);
    m_sum->setText(tr("In all: %1 points").arg(QLocale().toString(sum())));
}

void ExchangeDialog::showPerson()
{
    const VolunteerId volunteer(m_volunteer->id());
    if (!volunteer.isValid())
        return m_volunteer->setHint({});
    Connection& connection = m_office.database().reader();
    QString hint = tr("Can use %1 points").arg(QLocale().toString(ExchangeDesk::usable(connection, volunteer)));
    if (const auto household = HouseholdRepository().of(connection, volunteer))
        hint += u' ' + tr("(household “%1”)").arg(household->name);
    if (PointBook::balanceOf(connection, volunteer).balance < 0)
        hint = tr("Below zero: nothing can be exchanged until points were earned again");
    m_volunteer->setHint(hint);
}

/// What stands in the fields but was not added yet goes along: nobody who chose an article means to leave it out.
void ExchangeDialog::store()
{
    if (m_goods->id() != 0)
        addLine();
    commitNow(m_office,
        [this, person = VolunteerId(m_volunteer->id()), basket = m_basket, atOnce = m_atOnce->isChecked(),
            remark = m_remark->text()](UnitOfWork& work) {
            ExchangeDesk desk(work);
            const ExchangeId id = desk.freeze(person, basket, remark);
            if (atOnce)
                (void)desk.take(id, ExchangeState::HandedOut, {});
            m_savedId = id;
        });
}
