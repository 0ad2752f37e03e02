#pragma once

#include "models/common/dates.h"
#include "models/health/ledgerrules.h"

#include <algorithm>

/// A ledger made line by line: each rule with what it must find and a near miss.
class SmallLedger final {
public:
    SmallLedger()
    {
        bounds.packagedWords = {QStringLiteral("研学")};
        bounds.donationWords = {QStringLiteral("捐款")};
        book.rescueField = 9;
        book.root = 1;
        book.people.resize(400);
    }

    LedgerLine& add(int volunteer, const QString& start, const QString& end, int activity = 0)
    {
        LedgerLine line;
        line.id = qint64(book.lines.size()) + 1;
        line.volunteer = volunteer;
        line.start = ledgerMinute(start);
        line.end = ledgerMinute(end);
        line.minutes = line.end - line.start;
        line.organisation = 1;
        line.activity = activity;
        line.clerk = 1;
        line.created = QDateTime(ledgerDate(line.end), QTime(23, 0)).toMSecsSinceEpoch();
        book.lines.push_back(line);
        return book.lines.back();
    }
    LedgerActivity& activity(int id, const QString& start, const QString& end)
    {
        LedgerActivity activity;
        activity.name = QStringLiteral("清洁家园");
        activity.start = ledgerMinute(start);
        activity.end = ledgerMinute(end);
        activity.organisation = 1;
        activity.over = ledgerMoment(activity.end);
        activity.created = QDateTime(ledgerDate(activity.start).addDays(-5), QTime(9, 0)).toMSecsSinceEpoch();
        return *book.activities.insert(id, activity);
    }
    [[nodiscard]] QList<Finding> found(FindingRule rule)
    {
        std::sort(book.lines.begin(), book.lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
            return a.volunteer != b.volunteer ? a.volunteer < b.volunteer : a.start < b.start;
        });
        TaskContext task;
        QList<Finding> findings;
        for (const Finding& finding : ledgerFindings(book, bounds, calendar, task)) {
            if (finding.rule == rule)
                findings << finding;
        }
        return findings;
    }

    LedgerBook book;
    LedgerBounds bounds;
    WorkingCalendar calendar;
};
