#pragma once

#include "models/organisation/codedimport.h"
#include "models/points/goods.h"
#include "models/points/pointbook.h"

class Vault;

/// 期初积分: what people had before the office kept its points here. 姓名, 编号, 积分, 日期, 备注. A person has one
/// opening balance: a second row or file adds nothing.
class OpeningPointsImport final : public RecordImporter {
public:
    explicit OpeningPointsImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString kind() const override { return QStringLiteral("opening_points"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override { return {QStringLiteral("number")}; }
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;

private:
    const Vault& m_vault;
    ImportOptions m_options;
};

/// 兑换目录: 编号, 名称, 兑换类别, 单位, 积分, 价值, 每人限量, 入库管理, 开始日期, 截止日期, 机构, 备注. What is in
/// store is no column: it comes in through the goods store.
class GoodsImport final : public CodedImport<PointGoods, PointGoodsRepository> {
public:
    GoodsImport();

    QString kind() const override { return QStringLiteral("point_goods"); }
    QString title() const override;
};
