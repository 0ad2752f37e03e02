#pragma once

#include "models/points/goods.h"
#include "ui/common/recorddialog.h"
#include "ui/records/formpage.h"

enum class GoodsMoveKind;

/// The form of what is exchanged.
class GoodsDialog final : public RecordDialog<PointGoods> {
    Q_OBJECT

public:
    GoodsDialog(Office& office, const PointGoods& goods, QWidget* parent = nullptr);
};

/// 一创四换 catalog, with what is in store.
class GoodsPage final : public FormPage<PointGoods> {
    Q_OBJECT

public:
    explicit GoodsPage(Office& office, QWidget* parent = nullptr);

    /// Asks how many came, are written off or were counted.
    void move(PointGoodsId id, GoodsMoveKind kind);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] PointGoods stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] PointGoods fresh() override;
    [[nodiscard]] qint64 fillIn(const PointGoods& goods) override;
    void save(UnitOfWork& work, const PointGoods& goods) const override;
    [[nodiscard]] Figures figures() override;

private:
    [[nodiscard]] DetailTab overview(const PointGoods& goods) const;
    [[nodiscard]] DetailTab store(const PointGoods& goods) const;

    QPushButton* m_count = nullptr;
    QPushButton* m_in = nullptr;
};
