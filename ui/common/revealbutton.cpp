#include "ui/common/revealbutton.h"

#include "models/office/office.h"
#include "models/security/permissions.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"

#include <QFutureWatcher>
#include <QKeyEvent>

RevealButton::RevealButton(Office& office, const PersonalNumber& number, const QString& label, QWidget* parent)
    : QPushButton(parent)
    , m_office(office)
    , m_number(number)
    , m_label(label)
{
    Theme::setButton(this, Theme::Button::Link);
    setAutoDefault(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RevealButton::cover);
    connect(this, &QPushButton::clicked, this, &RevealButton::press);
    const bool isAllowed = office.may(Acts::RevealNumber);
    setEnabled(isAllowed);
    if (isAllowed)
        setToolTip(tr("Show the number for 30 seconds. It is noted in the audit trail."));
    else
        setToolTip(refusalSentence(office.account().role, Acts::RevealNumber));
    showState();
}

void RevealButton::setNumber(const PersonalNumber& number)
{
    if (m_number == number)
        return;
    cover();
    m_number = number;
}

void RevealButton::press()
{
    if (m_isRevealed)
        cover();
    else if (!m_isAsking)
        askFor();
}

/// The writer may be busy with an import for a while: the window does not wait for it.
void RevealButton::askFor()
{
    m_isAsking = true;
    auto* watcher = new QFutureWatcher<ChangeSet>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked = m_number] {
        watcher->deleteLater();
        const bool isWanted = std::exchange(m_isAsking, false) && asked == m_number;
        attempt(window(), [&] {
            static_cast<void>(watcher->result()); // throws what refused it
            if (isWanted)
                showNumber();
        });
    });
    watcher->setFuture(m_office.post([number = m_number](UnitOfWork& work) { noteReveal(work, number); }));
}

void RevealButton::showNumber()
{
    const QString number = clearNumber(m_office.database().reader(), m_office.vault(), m_number);
    m_isRevealed = true;
    m_timer.start();
    showState();
    Q_EMIT revealed(number);
}

void RevealButton::cover()
{
    m_isAsking = false;
    m_timer.stop();
    if (!m_isRevealed)
        return;
    m_isRevealed = false;
    showState();
    Q_EMIT covered();
}

void RevealButton::showState()
{
    setText(m_isRevealed ? tr("Hide") : tr("Show"));
    setAccessibleName(tr("%1: %2").arg(text(), m_label));
}

/// In a form Enter would save.
void RevealButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void RevealButton::hideEvent(QHideEvent* event)
{
    cover(); // left the record
    QPushButton::hideEvent(event);
}
