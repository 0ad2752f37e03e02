#include "models/hours/spotcheck.h"

#include "models/common/searchtokens.h"

#include <QCoreApplication>

#include <cmath>
#include <random>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpotCheck)
};

constexpr int mostRecords = 1000;
constexpr qint64 mostSeed = 999'999'999;

QString checkTokens(const SpotCheck& check, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(check.name);
    return tokens.text();
}

QString perCent(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

} // namespace

const StateTable<SpotCheckState>& spotCheckStates()
{
    using enum SpotCheckState;
    static const StateTable<SpotCheckState> table("SpotCheck",
        {
            {Open, "open", QT_TRANSLATE_NOOP("SpotCheck", "In progress"),
                {{Done, QT_TRANSLATE_NOOP("SpotCheck", "Conclude")},
                    {Cancelled, QT_TRANSLATE_NOOP("SpotCheck", "Cancel…"), true}}},
            {Done, "done", QT_TRANSLATE_NOOP("SpotCheck", "Concluded"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("SpotCheck", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<SpotResult>& spotResultStates()
{
    using enum SpotResult;
    using Step = StateTable<SpotResult>::Step;
    static const auto untrue = Step(Untrue, QT_TRANSLATE_NOOP("SpotResult", "Untrue…"), true)
                                   .asking(QT_TRANSLATE_NOOP("SpotResult", "What did they say?"));
    static const Step real(True, QT_TRANSLATE_NOOP("SpotResult", "True"));
    static const Step unreached(Unreached, QT_TRANSLATE_NOOP("SpotResult", "Not reached"));
    static const Step again(Open, QT_TRANSLATE_NOOP("SpotResult", "Ask again"));
    static const StateTable<SpotResult> table("SpotResult",
        {
            {Open, "open", QT_TRANSLATE_NOOP("SpotResult", "To ask"), {real, untrue, unreached}},
            {True, "true", QT_TRANSLATE_NOOP("SpotResult", "True"), {again}},
            {Untrue, "untrue", QT_TRANSLATE_NOOP("SpotResult", "Untrue"), {again}},
            {Unreached, "unreached", QT_TRANSLATE_NOOP("SpotResult", "Not reached"), {real, untrue, again}},
        },
        StepsBack::Any);
    return table;
}

const Table<SpotCheck>& spotCheckTable()
{
    using C = SpotCheck;
    static const Table<C> table("spot_checks", [](Table<C>& t) {
        t.name("name", &C::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &C::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"))
            .once();
        t.value("from_on", &C::from, QT_TRANSLATE_NOOP("Column", "First day")).once();
        t.value("to_on", &C::to, QT_TRANSLATE_NOOP("Column", "Last day")).once();
        t.value("seed", &C::seed, QT_TRANSLATE_NOOP("Column", "Seed")).once();
        t.value("size", &C::size, QT_TRANSLATE_NOOP("Column", "Records wanted")).once();
        t.value("population", &C::population, QT_TRANSLATE_NOOP("Column", "Out of records")).once();
        t.freeText("notes", &C::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &C::state, spotCheckStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&checkTokens);
    });
    return table;
}

const Table<SpotCheckLine>& spotCheckLineTable()
{
    using L = SpotCheckLine;
    static const Table<L> table("spot_check_lines", [](Table<L>& t) {
        t.reference("check_id", &L::check, "spot_checks", QT_TRANSLATE_NOOP("Column", "Spot check")).once();
        t.reference("record_id", &L::record, "service_records", QT_TRANSLATE_NOOP("Column", "Service record")).once();
        t.value("position", &L::position, QT_TRANSLATE_NOOP("Column", "Position")).once();
        t.state("state", &L::state, spotResultStates(), QT_TRANSLATE_NOOP("Column", "Result"));
        t.stateReason("state_reason", &L::stateReason, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.stamps();
        t.setOrder("check_id, position");
    });
    return table;
}

Problems validate(const SpotCheck& check)
{
    Problems problems;
    if (check.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), Text::tr("Name the spot check, such as by its month.")};
    if (!check.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), Text::tr("Choose whose records are sampled.")};
    if (!check.from.isValid())
        problems << Problem{QStringLiteral("from"), Text::tr("Choose the first day of the service.")};
    if (!check.to.isValid() || check.to < check.from)
        problems << Problem{QStringLiteral("to"), Text::tr("Choose the last day, not before the first one.")};
    if (check.size < 1 || check.size > mostRecords)
        problems << Problem{QStringLiteral("size"), Text::tr("Between 1 and %1 records.").arg(mostRecords)};
    if (check.seed < 1 || check.seed > mostSeed)
        problems << Problem{QStringLiteral("seed"), Text::tr("A whole number from 1 to %1.").arg(mostSeed)};
    return problems;
}

ShareInterval wilsonInterval(int hits, int asked)
{
    if (asked <= 0)
        return {};
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double n = asked;
    const double share = hits / n;
    const double scale = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

QString SpotOutcome::shareText() const
{
    if (asked() == 0)
        return QStringLiteral("—");
    const ShareInterval bounds = interval();
    return QStringLiteral("%1 (%2–%3)").arg(perCent(double(real) / asked()), perCent(bounds.low), perCent(bounds.high));
}

std::vector<qint64> sampleOf(const std::vector<qint64>& ids, int size, qint64 seed)
{
    // The generator is the standard's, bit by bit the same everywhere; its distributions are not, so none is used.
    std::mt19937_64 random{quint64(seed)};
    const auto below = [&random](quint64 limit) {
        const quint64 reach = std::mt19937_64::max() - std::mt19937_64::max() % limit;
        quint64 value = random();
        while (value >= reach)
            value = random();
        return value % limit;
    };
    std::vector<qint64> sample;
    quint64 wanted = std::min<quint64>(quint64(std::max(size, 0)), ids.size());
    for (size_t i = 0; i < ids.size() && wanted > 0; ++i) {
        if (below(ids.size() - i) < wanted) {
            sample.push_back(ids.at(i));
            --wanted;
        }
    }
    return sample;
}

template class Table<SpotCheck>;
template class Table<SpotCheckLine>;
