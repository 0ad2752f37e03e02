#pragma once

#include "models/hours/objection.h"
#include "ui/records/formpage.h"

/// 异议: objections and volunteers' own requests, from the first word to the result.
class ObjectionPage final : public FormPage<Objection> {
    Q_OBJECT

public:
    explicit ObjectionPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Objection stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Objection fresh() override;
    [[nodiscard]] qint64 fillIn(const Objection& objection) override;
    void save(UnitOfWork& work, const Objection& objection) const override;

private:
    [[nodiscard]] DetailTab overview(const Objection& objection) const;
    /// The dialog of the correction; the step that saves it.
    [[nodiscard]] std::optional<StateSteps::Work> askCorrection(const QList<qint64>& ids);

    QPushButton* m_next = nullptr; ///< the usual next step
};
