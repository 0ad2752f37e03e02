#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QStringList>

/// The words that sample offices are made of: invented people and places, no real ones.
class DemoDictionary final {
public:
    explicit DemoDictionary(quint32 seed);

    [[nodiscard]] QRandomGenerator& random() { return m_random; }
    [[nodiscard]] int below(int limit) { return limit <= 0 ? 0 : int(m_random.bounded(limit)); }
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString pick(const QStringList& words) { return words.at(below(int(words.size()))); }

    [[nodiscard]] QString personName(bool isFemale);
    [[nodiscard]] QString requesterName();
    [[nodiscard]] QString communityName(int index) const;
    [[nodiscard]] QString estateName(int index);
    [[nodiscard]] QString teamName(int index) const;
    [[nodiscard]] QString projectName(int index) const;
    [[nodiscard]] QString streetName(int index) const;
    [[nodiscard]] static QString districtName();
    [[nodiscard]] QString words(int grade);
    [[nodiscard]] QString citation() const;
    [[nodiscard]] QString address();
    [[nodiscard]] QString orderDetails();
    [[nodiscard]] QString cancelReason();
    [[nodiscard]] QString unevaluatedReason();

    /// A valid number by GB 11643, unique per index up to ten million.
    [[nodiscard]] static QString idNumber(int index, bool isFemale, QDate* birth);
    [[nodiscard]] static QString phone(int index);

private:
    QRandomGenerator m_random;
};
