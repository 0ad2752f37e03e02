#pragma once

#include "models/database/query.h"
#include "tests/ui/common/formsubjects.h"

// The forms of what surrounds the hours.

inline void FormSubjects::addHours()
{
    const auto person = [this](const AwkwardLinks& links) {
        return links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
    };
    subjects.insert(QStringLiteral("supplement"),
        {QStringLiteral("supplements"),
            [this, person](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Supplement supplement;
                    supplement.volunteer = person(links);
                    supplement.field = links.terms.value(Dictionary::ServiceField);
                    supplement.servedStation = links.station;
                    supplement.content = QStringLiteral("打扫楼道");
                    supplement.start = QDateTime(QDate(2025, 3, 1), QTime(22, 0));
                    supplement.end = QDateTime(QDate(2025, 3, 2), QTime(1, 0));
                    supplement.minutes = Minutes(170);
                    supplement.reason = QStringLiteral("漏登");
                    supplement.evidence = QStringLiteral("签到表");
                    return SupplementRepository().insert(work, supplement).value();
                });
            },
            [this](qint64 id) {
                return new SupplementDialog(
                    office(), SupplementRepository().require(m_office.reader(), SupplementId(id)));
            },
            "evidence", QStringLiteral("evidence")});
    subjects.insert(QStringLiteral("display"),
        {QStringLiteral("hour_displays"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    HourDisplay display;
                    display.name = QStringLiteral("三月公示");
                    display.organisation = links.organisation;
                    display.from = QDate(2025, 3, 1);
                    display.to = QDate(2025, 3, 31);
                    display.days = 5;
                    return HourDisplayRepository().insert(work, display).value();
                });
            },
            [this](qint64 id) {
                return new HourDisplayDialog(
                    office(), HourDisplayRepository().require(m_office.reader(), HourDisplayId(id)));
            },
            "contact", QStringLiteral("contact")});
    subjects.insert(QStringLiteral("objection"),
        {QStringLiteral("objections"),
            [this, person](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Objection objection;
                    objection.volunteer = person(links);
                    objection.raisedBy = QStringLiteral("李明");
                    objection.phone = links.person.isValid() ? QStringLiteral("13812345678") : QString();
                    objection.raisedOn = QDate(2025, 3, 1);
                    objection.content = QStringLiteral("少了");
                    return ObjectionRepository(vault()).insert(work, objection).value();
                });
            },
            [this](qint64 id) {
                return new ObjectionDialog(
                    office(), ObjectionRepository(vault()).require(m_office.reader(), ObjectionId(id)));
            },
            "content", QStringLiteral("content")});
}

inline void FormSubjects::addChecks()
{
    subjects.insert(QStringLiteral("hours elsewhere"),
        {QStringLiteral("external_hours"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    ExternalHours hours;
                    hours.volunteer
                        = links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
                    hours.issuer = QStringLiteral("红十字会");
                    hours.startedOn = QDate(2025, 3, 1);
                    hours.endedOn = QDate(2025, 3, 5);
                    hours.minutes = Minutes(links.person.isValid() ? 95 : 60);
                    hours.proof = QStringLiteral("证1");
                    return ExternalHoursRepository().insert(work, hours).value();
                });
            },
            [this](qint64 id) {
                return new ExternalHoursDialog(
                    office(), ExternalHoursRepository().require(m_office.reader(), ExternalHoursId(id)));
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("spot check"),
        {QStringLiteral("spot_checks"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) { // none of the office's people has served yet
                    const qint64 id = work.connection().nextId(QStringLiteral("spot_checks"));
                    Query(work.connection(),
                        QStringLiteral("INSERT INTO spot_checks (id, name, name_key, organisation_id, from_on, to_on, "
                                       "seed, size, state, created_at, updated_at) VALUES (?, ?, ?, ?, '2025-03-01', "
                                       "'2025-03-31', 7, 30, 'open', 0, 0)"))
                        .bind(id)
                        .bind(QStringLiteral("抽查"))
                        .bind(QStringLiteral("chou cha"))
                        .bind(links.organisation)
                        .run();
                    work.connection().dialect().writeSearch(
                        work.connection(), QStringLiteral("spot_checks"), id, QStringLiteral("抽查"));
                    work.inserted(QStringLiteral("spot_checks"), id);
                    return id;
                });
            },
            [this](qint64 id) {
                return new SpotCheckDialog(office(), SpotCheckRepository().require(m_office.reader(), SpotCheckId(id)));
            },
            "notes", QStringLiteral("notes")});
}
