#include "ui/points/exchangepage.h"

#include "models/office/office.h"
#include "models/points/exchangedesk.h"
#include "models/points/pointrecords.h"
#include "models/points/pointsfeature.h"
#include "models/service/servicepersonrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/points/exchangedialog.h"
#include "ui/points/pointpapers.h"
#include "ui/printing/printpreview.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("exchanges");
    texts.title = ExchangePage::tr("Exchanges", "of points");
    texts.searchHint = ExchangePage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Coin;
    texts.emptySentence
        = ExchangePage::tr("Nobody has exchanged points yet. Import the register that you kept so far, or "
                           "serve the first one at the desk.");
    texts.createText = ExchangePage::tr("New exchange");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<ExchangeState>::Step& step, const QString& reason)
{
    return ExchangeDesk(work).take(ExchangeId(id), step.to, reason);
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ExchangePage::ExchangePage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<ExchangeRecords>(), All, parent)
    , m_states(*this, office, stateKind(QStringLiteral("exchanges"), exchangeStates(), &takeStepOf))
{
    setHelpTopic(QStringLiteral("exchanges"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { m_states.takeNext(id); }, {}, true);
    addDetailButton(
        Icon::Printer, tr("Slip"), [this](qint64 id) { printSlip(ExchangeId(id)); }, Acts::ExportList);
    m_states.makeMenuButton(addDetailButton(Icon::Swap, RecordPage::tr("State"), {}),
        [this] { return currentId() == 0 ? QList<qint64>() : QList<qint64>{currentId()}; });
    permitButtons(Acts::ExchangePoints);
    addRowAction(
        *moreMenu(), Icon::Clock, tr("Let lapse what nobody collected…"), [this] { lapseOverdue(); },
        Acts::ExchangePoints);
}

void ExchangePage::exchange()
{
    ExchangeDialog dialog(office(), {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExchangeId id = dialog.savedId();
    select(id.value());
    offerUndo(tr("Exchange %1 was entered.").arg(ExchangeRepository().require(office().database().reader(), id).number),
        [this, id] {
            commitNow(office(), [id](UnitOfWork& work) {
                const bool isOut = ExchangeRepository().stateOf(work.connection(), id) == ExchangeState::HandedOut;
                (void)ExchangeDesk(work).take(
                    id, isOut ? ExchangeState::GivenBack : ExchangeState::Cancelled, tr("Undone"));
            });
            refreshDetails();
        });
}

void ExchangePage::printSlip(ExchangeId id)
{
    PrintPreview(exchangeSlip(office(), id), window()).exec();
}

void ExchangePage::lapseOverdue()
{
    int lapsed = 0;
    commitNow(office(), [&lapsed](UnitOfWork& work) { lapsed = ExchangeDesk(work).lapseOverdue(); });
    if (lapsed == 0)
        return Dialogs::information(window(), tr("Nothing waits longer than it is kept."));
    offerUndo(tr("%n exchange(s) lapsed; points and pieces are free again.", nullptr, lapsed), {});
    refreshDetails();
}

DetailContent ExchangePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Exchange exchange = ExchangeRepository().require(connection, ExchangeId(id));
    const auto person = ServicePersonRepository().find(connection, exchange.volunteer);
    m_states.showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Coin;
    content.title = person ? person->name : QString();
    content.subtitle = tr("%1, %2 points").arg(exchange.number, shown(exchange.points));
    const RecordBadge badge = exchangeBadge(exchangeStates().code(exchange.state));
    content.badges.append({badge.text, badge.tone});
    if (exchange.isOverdrawn)
        content.badges.append({tr("Overdrawn"), Tone::Attention});
    content.tabs << overview(exchange) << stateHistory(connection, m_states.kind(), id);
    return content;
}

DetailTab ExchangePage::overview(const Exchange& exchange) const
{
    Connection& connection = office().database().reader();
    const ExchangeRepository exchanges;
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Asked for on"), isoDate(exchange.requestedOn)});
    for (const ExchangeLine& line : exchanges.lines(connection, exchange.id)) {
        const QString kind = DictionaryRepository().name(connection, exchangeKinds(), line.kind);
        tab.rows.append({kind.isEmpty() ? tr("What") : kind,
            tr("%1 × %2, %3 points").arg(line.name, QString::number(line.quantity), shown(line.points))});
    }
    tab.rows.append({tr("Points", "of the bank"), shown(exchange.points), {}, 0, true});
    tab.rows.append({tr("Could use before"), shown(exchange.balanceBefore)});
    for (const ExchangePayment& payment : exchanges.payments(connection, exchange.id)) {
        const auto payer = ServicePersonRepository().find(connection, payment.volunteer);
        if (payer && payment.volunteer != exchange.volunteer)
            tab.rows.append({tr("Paid by"), tr("%1: %2 points").arg(payer->name, shown(payment.points))});
    }
    if (exchange.state == ExchangeState::Frozen && exchange.keepUntil.isValid())
        tab.rows.append({tr("To be collected until"), isoDate(exchange.keepUntil)});
    if (exchange.handedOn.isValid())
        tab.rows.append({tr("Handed out on"), isoDate(exchange.handedOn)});
    if (exchange.isImported)
        tab.rows.append({tr("From a file"), tr("the goods store knows nothing of it")});
    if (!exchange.remark.isEmpty())
        tab.rows.append({tr("Remark"), exchange.remark});
    if (!exchange.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), exchange.stateReason});
    return tab;
}
