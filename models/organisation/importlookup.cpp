#include "models/organisation/importlookup.h"

#include "models/common/textnormal.h"
#include "models/database/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

void ImportLookup::begin(Connection& connection, const ImportOptions& options)
{
    m_options = options;
    m_remarks.clear();
    m_terms.clear();
    m_rows.clear();
    m_organisations = NameIndex(m_organisationRepository.index(connection));
    const auto root = m_organisationRepository.root(connection);
    m_root = root ? root->id : OrganisationId();
    for (const Organisation& one : m_organisationRepository.all(connection)) {
        if (isOwn(one.id) && !isOwn(one.parent))
            m_root = one.id; // the account answers for a part: it stands for the office
    }
}

bool ImportLookup::isOwn(OrganisationId organisation) const
{
    return m_options.organisations.isEmpty() || m_options.organisations.contains(organisation.value());
}

OrganisationId ImportLookup::knownOrganisation(const QString& name) const
{
    if (name.isEmpty())
        return m_root;
    if (const OrganisationId exact = m_organisations.value(name); exact.isValid())
        return exact;
    const QString shortName = name.section(u'/', -1).section(u'-', -1).trimmed();
    return m_organisations.value(shortName, m_organisations.value(name + QStringLiteral("社区")));
}

void ImportLookup::checkOrganisation(const QString& name, const QString& field, Problems& problems) const
{
    const OrganisationId known = knownOrganisation(name);
    if (known.isValid())
        checkOwn(known, name, field, problems);
    if (known.isValid() || (m_options.createMissing && !name.isEmpty()))
        return;
    problems << Problem{field,
        QCoreApplication::translate("Import",
            "The organization “%1” does not exist here. Correct the name, import file 01 first, or let it be created.")
            .arg(name)};
}

void ImportLookup::checkOwn(
    OrganisationId organisation, const QString& name, const QString& field, Problems& problems) const
{
    if (!isOwn(organisation))
        problems << Problem{field,
            QCoreApplication::translate("Import",
                "Your account does not answer for “%1”. Leave this row to an account of that organization, or of the "
                "whole office.")
                .arg(name)};
}

OrganisationId ImportLookup::organisation(UnitOfWork& work, const QString& name)
{
    const OrganisationId known = knownOrganisation(name);
    if (known.isValid())
        return known;
    Organisation organisation;
    organisation.name = tightName(name);
    organisation.parent = m_root;
    const OrganisationId id = m_organisationRepository.insert(work, organisation);
    m_organisations.insert(name, id);
    m_remarks << QCoreApplication::translate("Import", "The community “%1” was created.").arg(name);
    return id;
}

TermId ImportLookup::term(UnitOfWork& work, Dictionary dictionary, const QString& name)
{
    if (name.isEmpty())
        return {};
    if (!m_terms.contains(int(dictionary)))
        m_terms.insert(int(dictionary), m_dictionaryRepository.index(work.connection(), dictionary));
    QHash<QString, TermId>& terms = m_terms[int(dictionary)];
    if (const auto known = terms.constFind(name); known != terms.constEnd())
        return *known;
    const TermId id = m_dictionaryRepository.ensure(work, dictionary, name);
    terms.insert(name, id);
    m_remarks << QCoreApplication::translate("Import", "“%1” was added to the dictionary “%2”.")
                     .arg(name, dictionaryTitle(dictionary));
    return id;
}

void ImportLookup::checkRepeated(const QString& identity, const ImportRow& row, Problems& problems)
{
    const qint64 first = m_rows.value(identity, row.number());
    if (first != row.number()) {
        const QString field = row.isEmpty(QStringLiteral("code")) ? QStringLiteral("name") : QStringLiteral("code");
        problems << Problem{field,
            QCoreApplication::translate(
                "Import", "“%1” stands in row %2 of this file already. Keep one of the two rows.")
                .arg(row.text(field))
                .arg(first)};
    }
    m_rows.insert(identity, first);
}

QString tightName(const QString& name)
{
    const bool isChinese = std::any_of(name.begin(), name.end(), [](QChar c) { return isHan(c.unicode()); });
    if (!isChinese || std::none_of(name.begin(), name.end(), isAnySpace))
        return name;
    QString tight = name;
    tight.removeIf(isAnySpace);
    return tight;
}

QStringList importWords(const char* words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}
