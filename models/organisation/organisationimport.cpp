#include "models/organisation/organisationimport.h"

#include "models/database/unitofwork.h"
#include "models/organisation/organisationvalidator.h"
#include "models/organisation/residents.h"

#include <QCoreApplication>

OrganisationImport::OrganisationImport(MovedHook movedHook)
    : m_movedHook(std::move(movedHook))
{
}

QString OrganisationImport::kind() const
{
    return QStringLiteral("organisations");
}

QString OrganisationImport::title() const
{
    return QCoreApplication::translate("Organisation", "Organizations");
}

QList<ImportColumn> OrganisationImport::columns() const
{
    return {
        {QStringLiteral("code"), QStringLiteral("机构编码"),
            {QStringLiteral("编码"), QStringLiteral("区划代码"), QStringLiteral("机构代码"), QStringLiteral("代码")},
            true},
        {QStringLiteral("name"), QStringLiteral("机构名称"),
            {QStringLiteral("名称"), QStringLiteral("单位名称"), QStringLiteral("机构"), QStringLiteral("社区名称")},
            true},
        {QStringLiteral("kind"), QStringLiteral("级别"),
            {QStringLiteral("层级"), QStringLiteral("机构级别"), QStringLiteral("类型")}, false},
        {QStringLiteral("parent"), QStringLiteral("上级机构"),
            {QStringLiteral("上级"), QStringLiteral("所属机构"), QStringLiteral("上级单位"), QStringLiteral("隶属")},
            false},
        {QStringLiteral("latitude"), QStringLiteral("纬度"), {}, false},
        {QStringLiteral("longitude"), QStringLiteral("经度"), {}, false},
        {QStringLiteral("residents"), QStringLiteral("常住人口"),
            {QStringLiteral("居民数"), QStringLiteral("居民人数"), QStringLiteral("人口数"), QStringLiteral("人口")},
            false},
    };
}

void OrganisationImport::scan(const ImportRow& row)
{
    const QString code = row.text(QStringLiteral("code"));
    if (!code.isEmpty() && !m_rowOfCode.contains(code))
        m_rowOfCode.insert(code, row.number());
}

void OrganisationImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_options = options;
    m_byName.clear();
    m_byCode.clear();
    for (const Organisation& organisation : m_repository.all(work.connection()))
        remember(organisation);
}

void OrganisationImport::remember(const Organisation& organisation)
{
    m_byName.insert(organisation.name, organisation);
    if (!organisation.code.isEmpty())
        m_byCode.insert(organisation.code, organisation);
}

std::optional<Organisation> OrganisationImport::known(const Organisation& organisation) const
{
    if (const auto byCode = m_byCode.constFind(organisation.code); byCode != m_byCode.constEnd())
        return *byCode;
    if (const auto byName = m_byName.constFind(organisation.name);
        byName != m_byName.constEnd() && byName->code.isEmpty())
        return *byName; // made by `new`, adopted now
    return std::nullopt;
}

Organisation OrganisationImport::read(const ImportRow& row, Problems& problems) const
{
    Organisation organisation;
    organisation.code = row.text(QStringLiteral("code"));
    organisation.name = row.text(QStringLiteral("name"));
    if (organisation.code.isEmpty())
        problems << Problem{
            QStringLiteral("code"), QCoreApplication::translate("Organisation", "The organization's code is missing.")};
    if (m_rowOfCode.value(organisation.code, row.number()) != row.number()) {
        problems << Problem{QStringLiteral("code"),
            QCoreApplication::translate("Organisation", "The code %1 stands in row %2 already.")
                .arg(organisation.code)
                .arg(m_rowOfCode.value(organisation.code))};
    }
    const QString kind = row.text(QStringLiteral("kind"));
    if (const auto word = organisationKindFromWord(kind))
        organisation.kind = *word;
    else if (!kind.isEmpty())
        problems << Problem{QStringLiteral("kind"),
            QCoreApplication::translate("Organisation", "The level “%1” is not known; write 区, 街道, 社区 or 网格.")
                .arg(kind)};
    const QString parent = row.text(QStringLiteral("parent"));
    if (!parent.isEmpty()) {
        const auto above = m_byName.constFind(parent);
        if (above == m_byName.constEnd())
            problems << Problem{QStringLiteral("parent"),
                QCoreApplication::translate(
                    "Organisation", "The organization above, “%1”, does not exist; put it in an earlier row.")
                    .arg(parent)};
        else
            organisation.parent = above->id;
    }
    const auto latitude = row.real(QStringLiteral("latitude"), problems);
    const auto longitude = row.real(QStringLiteral("longitude"), problems);
    if (latitude && longitude)
        organisation.coordinates = Coordinates{*latitude, *longitude};
    return organisation;
}

RowOutcome OrganisationImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    Organisation organisation = read(row, problems);
    const auto residents = row.integer(QStringLiteral("residents"), problems);
    if (residents && *residents < 0)
        problems << Problem{QStringLiteral("residents"),
            QCoreApplication::translate("Organisation", "Write the number of residents as a whole number.")};
    problems << validate(organisation);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    const auto existing = known(organisation);
    if (!existing) {
        organisation.id = m_repository.insert(work, organisation);
        if (residents)
            setResidents(work, organisation.id, int(*residents));
        remember(organisation);
        return RowOutcome::Imported;
    }
    const bool adopt = existing->code.isEmpty();
    organisation.id = existing->id;
    organisation.state = existing->state;
    if (!organisation.coordinates)
        organisation.coordinates = existing->coordinates;
    const bool hasNewCount = residents && *residents != residentsOf(work.connection(), organisation.id);
    if ((organisation == *existing && !hasNewCount) || !(adopt || m_options.update))
        return RowOutcome::Skipped;
    if (hasNewCount)
        setResidents(work, organisation.id, int(*residents));
    m_repository.update(work, organisation);
    m_hasMoved = m_hasMoved || organisation.parent != existing->parent;
    remember(organisation);
    return adopt ? RowOutcome::Imported : RowOutcome::Updated;
}

void OrganisationImport::finish(UnitOfWork& work)
{
    if (m_hasMoved && m_movedHook)
        m_movedHook(work);
}
