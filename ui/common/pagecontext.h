#pragma once

#include "models/common/act.h"
#include "models/common/dates.h"
#include "ui/common/icons.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class Page;

/// What the top bar says and every page obeys: whose figures, and of which days.
struct PageContext {
    qint64 organisation = 0; ///< the chosen one; 0 = the whole office
    QString organisationName = {};
    QList<qint64> organisations = {}; ///< ids of its subtree, itself included; empty = the whole office
    Period period = {};
    QString periodName = {}; ///< "2025年1月", "This quarter"

    bool operator==(const PageContext&) const = default;
};

/// A place in the program: a page, and what it shall show there. Charts, search results and links lead to places.
struct PagePlace {
    QString page = {}; ///< key of the page, e.g. "volunteers"
    qint64 record = 0; ///< choose this record
    QString search = {};
    QMap<QString, QStringList> conditions = {}; ///< filter key → values, e.g. "state" → {"pending"}

    bool operator==(const PagePlace&) const = default;
};

/// A page as the window knows it before it exists: made when first opened.
struct PageEntry {
    QString key = {}; ///< stable: settings, places, help topic
    QString group = {}; ///< translated caption of the navigation; "" = above all groups
    Icon icon = Icon::ViewList;
    QString title = {}; ///< translated
    std::function<Page*()> factory = {};
    std::optional<Act> act = {}; ///< hidden from accounts that may not do this
    QKeySequence newKey = {}; ///< begins a new record of this page wherever the clerk is: F2 an order
};
