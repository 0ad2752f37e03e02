#include "ui/training/trainingreferences.h"

#include "models/office/office.h"
#include "models/records/recordlist.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"

namespace {

/// A session is called by its course and its day.
class SessionReferences final : public References {
public:
    explicit SessionReferences(Office& office)
        : m_office(office)
    {
    }

    [[nodiscard]] QList<Reference> offers(const QString& words, int most) const override
    {
        Connection& connection = m_office.database().reader();
        QList<Reference> found;
        for (const qint64 id : readRecordIds(connection, CourseSessionRecords(),
                 {words, {{}, {}, {{QStringLiteral("state"), {QStringLiteral("planned"), QStringLiteral("held")}}}}, -1,
                     Qt::DescendingOrder})) {
            if (found.size() == most)
                break;
            if (const auto one = entry(id))
                found << *one;
        }
        return found;
    }

    [[nodiscard]] std::optional<Reference> entry(qint64 id) const override
    {
        Connection& connection = m_office.database().reader();
        const auto session = CourseSessionRepository().find(connection, CourseSessionId(id));
        if (!session)
            return std::nullopt;
        Reference reference;
        reference.id = id;
        reference.name = sessionName(connection, *session);
        reference.details = session->place;
        if (session->state == CourseSessionState::Cancelled)
            reference.over = courseSessionStates().title(session->state);
        reference.organisation = session->organisation.value();
        return reference;
    }

private:
    Office& m_office;
};

} // namespace

std::shared_ptr<RecordReferences> courseReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<CourseRecords>(),
            {QStringLiteral("code"), QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const CourseState state = courseStates().fromCode(code);
                return state == CourseState::Retired ? courseStates().title(state) : QString();
            },
            {QStringLiteral("offered")}});
}

std::shared_ptr<References> sessionReferences(Office& office)
{
    return std::make_shared<SessionReferences>(office);
}
