#include "ui/volunteers/volunteertraining.h"

#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VolunteerTraining)
};

Tone toneOf(LicenceStanding standing)
{
    switch (standing) {
    case LicenceStanding::ToRegister:
        return Tone::Information;
    case LicenceStanding::Valid:
        return Tone::Good;
    case LicenceStanding::DueSoon:
        return Tone::Attention;
    case LicenceStanding::Overdue:
        return Tone::Bad;
    case LicenceStanding::Ended:
        break;
    }
    return Tone::Neutral;
}

QList<DetailRow> trainingRows(Connection& connection, const Licence& licence)
{
    const Minutes done = LicenceRepository().training(connection, licence);
    const Minutes needed = neededTraining(licence.level);
    const Minutes missing = done < needed ? needed - done : Minutes();
    return {{Text::tr("Training"), Text::tr("%1 of %2 hours").arg(done.hoursText(), needed.hoursText()), {}, 0, true},
        {Text::tr("Still missing"),
            missing > Minutes() ? Text::tr("%1 class hours").arg(missing.hoursText()) : Text::tr("nothing")}};
}

} // namespace

DetailTab licenceTab(Connection& connection, const Licence& licence, QDate today, QList<DetailBadge>& badges)
{
    const LicenceStanding standing
        = licenceStanding(licence.state, licence.registeredOn.isValid(), dueOn(licence), today);
    badges.append({licenceStandingTitle(standing), toneOf(standing)});
    DetailTab tab;
    tab.title = Text::tr("License");
    tab.rows.append({Text::tr("Level"), levelTitle(licence.level)});
    tab.rows.append({Text::tr("Number"), licence.number});
    tab.rows.append({Text::tr("Certificate of"), isoDate(licence.certifiedOn)});
    tab.rows.append({Text::tr("Registration of"),
        licence.registeredOn.isValid() ? isoDate(licence.registeredOn) : Text::tr("not yet")});
    tab.rows.append({Text::tr("To register by"), isoDate(dueOn(licence)), {}, 0, true});
    if (licence.registeredOn.isValid())
        tab.rows << trainingRows(connection, licence);
    if (!licence.notes.isEmpty())
        tab.rows.append({Text::tr("Notes"), licence.notes});
    return tab;
}

DetailTab trainingTab(Connection& connection, VolunteerId volunteer, QDate today, QList<DetailBadge>& badges)
{
    DetailTab tab;
    if (const auto licence = LicenceRepository().ofVolunteer(connection, volunteer))
        tab = licenceTab(connection, *licence, today, badges);
    tab.title = Text::tr("Training");
    tab.emptyText = Text::tr("No course and no credential yet.");
    for (const Credential& one : CredentialRepository().ofVolunteer(connection, volunteer)) {
        const RecordBadge badge = standingBadge(standingOn(one.state, one.expiresOn, today));
        const QString kind = DictionaryRepository().name(connection, Dictionary::CredentialKind, one.kind);
        tab.events.append({one.expiresOn.isValid() ? Text::tr("valid until %1").arg(isoDate(one.expiresOn)) : QString(),
            kind, badge.text, badge.tone});
    }
    for (const Enrolment& one : EnrolmentRepository().ofVolunteer(connection, volunteer)) {
        const auto session = CourseSessionRepository().find(connection, one.session);
        const RecordBadge badge = enrolmentBadge(enrolmentStates().code(one.state));
        if (session)
            tab.events.append({isoDate(session->start.date()),
                Text::tr("%1: %2 hours").arg(sessionName(connection, *session), one.minutes.hoursText()), badge.text,
                badge.tone});
    }
    return tab;
}
