#include "ui/volunteers/volunteerdetail.h"

#include "models/certificates/certificaterepository.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/hours/externalhours.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordmodel.h"
#include "models/records/statechangerepository.h"
#include "models/reports/volunteerprofile.h"
#include "models/volunteers/volunteersfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/volunteers/volunteertraining.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VolunteerDetail)
};

DetailRow row(const QString& label, const QString& value)
{
    DetailRow line;
    line.label = label;
    line.value = value;
    return line;
}

DetailRow numberRow(const QString& label, const QString& masked, PersonalField field, VolunteerId id)
{
    DetailRow line = row(label, masked);
    if (!masked.isEmpty())
        line.number = PersonalNumber{field, id.value()};
    return line;
}

QString teamWords(const VolunteerProfile& profile)
{
    QStringList names;
    for (const auto& team : profile.teams) {
        if (team.isCurrent)
            names << (team.isLeader ? Text::tr("%1 (leader)").arg(team.name) : team.name);
    }
    return names.join(Text::tr(", "));
}

QString skillWords(Connection& connection, const Volunteer& volunteer)
{
    QStringList names;
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::Skill)) {
        if (volunteer.skills.contains(term.id))
            names << term.name;
    }
    return names.join(Text::tr(", "));
}

DetailTab overview(Connection& connection, const Volunteer& volunteer, const VolunteerProfile& profile)
{
    DetailTab tab;
    tab.title = Text::tr("Overview");
    tab.rows << numberRow(
        Text::tr("ID number"), maskedIdNumber(volunteer.idNumber), PersonalFields::volunteerIdNumber, volunteer.id);
    tab.rows << numberRow(
        Text::tr("Phone"), maskedPhone(volunteer.phone), PersonalFields::volunteerPhone, volunteer.id);
    if (!volunteer.contactName.isEmpty())
        tab.rows << row(Text::tr("Emergency contact"), volunteer.contactName);
    if (!volunteer.contactPhone.isEmpty())
        tab.rows << numberRow(
            Text::tr("Their phone"), maskedPhone(volunteer.contactPhone), PersonalFields::emergencyPhone, volunteer.id);
    const auto organisation = OrganisationRepository().find(connection, volunteer.organisation);
    tab.rows << row(Text::tr("Community"), organisation ? organisation->name : QString());
    tab.rows << row(Text::tr("Teams"), teamWords(profile));
    tab.rows << row(Text::tr("Skills"), skillWords(connection, volunteer));
    tab.rows << row(Text::tr("Registered on"), isoDate(volunteer.registeredOn));
    DetailRow hours = row(Text::tr("Hours in all"), Text::tr("%1 hours").arg(volunteer.serviceMinutes.hoursText()));
    hours.stars = volunteer.star;
    hours.strong = true;
    tab.rows << hours;
    QStringList honors;
    for (const auto& honor : profile.honors)
        honors << QStringLiteral("%1 %2").arg(honor.year).arg(honor.title);
    tab.rows << row(Text::tr("Honors"), honors.join(Text::tr(", ")));
    if (!volunteer.secondLook.isEmpty())
        tab.rows << row(Text::tr("Flagged for review"), volunteer.secondLook);
    tab.bars.title = Text::tr("Last 12 months");
    for (const MonthShare& month : profile.months) {
        tab.bars.labels << QString::number(month.month.right(2).toInt());
        tab.bars.values << month.minutes.hours();
    }
    return tab;
}

Tone toneOf(const QString& serviceState)
{
    if (serviceState == u"checked")
        return Tone::Good;
    return serviceState == u"pending" ? Tone::Attention : Tone::Neutral;
}

DetailTab services(Connection& connection, VolunteerId volunteer, const VolunteerProfile& profile)
{
    DetailTab tab;
    tab.title = Text::tr("Service");
    tab.emptyText = Text::tr("No service is recorded yet.");
    const auto external = ExternalHoursRepository().sumOf(connection, volunteer);
    if (external.count > 0)
        tab.rows << row(Text::tr("Recorded elsewhere"),
            Text::tr("%1 hours of other bodies, in no sum here").arg(external.minutes.hoursText()));
    for (const auto& service : profile.services) {
        QString what = Text::tr("%1 hours").arg(service.minutes.hoursText());
        if (!service.source.isEmpty())
            what = Text::tr("%1: %2").arg(service.source, what);
        tab.events.append(
            {cellText(service.startedAt, ColumnKind::DateTime), what, service.field, toneOf(service.state)});
    }
    const qint64 more = profile.serviceCount - profile.services.size();
    if (more > 0)
        tab.events.append({QString(), Text::tr("%n earlier services", nullptr, int(more)), QString(), Tone::Neutral});
    return tab;
}

DetailTab honors(Connection& connection, VolunteerId volunteer, const VolunteerProfile& profile)
{
    DetailTab tab;
    tab.title = Text::tr("Honors");
    tab.emptyText = Text::tr("No honors yet.");
    for (const auto& honor : profile.honors)
        tab.events.append({QString::number(honor.year), honor.title, honor.batch, Tone::Bad});
    for (const CertificateBrief& one : certificatesOf(connection, volunteer)) {
        const QString title
            = one.number.isEmpty() ? Text::tr("Request for a certificate of service record") : one.number;
        const QString what
            = one.minutes > Minutes() ? Text::tr("%1 · %2 hours").arg(title, one.minutes.hoursText()) : title;
        tab.events.append({isoDate(one.day), what, certificateStates().title(one.state), Tone::Information});
    }
    return tab;
}

DetailTab history(Connection& connection, const Volunteer& volunteer, const VolunteerProfile& profile)
{
    DetailTab tab;
    tab.title = Text::tr("History");
    const auto changes = StateChangeRepository().of(connection, QStringLiteral("volunteers"), volunteer.id.value());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        QString words = volunteerStates().title(volunteerStates().fromCode(change->to));
        if (!change->reason.isEmpty())
            words = Text::tr("%1: %2").arg(words, change->reason);
        tab.events.append({shownMoment(change->changedAt), words, change->account, Tone::Information});
    }
    for (const auto& team : profile.teams) {
        if (team.joinedOn.isValid())
            tab.events.append({isoDate(team.joinedOn), Text::tr("Joined %1").arg(team.name), QString(), Tone::Neutral});
    }
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(volunteer.createdAt);
    tab.events.append({shownMoment(created), Text::tr("Entered into the register"), QString(), Tone::Neutral});
    return tab;
}

} // namespace

DetailContent volunteerDetail(Connection& connection, const Volunteer& volunteer, QDate today)
{
    const VolunteerProfile profile = volunteerProfile(connection, volunteer.id, today);
    DetailContent content;
    content.icon = Icon::Account;
    content.title = volunteer.name;
    QStringList who{volunteer.number};
    if (volunteer.sex != Sex::Unknown)
        who << sexTitle(volunteer.sex);
    if (volunteer.birthDate.isValid())
        who << Text::tr("aged %1").arg(ageOn(volunteer.birthDate, today));
    content.subtitle = who.join(QStringLiteral(" · "));
    const DictionaryRepository words;
    if (volunteer.state != VolunteerState::Registered)
        content.badges.append({volunteerStates().title(volunteer.state), Tone::Attention});
    const QString politics = words.name(connection, Dictionary::Politics, volunteer.politics);
    if (!politics.isEmpty())
        content.badges.append({politics, politics.contains(QStringLiteral("党员")) ? Tone::Bad : Tone::Neutral});
    const QString level = words.name(connection, Dictionary::ProfessionalLevel, volunteer.level);
    if (!level.isEmpty())
        content.badges.append({level, Tone::Information});
    content.tabs = {overview(connection, volunteer, profile), services(connection, volunteer.id, profile),
        honors(connection, volunteer.id, profile), trainingTab(connection, volunteer.id, today, content.badges),
        history(connection, volunteer, profile)};
    return content;
}
