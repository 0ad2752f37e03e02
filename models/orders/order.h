#pragma once

#include "models/common/money.h"
#include "models/database/unitofwork.h"
#include "models/orders/orderstate.h"
#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

#include <QDateTime>

#include <optional>

using OrderId = Id<struct OrderTag>;
using OrderRoundId = Id<struct OrderRoundTag>;
using OrderEventId = Id<struct OrderEventTag>;

/// 志愿服务, 帮办代办, 微心愿: a thing wished, given by whoever takes the order on.
enum class OrderKind { Service, Errand, Wish };
enum class OrderVerification { Open, True, False }; ///< 求证: 未求证, 真实, 不实
enum class OrderUrgency { Normal, Urgent, Emergency };

/// What somebody asked for, from the call to the evaluation. Times are local, to the minute.
struct Order {
    OrderId id;
    QString number;
    TermId source; ///< Dictionary::OrderSource
    QString requesterName;
    QString requesterPhone; ///< clear here, sealed in the file
    QString address;
    OrganisationId organisation;
    EstateId estate;
    OrderKind kind = OrderKind::Service;
    TermId need; ///< Dictionary::NeedCategory
    QString details;
    OrderUrgency urgency = OrderUrgency::Normal;
    QDateTime wishedAt;
    QString safetyNote;
    QDateTime requestedAt;
    QDateTime responseDueAt; ///< to be dispatched by then
    QDateTime completionDueAt; ///< to be served by then
    OrderState state = OrderState::Received;
    QString stateReason;
    int round = 1;
    QDateTime closedAt; ///< of the present round
    bool isImported = false;
    OrderVerification verification = OrderVerification::Open;
    QString verificationNote; ///< by what evidence
    StationId station = {}; ///< that it comes from or is done at
    OrderId group = {}; ///< the first of those that were made at once for several stations

    bool operator==(const Order&) const = default;
};

/// One dispatch of an order; a reopened order starts the next round and the old one stays.
struct OrderRound {
    OrderId order;
    int round = 1;
    TeamId team;
    VolunteerId volunteer;
    QDateTime dispatchedAt;
    QDateTime acceptedAt;
    QDateTime startedAt;
    QDateTime endedAt;
    QDateTime closedAt;
    QString unevaluatedReason; ///< why it was closed without an evaluation
    OrderRoundId id = {};
    QString result = {}; ///< what came of the service
    Money cost = {};

    bool operator==(const OrderRound&) const = default;
};

/// One line of an order's story.
struct OrderEvent {
    OrderId order;
    int round = 1;
    QDateTime happenedAt;
    std::optional<OrderState> from; ///< none when the order came in
    OrderState to = OrderState::Received;
    QString words;
    QString account; ///< name of who entered it
    OrderEventId id = {};
};

[[nodiscard]] QList<OrderKind> allOrderKinds();
[[nodiscard]] QString kindCode(OrderKind kind);
[[nodiscard]] OrderKind orderKindFromCode(const QString& code);
[[nodiscard]] QString kindTitle(OrderKind kind); ///< translated
[[nodiscard]] QString verificationCode(OrderVerification verification);
[[nodiscard]] OrderVerification orderVerificationFromCode(const QString& code);
[[nodiscard]] QString verificationTitle(OrderVerification verification); ///< translated
[[nodiscard]] QString urgencyCode(OrderUrgency urgency);
[[nodiscard]] OrderUrgency orderUrgencyFromCode(const QString& code);
[[nodiscard]] QString urgencyTitle(OrderUrgency urgency); ///< translated
