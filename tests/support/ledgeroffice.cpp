#include "tests/support/ledgeroffice.h"

#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/serviceledger.h"
#include "models/words/dictionaryrepository.h"

namespace {

void insertTeam(UnitOfWork& work, qint64 id, const QString& name, OrganisationId organisation)
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO teams (id, code, name, name_key, organisation_id, created_at, updated_at) VALUES "
                       "(?, ?, ?, ?, ?, 0, 0)"))
        .bind(id)
        .bind(name)
        .bind(name)
        .bind(name)
        .bind(organisation)
        .run();
}

} // namespace

LedgerOffice::LedgerOffice()
{
    office.run([this](UnitOfWork& work) {
        const OrganisationRepository organisations{};
        street = organisations.root(work.connection()).value().id;
        const auto add = [&](const QString& name, OrganisationKind kind, OrganisationId parent) {
            Organisation organisation;
            organisation.code = name;
            organisation.name = name;
            organisation.kind = kind;
            organisation.parent = parent;
            return organisations.insert(work, organisation);
        };
        north = add(QStringLiteral("北苑社区"), OrganisationKind::Community, street);
        south = add(QStringLiteral("南苑社区"), OrganisationKind::Community, street);
        grid = add(QStringLiteral("南苑一网格"), OrganisationKind::Grid, south);
        field = DictionaryRepository().ensure(work, Dictionary::ServiceField, QStringLiteral("助老"));
        otherField = DictionaryRepository().ensure(work, Dictionary::ServiceField, QStringLiteral("环境卫生"));
        team = TeamId(1);
        otherTeam = TeamId(2);
        insertTeam(work, 1, QStringLiteral("银龄队"), north);
        insertTeam(work, 2, QStringLiteral("青年队"), south);
        station = StationId(1);
        Query(work.connection(),
            QStringLiteral("INSERT INTO stations (id, code, name, name_key, organisation_id, created_at, updated_at) "
                           "VALUES (1, 'Z01', ?, '', ?, 0, 0)"))
            .bind(QStringLiteral("北苑站"))
            .bind(north)
            .run();
    });
}

VolunteerId LedgerOffice::addVolunteer(
    const QString& name, OrganisationId organisation, QDate birth, QDate registered, bool consent)
{
    const VolunteerId id(++m_volunteers);
    office.run([&](UnitOfWork& work) {
        Query(work.connection(),
            QStringLiteral("INSERT INTO volunteers (id, number, name, name_key, organisation_id, birth_date, "
                           "registered_on, has_guardian_consent, "
                           "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"))
            .bind(id)
            .bind(QStringLiteral("V%1").arg(id.value()))
            .bind(name)
            .bind(pinyinOfName(name).sortKey)
            .bind(organisation)
            .bind(birth)
            .bind(registered)
            .bind(consent)
            .run();
        SearchTokens tokens;
        tokens.addName(name).addCode(QStringLiteral("V%1").arg(id.value()));
        work.connection().dialect().writeSearch(
            work.connection(), QStringLiteral("volunteers"), id.value(), tokens.text());
    });
    return id;
}

void LedgerOffice::join(VolunteerId volunteer, TeamId joined, const QString& from, const QString& to)
{
    office.run([&](UnitOfWork& work) {
        Query(work.connection(),
            QStringLiteral("INSERT INTO memberships (id, team_id, volunteer_id, joined_on, left_on, created_at) VALUES "
                           "(?, ?, ?, ?, ?, 0)"))
            .bind(work.connection().nextId(QStringLiteral("memberships")))
            .bind(joined)
            .bind(volunteer)
            .bindText(from)
            .bindText(to)
            .run();
    });
}

AccountId LedgerOffice::addAccount(const QString& name)
{
    AccountId id;
    office.run([&](UnitOfWork& work) {
        id = AccountId(work.connection().nextId(QStringLiteral("accounts")));
        Query(work.connection(),
            QStringLiteral(
                "INSERT INTO accounts (id, name, role, created_at, updated_at) VALUES (?, ?, 'review', 0, 0)"))
            .bind(id)
            .bind(name)
            .run();
    });
    return id;
}

ServiceRecord LedgerOffice::draft(VolunteerId volunteer, const QString& start, const QString& end) const
{
    ServiceRecord record;
    record.volunteer = volunteer;
    record.start = parseIsoMinute(start);
    record.end = parseIsoMinute(end);
    record.minutes = minutesBetween(record.start, record.end);
    record.field = field;
    record.content = QStringLiteral("打扫楼道");
    return record;
}

ServiceRecord LedgerOffice::enterChecked(const ServiceRecord& record)
{
    ServiceRecord entered = record;
    entered.state = ServiceState::Checked;
    office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work, ServiceLedger::Origin::Import); // long days count as they are
        entered = ledger.enter(entered);
        ledger.close();
    });
    return entered;
}

void LedgerOffice::runAs(AccountId account, const Database::Work& work)
{
    office.database().run({account, QStringLiteral("another")}, work);
}
