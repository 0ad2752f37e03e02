#pragma once

#include <QString>
#include <QStringList>

/// ID and phone numbers of nobody, sown into texts and looked for afterwards.
class SeedNumbers final {
public:
    /// A text of a clerk with the next number in it, written in one of the ways that people use.
    [[nodiscard]] QString nextText();
    /// The numbers sown so far, in every form in which they could be found.
    [[nodiscard]] const QStringList& sown() const { return m_sown; }
    /// Those that stand in a file, its log or any other file of the folder below it.
    [[nodiscard]] QStringList foundIn(const QString& folder) const;

private:
    int m_count = 0;
    QStringList m_sown;
};
