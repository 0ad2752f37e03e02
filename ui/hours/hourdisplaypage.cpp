#include "ui/hours/hourdisplaypage.h"

#include "models/activities/activityrepository.h"
#include "models/hours/hourrecords.h"
#include "models/hours/hoursfeature.h"
#include "models/hours/objection.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/organisationrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/hours/displayprint.h"
#include "ui/hours/hourdisplaydialog.h"
#include "ui/hours/objectiondialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr qsizetype mostLines = 50; ///< shown of a list

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("hour_displays");
    texts.title = HourDisplayPage::tr("Public displays");
    texts.searchHint = HourDisplayPage::tr("Name, pinyin initials");
    texts.icon = Icon::FileDocument;
    texts.emptySentence = HourDisplayPage::tr(
        "No public display yet. Choose an activity or a month; the list is printed with masked names.");
    texts.createText = HourDisplayPage::tr("New public display");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<DisplayState>::Step& step, const QString& reason)
{
    return HourDisplayRepository().take(work, HourDisplayId(id), step.to, reason);
}

} // namespace

HourDisplayPage::HourDisplayPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<HourDisplayRecords>(), Acts::DisplayHours,
        stateKind(
            QStringLiteral("hour_displays"), displayStates(), &takeStepOf, std::optional(DisplayState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("hour_matters"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(
        Icon::Printer, tr("Notice"),
        [this](qint64 id) { previewDisplayNotice(window(), this->office(), HourDisplayId(id)); }, Acts::ExportList);
    addDetailButton(
        Icon::Comment, tr("Objection…"), [this](qint64 id) { object(HourDisplayId(id)); }, Acts::RaiseObjections);
    addUsualButtons();
    addRowAction(
        *moreMenu(), Icon::Settings, tr("Days on display…"), [this] { editDays(); }, Acts::ChangeSettings);
}

qint64 HourDisplayPage::fillIn(const HourDisplay& display)
{
    HourDisplayDialog dialog(office(), display, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void HourDisplayPage::save(UnitOfWork& work, const HourDisplay& display) const
{
    HourDisplayRepository().update(work, display);
}

HourDisplay HourDisplayPage::stored(Connection& connection, qint64 id) const
{
    return HourDisplayRepository().require(connection, HourDisplayId(id));
}

HourDisplay HourDisplayPage::fresh()
{
    HourDisplay display;
    display.organisation = chosenOrganisation();
    display.days = SettingsRepository().number(office().database().reader(), HoursSetting::displayDays);
    return display;
}

DetailContent HourDisplayPage::detailOf(qint64 id)
{
    const HourDisplay display = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::FileDocument;
    content.title = display.name;
    if (display.state != DisplayState::Draft && display.endsOn.isValid())
        content.subtitle = tr("%1 to %2").arg(isoDate(display.publishedOn), isoDate(display.endsOn));
    const RecordBadge badge = displayBadge(displayStates().code(display.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(display) << list(display) << objections(display)
                 << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

DetailTab HourDisplayPage::overview(const HourDisplay& display) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    if (const auto activity = ActivityRepository().find(connection, display.activity))
        tab.rows.append({tr("Activity"), activity->name, {}, 0, false,
            PageAddress{QStringLiteral("activities"), activity->id.value()}});
    const auto organisation = OrganisationRepository().find(connection, display.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    if (display.from.isValid() || display.to.isValid())
        tab.rows.append({tr("Days of service"), tr("%1 to %2").arg(isoDate(display.from), isoDate(display.to))});
    tab.rows.append({tr("Working days"), QString::number(display.days)});
    if (!display.contact.isEmpty())
        tab.rows.append({tr("Objections to"), display.contact});
    if (display.state != DisplayState::Draft)
        tab.rows.append(
            {tr("Shown"), tr("%n record(s), %1 h", nullptr, display.records).arg(display.minutes.hoursText())});
    if (!display.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), display.stateReason});
    return tab;
}

DetailTab HourDisplayPage::list(const HourDisplay& display) const
{
    Connection& connection = office().database().reader();
    const HourDisplayRepository displays;
    const bool isPublished = display.state == DisplayState::Published || display.state == DisplayState::Ended;
    const QList<HourDisplayLine> lines
        = isPublished ? displays.frozen(connection, display.id) : displays.lines(connection, display);
    DetailTab tab;
    tab.title = tr("List");
    tab.emptyText = tr("No checked hours of these days yet.");
    for (const HourDisplayLine& line : lines.first(std::min(lines.size(), mostLines)))
        tab.rows.append({line.name,
            tr("%1, %2: %n minute(s)", nullptr, int(line.minutes.value())).arg(isoDate(line.day), line.content)});
    if (lines.size() > mostLines)
        tab.rows.append({QString(), tr("and %n more", nullptr, int(lines.size() - mostLines))});
    return tab;
}

DetailTab HourDisplayPage::objections(const HourDisplay& display) const
{
    DetailTab tab;
    tab.title = tr("Objections");
    tab.emptyText = tr("Nobody has objected.");
    for (const Objection& one :
        ObjectionRepository(office().vault()).ofDisplay(office().database().reader(), display.id))
        tab.events.append({isoDate(one.raisedOn), tr("%1: %2").arg(one.raisedBy, one.content),
            one.stateReason.isEmpty() ? objectionStates().title(one.state) : one.stateReason,
            objectionStates().isFinal(one.state) ? Tone::Good : Tone::Attention});
    return tab;
}

void HourDisplayPage::object(HourDisplayId id)
{
    Objection objection;
    objection.display = id;
    objection.raisedOn = QDate::currentDate();
    ObjectionDialog dialog(office(), objection, window());
    if (dialog.exec() == QDialog::Accepted)
        refreshDetails();
}

void HourDisplayPage::editDays()
{
    const SettingsRepository settings;
    const int days = settings.number(office().database().reader(), HoursSetting::displayDays);
    const auto typed = Dialogs::text(window(), tr("Save"),
        tr("For how many working days are hours usually on public display (1 to 60)?"), QString::number(days));
    if (!typed)
        return;
    const int chosen = typed->toInt();
    if (chosen < 1 || chosen > 60)
        throw Error(tr("Between 1 and 60 working days."));
    commitNow(
        office(), [chosen](UnitOfWork& work) { SettingsRepository().set(work, HoursSetting::displayDays, chosen); });
}
