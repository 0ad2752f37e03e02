#include "ui/points/pointroundpage.h"

#include "models/office/office.h"
#include "models/points/pointacts.h"
#include "models/points/pointrecords.h"
#include "models/points/pointrule.h"
#include "models/points/pointscope.h"
#include "models/points/pointsfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/points/bookingdialog.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("point_rounds");
    texts.title = PointRoundPage::tr("Bookings of points");
    texts.icon = Icon::CalendarCheck;
    texts.emptySentence = PointRoundPage::tr(
        "Nothing was booked yet. Book what was served so far: you see the result before anything is written.");
    texts.createText = PointRoundPage::tr("Work out points and book them");
    texts.createWord = PointRoundPage::tr("Book");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<PointRoundState>::Step& step, const QString& reason)
{
    return takePointRoundStep(work, PointRoundId(id), step.to, reason);
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

PointRoundPage::PointRoundPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<PointRoundRecords>(), Create | Export | Print, parent)
    , m_states(*this, office, stateKind(QStringLiteral("point_rounds"), pointRoundStates(), &takeStepOf))
{
    setHelpTopic(QStringLiteral("points"));
    addDetailButton(Icon::ViewList, tr("Entries"), [this](qint64 id) {
        Q_EMIT navigationRequested({QStringLiteral("points"), 0, {},
            {{QStringLiteral("view"), {QStringLiteral("point_entries")}},
                {QStringLiteral("round"), {QString::number(id)}}}});
    });
    m_takeBack = addDetailButton(
        Icon::Undo, tr("Take back…"), [this](qint64 id) { takeBack(PointRoundId(id)); }, Acts::BookPoints);
    permitButtons(Acts::BookPoints);
    addRowAction(
        *moreMenu(), Icon::Clock, tr("Let points lapse…"), [this] { lapse(); }, Acts::BookPoints);
}

DetailContent PointRoundPage::detailOf(qint64 id)
{
    const PointRound round = PointRoundRepository().require(office().database().reader(), PointRoundId(id));
    m_states.enable(*m_takeBack, id, pointRoundStates().code(PointRoundState::TakenBack));
    DetailContent content;
    content.icon = Icon::CalendarCheck;
    content.title = round.name;
    content.subtitle = tr("booked on %1").arg(isoDate(round.bookedOn));
    const RecordBadge badge = pointRoundBadge(pointRoundStates().code(round.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Up to this day"), isoDate(round.lastDay)});
    tab.rows.append({tr("People"), shown(round.people)});
    tab.rows.append({tr("Entries"), shown(round.entries)});
    tab.rows.append({tr("Points", "of the bank"), shown(round.points), {}, 0, true});
    if (!round.notes.isEmpty())
        tab.rows.append({tr("Notes"), round.notes});
    if (!round.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), round.stateReason});
    content.tabs << tab << stateHistory(office().database().reader(), m_states.kind(), id);
    return content;
}

bool PointRoundPage::isWanted(const PointRound& round, const EarningSums& sums)
{
    QStringList parts;
    for (auto it = sums.bySource.begin(); it != sums.bySource.end(); ++it)
        parts << tr("%1: %2 points in %3 entries", "hours, evaluation …")
                     .arg(pointSourceTitle(it.key()), shown(it.value().points), shown(it.value().count));
    return Dialogs::confirm(window(),
        tr("“%1” books %2 points for %n people.", nullptr, int(sums.byPerson.size()))
            .arg(round.name, shown(sums.total.points)),
        tr("Book them"), parts.join(u'\n'));
}

void PointRoundPage::book()
{
    requireWholeOffice(office().scope());
    Connection& connection = office().database().reader();
    BookingDialog asked(PointRoundRepository().next(connection, QDate::currentDate()), window());
    if (asked.exec() != QDialog::Accepted)
        return;
    const PointRound round = asked.round();
    TaskDialog looking(tr("Working out points"), window());
    EarningSums sums;
    if (!looking.run([&](TaskContext& task) {
            Connection& reader = office().database().reader();
            sums = earningSums(reader, {PointRuleRepository().inForce(reader), {}, round.lastDay, true}, task);
        }))
        return;
    if (sums.total.count == 0)
        throw Error(tr("Nothing up to %1 earns points that are not booked already.").arg(isoDate(round.lastDay)));
    if (!isWanted(round, sums))
        return;
    TaskDialog booking(tr("Booking points"), window());
    TakenStep step;
    PointRoundId id;
    if (!booking.run([&](TaskContext& task) {
            office().run([&](UnitOfWork& work) { step = bookRound(work, round, task, &id); });
        }))
        return;
    select(id.value());
    offerUndo(step.told, [this, id] { takeBackBecause(id, tr("Undone")); });
}

void PointRoundPage::takeBack(PointRoundId id)
{
    const auto reason = Dialogs::reason(
        window(), tr("Take the booking back"), tr("Every entry of this booking is reversed. Why is it taken back?"));
    if (reason)
        takeBackBecause(id, *reason);
}

void PointRoundPage::takeBackBecause(PointRoundId id, const QString& reason)
{
    TaskDialog taking(tr("Taking the booking back"), window());
    if (!taking.run(
            [&](TaskContext& task) { office().run([&](UnitOfWork& work) { takeRoundBack(work, id, reason, task); }); }))
        return;
    refreshDetails();
    offerUndo(tr("The booking was taken back; book again whenever you like."), {});
}

void PointRoundPage::lapse()
{
    requireWholeOffice(office().scope());
    const QDate today = QDate::currentDate();
    const LapsedPoints lapsing = lapsingPoints(office().database().reader(), today);
    if (lapsing.points == 0)
        return Dialogs::information(window(), tr("No points lapse today."));
    if (!Dialogs::confirm(window(),
            tr("%1 points of %n people can no longer be spent.", nullptr, lapsing.people).arg(shown(lapsing.points)),
            tr("Let them lapse"), tr("They are entered as lapsed, each beside the entry that earned them.")))
        return;
    TaskDialog dialog(tr("Letting points lapse"), window());
    LapsedPoints lapsed;
    if (dialog.run([&](TaskContext& task) {
            office().run([&](UnitOfWork& work) { lapsed = lapsePoints(work, today, task); });
        }))
        offerUndo(tr("%1 points of %n people lapsed.", nullptr, lapsed.people).arg(shown(lapsed.points)), {});
}
