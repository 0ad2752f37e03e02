#include "ui/settings/starscard.h"

#include "models/office/office.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/servicerollups.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/settings/settingslines.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int minutesPerHour = 60;
constexpr double mostHours = 100'000;
} // namespace

StarsCard::StarsCard(Office& office, QWidget* parent)
    : Card(tr("Stars"), parent)
    , m_office(office)
{
    setHint(tr("hours of checked service"));
    for (int star = 1; star <= StarThresholds::count; ++star) {
        auto* field = new NumberField(QStringLiteral("star%1").arg(star), QString(star, QChar(0x2605)), Need::Required);
        field->line()->setAccessibleName(tr("Hours for %n star(s)", nullptr, star));
        field->setLimits(1, mostHours);
        connect(field, &FormField::edited, this, &StarsCard::check);
        addSettingsLine(*this, field);
        m_hours << field;
    }
    m_save = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), this);
    m_save->setAccessibleName(tr("Save the stars"));
    Theme::setButton(m_save, Theme::Button::Primary);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    permit(m_save, office, Acts::ChangeSettings);
    connect(m_save, &QPushButton::clicked, this, [this] { save(typed(), false); });
    attempt(this, [this] { fill(StarThresholds::of(m_office.database().reader())); });
}

void StarsCard::fill(const StarThresholds& thresholds)
{
    for (int star = 0; star < m_hours.size(); ++star)
        m_hours.at(star)->setNumber(double(thresholds.minutes().value(star).value()) / minutesPerHour);
}

StarThresholds StarsCard::typed() const
{
    QList<Minutes> minutes;
    for (const NumberField* field : m_hours)
        minutes << Minutes(field->integer().value_or(0) * minutesPerHour);
    return StarThresholds(minutes);
}

void StarsCard::check()
{
    const Problems problems = typed().problems();
    for (NumberField* field : std::as_const(m_hours)) {
        field->clearProblem();
        for (const Problem& problem : problems) {
            if (problem.field == field->name())
                field->setProblem(problem.text, problem.severity);
        }
    }
    if (m_save)
        m_save->setEnabled(problems.isEmpty());
}

void StarsCard::save(const StarThresholds& thresholds, bool isUndo)
{
    attempt(window(), [&] {
        throwIfUnacceptable(thresholds.problems());
        const auto before = StarThresholds::of(m_office.database().reader());
        if (thresholds == before)
            return;
        commitMany(
            this, m_office, everybody,
            [thresholds](UnitOfWork& work) {
                SettingsRepository().set(work, SettingKey::starMinutes, thresholds.text());
                recomputeStars(work);
            },
            [this, thresholds, before, isUndo](const ChangeSet&) {
                fill(thresholds);
                if (!isUndo)
                    Q_EMIT saved(
                        tr("The stars were saved; everybody's stars follow."), [this, before] { save(before, true); });
            });
    });
}
