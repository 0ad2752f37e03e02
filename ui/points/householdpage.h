#pragma once

#include "models/points/household.h"
#include "ui/common/recorddialog.h"
#include "ui/records/formpage.h"

/// The form of a household.
class HouseholdDialog final : public RecordDialog<Household> {
    Q_OBJECT

public:
    HouseholdDialog(Office& office, const Household& household, QWidget* parent = nullptr);
};

/// One more person in a household.
class HouseholdMemberDialog final : public FormDialog {
    Q_OBJECT

public:
    HouseholdMemberDialog(Office& office, const Household& household, QWidget* parent = nullptr);

private:
    ReferenceField* m_volunteer = nullptr;
    TextField* m_relation = nullptr;
};

/// 家庭账户.
class HouseholdPage final : public FormPage<Household> {
    Q_OBJECT

public:
    explicit HouseholdPage(Office& office, QWidget* parent = nullptr);

    void addMember(HouseholdId id);
    /// Asks who leaves, and why.
    void removeMember(HouseholdId id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Household stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Household fresh() override;
    [[nodiscard]] qint64 fillIn(const Household& household) override;
    void save(UnitOfWork& work, const Household& household) const override;

private:
    [[nodiscard]] DetailTab members(const Household& household) const;
};
