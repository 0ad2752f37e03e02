#pragma once

#include "models/honors/honorbatch.h"

class Connection;

/// 公示: the words and the list that hang in public while a round is on notice (spec 7 §5). Names of people are masked
/// strictly; the words are the office's, the same in every language of the screen.
struct HonorNotice {
    QString headline; ///< 关于…评选结果的公示
    QStringList paragraphs; ///< basis, span, objections, contact
    QList<QStringList> rows; ///< number, title, masked name, team
    QString unit;
    QDate day;

    [[nodiscard]] static QStringList headings(); ///< of `rows`
    [[nodiscard]] QString html() const;
};

/// What hangs now; before the notice, what would hang if it began on `today`. Throws Error when nobody is shortlisted.
[[nodiscard]] HonorNotice honorNotice(Connection& connection, HonorBatchId batch, QDate today);
