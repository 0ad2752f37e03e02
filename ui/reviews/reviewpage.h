#pragma once

#include "models/reviews/review.h"
#include "ui/records/formpage.h"

struct Desk;
class ReportActions;

/// 项目评审: rounds in which judges mark the projects of the library.
class ReviewPage final : public FormPage<ReviewRound> {
    Q_OBJECT

public:
    explicit ReviewPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ReportActions* reports() const { return m_reports; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] ReviewRound stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] ReviewRound fresh() override;
    [[nodiscard]] qint64 fillIn(const ReviewRound& round) override;
    void save(UnitOfWork& work, const ReviewRound& round) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    void score(ReviewRoundId id);
    void printRanking(ReviewRoundId id);
    void printSheets(ReviewRoundId id, bool blank);
    void saveSheets(ReviewRoundId id, bool blank);
    [[nodiscard]] QString signedIn() const;

    ReportActions* m_reports;
    QPushButton* m_next = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> reviewsPages(const Desk& desk);
