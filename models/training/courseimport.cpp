#include "models/training/courseimport.h"

#include "models/service/importedperson.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseImport)
};

const QString codeKey = QStringLiteral("code");
const QString courseKey = QStringLiteral("course");
const QString organisationKey = QStringLiteral("organisation");
const QString startKey = QStringLiteral("start");
const QString endKey = QStringLiteral("end");
const QString placeKey = QStringLiteral("place");
const QString trainerKey = QStringLiteral("trainer");
const QString minutesKey = QStringLiteral("minutes");
const QString scoreKey = QStringLiteral("score");
const QString resultKey = QStringLiteral("result");
const QString notesKey = QStringLiteral("notes");

ImportColumn required(const QString& key, const char* heading, const char* others)
{
    ImportColumn column{key, QString::fromUtf8(heading), importWords(others)};
    column.required = true;
    return column;
}

/// Who stands on the list was there unless the file says otherwise.
EnrolmentState resultOf(const QString& word, Problems& problems)
{
    if (word.isEmpty() || importWords("到场 出勤 参加 已参加 签到").contains(word))
        return EnrolmentState::Attended;
    if (importWords("合格 通过 优秀 良好").contains(word))
        return EnrolmentState::Passed;
    if (importWords("未通过 不合格").contains(word))
        return EnrolmentState::Failed;
    if (importWords("缺席 缺勤 未到").contains(word))
        return EnrolmentState::Absent;
    if (importWords("报名 已报名").contains(word))
        return EnrolmentState::Enrolled;
    problems << Problem{resultKey, Text::tr("“%1” is no result; write 报名, 到场, 合格, 未通过 or 缺席.").arg(word)};
    return EnrolmentState::Attended;
}

} // namespace

QString CourseImport::title() const
{
    return Text::tr("Courses and who was there");
}

QList<ImportColumn> CourseImport::columns() const
{
    QList<ImportColumn> person = importedPersonColumns();
    person.first().required = false;
    return QList<ImportColumn>{{codeKey, QStringLiteral("课程编号"), importWords("课程代码")},
               required(courseKey, "课程名称", "课程 培训名称 培训课程 培训内容"),
               required(startKey, "开课时间", "培训时间 开始时间 培训日期 开始日期"),
               {endKey, QStringLiteral("结课时间"), importWords("结束时间 结束日期")},
               {organisationKey, QStringLiteral("主办单位"), importWords("主办社区 所属社区 社区 机构")},
               {placeKey, QStringLiteral("培训地点"), importWords("地点 场地")},
               {trainerKey, QStringLiteral("讲师"), importWords("授课人 主讲 培训老师")}}
    + person
        + QList<ImportColumn>{{minutesKey, QStringLiteral("学时"), importWords("课时 培训学时 时长")},
            {scoreKey, QStringLiteral("成绩"), importWords("得分 分数")},
            {resultKey, QStringLiteral("结果"), importWords("考核结果 出勤 到场情况")},
            {notesKey, QStringLiteral("备注"), importWords("说明")}};
}

QStringList CourseImport::personalColumns() const
{
    return {QStringLiteral("number")};
}

void CourseImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_byName = NameIndex<CourseId>(m_courses.index(work.connection()));
}

Course CourseImport::courseOf(Connection& connection, const ImportRow& row, Problems& problems) const
{
    std::optional<Course> known;
    if (!row.isEmpty(codeKey))
        known = m_courses.findByCode(connection, row.text(codeKey));
    else if (m_byName.contains(row.text(courseKey)))
        known = m_courses.find(connection, m_byName.value(row.text(courseKey)));
    if (known) {
        m_lookup.checkOwn(known->organisation, known->name, courseKey, problems);
        return *known;
    }
    m_lookup.checkOrganisation(row.text(organisationKey), organisationKey, problems);
    Course course;
    course.code = row.isEmpty(codeKey) ? m_courses.nextCode(connection) : row.text(codeKey);
    course.name = row.text(courseKey);
    if (const auto minutes = parseDuration(row.text(minutesKey)))
        course.minutes = *minutes;
    course.organisation = OrganisationId(1); // found once the row is taken
    problems << m_courses.problems(course);
    return course;
}

CourseSession CourseImport::sessionOf(
    Connection& connection, const Course& course, const ImportRow& row, Problems& problems) const
{
    const QDateTime start = row.dateTime(startKey, problems);
    if (course.id.isValid()) {
        for (const CourseSession& one : m_sessions.ofCourse(connection, course.id)) {
            if (one.start != start)
                continue;
            m_lookup.checkOwn(one.organisation, course.name, courseKey, problems);
            return one;
        }
    }
    CourseSession session;
    session.course = CourseId(1);
    session.organisation = OrganisationId(1);
    session.start = start;
    if (!row.isEmpty(endKey))
        session.end = row.dateTime(endKey, problems);
    else if (const auto minutes = parseDuration(row.text(minutesKey)); minutes && start.isValid())
        session.end = start.addSecs(minutes->value() * 60);
    session.place = row.text(placeKey);
    session.trainer = row.text(trainerKey);
    session.state = CourseSessionState::Held;
    problems << m_sessions.problems(session);
    return session;
}

Enrolment CourseImport::partOf(const ImportRow& row, Problems& problems) const
{
    Enrolment part;
    part.session = CourseSessionId(1);
    if (const auto minutes = parseDuration(row.text(minutesKey)))
        part.minutes = *minutes;
    else if (!row.isEmpty(minutesKey))
        problems << Problem{minutesKey, Text::tr("“%1” is no number of hours.").arg(row.text(minutesKey))};
    if (!row.isEmpty(scoreKey)) {
        if (const auto score = row.real(scoreKey, problems))
            part.scoreTenths = qRound(*score * 10);
    }
    part.notes = row.text(notesKey);
    part.state = resultOf(row.text(resultKey), problems);
    return part;
}

RowOutcome CourseImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    Connection& connection = work.connection();
    if (row.isEmpty(courseKey)) {
        problems << Problem{courseKey, Text::tr("Say which course it is.")};
        return RowOutcome::Rejected;
    }
    const Course course = courseOf(connection, row, problems);
    const CourseSession session = sessionOf(connection, course, row, problems);
    std::optional<Enrolment> part;
    if (!row.isEmpty(QStringLiteral("name"))) {
        part = partOf(row, problems);
        const auto person = importedPerson(connection, m_vault, m_lookup.options(), row, problems);
        part->volunteer = person ? person->id : VolunteerId(1);
        problems << m_parts.problems(*part);
        if (person)
            m_lookup.checkRepeated(
                QStringList{row.text(codeKey), row.text(courseKey), isoMinute(session.start), person->number}.join(
                    QStringLiteral(" · ")),
                row, problems);
    }
    return isAcceptable(problems) ? take(work, row, course, session, part) : RowOutcome::Rejected;
}

RowOutcome CourseImport::take(
    UnitOfWork& work, const ImportRow& row, Course course, CourseSession session, std::optional<Enrolment> part)
{
    const bool isNew = !course.id.isValid() || !session.id.isValid();
    if (!course.id.isValid()) {
        course.organisation = m_lookup.organisation(work, row.text(organisationKey));
        course.id = m_courses.insert(work, course);
        m_byName.insert(course.name, course.id);
    }
    if (!session.id.isValid()) {
        session.course = course.id;
        session.organisation = course.organisation;
        session.id = m_sessions.insert(work, session);
    }
    if (!part)
        return isNew ? RowOutcome::Imported : RowOutcome::Skipped;
    part->session = session.id;
    return takePart(work, *part);
}

RowOutcome CourseImport::takePart(UnitOfWork& work, const Enrolment& part)
{
    for (const Enrolment& one : m_parts.ofVolunteer(work.connection(), part.volunteer)) {
        if (one.session != part.session)
            continue;
        Enrolment changed = part; // its state is led on by acts
        changed.id = one.id;
        changed.name = one.name;
        changed.credential = one.credential;
        changed.state = one.state;
        changed.stateReason = one.stateReason;
        if (!m_lookup.options().update || changed == one)
            return RowOutcome::Skipped;
        m_parts.update(work, changed);
        return RowOutcome::Updated;
    }
    (void)m_parts.insert(work, part);
    return RowOutcome::Imported;
}
