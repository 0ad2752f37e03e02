#include "ui/points/merchantpage.h"

#include "models/organisation/organisationrepository.h"
#include "models/points/pointrecords.h"
#include "models/points/pointsfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/common/officereferences.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("merchants");
    texts.title = MerchantPage::tr("Merchants");
    texts.searchHint = MerchantPage::tr("Name, pinyin initials");
    texts.icon = Icon::Domain;
    texts.emptySentence
        = MerchantPage::tr("No merchant yet. Who gives discounts or goods for points is paid by a sheet every month.");
    texts.createText = MerchantPage::tr("New merchant");
    return texts;
}

} // namespace

MerchantDialog::MerchantDialog(Office& office, const Merchant& merchant, QWidget* parent)
    : RecordDialog(office, merchant.id.isValid() ? tr("Merchant “%1”").arg(merchant.name) : tr("New merchant"), parent)
{
    beginSection(tr("Merchant"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Merchant::name);
    m_form.bind(
        addWide<ReferenceField>("organisation", tr("Agreed with"), organisationReferences(m_office), Need::Required),
        &Merchant::organisation);
    m_form.bind(add<TextField>("contact", tr("Contact person")), &Merchant::contact);
    m_form.bind(add<DateField>("agreedUntil", tr("Agreed until")), &Merchant::agreedUntil);
    m_form.bind(addWide<TextField>("address", tr("Address")), &Merchant::address);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Merchant::notes);
    begin(merchant, storeWith(MerchantRepository()));
}

MerchantPage::MerchantPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<MerchantRecords>(), Acts::KeepGoods,
        stateKind(
            QStringLiteral("merchants"), merchantStates(), [] { return MerchantRepository(); },
            std::optional(MerchantState::Ended)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("exchanges"));
    addDetailButton(
        Icon::Cash, tr("Settlement"),
        [this](qint64) {
            Q_EMIT navigationRequested(
                {QStringLiteral("reports"), 0, {}, {{QStringLiteral("report"), {QStringLiteral("settlement")}}}});
        },
        Acts::ExportList);
    addUsualButtons();
}

qint64 MerchantPage::fillIn(const Merchant& merchant)
{
    MerchantDialog dialog(office(), merchant, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void MerchantPage::save(UnitOfWork& work, const Merchant& merchant) const
{
    MerchantRepository().update(work, merchant);
}

Merchant MerchantPage::stored(Connection& connection, qint64 id) const
{
    return MerchantRepository().require(connection, MerchantId(id));
}

Merchant MerchantPage::fresh()
{
    Merchant merchant;
    merchant.organisation = chosenOrganisation();
    return merchant;
}

DetailContent MerchantPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Merchant merchant = record(id);
    DetailContent content;
    content.icon = Icon::Domain;
    content.title = merchant.name;
    content.subtitle = merchant.address;
    const RecordBadge badge = merchantBadge(merchantStates().code(merchant.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    const auto organisation = OrganisationRepository().find(connection, merchant.organisation);
    tab.rows.append({tr("Agreed with"), organisation ? organisation->name : QString()});
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    add(tr("Contact person"), merchant.contact);
    add(tr("Agreed until"), isoDate(merchant.agreedUntil));
    add(tr("Notes"), merchant.notes);
    add(tr("Reason"), merchant.stateReason);
    content.tabs << tab << goodsOf(merchant.id) << stateHistory(connection, states().kind(), id);
    return content;
}

DetailTab MerchantPage::goodsOf(MerchantId id) const
{
    DetailTab tab;
    tab.title = tr("Offers");
    tab.emptyText = tr("Nothing in the catalog comes from this merchant yet.");
    for (const PointGoods& goods : PointGoodsRepository().readable(office().database().reader())) {
        if (goods.merchant == id)
            tab.rows.append({goods.name,
                tr("%1 points; paid %2 yuan each").arg(QString::number(goods.points), goods.value.text())});
    }
    return tab;
}
