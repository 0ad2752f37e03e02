#include "ui/points/bookingdialog.h"

BookingDialog::BookingDialog(const PointRound& round, QWidget* parent)
    : FormDialog(tr("Book points"), parent)
    , m_start(round)
{
    beginSection(tr("Booking"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_lastDay = add<DateField>("lastDay", tr("Up to this day"), Need::Required);
    m_notes = addWide<MultiLineField>("notes", tr("Notes"));
    addNote(tr("Everything up to this day that earns points and is not booked yet is worked out first and shown; "
               "nothing is written before you agree."));
    m_name->setText(round.name);
    m_lastDay->setDate(round.lastDay);
    setSaveText(tr("Preview"));
    setValidator([this] { return validate(this->round()); });
    setSaver([] {});
}

PointRound BookingDialog::round() const
{
    PointRound round = m_start;
    round.name = m_name->text();
    round.lastDay = m_lastDay->date();
    round.notes = m_notes->text();
    return round;
}
