#pragma once

#include "models/honors/awardrepository.h"
#include "ui/common/recordpage.h"

class Office;
class QListWidget;

/// 荣誉: batches on the left, the awards of the chosen one, printing of the honor roll.
class HonorPage final : public RecordPage {
    Q_OBJECT

public:
    explicit HonorPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget* batches() const { return m_batches; }
    /// None while all batches are shown.
    [[nodiscard]] HonorBatchId chosenBatch() const;
    void chooseBatch(HonorBatchId id);

    void activated() override;

protected:
    DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    QString figures() override;

private:
    void makeBatchList();
    void reloadBatches();
    void openBatchMenu(const QPoint& point);
    void editBatch(HonorBatchId id);
    void changeBatchState(HonorBatchId id, HonorBatchState to);
    void changeState(const QList<qint64>& ids, AwardState to);
    [[nodiscard]] HonorBatchId requiredBatch();

    Office& m_office;
    QListWidget* m_batches = nullptr;
};
