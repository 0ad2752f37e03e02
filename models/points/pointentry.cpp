#include "models/points/pointentry.h"

#include "models/points/pointtext.h"

#include <array>

namespace {

struct KindRow {
    const char* code;
    const char* title;
};

/// In the order of PointKind.
constexpr std::array kinds{KindRow{"earn", QT_TRANSLATE_NOOP("Points", "Earned")},
    KindRow{"opening", QT_TRANSLATE_NOOP("Points", "Opening balance")},
    KindRow{"grant", QT_TRANSLATE_NOOP("Points", "Bonus")},
    KindRow{"gift_in", QT_TRANSLATE_NOOP("Points", "Gift received")},
    KindRow{"gift_out", QT_TRANSLATE_NOOP("Points", "Gift given")},
    KindRow{"redeem", QT_TRANSLATE_NOOP("Points", "Exchanged")},
    KindRow{"return", QT_TRANSLATE_NOOP("Points", "Exchange given back")},
    KindRow{"reverse", QT_TRANSLATE_NOOP("Points", "Reversed")},
    KindRow{"expire", QT_TRANSLATE_NOOP("Points", "Expiry of points")},
    KindRow{"adjust", QT_TRANSLATE_NOOP("Points", "Correction of points")}};
static_assert(kinds.size() == size_t(PointKind::Adjust) + 1);

constexpr std::array sources{KindRow{"service", QT_TRANSLATE_NOOP("Points", "Hours")},
    KindRow{"evaluation", QT_TRANSLATE_NOOP("Points", "Evaluation")},
    KindRow{"award", QT_TRANSLATE_NOOP("Points", "Honor")},
    KindRow{"enrolment", QT_TRANSLATE_NOOP("Points", "Training")},
    KindRow{"exchange_line", QT_TRANSLATE_NOOP("Points", "Exchange of points")},
    KindRow{"volunteer", QT_TRANSLATE_NOOP("Points", "Another person")}};

} // namespace

QList<PointKind> allPointKinds()
{
    QList<PointKind> all;
    for (size_t i = 0; i < kinds.size(); ++i)
        all << PointKind(i);
    return all;
}

QString pointKindCode(PointKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).code);
}

PointKind pointKindFromCode(const QString& code)
{
    for (const PointKind kind : allPointKinds()) {
        if (code == QLatin1String(kinds.at(size_t(kind)).code))
            return kind;
    }
    throw Error(PointText::tr("“%1” is no kind of entry in the ledger of points.").arg(code));
}

QString pointKindTitle(PointKind kind)
{
    return QCoreApplication::translate("Points", kinds.at(size_t(kind)).title);
}

QString pointSourceTitle(const QString& code)
{
    for (const KindRow& source : sources) {
        if (code == QLatin1String(source.code))
            return QCoreApplication::translate("Points", source.title);
    }
    return {};
}

bool isEarning(PointKind kind)
{
    return kind == PointKind::Earn || kind == PointKind::Opening || kind == PointKind::Grant
        || kind == PointKind::Reverse;
}

bool isSpending(PointKind kind)
{
    return kind == PointKind::Redeem || kind == PointKind::Return;
}

bool isLot(const PointEntry& entry)
{
    return entry.amount > 0 && entry.kind != PointKind::Return;
}

Problems validate(const PointEntry& entry)
{
    Problems problems;
    if (!entry.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), PointText::tr("Choose the person whose points these are.")};
    constexpr qint64 most = 10'000'000;
    if (entry.amount == 0 || qAbs(entry.amount) > most)
        problems << Problem{QStringLiteral("amount"), PointText::tr("Write whole points, from 1 to %1.").arg(most)};
    if (!entry.day.isValid())
        problems << Problem{QStringLiteral("day"), PointText::tr("Say on which day.")};
    const bool isByHand = entry.kind == PointKind::Grant || entry.kind == PointKind::Adjust;
    if (isByHand && entry.remark.trimmed().isEmpty())
        problems << Problem{QStringLiteral("remark"), PointText::tr("Say what the points are for.")};
    return problems;
}

const Table<PointEntry>& pointEntryTable()
{
    using E = PointEntry;
    static const Table<E> table("point_entries", [](Table<E>& t) {
        t.reference("volunteer_id", &E::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("organisation_id", &E::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.word("kind", &E::kind, pointKindCode, pointKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.value("amount", &E::amount, QT_TRANSLATE_NOOP("Column", "Amount of points"));
        t.value("day", &E::day, QT_TRANSLATE_NOOP("Column", "Day"));
        t.value("expires_on", &E::expiresOn, QT_TRANSLATE_NOOP("Column", "Valid until"));
        t.text("source_kind", &E::sourceKind, QT_TRANSLATE_NOOP("Column", "Source"));
        t.value("source_id", &E::sourceId);
        t.reference("rule_id", &E::rule, "point_rules", QT_TRANSLATE_NOOP("Column", "Rule"));
        t.reference("round_id", &E::round, "point_rounds", QT_TRANSLATE_NOOP("Column", "Booking"));
        t.reference("reversal_of", &E::reversalOf, "point_entries", QT_TRANSLATE_NOOP("Column", "Takes back"));
        t.freeText("remark", &E::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.add(createdAtField<E>());
        t.add(createdByField<E>());
        t.setOrder("day, id");
        t.setValidator(&validate);
    });
    return table;
}

QList<PointEntry> PointEntryRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY id"), {volunteer.value()});
}

QList<PointEntry> PointEntryRepository::ofSource(Connection& connection, const QString& kind, qint64 source) const
{
    return select(connection, QStringLiteral("WHERE source_kind = ? AND source_id = ? ORDER BY id"), {kind, source});
}

QList<PointEntry> PointEntryRepository::reversalsOf(Connection& connection, PointEntryId entry) const
{
    return select(connection, QStringLiteral("WHERE reversal_of = ? ORDER BY id"), {entry.value()});
}

template class Table<PointEntry>;
