#pragma once

#include "models/assessments/assessment.h"
#include "ui/records/formpage.h"

struct Desk;
class ReportActions;

/// 考评: teams, stations, volunteers, activities and projects marked by several evaluators beside the office's figures.
class AssessmentPage final : public FormPage<Assessment> {
    Q_OBJECT

public:
    explicit AssessmentPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ReportActions* reports() const { return m_reports; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Assessment stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Assessment fresh() override;
    [[nodiscard]] qint64 fillIn(const Assessment& assessment) override;
    void save(UnitOfWork& work, const Assessment& assessment) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    void score(AssessmentId id);
    void printRanking(AssessmentId id);
    void saveRanking(AssessmentId id);
    void printSheets(AssessmentId id, bool blank);
    void saveSheets(AssessmentId id, bool blank);
    [[nodiscard]] QString signedIn() const;

    ReportActions* m_reports;
    QPushButton* m_next = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> assessmentsPages(const Desk& desk);
