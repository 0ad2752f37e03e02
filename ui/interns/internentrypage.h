#pragma once

#include "models/interns/internentry.h"
#include "ui/records/formpage.h"

/// The papers and days of interns' files.
class InternEntryPage final : public FormPage<InternEntry> {
    Q_OBJECT

public:
    explicit InternEntryPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] InternEntry stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] InternEntry fresh() override;
    [[nodiscard]] qint64 fillIn(const InternEntry& entry) override;
    void save(UnitOfWork& work, const InternEntry& entry) const override;
};
