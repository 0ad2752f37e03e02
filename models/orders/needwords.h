#pragma once

#include <QString>
#include <QStringList>

/// Words that show that a team or a skill suits a need: 陪同就医 → 医, 健康, 陪护 … For a need that the office made
/// itself its own pairs of characters serve.
[[nodiscard]] QStringList wordsForNeed(const QString& need);
/// True when `text` (a team's name, a field, a skill) holds one of the words.
[[nodiscard]] bool suitsNeed(const QString& text, const QStringList& words);
