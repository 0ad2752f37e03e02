#pragma once

#include "models/honors/award.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

using HonorRollId = Id<struct HonorRollTag>;

/// Poster: red and gold, to hang up. List: a formal table. Certificates: one page each.
enum class HonorRollLayout { Poster, List, Certificates };

struct HonorRollEntry {
    QString name;
    QString team;
    QString deeds;
    HonoredKind kind = HonoredKind::Volunteer;

    bool operator==(const HonorRollEntry&) const = default;
};

/// The honored of one title.
struct HonorRollSection {
    QString title;
    QList<HonorRollEntry> entries;

    /// 名 for people, 个 for what is not a person.
    [[nodiscard]] QString unit() const;
    bool operator==(const HonorRollSection&) const = default;
};

/// 光荣榜: everything that is printed of a batch, frozen with each print.
struct HonorRollContent {
    QString name; ///< of the batch
    int year = 0;
    QString slogan;
    QString citation;
    QString issuer;
    QDate date;
    QList<HonorRollSection> sections;

    [[nodiscard]] int total() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static HonorRollContent fromJson(const QJsonObject& json);
    bool operator==(const HonorRollContent&) const = default;
};

/// One print of a roll. The version rises when the content differs from the print before.
struct HonorRoll {
    HonorRollId id;
    HonorBatchId batch;
    int version = 1;
    HonorRollLayout layout = HonorRollLayout::Poster;
    HonorRollContent content;
    QDateTime printedAt; ///< local
    QString printedBy;
};

[[nodiscard]] QList<HonorRollLayout> allHonorRollLayouts();
[[nodiscard]] QString layoutCode(HonorRollLayout layout); ///< poster, list, certificates: as on the command line
[[nodiscard]] std::optional<HonorRollLayout> honorRollLayoutFromCode(const QString& code);
[[nodiscard]] QString layoutTitle(HonorRollLayout layout); ///< translated
