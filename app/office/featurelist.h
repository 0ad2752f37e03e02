#pragma once

/// Every feature of the program, one line each, named as its folder.
///   records: models/NAME declares `Feature NAMEFeature()` (models/records/feature.h)
///   pages:   ui/NAME declares `QList<PageEntry> NAMEPages(const Desk&)` (ui/records/desk.h)
///   feature: both
/// Pages stand in the navigation in this order.
#define VD_FEATURES(feature, records, pages)                                                                           \
    records(security) records(words) records(figures) pages(dashboard) feature(organisation) feature(volunteers)       \
        feature(teams) records(roster) feature(stations) feature(projects) feature(reviews) feature(orders)            \
            records(evaluations) records(attachments) feature(activities) feature(service) feature(hours)              \
                feature(health) feature(interns) feature(training) feature(duty) feature(visits) feature(assessments)  \
                    feature(honors) feature(points) feature(fund) feature(certificates) pages(analysis) pages(reports) \
                        pages(imports) pages(backups) pages(accounts) pages(audit) feature(calendar) pages(settings)
