#include "models/orders/order.h"

#include "models/orders/ordertext.h"

QList<OrderKind> allOrderKinds()
{
    return {OrderKind::Service, OrderKind::Errand, OrderKind::Wish};
}

QString kindCode(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Service:
        return QStringLiteral("service");
    case OrderKind::Errand:
        return QStringLiteral("errand");
    case OrderKind::Wish:
        break;
    }
    return QStringLiteral("wish");
}

OrderKind orderKindFromCode(const QString& code)
{
    for (const OrderKind kind : allOrderKinds()) {
        if (kindCode(kind) == code)
            return kind;
    }
    return OrderKind::Service;
}

QString kindTitle(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Service:
        return OrderText::tr("Volunteer service");
    case OrderKind::Errand:
        return OrderText::tr("Errand");
    case OrderKind::Wish:
        break;
    }
    return OrderText::tr("Small wish");
}

QString urgencyCode(OrderUrgency urgency)
{
    switch (urgency) {
    case OrderUrgency::Normal:
        return QStringLiteral("normal");
    case OrderUrgency::Urgent:
        return QStringLiteral("urgent");
    case OrderUrgency::Emergency:
        break;
    }
    return QStringLiteral("emergency");
}

OrderUrgency orderUrgencyFromCode(const QString& code)
{
    for (const OrderUrgency urgency : {OrderUrgency::Urgent, OrderUrgency::Emergency}) {
        if (urgencyCode(urgency) == code)
            return urgency;
    }
    return OrderUrgency::Normal;
}

QString urgencyTitle(OrderUrgency urgency)
{
    switch (urgency) {
    case OrderUrgency::Normal:
        return OrderText::tr("Normal", "urgency");
    case OrderUrgency::Urgent:
        return OrderText::tr("Urgent");
    case OrderUrgency::Emergency:
        break;
    }
    return OrderText::tr("Emergency");
}

QString verificationCode(OrderVerification verification)
{
    switch (verification) {
    case OrderVerification::True:
        return QStringLiteral("true");
    case OrderVerification::False:
        return QStringLiteral("false");
    case OrderVerification::Open:
        break;
    }
    return {};
}

OrderVerification orderVerificationFromCode(const QString& code)
{
    for (const OrderVerification verification : {OrderVerification::True, OrderVerification::False}) {
        if (verificationCode(verification) == code)
            return verification;
    }
    return OrderVerification::Open;
}

QString verificationTitle(OrderVerification verification)
{
    switch (verification) {
    case OrderVerification::True:
        return OrderText::tr("True", "verified");
    case OrderVerification::False:
        return OrderText::tr("Not true");
    case OrderVerification::Open:
        break;
    }
    return OrderText::tr("Not verified yet");
}
