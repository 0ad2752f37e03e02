#pragma once

#include "models/security/personalnumber.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A record on its page: where a link leads.
struct PageAddress {
    QString page = {}; ///< key of the page
    qint64 record = 0;

    [[nodiscard]] bool isValid() const { return !page.isEmpty() && record > 0; }
    bool operator==(const PageAddress&) const = default;
};

/// One line of the detail panel: a label and what stands beside it.
struct DetailRow {
    QString label = {};
    QString value = {};
    std::optional<PersonalNumber> number = {}; ///< `value` is masked, and 显示 shows this number whole
    int stars = 0; ///< drawn behind the value
    bool strong = false;
    PageAddress link = {}; ///< valid: a button beside the value opens it

    bool operator==(const DetailRow&) const = default;
};

/// One event of a record's story.
struct DetailEvent {
    QString when = {}; ///< ready to show
    QString text = {};
    QString by = {};
    Tone tone = Tone::Neutral;

    bool operator==(const DetailEvent&) const = default;
};

struct DetailBadge {
    QString text = {};
    Tone tone = Tone::Neutral;

    bool operator==(const DetailBadge&) const = default;
};

struct DetailBars {
    QString title = {};
    QStringList labels = {};
    QList<double> values = {};

    bool operator==(const DetailBars&) const = default;
};

/// One tab: lines, then an optional small chart, then a timeline.
struct DetailTab {
    QString title = {};
    QList<DetailRow> rows = {};
    DetailBars bars = {};
    QList<DetailEvent> events = {};
    QString emptyText = {}; ///< shown when there is nothing above

    bool operator==(const DetailTab&) const = default;
};

/// Everything the detail panel shows about one record: a plain value, made by the page off the record.
struct DetailContent {
    Icon icon = Icon::Account;
    QImage photo = {}; ///< instead of the icon, when there is one
    QString title = {};
    QString subtitle = {};
    QList<DetailBadge> badges = {};
    QList<DetailTab> tabs = {};

    bool operator==(const DetailContent&) const = default;
};
