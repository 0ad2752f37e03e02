#pragma once

#include "models/common/money.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/projects/projectid.h"
#include "models/teams/teamid.h"
#include "models/words/dictionary.h"

#include <QDate>

#include <optional>

/// 征集 → 初筛 → 评审 → 入库 → 实施 → 结项 → 归档; 退回, 淘汰.
enum class ProjectState { Collected, Screened, Reviewed, Listed, Running, Completed, Archived, Returned, Rejected };

/// A service project of the “五为” library: 为老, 为小, 为困难群体, 为心理疏导和情感慰藉群体, 为社会公共需要.
struct Project {
    ProjectId id;
    QString code;
    QString name;
    TermId category;
    bool isBrand = false; ///< 特色项目
    OrganisationId organisation;
    TeamId team; ///< carries it out
    TermId source;
    Money budget;
    std::optional<int> scoreTenths; ///< reviewers' score in tenths, 0…1000
    QString targetGroup;
    QString summary;
    QDate startsOn; ///< 项目期, with the last day
    QDate endsOn;
    QDate recruitsFrom; ///< 招募期, with the last day
    QDate recruitsUntil;
    QString recruitingArea; ///< 招募范围
    QString funding; ///< 资金来源
    QString protection; ///< 志愿者保障
    int beneficiaries = 0; ///< 服务人次
    Money spent; ///< 实际支出
    QString results; ///< 结项成果
    ProjectState state = ProjectState::Collected;
    QString stateReason;

    bool operator==(const Project&) const = default;
};

[[nodiscard]] const StateTable<ProjectState>& projectStates();
