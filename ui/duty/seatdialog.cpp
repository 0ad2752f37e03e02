#include "ui/duty/seatdialog.h"

#include "models/duty/dutyrepository.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/page.h"

#include <QHeaderView>
#include <QTreeWidget>

SeatDialog::SeatDialog(Office& office, const Duty& duty, QWidget* parent)
    : FormDialog(tr("Who sits: %1").arg(dutyName(office.database().reader(), duty)), parent)
    , m_office(office)
    , m_duty(duty)
    , m_candidates(candidatesFor(office.database().reader(), duty))
    , m_people(new QTreeWidget(this))
    , m_warning(new QLabel(this))
{
    beginSection(tr("Who could sit there"), 1);
    m_people->setRootIsDecorated(false);
    m_people->setHeaderLabels({tr("Full name"), turnTitle(duty.turn), tr("All turns"), tr("Remarks")});
    m_people->setAccessibleName(tr("Who could sit there"));
    m_people->setMinimumSize(Theme::scaled(520), Theme::scaled(300));
    addWidget(m_people);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    addWidget(m_warning);
    fill();
    setSaveText(tr("Seat"));
    setSaver([this] { store(); });
    connect(m_people, &QTreeWidget::currentItemChanged, this, &SeatDialog::showWarning);
    connect(m_people, &QTreeWidget::itemDoubleClicked, this, &SeatDialog::save);
}

void SeatDialog::fill()
{
    if (m_duty.volunteer.isValid()) {
        auto* nobody
            = new QTreeWidgetItem(QStringList{tr("Nobody"), QString(), QString(), tr("leaves the seat empty")});
        nobody->setData(0, Qt::UserRole, -1);
        m_people->addTopLevelItem(nobody);
    }
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const SeatCandidate& one = m_candidates.at(i);
        QStringList remarks;
        if (one.person == m_duty.volunteer)
            remarks << tr("sits there now");
        if (one.isWilling)
            remarks << tr("would like to");
        if (!one.isInPool)
            remarks << tr("not among those who may sit there");
        if (!one.hindrance.isEmpty())
            remarks << one.hindrance;
        auto* item = new QTreeWidgetItem(QStringList{
            one.name, QString::number(one.turns), QString::number(one.all), remarks.join(QStringLiteral("; "))});
        item->setData(0, Qt::UserRole, int(i));
        item->setDisabled(!one.hindrance.isEmpty());
        m_people->addTopLevelItem(item);
        if (!m_people->currentItem() && one.hindrance.isEmpty() && one.person != m_duty.volunteer)
            m_people->setCurrentItem(item);
    }
    m_people->header()->setStretchLastSection(true);
    m_people->resizeColumnToContents(0);
    showWarning();
}

const SeatCandidate* SeatDialog::chosen() const
{
    const QTreeWidgetItem* item = m_people->currentItem();
    const int index = item ? item->data(0, Qt::UserRole).toInt() : -1;
    return index < 0 ? nullptr : &m_candidates.at(size_t(index));
}

void SeatDialog::choose(VolunteerId person)
{
    for (int row = 0; row < m_people->topLevelItemCount(); ++row) {
        const int index = m_people->topLevelItem(row)->data(0, Qt::UserRole).toInt();
        if ((index < 0 && !person.isValid()) || (index >= 0 && m_candidates.at(size_t(index)).person == person))
            m_people->setCurrentItem(m_people->topLevelItem(row));
    }
}

QString SeatDialog::warning() const
{
    return m_warning->text();
}

QString SeatDialog::warningOf(const SeatCandidate& candidate) const
{
    QStringList said;
    if (!candidate.isInPool)
        said << tr("%1 is not among those who may sit there.").arg(candidate.name);
    if (const QString fairness = fairnessWarning(m_candidates, candidate); !fairness.isEmpty())
        said << fairness;
    return said.join(u' ');
}

void SeatDialog::showWarning()
{
    const SeatCandidate* one = chosen();
    m_warning->setText(one ? warningOf(*one) : QString());
}

void SeatDialog::store()
{
    if (!m_people->currentItem())
        throw Error(tr("Choose who sits there."));
    const SeatCandidate* one = chosen();
    const VolunteerId person = one ? one->person : VolunteerId();
    commitNow(m_office, [&](UnitOfWork& work) { m_taken = seatByHand(work, m_duty.id, person); });
}

bool chooseSeat(Page& page, Office& office, DutyId id)
{
    const Duty duty = DutyRepository().require(office.database().reader(), id);
    SeatDialog dialog(office, duty, page.window());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QString name = dutyName(office.database().reader(), duty);
    page.offerUndo(SeatDialog::tr("%1 was changed.").arg(name),
        [&office, back = dialog.taken().back] { commitNow(office, [back](UnitOfWork& work) { back(work); }); });
    return true;
}
