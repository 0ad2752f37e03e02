#pragma once

#include "models/organisation/organisation.h"
#include "models/projects/projectid.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"
#include "tests/support/testoffice.h"

#include <QMap>

/// What a record may refer to.
struct AwkwardLinks {
    QMap<Dictionary, TermId> terms; ///< none: nothing optional is filled in
    OrganisationId organisation;
    TeamId team;
    StationId station;
    EstateId estate;
    ProjectId project;
    VolunteerId person;
};

/// An office in which nothing is as a form would like it: words that were retired, teams that were dissolved, closed
/// stations and communities, two of each name, and numbers that cannot be read any more.
class AwkwardOffice final {
public:
    enum Kind { Plain, Over, FirstNamesake, SecondNamesake, Damaged, Empty };

    AwkwardOffice();

    [[nodiscard]] const AwkwardLinks& links(Kind kind) const { return m_links.at(kind); }
    [[nodiscard]] Connection& reader() { return office.reader(); }

    TestOffice office;

private:
    AwkwardLinks make(UnitOfWork& work, const QString& name, int number);
    void makePlaces(UnitOfWork& work, AwkwardLinks& links, const QString& name, int number);
    void endAll(UnitOfWork& work, const AwkwardLinks& links);
    void damage(UnitOfWork& work, const AwkwardLinks& links);

    QList<AwkwardLinks> m_links;
};
