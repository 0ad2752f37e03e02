#pragma once

#include "models/office/office.h"

#include <QDateTime>

/// A clerk whose day is known beforehand: act 1, 2, 3 … always writes the same, one transaction each, and notes its
/// number in the office in that same transaction. So an office tells how far it came, and that place has one content.
class Clerk final {
public:
    explicit Clerk(Office& office)
        : m_office(office)
    {
    }

    /// How many acts the office holds.
    [[nodiscard]] static int actsDone(Connection& connection);
    /// Does the next act, whatever its number says: registers somebody, edits, enters hours (with their sums), takes
    /// an order, serves and closes it, suspends somebody or voids hours.
    void act(int number);

private:
    void perform(UnitOfWork& work, int number);
    void registerPerson(UnitOfWork& work, int group);
    void editPerson(UnitOfWork& work, int group);
    void enterHours(UnitOfWork& work, int group);
    void takeOrder(UnitOfWork& work, int group);
    void closeOrder(UnitOfWork& work, int group);
    void takeBack(UnitOfWork& work, int group);
    [[nodiscard]] class Volunteer person(UnitOfWork& work, int group);

    Office& m_office;
};
