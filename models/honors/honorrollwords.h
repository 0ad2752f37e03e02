#pragma once

#include "models/honors/honorroll.h"

/// The Chinese words of printed honors: data of the office's papers, the same in every language of the screen.
namespace HonorRollWords {

[[nodiscard]] QString headline(); ///< 光荣榜
[[nodiscard]] QString certificate(); ///< 荣誉证书
[[nodiscard]] QString slogan(); ///< unless the settings hold another
[[nodiscard]] QStringList listHeadings(); ///< number, title, name, team, deeds
[[nodiscard]] QString personUnit();
[[nodiscard]] QString thingUnit();
/// 为弘扬…决定授予下列同志2025年度“…”称号，特此张榜。
[[nodiscard]] QString citation(int year, const QList<HonorRollSection>& sections);
/// 潍州路街道 → 潍州路街道办事处; other names stay.
[[nodiscard]] QString issuerOf(const QString& officeName);
[[nodiscard]] QString sectionHeading(const HonorRollSection& section, bool continued); ///< 奎文好人（11名）
[[nodiscard]] QString versionLine(int version, const HonorRollContent& content); ///< 第 1 版 · 共 20 名
[[nodiscard]] QString pageLine(int page, int pages); ///< 第 1 页 共 3 页
/// Two characters spread over three: 王　伟.
[[nodiscard]] QString spreadName(const QString& name);
/// A wide blank between any two characters: 光　荣　榜.
[[nodiscard]] QString spaced(const QString& text);
/// The address and the words of one certificate.
[[nodiscard]] QString certificateAddress(const HonorRollEntry& entry);
[[nodiscard]] QString certificateBody(const HonorRollEntry& entry, const QString& title, int year);

} // namespace HonorRollWords
