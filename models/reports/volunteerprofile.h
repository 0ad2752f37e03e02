#pragma once

#include "models/common/dates.h"
#include "models/volunteers/volunteerid.h"

#include <QList>
#include <QString>

class Connection;

/// What the office knows about one person beyond the register: for the detail panel and, later, certificates.
struct VolunteerProfile {
    struct TeamLine {
        QString name;
        bool isLeader = false;
        bool isCurrent = true;
        QDate joinedOn;
    };
    struct ServiceLine {
        QString startedAt; ///< local moment, 2025-05-11T15:11
        Minutes minutes;
        QString source; ///< the activity's or order's name
        QString field;
        QString state; ///< stored code: pending, checked, void
    };
    struct HonorLine {
        int year = 0;
        QString title;
        QString batch;
    };

    QList<TeamLine> teams;
    QList<MonthShare> months; ///< the twelve months up to now, oldest first
    QList<ServiceLine> services; ///< newest first, at most `servicesShown`
    qint64 serviceCount = 0;
    QList<HonorLine> honors;

    static constexpr int servicesShown = 20;
};

/// As of `today`: the months end with it.
[[nodiscard]] VolunteerProfile volunteerProfile(Connection& connection, VolunteerId id, QDate today);
