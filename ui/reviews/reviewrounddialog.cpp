#include "ui/reviews/reviewrounddialog.h"

#include "models/reviews/reviewrepository.h"
#include "ui/common/officereferences.h"

ReviewRoundDialog::ReviewRoundDialog(Office& office, const ReviewRound& round, QWidget* parent)
    : RecordDialog(office, round.id.isValid() ? tr("Review round %1").arg(round.name) : tr("New review round"), parent)
{
    beginSection(tr("Review round"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &ReviewRound::name);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &ReviewRound::organisation);
    m_form.bind(add<DateField>("heldOn", tr("Day of the review"), Need::Required), &ReviewRound::heldOn);
    beginSection(tr("How projects are judged"));
    m_form.bind(addWide<MultiLineField>("criteria", tr("Criteria"), Need::Required), &ReviewRound::criteria)
        ->setHint(tr("One a line with its most points: “Fit to the need 30”. A weight of its own follows: “Fit to the "
                     "need 10 weight 30”."));
    m_form.bind(addWide<MultiLineField>("judges", tr("Judges"), Need::Required), &ReviewRound::judges)
        ->setHint(tr("One a line"));
    m_form.bind(add<CheckField>("dropsExtremes", tr("Extremes"), tr("One highest and one lowest score do not count")),
        &ReviewRound::dropsExtremes);
    makeDecision();
    begin(round, storeWith(ReviewRoundRepository()));
}

void ReviewRoundDialog::makeDecision()
{
    beginSection(tr("What the decision does"));
    auto* least = m_form.bind(add<NumberField>("least", tr("Least score")), &ReviewRound::leastTenths);
    least->setLimits(0, 100, 1);
    least->setHint(tr("Projects below it are not chosen. Empty: no limit"));
    auto* places = m_form.bind(add<NumberField>("places", tr("Places")), &ReviewRound::places);
    places->setLimits(0, 10'000);
    places->setHint(tr("How many projects are chosen at most. Empty: any number"));
    m_form.bind(add<ChoiceField>("rest", tr("Projects not chosen"), Need::Required), &ReviewRound::rest)
        ->offer(QList{ReviewRest::Keep, ReviewRest::SendBack, ReviewRest::Drop}, &restTitle);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &ReviewRound::notes);
}
