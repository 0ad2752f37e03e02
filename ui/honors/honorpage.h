#pragma once

#include "models/honors/awardrepository.h"
#include "ui/records/formpage.h"

struct Desk;
class QListWidget;
class QPushButton;

/// 荣誉: batches on the left, the awards of the chosen one, printing of the honor roll.
class HonorPage final : public FormPage<Award> {
    Q_OBJECT

public:
    explicit HonorPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget* batches() const { return m_batches; }
    /// None while all batches are shown.
    [[nodiscard]] HonorBatchId chosenBatch() const;
    void chooseBatch(HonorBatchId id);

    void activated() override;

protected:
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Award stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Award fresh() override;
    [[nodiscard]] qint64 fillIn(const Award& award) override;
    void save(UnitOfWork& work, const Award& award) const override;
    /// The honor roll of the chosen batch, or of the latest.
    void printRecords() override;
    [[nodiscard]] Figures figures() override;

private:
    void makeBatchList();
    void reloadBatches();
    void openBatchMenu(const QPoint& point);
    void editBatch(HonorBatchId id);
    /// The dialog of an objection to this nominee; it saves by itself.
    [[nodiscard]] std::optional<StateSteps::Work> askObjection(const QList<qint64>& ids);
    void answerObjection(qint64 award);
    /// The chosen certificates were handed over.
    void present();
    void nominateEligible(HonorBatchId id);
    void offerBack(const TakenStep& taken);
    [[nodiscard]] DetailTab objections(const Award& award) const;
    [[nodiscard]] DetailTab prints(const Award& award);
    /// 四个100, rule by rule.
    [[nodiscard]] DetailTab eligibility(const Award& award) const;
    [[nodiscard]] HonorBatchId requiredBatch();

    StateSteps m_batchSteps;
    StateSteps m_objectionSteps;
    QListWidget* m_batches = nullptr;
    QPushButton* m_answer = nullptr; ///< of an objection
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> honorsPages(const Desk& desk);
