#include "models/service/servicerecord.h"

#include <QCoreApplication>

#include <array>

namespace {

struct KindRow {
    ServiceSource::Kind kind;
    const char* code;
    const char* title;
};

constexpr std::array kinds{
    KindRow{ServiceSource::Kind::Activity, "activity", QT_TRANSLATE_NOOP("Service", "Activity")},
    KindRow{ServiceSource::Kind::Order, "order", QT_TRANSLATE_NOOP("Service", "Order")},
    KindRow{ServiceSource::Kind::Manual, "manual", QT_TRANSLATE_NOOP("Service", "Entered by hand")},
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

} // namespace

const StateTable<ServiceState>& serviceStates()
{
    using enum ServiceState;
    static const auto toVoid = StateTable<ServiceState>::Step(Void, QT_TRANSLATE_NOOP("Service", "Void…"), true)
                                   .asking(QT_TRANSLATE_NOOP("Service",
                                       "Why are they void? The reason stays with the record; hours, stars and "
                                       "statistics follow."));
    static const StateTable<ServiceState> states("Service",
        {
            {Pending, "pending", QT_TRANSLATE_NOOP("Service", "To check"),
                {{Checked, QT_TRANSLATE_NOOP("Service", "Check")}, toVoid}},
            {Checked, "checked", QT_TRANSLATE_NOOP("Service", "Checked"), {toVoid}},
            {Void, "void", QT_TRANSLATE_NOOP("Service", "Void"), {}},
        },
        StepsBack::Any);
    return states;
}

QString kindCode(ServiceSource::Kind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).code);
}

ServiceSource::Kind sourceKindFromCode(const QString& code)
{
    for (const KindRow& row : kinds) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return ServiceSource::Kind::Manual;
}

QString kindTitle(ServiceSource::Kind kind)
{
    return Text::tr(kinds.at(size_t(kind)).title);
}

QString enteredAsCode(EnteredAs entered)
{
    return entered == EnteredAs::Supplement ? QStringLiteral("supplement") : QString();
}

EnteredAs enteredAsFromCode(const QString& code)
{
    return code == QStringLiteral("supplement") ? EnteredAs::Supplement : EnteredAs::Usual;
}

QString enteredAsTitle(EnteredAs entered)
{
    return entered == EnteredAs::Supplement ? Text::tr("Supplement") : QString();
}

Problems validate(const ServiceRecord& record)
{
    constexpr qint64 longest = 24 * 60;
    Problems problems;
    if (!record.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), Text::tr("Choose the volunteer whose hours these are.")};
    if (!record.start.isValid())
        problems << Problem{QStringLiteral("start"), Text::tr("Say when the service began.")};
    if (!record.end.isValid())
        problems << Problem{QStringLiteral("end"), Text::tr("Say when the service ended.")};
    if (!record.start.isValid() || !record.end.isValid())
        return problems;
    const Minutes span = minutesBetween(record.start, record.end);
    if (span.value() <= 0)
        problems << Problem{QStringLiteral("end"),
            Text::tr("The service ends before it begins. If it went past midnight, write the end like 01:30+1.")};
    else if (span.value() > longest)
        problems << Problem{QStringLiteral("end"),
            Text::tr("One service record cannot last longer than 24 hours. Enter one record per day.")};
    else if (record.minutes.value() <= 0)
        problems << Problem{
            QStringLiteral("minutes"), Text::tr("The break is as long as the service; no minutes are left to record.")};
    else if (record.minutes > span)
        problems << Problem{
            QStringLiteral("minutes"), Text::tr("More minutes are given than lie between start and end.")};
    return problems;
}
