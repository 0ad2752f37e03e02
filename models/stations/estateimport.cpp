#include "models/stations/estateimport.h"

#include "models/database/unitofwork.h"
#include "models/stations/stationimport.h"
#include "models/stations/stationvalidator.h"

#include <QCoreApplication>

namespace {

struct EstateText {
    Q_DECLARE_TR_FUNCTIONS(EstateImport)
};

const QString name = QStringLiteral("name");
const QString organisation = QStringLiteral("organisation");
const QString households = QStringLiteral("households");

} // namespace

QString EstateImport::kind() const
{
    return QStringLiteral("estates");
}

QString EstateImport::title() const
{
    return EstateText::tr("Estates");
}

QList<ImportColumn> EstateImport::columns() const
{
    return QList<ImportColumn>{
               {name, QStringLiteral("小区名称"), importWords("小区 名称 居民小区 楼盘 楼院 住宅小区"), true},
               {organisation, QStringLiteral("所属社区"), importWords("社区 所在社区 村居 所属机构 居委会"), false},
           }
    + coordinateColumns()
        + QList<ImportColumn>{
            {households, QStringLiteral("户数"), importWords("住户数 总户数 居民户数 住户 居民户"), false}};
}

void EstateImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_rowOfEstate.clear();
}

void EstateImport::read(const ImportRow& row, Estate& estate, Problems& problems)
{
    estate.name = row.text(name);
    if (const auto position = coordinatesOf(row, problems))
        estate.coordinates = position;
    if (const auto count = row.integer(households, problems))
        estate.households = *count;
    const QString key = row.text(name) + u'\n' + row.text(organisation);
    const qint64 first = m_rowOfEstate.value(key, row.number());
    if (first != row.number()) {
        problems << Problem{name,
            EstateText::tr("“%1” stands in row %2 of this file already. Keep one of the two rows.")
                .arg(row.text(name))
                .arg(first)};
    }
    m_rowOfEstate.insert(key, first);
}

RowOutcome EstateImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    m_lookup.checkOrganisation(row.text(organisation), organisation, problems);
    const OrganisationId community = m_lookup.knownOrganisation(row.text(organisation));
    const auto existing = m_repository.findByName(work.connection(), row.text(name), community);
    Estate estate = existing.value_or(Estate());
    read(row, estate, problems);
    Estate checked = estate;
    checked.organisation = OrganisationId(1); // looked up above
    problems << validate(checked);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (!existing) {
        estate.organisation = m_lookup.organisation(work, row.text(organisation));
        m_repository.insert(work, estate);
        return RowOutcome::Imported;
    }
    if (!m_lookup.options().update || estate == *existing)
        return RowOutcome::Skipped;
    m_repository.update(work, estate);
    return RowOutcome::Updated;
}
