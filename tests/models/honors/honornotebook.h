#pragma once

#include "models/honors/honorobjection.h"

#include <QMap>

#include <algorithm>

/// A notebook of one round of honors that knows the rules (spec 7 §5) and nothing of the program.
namespace HonorNotebook {

using Round = HonorBatchState;
using S = AwardState;

struct PlainAward {
    AwardId id;
    S state = S::Nominated;
    QDate granted;
    QDate until;
    QList<HonorObjectionId> open;

    bool operator==(const PlainAward&) const = default;
};

/// The notebook: what the office should hold.
struct Book {
    Round state = Round::Collecting;
    QDate from;
    QDate until;
    QDate announced;
    QList<PlainAward> awards;

    [[nodiscard]] int count(S wanted) const
    {
        return int(std::count_if(
            awards.begin(), awards.end(), [wanted](const PlainAward& award) { return award.state == wanted; }));
    }
    void move(S before, S to)
    {
        for (PlainAward& award : awards)
            award.state = award.state == before ? to : award.state;
    }
    [[nodiscard]] bool mayRound(Round to, QDate today) const;
    [[nodiscard]] bool mayAward(const PlainAward& award, S to, QDate today) const;
    bool operator==(const Book&) const = default;
};

/// From where to where a round and an award can go at all.
inline const QMap<Round, QList<Round>> roundWays{{Round::Collecting, {Round::Screening}},
    {Round::Screening, {Round::Reviewing, Round::Collecting}},
    {Round::Reviewing, {Round::Publicised, Round::Screening}},
    {Round::Publicised, {Round::Announced, Round::Reviewing}}, {Round::Announced, {Round::Archived, Round::Publicised}},
    {Round::Archived, {Round::Announced}}};
inline const QMap<S, QList<S>> awardWays{{S::Nominated, {S::Shortlisted, S::Dropped}},
    {S::Shortlisted, {S::Publicised, S::Nominated, S::Dropped}},
    {S::Publicised, {S::Granted, S::Shortlisted, S::Dropped}}, {S::Granted, {S::Revoked}},
    {S::Objected, {S::Publicised, S::Dropped}}, {S::Dropped, {S::Nominated}}, {S::Revoked, {S::Granted}}};

inline bool Book::mayRound(Round to, QDate today) const
{
    const Book& b = *this;
    if (!roundWays.value(b.state).contains(to))
        return false;
    if (to == Round::Screening && b.state == Round::Collecting)
        return b.count(S::Nominated) + b.count(S::Shortlisted) > 0;
    if (to == Round::Reviewing && b.state == Round::Screening)
        return b.count(S::Nominated) == 0 && b.count(S::Shortlisted) > 0;
    if (to == Round::Reviewing)
        return b.count(S::Objected) == 0 && b.count(S::Granted) == 0;
    if (to == Round::Publicised && b.state == Round::Reviewing)
        return b.count(S::Nominated) == 0 && b.count(S::Shortlisted) > 0;
    const int open = b.count(S::Nominated) + b.count(S::Shortlisted) + b.count(S::Objected);
    if (to == Round::Archived)
        return open + b.count(S::Publicised) == 0;
    if (to != Round::Announced || b.state == Round::Archived)
        return true;
    if (open > 0 || today <= b.until || b.count(S::Publicised) + b.count(S::Granted) == 0)
        return false;
    return std::all_of(b.awards.begin(), b.awards.end(), [today](const PlainAward& award) {
        return award.state != S::Publicised || (today > award.until && award.open.isEmpty());
    });
}

inline bool Book::mayAward(const PlainAward& award, S to, QDate today) const
{
    const Round r = state;
    const bool isNotice = r == Round::Publicised;
    const bool isEarly = r == Round::Collecting || r == Round::Screening || r == Round::Reviewing;
    const bool isLate = r == Round::Announced || r == Round::Archived;
    if (!awardWays.value(award.state).contains(to) || (award.state == S::Objected && !award.open.isEmpty()))
        return false;
    switch (to) {
    case S::Nominated:
        return isEarly || isNotice;
    case S::Shortlisted:
        return r == Round::Screening || r == Round::Reviewing || isNotice;
    case S::Publicised:
        return isNotice;
    case S::Granted:
        return (isLate && award.state == S::Revoked)
            || ((isNotice || isLate) && today > award.until && today > until && award.open.isEmpty());
    case S::Revoked:
        return isNotice || isLate;
    default:
        return r != Round::Archived;
    }
}

} // namespace HonorNotebook
