#include "models/hours/hourdisplay.h"

#include "models/common/searchtokens.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HourDisplay)
};

constexpr int mostDays = 60;

QString displayTokens(const HourDisplay& display, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(display.name);
    return tokens.text();
}

void addPublication(Table<HourDisplay>& t)
{
    using D = HourDisplay;
    t.value("published_on", &D::publishedOn, QT_TRANSLATE_NOOP("Column", "Published on")).once();
    t.value("ends_on", &D::endsOn, QT_TRANSLATE_NOOP("Column", "On display until")).once();
    t.value("records", &D::records, QT_TRANSLATE_NOOP("Column", "Records")).once();
    t.value("minutes", &D::minutes, QT_TRANSLATE_NOOP("Column", "Minutes")).once();
    t.value("digest", &D::digest, QT_TRANSLATE_NOOP("Column", "Digest of the list")).once();
}

} // namespace

const StateTable<DisplayState>& displayStates()
{
    using enum DisplayState;
    static const StateTable<DisplayState> table("HourDisplay",
        {
            {Draft, "draft", QT_TRANSLATE_NOOP("HourDisplay", "Draft"),
                {{Published, QT_TRANSLATE_NOOP("HourDisplay", "Put on display")},
                    {Withdrawn, QT_TRANSLATE_NOOP("HourDisplay", "Withdraw…"), true}}},
            {Published, "published", QT_TRANSLATE_NOOP("HourDisplay", "On display"),
                {{Ended, QT_TRANSLATE_NOOP("HourDisplay", "End the display")},
                    {Withdrawn, QT_TRANSLATE_NOOP("HourDisplay", "Withdraw…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("HourDisplay", "Ended"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("HourDisplay", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

const Table<HourDisplay>& hourDisplayTable()
{
    using D = HourDisplay;
    static const Table<D> table("hour_displays", [](Table<D>& t) {
        t.name("name", &D::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &D::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("activity_id", &D::activity, "activities", QT_TRANSLATE_NOOP("Column", "Activity"));
        t.value("from_on", &D::from, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("to_on", &D::to, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.value("days", &D::days, QT_TRANSLATE_NOOP("Column", "Working days on display"));
        t.freeText("contact", &D::contact, QT_TRANSLATE_NOOP("Column", "Contact"));
        addPublication(t);
        t.state("state", &D::state, displayStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &D::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&displayTokens);
    });
    return table;
}

Problems validate(const HourDisplay& display)
{
    Problems problems;
    if (display.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), Text::tr("Name the display, such as by its activity or month.")};
    if (!display.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), Text::tr("Choose whose hours are on display.")};
    if (!display.activity.isValid() && (!display.from.isValid() || !display.to.isValid()))
        problems << Problem{QStringLiteral("from"), Text::tr("Choose an activity, or a first and a last day.")};
    if (display.from.isValid() && display.to.isValid() && display.to < display.from)
        problems << Problem{QStringLiteral("to"), Text::tr("The last day lies before the first one.")};
    if (display.days < 1 || display.days > mostDays)
        problems << Problem{QStringLiteral("days"), Text::tr("Between 1 and %1 working days.").arg(mostDays)};
    return problems;
}

template class Table<HourDisplay>;
