#pragma once

#include "models/points/goods.h"
#include "models/points/household.h"
#include "models/points/pointrule.h"
#include "tests/ui/common/formsubjects.h"
#include "ui/points/goodspage.h"
#include "ui/points/householdpage.h"
#include "ui/points/merchantpage.h"
#include "ui/points/pointruledialog.h"

inline void FormSubjects::addPoints()
{
    subjects.insert(QStringLiteral("rule of points"),
        {QStringLiteral("point_rules"),
            [this](const AwkwardLinks&) {
                return inserted([&](UnitOfWork& work) {
                    PointRule rule;
                    rule.name = QStringLiteral("规则%1").arg(m_count);
                    rule.validFrom = QDate(2025, 1, 1);
                    return PointRuleRepository().insert(work, rule).value();
                });
            },
            [this](qint64 id) {
                return new PointRuleDialog(
                    office(), PointRuleRepository().find(m_office.reader(), PointRuleId(id)).value());
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("household"),
        {QStringLiteral("households"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Household household;
                    household.name = QStringLiteral("家庭%1").arg(m_count);
                    household.organisation = links.organisation;
                    return HouseholdRepository().insert(work, household).value();
                });
            },
            [this](qint64 id) {
                return new HouseholdDialog(
                    office(), HouseholdRepository().find(m_office.reader(), HouseholdId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}

inline void FormSubjects::addGoods()
{
    subjects.insert(QStringLiteral("merchant"),
        {QStringLiteral("merchants"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Merchant merchant;
                    merchant.name = QStringLiteral("商家%1").arg(m_count);
                    merchant.organisation = links.organisation;
                    return MerchantRepository().insert(work, merchant).value();
                });
            },
            [this](qint64 id) {
                return new MerchantDialog(
                    office(), MerchantRepository().find(m_office.reader(), MerchantId(id)).value());
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("goods for points"),
        {QStringLiteral("point_goods"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    PointGoods goods;
                    goods.code = QStringLiteral("G%1").arg(m_count);
                    goods.name = QStringLiteral("物品%1").arg(m_count);
                    goods.organisation = links.organisation;
                    goods.points = 5;
                    return PointGoodsRepository().insert(work, goods).value();
                });
            },
            [this](qint64 id) {
                return new GoodsDialog(
                    office(), PointGoodsRepository().find(m_office.reader(), PointGoodsId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}
