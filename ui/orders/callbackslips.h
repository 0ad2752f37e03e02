#pragma once

#include "models/orders/callbackrepository.h"
#include "ui/printing/printdocument.h"

/// 服务回访单: a slip for each order, to be filled in at the door or on the phone; three on a page.
[[nodiscard]] PrintDocument callBackSlips(const QString& office, const QList<CallBack>& calls);
