#pragma once

#include <QDate>
#include <QList>

struct NoteLot {
    QDate last; ///< null: never lapses
    qint64 rest = 0; ///< neither spent nor lapsed
    qint64 whole = 0; ///< without what lapsed
    qint64 source = 0;
};

/// One page of a notebook for each person: lots in the order in which they are spent, and debts that no lot covered.
struct NotePage {
    QList<NoteLot> lots;
    qint64 debt = 0;
    qint64 frozen = 0;

    [[nodiscard]] qint64 balance() const
    {
        qint64 sum = -debt;
        for (const NoteLot& lot : lots)
            sum += lot.rest;
        return sum;
    }
    void spend(qint64 points)
    {
        for (NoteLot& lot : lots) {
            const qint64 part = qMin(points, lot.rest);
            lot.rest -= part;
            points -= part;
        }
        debt += points;
    }
    void add(NoteLot lot)
    {
        const qint64 covered = qMin(debt, lot.rest);
        lot.rest -= covered;
        debt -= covered;
        auto place = lots.begin();
        while (place != lots.end() && place->last.isValid() && (!lot.last.isValid() || place->last <= lot.last))
            ++place;
        if (!lot.last.isValid())
            place = lots.end();
        lots.insert(place, lot);
        settle();
    }
    /// All that is spent, taken from the front again: what comes or goes at the front changes what is left behind it.
    void settle()
    {
        qint64 spent = debt;
        for (NoteLot& lot : lots) {
            spent += lot.whole - lot.rest;
            lot.rest = lot.whole;
        }
        debt = 0;
        spend(spent);
    }
    void giveBack(qint64 points)
    {
        qint64 spent = debt;
        for (NoteLot& lot : lots) {
            spent += lot.whole - lot.rest;
            lot.rest = lot.whole;
        }
        debt = 0;
        spend(spent - points);
    }
    void removeSource(qint64 source)
    {
        qint64 spent = debt;
        for (NoteLot& lot : lots) {
            spent += lot.whole - lot.rest;
            if (lot.source == source)
                lot.whole = 0;
            lot.rest = lot.whole;
        }
        debt = 0;
        spend(spent);
    }
    void lapse(QDate today)
    {
        qint64 kept = frozen; // as good as spent, from the front
        for (NoteLot& lot : lots) {
            const qint64 part = qMin(kept, lot.rest);
            kept -= part;
            if (!lot.last.isValid() || lot.last >= today)
                continue;
            lot.whole -= lot.rest - part;
            lot.rest = part;
        }
    }
};
