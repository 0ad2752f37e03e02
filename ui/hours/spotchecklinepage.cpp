#include "ui/hours/spotchecklinepage.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/hours/hourrecords.h"
#include "models/hours/hoursfeature.h"
#include "models/office/office.h"
#include "models/service/servicerepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "ui/common/detailpanel.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("spot_check_lines");
    texts.title = SpotCheckLinePage::tr("Records checked on the spot");
    texts.icon = Icon::Phone;
    texts.emptySentence = SpotCheckLinePage::tr("No record was drawn yet. Begin a spot check first.");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<SpotResult>::Step& step, const QString& reason)
{
    return SpotCheckLineRepository().take(work, SpotCheckLineId(id), step.to, reason);
}

} // namespace

SpotCheckLinePage::SpotCheckLinePage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<SpotCheckLineRecords>(), Export | Print, parent)
    , m_states(*this, office, stateKind(QStringLiteral("spot_check_lines"), spotResultStates(), &takeStepOf))
{
    setHelpTopic(QStringLiteral("hour_matters"));
    const auto button = [this](Icon sign, SpotResult result) {
        const QString code = spotResultStates().code(result);
        return addDetailButton(
            sign, spotResultStates().title(result), [this, code](qint64 id) { m_states.take({id}, code); },
            Acts::SpotCheckHours, result == SpotResult::True);
    };
    m_true = button(Icon::Check, SpotResult::True);
    m_untrue = button(Icon::Close, SpotResult::Untrue);
    m_unreached = button(Icon::Phone, SpotResult::Unreached);
    permitButtons(Acts::SpotCheckHours);
}

DetailContent SpotCheckLinePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const SpotCheckLine line = SpotCheckLineRepository().require(connection, SpotCheckLineId(id));
    const ServiceRecord record = ServiceRepository().require(connection, line.record);
    const auto person = VolunteerRepository(office().vault()).find(connection, record.volunteer);
    m_states.enable(*m_true, id, spotResultStates().code(SpotResult::True));
    m_states.enable(*m_untrue, id, spotResultStates().code(SpotResult::Untrue));
    m_states.enable(*m_unreached, id, spotResultStates().code(SpotResult::Unreached));
    DetailContent content;
    content.icon = Icon::Phone;
    content.title = person ? person->name : QString();
    content.subtitle = tr("%1, %2 h").arg(shownMoment(record.start), record.minutes.hoursText());
    const RecordBadge badge = spotResultBadge(spotResultStates().code(line.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    if (person && !person->phone.isEmpty())
        tab.rows.append({tr("Phone"), maskedPhone(person->phone),
            PersonalNumber{PersonalFields::volunteerPhone, person->id.value()}});
    tab.rows.append({tr("Service record"), content.subtitle, {}, 0, false,
        PageAddress{QStringLiteral("hours"), record.id.value()}});
    const SpotCheck check = SpotCheckRepository().require(connection, line.check);
    tab.rows.append({tr("Spot check"), check.name});
    if (!line.stateReason.isEmpty())
        tab.rows.append({tr("Remark"), line.stateReason});
    content.tabs << tab << stateHistory(connection, m_states.kind(), id);
    return content;
}

void SpotCheckLinePage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    m_states.fill(menu, ids);
}
