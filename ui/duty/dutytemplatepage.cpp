#include "ui/duty/dutytemplatepage.h"

#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutytemplatedialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_templates");
    texts.title = DutyTemplatePage::tr("Weekly duties");
    texts.searchHint = DutyTemplatePage::tr("Station, pinyin initials, code");
    texts.icon = Icon::CalendarClock;
    texts.emptySentence = DutyTemplatePage::tr("No station has a weekly duty yet. Enter the first one.");
    texts.createText = DutyTemplatePage::tr("New weekly duty");
    return texts;
}

} // namespace

DutyTemplatePage::DutyTemplatePage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyTemplateRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_templates"), dutyTemplateStates(), [] { return DutyTemplateRepository(); },
            std::optional(DutyTemplateState::Retired)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty_plan"));
    addUsualButtons();
}

DutyTemplate DutyTemplatePage::stored(Connection& connection, qint64 id) const
{
    DutyTemplate record = DutyTemplateRepository().require(connection, DutyTemplateId(id));
    record.name = dutyTemplateName(connection, record);
    return record;
}

qint64 DutyTemplatePage::fillIn(const DutyTemplate& record)
{
    DutyTemplateDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyTemplatePage::save(UnitOfWork& work, const DutyTemplate& record) const
{
    DutyTemplateRepository().update(work, record);
}

DutyTemplate DutyTemplatePage::fresh()
{
    return {};
}

DetailContent DutyTemplatePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutyTemplate shown = record(id);
    DetailContent content;
    content.icon = Icon::CalendarClock;
    content.title = stationName(connection, shown.station);
    const RecordBadge badge = dutyTemplateBadge(dutyTemplateStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    const DictionaryRepository words;
    const QString post = words.name(connection, Dictionary::DutyPost, shown.post);
    const QString time = timeOfDayText(shown.begin) + u'–' + timeOfDayText(shown.end);
    content.subtitle = post + u' ' + time; // the station stands above
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Post"), post});
    tab.rows.append({tr("Weekdays"), weekdaysText(shown.weekdays)});
    tab.rows.append({tr("Time"), time});
    tab.rows.append({tr("People wanted"), QString::number(shown.people), {}, 0, true});
    if (shown.credentialKind.isValid())
        tab.rows.append(
            {tr("Credential asked"), words.name(connection, Dictionary::CredentialKind, shown.credentialKind)});
    tab.rows.append({tr("Holidays"), holidayRuleTitle(shown.holidayRule)});
    if (shown.firstDay.isValid())
        tab.rows.append({tr("First day"), isoDate(shown.firstDay)});
    if (shown.lastDay.isValid())
        tab.rows.append({tr("Last day"), isoDate(shown.lastDay)});
    if (!shown.notes.isEmpty())
        tab.rows.append({tr("Notes"), shown.notes});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
