#include "models/duty/rosterrepair.h"

#include <algorithm>

namespace {

class Repair final {
public:
    Repair(const RosterProblem& problem, std::vector<int> person)
        : m_problem(problem)
        , m_person(std::move(person))
        , m_seatsOf(problem.before.size())
        , m_counts(problem.before)
    {
        for (size_t seat = 0; seat < m_person.size(); ++seat) {
            const int who = std::exchange(m_person[seat], -1);
            if (who >= 0 && isFree(who, seat))
                seatDown(who, seat);
        }
    }

    [[nodiscard]] std::vector<int> run()
    {
        constexpr int mostRounds = 50;
        for (int round = 0; round < mostRounds; ++round) {
            bool isBetter = false;
            for (size_t seat = 0; seat < m_person.size(); ++seat)
                isBetter |= m_person[seat] < 0 ? fill(seat) : improve(seat);
            if (!isBetter)
                break;
        }
        return m_person;
    }

private:
    [[nodiscard]] const RosterSeat& at(size_t seat) const { return m_problem.seats[seat]; }
    [[nodiscard]] int& count(int who, size_t seat) { return m_counts[size_t(who)][size_t(at(seat).turn)]; }
    [[nodiscard]] bool wishes(int who, size_t seat) const
    {
        return std::binary_search(at(seat).wishing.begin(), at(seat).wishing.end(), who);
    }
    [[nodiscard]] bool isFree(int who, size_t seat) const
    {
        const auto& seats = m_seatsOf[size_t(who)];
        return std::none_of(seats.begin(), seats.end(), [&](size_t other) { return at(other).overlaps(at(seat)); });
    }
    void seatDown(int who, size_t seat)
    {
        m_person[seat] = who;
        m_seatsOf[size_t(who)].push_back(seat);
        ++count(who, seat);
    }
    void getUp(size_t seat)
    {
        const int who = std::exchange(m_person[seat], -1);
        std::erase(m_seatsOf[size_t(who)], seat);
        --count(who, seat);
    }
    /// Whoever is free and has the fewest turns; -1: nobody.
    [[nodiscard]] int best(size_t seat)
    {
        int chosen = -1;
        for (const int who : at(seat).people) {
            if (isFree(who, seat) && (chosen < 0 || count(who, seat) < count(chosen, seat)))
                chosen = who;
        }
        return chosen;
    }
    /// Directly, or by calling somebody from a place where another one is free.
    bool fill(size_t seat)
    {
        if (const int who = best(seat); who >= 0) {
            seatDown(who, seat);
            return true;
        }
        for (const int who : at(seat).people) {
            std::vector<size_t> hindering;
            for (const size_t other : m_seatsOf[size_t(who)]) {
                if (at(other).overlaps(at(seat)))
                    hindering.push_back(other);
            }
            if (hindering.size() != 1)
                continue;
            const size_t left = hindering.front();
            getUp(left);
            seatDown(who, seat);
            if (const int instead = best(left); instead >= 0) {
                seatDown(instead, left);
                return true;
            }
            getUp(seat);
            seatDown(who, left);
        }
        return false;
    }
    bool improve(size_t seat)
    {
        const int from = m_person[seat];
        for (const int to : at(seat).people) {
            if (to == from || !isFree(to, seat))
                continue;
            const int gain = count(from, seat) - count(to, seat) - 1;
            if (gain > 0 || (gain == 0 && wishes(to, seat) && !wishes(from, seat))) {
                getUp(seat);
                seatDown(to, seat);
                return true;
            }
        }
        return false;
    }

    const RosterProblem& m_problem;
    std::vector<int> m_person;
    std::vector<std::vector<size_t>> m_seatsOf;
    std::vector<TurnCounts> m_counts;
};

} // namespace

std::vector<int> repaired(const RosterProblem& problem, std::vector<int> person)
{
    return Repair(problem, std::move(person)).run();
}
