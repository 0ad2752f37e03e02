#include "app/demo/demomenus.h"

#include "app/demo/workingday.h"
#include "models/orders/needrule.h"
#include "models/orders/needwords.h"
#include "models/orders/ordergroup.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"

#include <array>

namespace {

constexpr int mostMenus = 10;
constexpr qsizetype stationsAsked = 3;
constexpr int minutesAgo = 50;

constexpr std::array<const char16_t*, 3> times{u"周一至周五 9:00–17:00", u"周二、周四下午", u"周六上午"};
constexpr std::array<const char16_t*, 3> ways{
    u"提前一天到社区服务站登记", u"拨打社区服务热线", u"到志愿服务站现场点单"};

TermId need(Connection& connection, const char16_t* name)
{
    return DictionaryRepository().idOf(connection, Dictionary::NeedCategory, QString::fromUtf16(name));
}

void addMenus(UnitOfWork& work, const Vault& vault)
{
    Connection& connection = work.connection();
    const TeamRepository teams(vault);
    const QList<Term> needs = DictionaryRepository().terms(connection, Dictionary::NeedCategory);
    int menus = 0;
    for (Team team : teams.all(connection)) {
        if (team.state != TeamState::Active || menus == mostMenus)
            continue;
        const QString field = DictionaryRepository().name(connection, Dictionary::ServiceField, team.field);
        QStringList served;
        for (const Term& one : needs) {
            const QStringList words = wordsForNeed(one.name);
            if (!one.isRetired && (suitsNeed(team.name, words) || suitsNeed(field, words)))
                served << QString::number(one.id.value());
        }
        if (served.isEmpty())
            continue;
        const auto home = OrganisationRepository().find(connection, team.organisation);
        team.menuNeeds = served.join(u' ');
        team.menuTimes = QString::fromUtf16(times.at(menus % times.size()));
        team.menuArea = home ? home->name : QString();
        team.menuContact = team.leaderName;
        team.menuOrdering = QString::fromUtf16(ways.at(menus % ways.size()));
        teams.update(work, team);
        ++menus;
    }
}

void addRules(UnitOfWork& work)
{
    NeedRule haircut;
    haircut.need = need(work.connection(), u"理发");
    haircut.normalResponse = WorkingSpan{2, WorkingSpan::Unit::Hours};
    haircut.normalCompletion = WorkingSpan{5, WorkingSpan::Unit::Days};
    NeedRule hospital;
    hospital.need = need(work.connection(), u"陪同就医");
    hospital.urgentResponse = WorkingSpan{10, WorkingSpan::Unit::Minutes};
    hospital.urgentCompletion = WorkingSpan{1, WorkingSpan::Unit::Days};
    hospital.credential
        = DictionaryRepository().idOf(work.connection(), Dictionary::CredentialKind, QStringLiteral("救护员证"));
    QList<NeedRule> rules{haircut, hospital};
    rules.removeIf([](const NeedRule& rule) { return !rule.need.isValid(); });
    (void)NeedRuleRepository().save(work, rules);
}

void addGroup(UnitOfWork& work, const Vault& vault, const QDateTime& now)
{
    Connection& connection = work.connection();
    QList<StationId> stations;
    for (const Station& station : StationRepository(vault).all(connection)) {
        if (station.state == StationState::Open && stations.size() < stationsAsked)
            stations << station.id;
    }
    Order order;
    order.need = need(connection, u"政策咨询");
    if (stations.isEmpty() || !order.need.isValid())
        return;
    order.requesterName = SettingsRepository().value(connection, SettingKey::officeName);
    order.source = DictionaryRepository().idOf(connection, Dictionary::OrderSource, QStringLiteral("来访"));
    order.details = QStringLiteral("医保新政策进站宣讲一场");
    order.requestedAt = workingTimeBefore(now, minutesAgo);
    (void)OrderGroup(work, vault).receive(order, stations, true);
}

} // namespace

void addDemoMenus(UnitOfWork& work, const Vault& vault, const QDateTime& now)
{
    addMenus(work, vault);
    addRules(work);
    addGroup(work, vault, now);
}
